"""What a stretch names beside itself, other stretches and disagreements, told where it is not there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

from followalong.core.sentence import Sentence, said
from followalong.files.fields import Fields
from followalong.files.guidance import load_guidance
from followalong.files.nodes import Row, Text
from followalong.files.others import OTHERS
from followalong.files.sheet import Sheet
from followalong.files.suggest import nearest, perhaps

Names = Callable[[], Collection[str]]


def check_links(sheet: Sheet, fields: Fields, stretches: Names) -> None:
    """Warnings only: a routine plays without what is named here. Nothing is looked up unless something is named."""
    no_stretch, no_disagreement = said('There is no stretch "{name}".'), said('There is no disagreement "{name}".')
    _look_up(sheet, tuple(node for key in OTHERS for node in _named(fields, key)), stretches, no_stretch)
    _look_up(sheet, tuple(_named(fields, "disagree")), _disagreements, no_disagreement)


def _named(fields: Fields, key: str) -> Iterator[Text]:
    node = fields.nodes.get(key)
    items = node.items if isinstance(node, Row) else (node,)
    return (item for item in items if isinstance(item, Text))


def _look_up(sheet: Sheet, nodes: tuple[Text, ...], names: Names, missing: Sentence) -> None:
    known = names() if nodes else ()
    for node in nodes:
        if node.value not in known:
            hint = perhaps(nearest(node.value, known), said("Take it out."))
            sheet.warn(node, missing.filled(name=node.value), hint)


def _disagreements() -> tuple[str, ...]:
    return tuple(each.id for each in load_guidance().disagreements)
