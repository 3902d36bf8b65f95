"""Convex hulls of points and of circles in the picture."""

from __future__ import annotations

from collections.abc import Iterable
from math import cos, pi, sin

from followalong.core.figure.space import Flat

ROUND = tuple((cos(2 * pi * step / 14), sin(2 * pi * step / 14)) for step in range(14))


def hull(points: Iterable[Flat]) -> tuple[Flat, ...]:
    """The convex hull, counter-clockwise (Andrew's monotone chain)."""
    ordered = sorted(set(points))
    return (*_half(ordered)[:-1], *_half(ordered[::-1])[:-1])


def around(circles: Iterable[tuple[Flat, float]]) -> tuple[Flat, ...]:
    """The hull of circles: middle and radius of each."""
    return hull((x + radius * c, y + radius * s) for (x, y), radius in circles for c, s in ROUND)


def _half(points: list[Flat]) -> list[Flat]:
    chain: list[Flat] = []
    for point in points:
        while len(chain) > 1 and _turns_right(chain[-2], chain[-1], point):
            chain.pop()
        chain.append(point)
    return chain


def _turns_right(a: Flat, b: Flat, c: Flat) -> bool:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) <= 0
