"""Which cards fit what is typed and asked, list by list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from followalong.core.filters import Wanted, fits, shortens
from followalong.qt.search import Finder
from followalong.qt.sections import divided
from followalong.qt.views import RoutineCard


class Lists(NamedTuple):
    """Each stands under a title of its own."""

    first: Sequence[RoutineCard]  # what was just opened, recent ones and favourites
    rest: Sequence[RoutineCard]
    longer: Sequence[RoutineCard]  # than is asked, but not once they are shortened
    also: Sequence[RoutineCard]  # what a search looks through besides

    @property
    def fitting(self) -> int:
        return len(self.first) + len(self.rest)


def lists(
    every: Sequence[RoutineCard], wanted: Wanted, typed: str, finder: Finder, columns: int,
    also: Callable[[], Iterable[RoutineCard]],
) -> Lists:
    """With nothing typed, recent and favourites come first."""
    fitting = [card for card in every if _fits(wanted, card)] if wanted.asked else list(every)
    longer = _longer(every, wanted)
    if not typed:
        return Lists(*divided(fitting, columns), longer, ())
    others = [card for card in also() if _fits(wanted, card)]
    return Lists((), finder.found(fitting, typed), finder.found(longer, typed), finder.found(others, typed))


def _longer(every: Iterable[RoutineCard], wanted: Wanted) -> list[RoutineCard]:
    """What fits once it is as short as is asked."""
    minutes, others = wanted.minutes, wanted._replace(minutes=None)
    return [card for card in every if minutes is not None and shortens(minutes, card) and fits(others, card)]


def _fits(wanted: Wanted, card: RoutineCard) -> bool:
    """A broken file is never hidden by a filter: nobody knows what is in it."""
    return card.broken or fits(wanted, card)
