"""The edge of the trunk: rays from the spine outwards, which the breath makes longer in front."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import atan2, cos, exp, pi, sin

from followalong.core.figure.body import RADIUS, SWELL
from followalong.core.figure.space import Flat

SPINE = ("hip", "sacrum", "waist", "chest", "shoulder", "nape")
RADII = tuple(RADIUS[name] for name in SPINE)
PIECES = 4  # between two knots
NAVEL, SPREAD = 0.40, 0.20  # where the belly swells, as a share of the trunk, and how wide
CAP = 6  # corners of a round end
Knot = tuple[float, float, float]
Ray = tuple[float, float, float, float, float, float]  # from a point, in a direction, so far, and further with a breath


def rays(places: Mapping[str, Flat], front: Flat) -> tuple[Ray, ...]:
    """Up the right of the spine, round the nape, down the left, round the hips; `front`: of the trunk."""
    knots = _smooth(places)
    last = len(knots) - 1
    ways = [atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(knots)]
    sides = [_sides(knot, way, front, _swell(index / last))
             for index, (knot, way) in enumerate(zip(knots, (*ways, ways[-1]), strict=True))]
    return (
        *(right for right, _ in sides), *_cap(knots[-1], ways[-1] - pi / 2),
        *(left for _, left in reversed(sides)), *_cap(knots[0], ways[0] + pi / 2),
    )


def edge(every: Sequence[Ray], belly: float, more: float = 0.0) -> tuple[Flat, ...]:
    """Where the rays end with the belly that far out, 0 to 1, and so many units beyond."""
    return tuple([
        (x + dx * (far + more + swell * belly), y + dy * (far + more + swell * belly))
        for x, y, dx, dy, far, swell in every
    ])


def _smooth(places: Mapping[str, Flat]) -> list[Knot]:
    """The spine with its radii as many close knots (Catmull-Rom)."""
    knots = [(*places[name], radius) for name, radius in zip(SPINE, RADII, strict=True)]
    padded = [knots[0], *knots, knots[-1]]
    out: list[Knot] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for piece in range(PIECES):
            t = piece / PIECES
            x, y, r = [_between(a[axis], b[axis], c[axis], d[axis], t) for axis in range(3)]
            out.append((x, y, r))
    return [*out, knots[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)


def _swell(share: float) -> float:
    """Units that full lungs add at that share of the trunk."""
    return SWELL * exp(-(((share - NAVEL) / SPREAD) ** 2))


def _sides(knot: Knot, way: float, front: Flat, swell: float) -> tuple[Ray, Ray]:
    """To the right and to the left of the spine; the side that is in front swells."""
    x, y, r = knot
    dx, dy = sin(way), -cos(way)
    facing = swell * (front[0] * dx + front[1] * dy)
    return (x, y, dx, dy, r, max(0.0, facing)), (x, y, -dx, -dy, r, max(0.0, -facing))


def _cap(knot: Knot, start: float) -> list[Ray]:
    """Half a circle, counter-clockwise from `start`, without its two ends."""
    x, y, r = knot
    turns = [start + pi * corner / CAP for corner in range(1, CAP)]
    return [(x, y, cos(turn), sin(turn), r, 0.0) for turn in turns]
