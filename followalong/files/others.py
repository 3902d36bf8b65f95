"""Other ways to do a stretch: the ids of other stretches, or its own dose changed."""

from __future__ import annotations

from dataclasses import dataclass

from followalong.core.routine import Dose, Other, Sides
from followalong.files import values
from followalong.files.checks import check_pulses, check_words
from followalong.files.doses import Setting, read_dose
from followalong.files.fields import read_fields
from followalong.files.keys import OWNERS, keys_of
from followalong.files.nodes import Node, Row, Text
from followalong.files.sheet import Sheet
from followalong.files.values import UnreadableError

OTHERS = ("easier", "further", "instead")  # the keys that hold them


@dataclass(frozen=True, slots=True)
class Own:
    """What the stretch itself has, of which a changed dose changes parts."""

    dose: Dose
    sides: Sides


def read_others(sheet: Sheet, node: Node, own: Own, setting: Setting) -> tuple[Other, ...]:
    """Those that could be read."""
    items = node.items if isinstance(node, Row) else (node,)
    if sheet.too_many(node, len(items)):
        return ()
    return tuple(other for item in items if (other := _other(sheet, item, own, setting)))


def _other(sheet: Sheet, node: Node, own: Own, setting: Setting) -> Other | None:
    if isinstance(node, Text):
        return _named(sheet, node)
    sheet.spoken.clear()  # these words are held against the changed dose
    fields = read_fields(sheet, node, keys_of("other"), OWNERS["other"])
    if fields is None or not {"name", "dose"} <= fields.values.keys():
        return None
    changed = read_dose(sheet, fields.get("dose"), setting, own.dose)
    if changed is None:
        return None
    check_words(sheet, own.sides, changed)
    check_pulses(sheet, node, changed)
    return Other(name=fields.get("name"), dose=changed)


def _named(sheet: Sheet, node: Text) -> Other | None:
    try:
        return Other(values.name(node.value))
    except UnreadableError as error:
        sheet.fault(node, error.text, error.hint)
        return None
