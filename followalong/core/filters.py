"""Which routines and stretches fit what a person has: time, a place, things, a part of the body, kinds to avoid."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol

MINUTES = (5, 10, 15, 20, 30)  # at most
HALF = 0.5  # of its time is left of a routine that is shortened, or more


class Fitting(Protocol):
    """What is looked at."""

    @property
    def minutes(self) -> float: ...
    @property
    def least(self) -> float: ...  # minutes that it can be shortened to; 0 if it cannot
    @property
    def places(self) -> tuple[str, ...]: ...
    @property
    def needs(self) -> tuple[str, ...]: ...
    @property
    def areas(self) -> tuple[str, ...]: ...
    @property
    def avoid(self) -> tuple[str, ...]: ...


class Wanted(NamedTuple):
    """All of it must fit; empty means that nothing is asked."""

    minutes: int | None = None
    places: frozenset[str] = frozenset()  # any of them will do
    things: frozenset[str] | None = None  # no more than these are needed; none at all for an empty set
    areas: frozenset[str] = frozenset()  # any of them
    avoid: frozenset[str] = frozenset()  # none of them

    @property
    def asked(self) -> int:
        """How many of the five ask for something."""
        sets = (self.places, self.areas, self.avoid)
        return sum((self.minutes is not None, self.things is not None, *map(bool, sets)))


ANYTHING = Wanted()


def fits(wanted: Wanted, one: Fitting) -> bool:
    """Minutes count as they are shown: rounded."""
    return (
        (wanted.minutes is None or round(one.minutes) <= wanted.minutes)
        and (not wanted.places or not wanted.places.isdisjoint(one.places))
        and (wanted.things is None or wanted.things.issuperset(one.needs))
        and (not wanted.areas or not wanted.areas.isdisjoint(one.areas))
        and wanted.avoid.isdisjoint(one.avoid)
    )


def shortens(minutes: int, one: Fitting) -> bool:
    """Whether it is longer than that and can be shortened to it, with half of it left."""
    return 0 < one.least <= minutes < round(one.minutes) and one.minutes * HALF <= minutes


def in_order(found: Iterable[str], order: tuple[str, ...]) -> tuple[str, ...]:
    """Each once: the known ones as they are ordered, then an author's own by name."""
    every = set(found)
    return (*(name for name in order if name in every), *sorted(every.difference(order)))
