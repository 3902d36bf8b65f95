"""No two cards next to each other show the same picture where one of them has another to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from followalong.files.parts import figures
from followalong.qt.views import RoutineCard

FIRST = 100  # cards that are looked at: a list of thousands is searched with every key


def told_apart(cards: Sequence[RoutineCard]) -> tuple[RoutineCard, ...]:
    """The later of a pair shows another of its steps, or else the earlier one."""
    told: list[RoutineCard] = []
    for card in cards[:FIRST]:
        shown = _beside(card, told[-1]) if told else card
        if told and card.figure and shown.figure == told[-1].figure:
            told[-1] = _other(told[-1])
        told.append(shown)
    return (*told, *cards[FIRST:])


def _beside(card: RoutineCard, last: RoutineCard) -> RoutineCard:
    return _other(card) if card.figure and card.figure == last.figure else card


def _other(card: RoutineCard) -> RoutineCard:
    """With the picture of its first step that looks different."""
    figure = next((each for each in figures(card.parts) if each not in ("", card.figure)), card.figure)
    return replace(card, figure=figure)
