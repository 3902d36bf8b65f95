"""The ways between two positions: a table of checked way-points in one room, and the shortest walk through it."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final, Literal, NamedTuple

from followalong.core.figure.figure import Shot, Still
from followalong.core.figure.props import Prop
from followalong.core.figure.room import Extent
from followalong.core.figure.space import plus

FADE: Final = "fade"  # where a pose changes by a cross-fade only
Stop = Still | Literal["fade"]
SIDEWAYS = ("x", "x0", "x1")  # numbers of a prop that say where it stands


class Edge(NamedTuple):
    """What lies between the bases of two positions, walked in reverse the other way."""

    start: str
    end: str
    stops: tuple[Stop, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """`bases`: the pose of each position, from which its stretches start; all stills stand in the same room."""

    bases: Mapping[str, Still]
    edges: tuple[Edge, ...]
    places: Mapping[str, float]  # how far to the right a stretch in that position is done

    def route(self, start: str, end: str, without: Collection[str] = ()) -> tuple[Stop, ...]:
        """From base to base, both included, over the fewest positions; a fade where each leads through `without`."""
        reached: dict[str, tuple[Stop, ...]] = {start: (self.bases[start],)}
        waiting = deque([start])
        while end not in reached:
            if not waiting:
                return self.bases[start], FADE, self.bases[end]
            here = waiting.popleft()
            for there, stops in self._leaving(here):
                if there not in reached and (there == end or there not in without):
                    reached[there] = (*reached[here], *stops, self.bases[there])
                    waiting.append(there)
        return reached[end]

    def _leaving(self, position: str) -> Iterator[tuple[str, tuple[Stop, ...]]]:
        for edge in self.edges:
            if edge.start == position:
                yield edge.end, edge.stops
            elif edge.end == position:
                yield edge.start, edge.stops[::-1]


def walks(route: Iterable[Stop]) -> tuple[tuple[Still, ...], ...]:
    """The stills of a route, parted where it fades."""
    parts = groupby(route, key=lambda stop: stop == FADE)
    return tuple(tuple(stop for stop in part if isinstance(stop, Still)) for fades, part in parts if not fades)


def shifted(still: Still, x: float) -> Still:
    """The same still, further to the right, with what stands around it."""
    aside = (x, 0.0, 0.0)
    holds = tuple(hold if hold.joint else hold._replace(offset=plus(hold.offset, aside)) for hold in still.pose.holds)
    pose = replace(still.pose, root=plus(still.pose.root, aside), holds=holds)
    return replace(still, pose=pose, props=tuple(_moved(prop, x) for prop in still.props))


def shifted_shot(shot: Shot, x: float) -> Shot:
    """The same picture from a place further to the right."""
    left, bottom, right, top = shot.extent
    still = shifted(replace(shot.still, pose=shot.pose), x)
    (here, low), (there, high) = (shot.camera.flat((at, 0.0, 0.0)) for at in (0.0, x))
    aside, up = there - here, high - low  # from the front, a place further to the right is nearer or farther
    room = Extent(left + aside, bottom + up, right + aside, top + up)
    return shot._replace(pose=still.pose, still=still, extent=room)


def _moved(prop: Prop, x: float) -> Prop:
    numbers = {name: value + x if name in SIDEWAYS else value for name, value in prop.numbers.items()}
    offset = prop.offset if prop.at else plus(prop.offset, (x, 0.0, 0.0))
    return replace(prop, numbers=numbers, offset=offset)
