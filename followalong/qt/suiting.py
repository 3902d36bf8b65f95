"""The cards as they are for a person: without what is avoided or lacking, as long as enough of a routine is left."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from followalong.qt.search import with_hay
from followalong.qt.tr import many
from followalong.qt.views import NO_HAY, RoutineCard

# Most people avoid nothing and have what they need.
if TYPE_CHECKING:
    from followalong.core.outlook import Outlook


class Suiting:
    """Each card is adapted once, as long as nobody wishes for something else."""

    def __init__(self) -> None:
        self._avoid: frozenset[str] = frozenset()
        self._without: frozenset[str] = frozenset()
        self._made: dict[str, tuple[RoutineCard, RoutineCard]] = {}  # by id: as it was, and as it is now

    def cards(
        self, cards: Iterable[RoutineCard], avoid: frozenset[str], without: frozenset[str],
    ) -> tuple[RoutineCard, ...]:
        if (avoid, without) != (self._avoid, self._without):
            self._avoid, self._without, self._made = avoid, without, {}
        return tuple(map(self._suited, cards)) if avoid or without else tuple(cards)

    def _suited(self, card: RoutineCard) -> RoutineCard:
        if not card.parts or (self._avoid.isdisjoint(card.avoid) and self._without.isdisjoint(card.needs)):
            return card
        was, now = self._made.get(card.id, (None, card))
        if was is not card:
            now = suited(card, self._avoid, self._without)
            self._made[card.id] = card, now
        return now


def suited(card: RoutineCard, avoid: frozenset[str], without: frozenset[str]) -> RoutineCard:
    """With what is done then; the card as it was if too little would be left."""
    from followalong.core.outlook import outlook
    from followalong.core.shortest import shortest
    from followalong.files.parts import opened, settled

    found = outlook(opened(card.parts), avoid, without)
    if not found.enough:
        return card
    ways, minutes = found.ways, max(0.0, card.minutes + found.seconds / 60)
    return with_hay(replace(
        card, hay=NO_HAY, minutes=minutes, adapted=in_words(found), least=shortest(ways, minutes * 60) / 60,
        positions=tuple(dict.fromkeys(way.position for way in ways)),
        figure=next((way.figure for way in ways if way.figure), ""), parts=settled(ways),
        needs=_each(way.needs for way in ways), areas=_each(way.areas for way in ways),
        avoid=_each(way.kinds for way in ways), stretches=tuple(dict.fromkeys(way.name for way in ways)),
    ))


def in_words(found: Outlook) -> str:
    """Such as "2 steps swapped, 1 left out"; empty if nothing is."""
    if not found.swapped:
        return many("1 step left out", "%n steps left out", found.out) if found.out else ""
    swapped = many("1 step swapped", "%n steps swapped", found.swapped)
    return f"{swapped}, {many('1 left out', '%n left out', found.out)}" if found.out else swapped


def _each(words: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for several in words for word in several))
