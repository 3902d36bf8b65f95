"""What would become of a routine if something is avoided or missing, told from a short account of its steps.

It says the same as core/adapting.py without reading a routine, so that a library can ask it of ten thousand. Only what
is evened out between left and right afterwards is not counted.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from followalong.core.picking import Done, Picking

ENOUGH = 0.5  # of its time must be left, exchanged or not


@dataclass(frozen=True, slots=True)
class Way:
    """A stretch that can be done in a step."""

    id: str
    side: str  # left or right where it has only that one
    name: str
    position: str
    figure: str
    seconds: float
    kinds: tuple[str, ...] = ()  # of movement, that a person can avoid
    needs: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()

    @property
    def done(self) -> Done:
        return self.id, self.side


@dataclass(frozen=True, slots=True)
class Part:
    """A step: what is done in it, and what can be done instead, the first one first."""

    way: Way
    others: tuple[Way, ...] = ()


@dataclass(frozen=True, slots=True)
class Outlook:
    ways: tuple[Way, ...]  # that are done, in order
    swapped: int
    out: int
    share: float  # of its time that is left
    seconds: float  # that it takes more, or less than 0

    @property
    def enough(self) -> bool:
        return self.share >= ENOUGH


def outlook(parts: tuple[Part, ...], avoid: AbstractSet[str], without: AbstractSet[str]) -> Outlook:
    """An exchanged step keeps its share of the time, whatever takes its place."""

    def may(way: Way) -> bool:
        return avoid.isdisjoint(way.kinds) and without.isdisjoint(way.needs)

    picking = Picking[Way]((part.way.done for part in parts if may(part.way)), lambda way: way.done, may)
    now = [(part.way, part.way if may(part.way) else picking.instead(part.way.done, part.others)) for part in parts]
    whole = sum(was.seconds for was, _ in now)
    left = sum(was.seconds for was, way in now if way)
    return Outlook(
        tuple(way for _, way in now if way),
        sum(way is not None and way is not was for was, way in now), sum(way is None for _, way in now),
        left / whole if whole else float(any(way for _, way in now)),
        sum((way.seconds if way else 0.0) - was.seconds for was, way in now),
    )
