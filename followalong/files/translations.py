"""Where translations lie, and how one is read."""

from __future__ import annotations

import os
from pathlib import Path

from followalong.core.errors import Fault
from followalong.core.sentence import Sentence, said
from followalong.files.fields import read_fields
from followalong.files.keys import OWNERS, keys_of
from followalong.files.loaded import Loaded
from followalong.files.nodes import Node, Table, Text
from followalong.files.overlay import laid_over
from followalong.files.plain_text import read_lines
from followalong.files.sheet import Sheet, TooManyFaultsError
from followalong.files.stamps import translation_path
from followalong.files.yaml_safe import read_nodes

HEAD = keys_of("translation")
SAME_NAME = said("Give both the same name.")


def read_node(path: Path, sheet: Sheet) -> Node | None:
    """What a file holds; None if it cannot be read."""
    lines = read_lines(path, sheet)
    return None if lines is None else read_nodes(lines, sheet)


def translated(path: Path, original: Node, language: str) -> Loaded[Table]:
    """What a file holds in a language; nothing where it has no translation, or one with faults."""
    other = Path(translation_path(str(path.absolute()), language))
    if not language or not isinstance(original, Table) or language_of(original) == language or not other.is_file():
        return Loaded(None)
    return read_translation(other, original)


def read_translation(path: Path, original: Table) -> Loaded[Table]:
    """The original in the words of that file, unless they do not fit."""
    sheet = Sheet(str(path))
    found = None
    try:
        node = read_node(path, sheet)
        found = None if node is None else _laid_over(sheet, original, node, path)
    except TooManyFaultsError:
        pass
    return Loaded(None if sheet.broken else found, sheet.result())


def check_translation(path: Path) -> tuple[Fault, ...]:
    """Everything that is wrong with a translation, held against its original."""
    first, sheet = original_of(path), Sheet(str(path))
    if not first.is_file():
        text = said('Its original is missing: there is no "{file}".', file=os.path.relpath(first, path.parent))
        sheet.fault(None, text, said("A translation lies in a folder of its language, beside the original."))
        return sheet.result()
    theirs = Sheet(str(first))
    try:
        original = read_node(first, theirs)
    except TooManyFaultsError:
        original = None
    if theirs.broken or not isinstance(original, Table):
        hint = said('Mend "{file}" first.', file=os.path.relpath(first, path.parent))
        sheet.fault(None, said("Its original has errors."), hint)
        return sheet.result()
    return read_translation(path, original).faults


def original_of(path: Path) -> Path:
    """Of es/ID.yaml it is ID.yaml; of es/stretches/ID.yaml, stretches/ID.yaml."""
    folder = path.absolute().parent
    inside = folder.name == "stretches"
    return Path((folder.parent if inside else folder).parent, "stretches" if inside else "", path.name)


def language_of(node: Table) -> str:
    found = node.get("language")
    return found.value if isinstance(found, Text) else "en"


def folder_language(path: Path) -> str:
    """The language that the folder of a translation says."""
    folder = path.absolute().parent
    return (folder.parent if folder.name == "stretches" else folder).name


def _laid_over(sheet: Sheet, original: Table, node: Node, path: Path) -> Table | None:
    if not isinstance(node, Table):
        sheet.fault(node, said("This file has no keys."), begin_with("translation"))
        return None
    head, rest = (Table(tuple(pair for pair in node.pairs if (pair[0].value in HEAD) is inside), node.line, node.column)
                  for inside in (True, False))
    fields = read_fields(sheet, head, HEAD, OWNERS["translation"])
    name, language = (fields.get(key, "") if fields else "" for key in ("translation", "language"))
    called, lies = path.stem, folder_language(path)
    if name and name != called:
        text = said('This file is called "{wanted}", not "{found}".', wanted=called, found=name)
        sheet.fault(head.get("translation"), text, SAME_NAME)
    if language and language != lies:
        text = said('This file lies in the folder "{wanted}", not "{found}".', wanted=lies, found=language)
        sheet.fault(head.get("language"), text, SAME_NAME)
    found = laid_over(sheet, original, rest)
    return _in_language(found, head)


def begin_with(key: str) -> Sentence:
    return said("Begin with followalong: 1 and {key}: ID.", key=key)


def _in_language(node: Table, head: Table) -> Table:
    language = tuple(pair for pair in head.pairs if pair[0].value == "language")
    return Table((*(pair for pair in node.pairs if pair[0].value != "language"), *language), node.line, node.column)
