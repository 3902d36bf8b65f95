"""The edge of the trunk: rays from the spine outwards, which the breath makes longer in front."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import cos, exp, hypot, inf, pi, sin

from followalong.core.figure.body import RADIUS, SWELL
from followalong.core.figure.shapes import HALO
from followalong.core.figure.space import Flat

SPINE = ("hip", "sacrum", "waist", "chest", "shoulder")
RADII = tuple(RADIUS[name] for name in SPINE)
PIECES = 5  # between two knots: at 600 pixels no corner is seen
NAVEL, SPREAD = 0.50, 0.25  # where the belly swells, as a share of the trunk, and how wide
CAP = 14  # corners of a round end
BAND, RISE = 4, 2  # pieces up the spine: where the trousers end at the edge, and how much further in the middle
TIGHT = 0.05  # 1 over a radius that no ray reaches
TURNS = tuple((cos(pi * corner / CAP), sin(pi * corner / CAP)) for corner in range(1, CAP))
ARC = tuple(((1 - t) ** 2, 2 * t * (1 - t), t * t) for t in (corner / CAP for corner in range(1, CAP)))
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
    ends = [*middle[:1] * PIECES, *middle, *middle[-1:] * PIECES]  # bends are seen as wide as between two knots
    sides = [_sides(a, point, b, front, knot)
             for a, point, b, knot in zip(ends, middle, ends[2 * PIECES:], KNOTS, strict=False)]
    right, left = [side for side, _ in sides], [side for _, side in reversed(sides)]
    return *right, *_cap(right[-1]), *left, *_cap(left[-1])


def edge(every: Sequence[Ray], belly: float, more: float = 0.0) -> tuple[Flat, ...]:
    """Where the rays end with the belly that far out, 0 to 1, and so many units beyond."""
    return tuple([
        (x + dx * (far + more + swell * belly), y + dy * (far + more + swell * belly))
        for x, y, dx, dy, far, swell in every
    ])


def below_the_band(every: Sequence[Ray], ends: Sequence[Flat]) -> tuple[Flat, ...]:
    """What the trousers cover of an edge, whose points end these rays; their upper end is an arc."""
    (ax, ay), (bx, by), (mx, my, *_) = ends[BAND], ends[-CAP - BAND], every[BAND + RISE]
    arc = ((ax * p + mx * q + bx * r, ay * p + my * q + by * r) for p, q, r in ARC)
    return *ends[-CAP - BAND:], *ends[:BAND + 1], *arc


def _sides(before: Flat, point: Flat, after: Flat, front: Flat, knot: Knot) -> tuple[Ray, Ray]:
    """To the right and to the left of a point between two others; the side that is in front swells.

    No ray goes so far into a bend that it would cross the next one.
    """
    (ax, ay), (x, y), (bx, by), (radius, swell) = before, point, after, knot
    length = hypot(bx - ax, by - ay) or 1.0
    dx, dy = (by - ay) / length, (ax - bx) / length
    bend = 8.0 * ((x - ax) * (by - y) - (y - ay) * (bx - x)) / length**3  # to the left; 1 over the radius of the bend
    facing = swell * (front[0] * dx + front[1] * dy)
    return _ray((x, y, dx, dy), radius, facing, -bend), _ray((x, y, -dx, -dy), radius, -facing, bend)


def _ray(way: tuple[float, float, float, float], radius: float, swell: float, bend: float) -> Ray:
    """`bend`: 1 over the radius of the bend that the ray goes into, below 0 out of one."""
    x, y, dx, dy = way
    most = 1.0 / bend - HALO if bend > TIGHT else inf
    far = min(radius, most)
    return x, y, dx, dy, far, max(0.0, min(swell, most - far, _room(y, dy) - far))


def _room(y: float, down: float) -> float:
    """How far a ray may go to the floor: on the belly the breath does not go under it."""
    return y / -down if down < 0 else inf


def _cap(ray: Ray) -> list[Ray]:
    """Half a circle, counter-clockwise from the end of a ray to that of the opposite one, without these two."""
    x, y, dx, dy, radius, _ = ray
    return [(x, y, dx * c - dy * s, dx * s + dy * c, radius, 0.0) for c, s in TURNS]
