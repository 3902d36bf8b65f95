"""The trunk as one smooth shape that the breath widens, and the trousers over the hips."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import atan2, cos, exp, hypot, pi, sin

from followalong.core.figure.body import RADIUS, SWELL
from followalong.core.figure.shapes import HALO, Capsule, Fill, Outline, Shape
from followalong.core.figure.space import Flat

SPINE = ("hip", "sacrum", "waist", "chest", "shoulder", "nape")
RADII = tuple(RADIUS[name] for name in SPINE)
PIECES = 4  # between two knots
NAVEL, SPREAD = 0.40, 0.20  # where the belly swells, as a share of the trunk, and how wide
GIRDLE = 1.5  # units: shoulders or hips further apart than this show as a width
CAP = 6  # corners of a round end
Knot = tuple[float, float, float]


def grounds(places: Mapping[str, Flat], front: Flat, belly: float) -> tuple[Shape, ...]:
    knots = _smooth(places)
    return (Outline(_outline(knots, front, belly, HALO)), *(_wider(shape) for shape, _ in _girdles(places)))


def fills(places: Mapping[str, Flat], front: Flat, belly: float) -> tuple[Fill, ...]:
    """`front`: where the front of the trunk points in the picture; `belly`: 0 to 1."""
    shirt = Outline(_outline(_smooth(places), front, belly, 0.0))
    hips = Capsule(places["hip"], _mix(places["hip"], places["sacrum"], 0.55), RADIUS["hip"], 6.5)
    girdles = _girdles(places)
    return (
        (shirt, "shirt"), *(fill for fill in girdles if fill[1] == "shirt"),
        (hips, "near_leg"), *(fill for fill in girdles if fill[1] != "shirt"),
    )


def _wider(shape: Shape) -> Shape:
    assert isinstance(shape, Capsule)
    return Capsule(shape.start, shape.end, shape.first + HALO, shape.last + HALO)


def _girdles(places: Mapping[str, Flat]) -> tuple[Fill, ...]:
    """Shoulders and hips, where they are seen from the front or the back."""
    found: list[Fill] = []
    near, far, waist = places["near shoulder"], places["far shoulder"], places["waist"]
    if hypot(near[0] - far[0], near[1] - far[1]) > 2 * GIRDLE:
        found += [(Capsule(near, far, 3.6, 3.6), "shirt")]
        found += [(Capsule(shoulder, waist, 3.4, RADIUS["waist"] * 0.85), "shirt") for shoulder in (near, far)]
    near, far = places["near hip"], places["far hip"]
    if hypot(near[0] - far[0], near[1] - far[1]) > 2 * GIRDLE:
        found += [(Capsule(near, far, RADIUS["thigh"] + 0.6, RADIUS["thigh"] + 0.6), "near_leg")]
    return tuple(found)


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


def _outline(knots: list[Knot], front: Flat, belly: float, more: float) -> tuple[Flat, ...]:
    """Up the left of the spine, round the nape, down the right, round the hips."""
    left, right = [], []
    last = len(knots) - 1
    ways = [atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(knots)]
    ways.append(ways[-1])
    for index, ((x, y, r), way) in enumerate(zip(knots, ways, strict=True)):
        across = (sin(way), -cos(way))
        swell = SWELL * belly * exp(-(((index / last - NAVEL) / SPREAD) ** 2)) if belly else 0.0
        facing = swell * (front[0] * across[0] + front[1] * across[1])
        on_right, on_left = r + more + max(0.0, facing), r + more + max(0.0, -facing)
        right.append((x + across[0] * on_right, y + across[1] * on_right))
        left.append((x - across[0] * on_left, y - across[1] * on_left))
    top = _cap(knots[-1], more, ways[-1] + pi / 2)
    bottom = _cap(knots[0], more, ways[0] - pi / 2)
    return (*left, *top, *reversed(right), *bottom)


def _cap(knot: Knot, more: float, start: float) -> list[Flat]:
    """Half a circle, clockwise from `start`, without its two ends."""
    x, y, r = knot
    turns = [start - pi * corner / CAP for corner in range(1, CAP)]
    return [(x + (r + more) * cos(turn), y + (r + more) * sin(turn)) for turn in turns]


def _mix(a: Flat, b: Flat, share: float) -> Flat:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
