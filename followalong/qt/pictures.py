"""No two cards near each other show the same picture where one of them has another to show."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from followalong.files.parts import poses
from followalong.qt.views import RoutineCard

FIRST = 100  # cards that are looked at: a list of thousands is searched with every key
# Figures that are seen from above: to ask them themselves would read all of them, a tenth of a start.
RAISED = frozenset({
    "butterfly", "butterfly-press", "chair-reach", "level-pelvis", "ninety-ninety-asis", "piriformis",
    "seated-figure-four", "seated-figure-four-deep", "seated-hamstring", "supine-twist",
})
NEAR = 5  # cards before one that are in sight with it: beside it, or above it in a usual window


def told_apart(cards: Sequence[RoutineCard]) -> tuple[RoutineCard, ...]:
    """All of one view, where a routine has a step of it; the later of a pair shows another, or else the earlier one."""
    told: list[RoutineCard] = []
    for card in map(_from_beside, cards[:FIRST]):
        first = max(0, len(told) - NEAR)
        near = {each.figure: place for place, each in enumerate(told[first:], first) if each.figure}
        shown = _other(card, near) if card.figure in near else card
        if shown.figure in near:
            earlier = near[shown.figure]
            told[earlier] = _other(told[earlier], near)
        told.append(shown)
    return (*told, *cards[FIRST:])


def _from_beside(card: RoutineCard) -> RoutineCard:
    """With the picture of its first step that is not seen from above."""
    if card.figure not in RAISED:
        return card
    others = (figure for _, figure in poses(card.parts) if figure and figure not in RAISED)
    return replace(card, figure=next(others, card.figure))


def _other(card: RoutineCard, near: Collection[str]) -> RoutineCard:
    """With the picture of its first step that is not near: of the same view and in its first position, if it can be."""
    others = [(position, figure) for position, figure in poses(card.parts) if figure and figure not in near]
    others.sort(key=lambda other: (other[1] in RAISED, other[0] not in card.positions[:1]))
    return replace(card, figure=others[0][1]) if others else card
