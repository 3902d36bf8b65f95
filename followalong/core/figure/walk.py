"""The way from one shot to another, through way-points; what cannot be moved through is cross-faded."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from followalong.core.figure.between import Between, between
from followalong.core.figure.camera import FROM_THE_SIDE
from followalong.core.figure.extent import extent
from followalong.core.figure.figure import Shot, Still
from followalong.core.figure.room import Extent
from followalong.core.figure.ways import FADE, Stop

QUICK = 0.2  # of the time of a move: a fade is quick
NEAR = 0.5  # degrees and units: poses closer than this are the same


class Frame(NamedTuple):
    """One shot, or two of which the second covers the first by `share`."""

    shot: Shot
    over: Shot | None = None
    share: float = 0.0


class Leg(NamedTuple):
    """From one stop to the next; no way between them: a fade."""

    start: Shot
    end: Shot
    way: Between | None


@dataclass(frozen=True, slots=True)
class Walk:
    """Legs and the share of the whole at which each of them ends."""

    legs: tuple[Leg, ...]
    ends: tuple[float, ...]

    def at(self, share: float) -> Frame:
        """0 is the first shot, 1 the last."""
        index = min(bisect_left(self.ends, share), len(self.legs) - 1)
        start, end = self.ends[index - 1] if index else 0.0, self.ends[index]
        return _at(self.legs[index], min(1.0, max(0.0, (share - start) / (end - start))))


def walk(start: Shot, stops: Sequence[Stop], end: Shot) -> Walk:
    """`stops`: the way-points between, seen from the side; FADE where the way can only be faded.

    A change of camera or of the mirror is a fade too, before the first way-point or after the last.
    """
    between_them = [None if stop == FADE else seen(stop, mirrored=end.mirrored) for stop in stops]
    legs, before, faded = [], start, False
    for after in (*between_them, end):
        if after is None:
            faded = True
            continue
        faded = faded or before.view != after.view
        if faded or _moves(before, after):
            legs.append(Leg(before, after, None if faded else between(before.pose, after.pose)))
        before, faded = after, False
    legs = legs or [Leg(start, end, between(start.pose, end.pose))]
    weights = list(accumulate(1.0 if leg.way else QUICK for leg in legs))
    return Walk(tuple(legs), tuple(weight / weights[-1] for weight in weights))


def seen(still: Still, *, mirrored: bool) -> Shot:
    """A way-point from the side."""
    return Shot(still.pose, still, FROM_THE_SIDE, mirrored, extent(still.pose, still.props, FROM_THE_SIDE))


def _moves(before: Shot, after: Shot) -> bool:
    a, b = before.pose, after.pose
    apart = [abs(x - y) for one, other in ((a.root, b.root), (a.angles, b.angles), (a.lifts, b.lifts))
             for x, y in zip(one, other, strict=True)]
    return max(apart) > NEAR


def _at(leg: Leg, share: float) -> Frame:
    if leg.way is None:
        return Frame(leg.start, leg.end, share)
    nearest = leg.start if share < 0.5 else leg.end
    return Frame(nearest._replace(
        pose=leg.way.at(_eased(share)), extent=_between(leg.start.extent, leg.end.extent, _eased(share)), arrows=(),
    ))


def _eased(share: float) -> float:
    return share * share * (3.0 - 2.0 * share)


def _between(a: Extent, b: Extent, share: float) -> Extent:
    return Extent(*(x + (y - x) * share for x, y in zip(a, b, strict=True)))
