"""The trunk as one smooth shape that the breath widens, and the trousers over the hips."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from math import atan2, cos, exp, hypot, pi, sin

from followalong.core.figure.body import RADIUS, SWELL
from followalong.core.figure.shapes import HALO, Capsule, Layer, Outline, wider
from followalong.core.figure.space import Flat

SPINE = ("hip", "sacrum", "waist", "chest", "shoulder", "nape")
RADII = tuple(RADIUS[name] for name in SPINE)
PIECES = 4  # between two knots
NAVEL, SPREAD = 0.40, 0.20  # where the belly swells, as a share of the trunk, and how wide
GIRDLE = 1.5  # units: shoulders or hips further apart than this show as a width
CAP = 6  # corners of a round end
HEM = 6.2  # of the shirt, that hangs over the trousers where the hips are seen from the front
TOP = 0.55  # of the pelvis, up to which the trousers reach
Knot = tuple[float, float, float]
Ray = tuple[float, float, float, float, float]  # from a point, in a direction, so far


def trunk(places: Mapping[str, Flat], front: Flat, belly: float) -> Layer:
    """`front`: where the front of the trunk points in the picture; `belly`: 0 to 1."""
    shirt, rim = _outlines(_smooth(places), front, belly)
    hips = Capsule(places["hip"], _mix(places["hip"], places["sacrum"], TOP), RADIUS["hip"], 6.5)
    shoulders, pelvis = _shoulders(places), _pelvis(places)
    return Layer(
        (Outline(rim), *(wider(shape) for shape in (*shoulders, *pelvis))),
        ((Outline(shirt), "shirt"), *((shape, "shirt") for shape in shoulders),
         (hips, "near_leg"), *((shape, "near_leg") for shape in pelvis),
         *(((Capsule(places["sacrum"], places["waist"], HEM, RADIUS["waist"]), "shirt"),) if pelvis else ())),
    )


def rim(places: Mapping[str, Flat], front: Flat, belly: float) -> tuple[Flat, ...]:
    """The edge of the trunk with the ground round it: point by point the same for every breath."""
    return _outlines(_smooth(places), front, belly)[1]


def _shoulders(places: Mapping[str, Flat]) -> tuple[Capsule, ...]:
    """Where they are seen from the front or the back: from one to the other, and down to the waist."""
    near, far = places["near shoulder"], places["far shoulder"]
    if not _apart(near, far):
        return ()
    sides = (Capsule(places[f"{side} shoulder"], _mix(places["waist"], places[f"{side} hip"], 0.4), 3.4, 5.2)
             for side in ("near", "far"))
    return (Capsule(near, far, 3.6, 3.6), *sides)


def _pelvis(places: Mapping[str, Flat]) -> tuple[Capsule, ...]:
    near, far, middle = places["near hip"], places["far hip"], places["hip"]
    if not _apart(near, far):
        return ()
    wide, (x, y) = RADIUS["thigh"] + 0.6, _mix(middle, places["sacrum"], TOP)
    sides = (Capsule(hip, (x + 0.45 * (hip[0] - middle[0]), y + 0.45 * (hip[1] - middle[1])), wide, 6.3)
             for hip in (near, far))
    return (Capsule(near, far, wide, wide), *sides)


def _apart(near: Flat, far: Flat) -> bool:
    return hypot(near[0] - far[0], near[1] - far[1]) > 2 * GIRDLE


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


def _outlines(knots: list[Knot], front: Flat, belly: float) -> tuple[tuple[Flat, ...], tuple[Flat, ...]]:
    """Up the right of the spine, round the nape, down the left, round the hips; and the same wider by a halo."""
    last = len(knots) - 1
    ways = [atan2(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(knots)]
    rays = [_rays(knot, way, front, belly * _swell(index / last)) for index, (knot, way) in
            enumerate(zip(knots, (*ways, ways[-1]), strict=True))]
    every = [
        *(right for right, _ in rays), *_cap(knots[-1], ways[-1] - pi / 2),
        *(left for _, left in reversed(rays)), *_cap(knots[0], ways[0] + pi / 2),
    ]
    return (
        tuple([(x + dx * far, y + dy * far) for x, y, dx, dy, far in every]),
        tuple([(x + dx * (far + HALO), y + dy * (far + HALO)) for x, y, dx, dy, far in every]),
    )


def _swell(share: float) -> float:
    """Units that full lungs add at that share of the trunk."""
    return SWELL * exp(-(((share - NAVEL) / SPREAD) ** 2))


def _rays(knot: Knot, way: float, front: Flat, swell: float) -> tuple[Ray, Ray]:
    """To the right and to the left of the spine; the breath widens the side that is in front."""
    x, y, r = knot
    dx, dy = sin(way), -cos(way)
    facing = swell * (front[0] * dx + front[1] * dy)
    return (x, y, dx, dy, r + max(0.0, facing)), (x, y, -dx, -dy, r + max(0.0, -facing))


def _cap(knot: Knot, start: float) -> list[Ray]:
    """Half a circle, counter-clockwise from `start`, without its two ends."""
    x, y, r = knot
    turns = [start + pi * corner / CAP for corner in range(1, CAP)]
    return [(x, y, cos(turn), sin(turn), r) for turn in turns]


def _mix(a: Flat, b: Flat, share: float) -> Flat:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
