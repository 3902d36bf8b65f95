"""Which cards fit what is typed and asked, list by list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from followalong.core.filters import Wanted, fits, shortens
from followalong.qt.search import Finder
from followalong.qt.sections import divided
from followalong.qt.views import RoutineCard


class Lists(NamedTuple):
    """Each stands under a title of its own."""

    first: Sequence[RoutineCard]  # what was just opened, recent ones and favourites
    rest: Sequence[RoutineCard]
    shortened: Sequence[RoutineCard]  # longer than is asked, but not once they are shortened
    also: Sequence[RoutineCard]  # what a search looks through besides

    @property
    def fitting(self) -> int:
        return len(self.first) + len(self.rest)


class Sifting:
    """`also` gives what a search looks through besides."""

    def __init__(self, finder: Finder, also: Callable[[], Iterable[RoutineCard]]) -> None:
        self._finder, self._also = finder, also
        self._made: dict[str, tuple[RoutineCard, RoutineCard]] = {}  # by id: as it was, and as it is shortened

    def lists(self, every: Sequence[RoutineCard], wanted: Wanted, typed: str, columns: int) -> Lists:
        """With nothing typed, recent and favourites come first."""
        fitting = [card for card in every if _fits(wanted, card)] if wanted.asked else list(every)
        longer = list(self._shortened(every, wanted))
        if not typed:
            return Lists(*divided(fitting, columns), longer, ())
        others = [card for card in self._also() if _fits(wanted, card)]
        found = self._finder.found
        return Lists((), found(fitting, typed), found(longer, typed), found(others, typed))

    def _shortened(self, every: Iterable[RoutineCard], wanted: Wanted) -> Iterator[RoutineCard]:
        """What fits once it is as short as is asked."""
        minutes, others = wanted.minutes, wanted._replace(minutes=None)
        if minutes is None:
            return
        for card in every:
            if shortens(minutes, card) and fits(others, card):
                was, now = self._made.get(card.id, (None, card))
                if was is not card or now.shortened != minutes:
                    now = replace(card, shortened=minutes)
                    self._made[card.id] = card, now
                yield now


def _fits(wanted: Wanted, card: RoutineCard) -> bool:
    """A broken file is never hidden by a filter: nobody knows what is in it."""
    return card.broken or fits(wanted, card)
