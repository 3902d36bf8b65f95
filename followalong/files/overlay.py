"""A translation laid over its original: words only, each in the place of the original's."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.sentence import said
from followalong.files.keys import KEYS
from followalong.files.nodes import Node, Row, Table, Text
from followalong.files.sheet import Sheet
from followalong.files.suggest import did_you_mean
from followalong.files.traps import PLACEHOLDER
from followalong.files.words import OWN_NAME, TWICE, lines, spoken, words

UNSPOKEN = ("words", "names")
SPOKEN = ("spoken", "lines")
WORDS = (*UNSPOKEN, *SPOKEN)
MOMENTS = ("at", "every")  # their keys are times, and under each are words
AROUND = (*MOMENTS, "beat", "phases", "dose", "doses", "steps", "others")  # what may have words inside
BARE = ("beat", "phases", "moment")  # words, where they are not a mapping
# Key -> what is under it; the title of a source stays as it was printed.
WORDED = {key.name: key.type for key in KEYS if key.owner != "source" and key.type in (*WORDS, *AROUND)}


def laid_over(sheet: Sheet, original: Table, translation: Table) -> Table:
    """The original with those words; whatever does not fit is a fault of the translation, whose sheet this is."""
    return _table(sheet, original, translation, "file")


def worded(node: Node, kind: str) -> bool:
    """Tell whether something here is to be translated."""
    if isinstance(node, Text):
        return kind in WORDS or kind in BARE
    if isinstance(node, Row):
        return any(worded(item, kind) for item in node.items)
    return any(worded(value, _inside(kind, key)) for key, value in node.pairs)


def _inside(kind: str, key: Text) -> str:
    """The kind of what stands under a key of something of that kind; nothing if it holds no words."""
    if kind in MOMENTS:
        return "moment"
    return WORDED.get(key.value, "") if kind else ""


def _over(sheet: Sheet, old: Node, new: Node, kind: str, name: str) -> Node:
    if isinstance(old, Text):
        return _text(sheet, old, new, kind)
    return _row(sheet, old, new, kind, name) if isinstance(old, Row) else _table(sheet, old, new, kind)


def _text(sheet: Sheet, old: Text, new: Node, kind: str) -> Text:
    read = words if kind in (*UNSPOKEN, "phases") else spoken
    if read(sheet, new) is None or not isinstance(new, Text):
        return old
    before, now = _gaps(old), _gaps(new)
    for gap in sorted(before - now):
        hint = said('The original says "{words}"', words=old.value)
        sheet.fault(new, said("{gap} is missing in these words.", gap=f"{{{gap}}}"), hint)
    for gap in sorted(now - before):
        hint = said('It says "{words}"', words=old.value)
        sheet.fault(new, said("{gap} is not in the original.", gap=f"{{{gap}}}"), hint)
    if kind != "phases":
        return new
    return replace(new, value=f"{new.value} {old.value.rpartition(' ')[2]}")  # "hold 1s": its time stays


def _gaps(text: Text) -> set[str]:
    """The placeholders, without their forms."""
    return {found[1] for found in PLACEHOLDER.finditer(text.value)}


def _row(sheet: Sheet, old: Row, new: Node, kind: str, name: str) -> Row:
    """One for each that has words, in the same order; the others are left out."""
    items = new.items if isinstance(new, Row) else (new,)
    wanted = sum(worded(item, kind) for item in old.items)
    if len(items) != wanted:
        text = said('"{name}" has {count} with words here and {wanted} in the original.', name=name, count=len(items),
                    wanted=wanted)
        sheet.fault(new, text, said("Write one for each, in the same order; put a line with a comma in quotes."))
        return old
    if kind in SPOKEN and lines(sheet, new) is None:
        return old
    ours = iter(items)
    made = tuple(_over(sheet, item, next(ours), kind, name) if worded(item, kind) else item for item in old.items)
    if kind == "names" and len(set(map(_value, made))) < len(made):
        sheet.fault(new, TWICE, OWN_NAME)
    return replace(old, items=made, flow=isinstance(new, Row) and new.flow)


def _value(node: Node) -> str:
    return node.value if isinstance(node, Text) else ""


def _table(sheet: Sheet, old: Table, new: Node, kind: str) -> Table:
    wanted = {key.value: _inside(kind, key) for key, value in old.pairs if worded(value, _inside(kind, key))}
    if not isinstance(new, Table):
        hint = said("Write these, with their words: {names}.", names=", ".join(wanted))
        sheet.fault(new, said("The original has keys here."), hint)
        return old
    for key, _ in new.pairs:
        if key.value not in wanted:
            hint = said("Take it out.") if key.value in old.names else did_you_mean(key.value, wanted)
            sheet.fault(key, said('"{name}" has no words in the original.', name=key.value), hint)
    for name in wanted:
        if name not in new.names:
            sheet.fault(new, said('"{name}" is not translated.', name=name), said("Write its words."))
    return replace(old, pairs=tuple(
        (key, _over(sheet, value, found, wanted[key.value], key.value))
        if key.value in wanted and (found := new.get(key.value)) else (key, value) for key, value in old.pairs))
