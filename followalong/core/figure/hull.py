"""Convex hulls of points and of circles in the picture."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

from followalong.core.figure.space import Flat

ROUND = tuple((cos(2 * pi * step / 12), sin(2 * pi * step / 12)) for step in range(12))


def hull(points: Iterable[Flat]) -> tuple[Flat, ...]:
    """The convex hull, counter-clockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    return (*_half(ordered)[:-1], *_half(ordered[::-1])[:-1])


def around(circles: Iterable[tuple[Flat, float]], by: float) -> tuple[tuple[Flat, ...], tuple[Flat, ...]]:
    """The hull of circles (middle and radius of each), and the same wider by so many units."""
    outward = {(x + radius * c, y + radius * s): (c * by, s * by) for (x, y), radius in circles for c, s in ROUND}
    plain = hull(outward)
    return plain, tuple((x + outward[x, y][0], y + outward[x, y][1]) for x, y in plain)


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
