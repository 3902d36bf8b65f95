"""Convex hulls of points and of circles in the picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations
from math import acos, atan2, ceil, cos, hypot, sin, sqrt, tau

from followalong.core.figure.shapes import Outline
from followalong.core.figure.space import Flat

Circle = tuple[Flat, float]  # its middle and its radius
OFF = 0.06  # units that an edge may be away from the round it stands for


def hull(points: Iterable[Flat]) -> tuple[Flat, ...]:
    """The convex hull, counter-clockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    return (*_half(ordered)[:-1], *_half(ordered[::-1])[:-1])


def around(circles: Sequence[Circle], by: float) -> tuple[Outline, Outline]:
    """The hull of circles, counter-clockwise, and the same wider by so many units."""
    inner: list[Flat] = []
    outer: list[Flat] = []
    for ((x, y), radius), start, end in _arcs(circles):
        pieces = ceil((end - start) / sqrt(8 * OFF / radius)) or 1
        step, wide = (end - start) / pieces, radius + by
        for piece in range(pieces + 1):
            c, s = cos(start + step * piece), sin(start + step * piece)
            inner.append((x + radius * c, y + radius * s))
            outer.append((x + wide * c, y + wide * s))
    return Outline(tuple(inner)), Outline(tuple(outer))


def _arcs(circles: Sequence[Circle]) -> Iterator[tuple[Circle, float, float]]:
    """The circles that the hull touches, each with the radians at which its arc starts and ends."""
    here, angle = max(circles, key=lambda circle: (round(circle[0][0] + circle[1], 9), circle[0][1])), 0.0
    for turn, _, before, after in sorted(_tangents(circles)):
        if before == here:
            yield here, angle, turn
            here, angle = after, turn
    yield here, angle, tau


def _tangents(circles: Sequence[Circle]) -> Iterator[tuple[float, float, Circle, Circle]]:
    """Where a hull would go from one circle to another; of those in one line to the furthest first."""
    for one, other in combinations(circles, 2):
        (x, y), radius = one
        (to_x, to_y), to_radius = other
        far, less = hypot(to_x - x, to_y - y), radius - to_radius
        if far > abs(less):
            way, off = atan2(to_y - y, to_x - x), acos(less / far)
            yield round((way - off) % tau, 9), -far, one, other
            yield round((way + off) % tau, 9), -far, other, one


def _half(points: list[Flat]) -> list[Flat]:
    chain: list[Flat] = []
    for x, y in points:
        while len(chain) > 1:
            (ax, ay), (bx, by) = chain[-2:]
            if (bx - ax) * (y - ay) - (by - ay) * (x - ax) > 0:
                break
            chain.pop()
        chain.append((x, y))
    return chain
