"""Words of a file: what may be spoken, and the traps that YAML sets to them."""

from __future__ import annotations

import re

from followalong.core.sentence import Sentence, said
from followalong.files.nodes import Node, Row, Table, Text
from followalong.files.sheet import Sheet
from followalong.files.suggest import nearest, perhaps, these_would_do
from followalong.files.traps import PLACEHOLDER, QUOTES, opens_with

PLACEHOLDERS = ("side", "other", "item", "count")
MOST_SPOKEN = 15
TWICE, OWN_NAME = said("One of these names is here twice."), said("Give each its own.")

BRACES = re.compile(r"\{([^{}]*)\}|[{}]")


def words(sheet: Sheet, node: Node) -> str | None:
    """One piece of text with single spaces; None if there is none."""
    if isinstance(node, Table):
        _table_for_words(sheet, node)
        return None
    if isinstance(node, Row):
        sheet.fault(node, said("There is a list where words are needed."), said("Write one sentence."))
        return None
    if not node.value.strip():
        sheet.fault(node, said("There are no words here."), said("Write some, or take the key out."))
        return None
    sheet.spoken.append(node)
    _check_braces(sheet, node)
    return " ".join(node.value.split())


def spoken(sheet: Sheet, node: Node) -> str | None:
    """Words that are read aloud: each sentence is to be short."""
    text = words(sheet, node)
    for sentence in re.split(r"[.!?;]\s+", text or ""):
        if len(sentence.split()) > MOST_SPOKEN:
            long = said("This sentence has more than {most} words.", most=MOST_SPOKEN)
            sheet.warn(node, long, said("Make two of it."))
    return text


def lines(sheet: Sheet, node: Node) -> tuple[str, ...] | None:
    """One sentence or a list of them."""
    if not isinstance(node, Row):
        text = spoken(sheet, node)
        return None if text is None else (text,)
    if _torn(node):
        hint = said("Put the line in quotes, or write each line with a dash.")
        sheet.fault(node, said("A comma inside brackets makes two lines of one."), hint)
        return None
    if sheet.too_many(node, len(node.items)):
        return None
    found = tuple(spoken(sheet, item) for item in node.items)
    return tuple(text for text in found if text is not None) if None not in found else None


def _torn(row: Row) -> bool:
    """A sentence in brackets that a comma cut: it begins with a capital, the rest does not."""
    parts = [item.value for item in row.items if isinstance(item, Text) and not item.quoted]
    return row.flow and len(parts) > 1 and parts[0][:1].isupper() and any(part[:1].islower() for part in parts[1:])


def _table_for_words(sheet: Sheet, node: Table) -> None:
    names = "{" + ",".join(node.names) + "}"
    if held := PLACEHOLDER.fullmatch(names):
        sheet.fault(node, opens_with(held[0]), QUOTES)
    elif len(node.pairs) == 1:
        sheet.fault(node, said("A colon and a space inside words make a key of them."), QUOTES)
    else:
        sheet.fault(node, said("There are keys where words are needed."), said("Write one sentence."))


def _nearest(name: str) -> Sentence:
    """As it is to be written."""
    near = nearest(name, PLACEHOLDERS)
    return perhaps(near and f"{{{near}}}", these_would_do(f"{{{each}}}" for each in PLACEHOLDERS))


def _check_braces(sheet: Sheet, node: Text) -> None:
    for found in BRACES.finditer(node.value):
        if found[1] is None:
            sheet.fault(node, said('There is a single "{sign}" in these words.', sign=found[0]), said("Take it out."))
        elif not PLACEHOLDER.fullmatch(found[0]):
            name = found[1].partition(":")[0].strip()
            form = said("A form is written {what}.", what=f"{{{name}:f}}")
            hint = form if name in PLACEHOLDERS else _nearest(name)
            sheet.fault(node, said('"{text}" is not a placeholder.', text=found[0]), hint)
