"""Routines and stretches, read from their files with every error at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeVar

from followalong.core.routine import Breath, Routine, Stretch
from followalong.core.sentence import said
from followalong.files.breaths import EASY_EXHALE
from followalong.files.checks import check_balance, check_size
from followalong.files.doses import Setting
from followalong.files.fields import Fields, newer, read_fields, read_version
from followalong.files.keys import OWNERS, Key, keys_of
from followalong.files.links import check_links
from followalong.files.loaded import Loaded
from followalong.files.nodes import Node, Table, Text
from followalong.files.sheet import Sheet, TooManyFaultsError
from followalong.files.steps import StepsReader
from followalong.files.stretches import NoStretches, Stretches, build_stretch
from followalong.files.translations import SAME_NAME, begin_with, read_node, translated

T = TypeVar("T")


def read_stretch(
    path: Path, breath: Breath = EASY_EXHALE, beside: Stretches | None = None, language: str = "",
) -> Loaded[Stretch]:
    """The stretch of a file; `breath` goes where its dose needs one and names none.

    With the stretches `beside` it, the ids that it names are looked up. In a language, if there is a translation.
    """

    def build(sheet: Sheet, node: Node) -> Stretch | None:
        fields = _head(sheet, node, "stretch", keys_of("stretch file", "stretch"))
        if fields is None:
            return None
        name = fields.get("stretch", "")
        if name and name != path.stem:
            text = said('This file is called "{wanted}", not "{found}".', wanted=path.stem, found=name)
            sheet.fault(fields.nodes["stretch"], text, SAME_NAME)
        if beside is not None:
            check_links(sheet, fields, beside.names)
        return build_stretch(sheet, fields, name, Setting(breath))

    return _read(path, build, language)


def read_routine(path: Path, stretches: Stretches | None = None, language: str = "") -> Loaded[Routine]:
    """The routine of a file, with the stretches it names, all in its language or in that of its translation."""

    def build(sheet: Sheet, node: Node) -> Routine | None:
        fields = _head(sheet, node, "routine", keys_of("routine"))
        return _routine(sheet, fields, stretches or NoStretches()) if fields else None

    return _read(path, build, language)


def _read(path: Path, build: Callable[[Sheet, Node], T | None], language: str) -> Loaded[T]:
    """A translation that does not fit keeps nobody from the original."""
    sheet = Sheet(str(path))
    value = None
    try:
        node = read_node(path, sheet)
        if node is not None:
            words = translated(path, node, language)
            value = build(sheet, words.value or node)
            if words.faults and not words.value and not sheet.broken:
                text = said('Its words in "{language}" have faults.', language=language)
                sheet.warn(None, text, said("Check {file}.", file=words.faults[0].path))
    except TooManyFaultsError:
        pass
    return Loaded(None if sheet.broken else value, sheet.result())


# What a file should hold -> what it holds instead, and what to do.
MISTAKEN = {
    "stretch": (said("This file holds a routine."), said("A stretch is needed here.")),
    "routine": (said("This file holds a stretch."), said("A routine is needed here.")),
}


def _head(sheet: Sheet, node: Node, kind: str, keys: Mapping[str, Key]) -> Fields | None:
    """The keys of the file; only its version, if that is newer than this program."""
    if not isinstance(node, Table):
        sheet.fault(node, said("This file has no keys."), begin_with(kind))
        return None
    version = node.get("followalong")
    if isinstance(version, Text) and newer(version.value):
        read_version(sheet, version, keys["followalong"])
        return None
    if "translation" in node.names and kind not in node.names:
        sheet.fault(node, said("This file holds a translation."), said("Its original is in the folder above."))
        return None
    other = "routine" if kind == "stretch" else "stretch"
    if other in node.names and kind not in node.names:
        sheet.fault(node, *MISTAKEN[kind])
        return None
    return read_fields(sheet, node, keys, OWNERS[kind])


def _routine(sheet: Sheet, fields: Fields, stretches: Stretches) -> Routine | None:
    breath = _default_breath(sheet, fields)
    node = fields.get("steps")
    sheet.after_steps = min((key.line for key, _ in fields.at.pairs if node and key.line > node.line), default=0)
    setting = Setting(breath or EASY_EXHALE, language=fields.get("language", "en"))
    steps = StepsReader(sheet, setting, stretches).read(node) if node else ()
    if sheet.broken or node is None:
        return None
    routine = Routine(
        id=fields.get("routine"),
        title=fields.get("title"),
        steps=steps,
        language=fields.get("language", "en"),
        summary=fields.get("summary", ""),
        source=fields.get("source"),
        places=fields.get("for", ()),
        breath=breath,
        minutes=fields.get("minutes"),
    )
    check_size(sheet, routine)
    check_balance(sheet, routine)
    return routine


def _default_breath(sheet: Sheet, fields: Fields) -> Breath | None:
    node = fields.get("defaults")
    defaults = read_fields(sheet, node, keys_of("defaults"), OWNERS["defaults"]) if node else None
    breath: Breath | None = defaults.get("breath") if defaults else None
    return breath
