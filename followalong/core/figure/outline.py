"""The edge of the trunk: rays from the spine outwards, which the breath makes longer in front."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import atan2, cos, exp, inf, pi, sin

from followalong.core.figure.body import RADIUS, SWELL
from followalong.core.figure.space import Flat

SPINE = ("hip", "sacrum", "waist", "chest", "shoulder")
RADII = tuple(RADIUS[name] for name in SPINE)
PIECES = 3  # between two knots
NAVEL, SPREAD = 0.50, 0.25  # where the belly swells, as a share of the trunk, and how wide
CAP = 6  # corners of a round end
Ray = tuple[float, float, float, float, float, float]  # from a point, in a direction, so far, and further with a breath
Knot = tuple[float, float]  # a radius of the trunk, and how far full lungs add to it


def _shares(t: float) -> tuple[float, float, float, float]:
    """Of four neighbours in the point at `t` between the second and the third (Catmull-Rom)."""
    return (
        0.5 * (-t + 2 * t**2 - t**3), 0.5 * (2 - 5 * t**2 + 3 * t**3), 0.5 * (t + 4 * t**2 - 3 * t**3),
        0.5 * (t**3 - t**2),
    )


SHARES = tuple(_shares(piece / PIECES) for piece in range(PIECES))


def _smooth(points: Sequence[Flat]) -> list[Flat]:
    """The spine as many close points."""
    padded = [points[0], *points, points[-1]]
    return [*(
        (ax * a + bx * b + cx * c + dx * d, ay * a + by * b + cy * c + dy * d)
        for (ax, ay), (bx, by), (cx, cy), (dx, dy) in zip(padded, padded[1:], padded[2:], padded[3:], strict=False)
        for a, b, c, d in SHARES
    ), points[-1]]


def _knots() -> tuple[Knot, ...]:
    """All along the smooth spine."""
    radii = [radius for radius, _ in _smooth([(radius, 0.0) for radius in RADII])]
    last = len(radii) - 1
    return tuple((r, SWELL * exp(-(((index / last - NAVEL) / SPREAD) ** 2))) for index, r in enumerate(radii))


KNOTS = _knots()


def rays(places: Mapping[str, Flat], front: Flat) -> tuple[Ray, ...]:
    """Up the right of the spine, round the shoulders, down the left, round the hips; `front`: of the trunk."""
    middle = _smooth([places[name] for name in SPINE])
    ways = [atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(middle)]
    sides = [_sides(point, way, front, knot) for point, way, knot in zip(middle, (*ways, ways[-1]), KNOTS, strict=True)]
    return (
        *(right for right, _ in sides), *_cap(middle[-1], ways[-1] - pi / 2, RADII[-1]),
        *(left for _, left in reversed(sides)), *_cap(middle[0], ways[0] + pi / 2, RADII[0]),
    )


def edge(every: Sequence[Ray], belly: float, more: float = 0.0) -> tuple[Flat, ...]:
    """Where the rays end with the belly that far out, 0 to 1, and so many units beyond."""
    return tuple([
        (x + dx * (far + more + swell * belly), y + dy * (far + more + swell * belly))
        for x, y, dx, dy, far, swell in every
    ])


def _sides(point: Flat, way: float, front: Flat, knot: Knot) -> tuple[Ray, Ray]:
    """To the right and to the left of the spine; the side that is in front swells."""
    (x, y), (radius, swell) = point, knot
    dx, dy = sin(way), -cos(way)
    facing = swell * (front[0] * dx + front[1] * dy)
    right, left = min(facing, _room(y, dy) - radius), min(-facing, _room(y, -dy) - radius)
    return (x, y, dx, dy, radius, max(0.0, right)), (x, y, -dx, -dy, radius, max(0.0, left))


def _room(y: float, down: float) -> float:
    """How far a ray may go to the floor: on the belly the breath does not go under it."""
    return y / -down if down < 0 else inf


def _cap(point: Flat, start: float, radius: float) -> list[Ray]:
    """Half a circle, counter-clockwise from `start`, without its two ends."""
    x, y = point
    turns = [start + pi * corner / CAP for corner in range(1, CAP)]
    return [(x, y, cos(turn), sin(turn), radius, 0.0) for turn in turns]
