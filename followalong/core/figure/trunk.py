"""The trunk as one smooth shape that the breath widens, and the trousers over the hips."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import hypot

from followalong.core.figure.body import RADIUS
from followalong.core.figure.hull import Circle, around
from followalong.core.figure.limbs import FRONTAL, LAP
from followalong.core.figure.outline import below_the_band, edge, rays
from followalong.core.figure.room import Extent, joined
from followalong.core.figure.shapes import HALO, Capsule, Layer, Outline, Shape, wider
from followalong.core.figure.space import Flat

GIRDLE = 1.5  # units: shoulders or hips further apart than this show as a width
TOP, WAIST, ASIDE, CORNER = 0.62, 3.7, 0.15, 2.5  # of the trousers from the front: how far up the pelvis their upper
LOW, ROUND = 0.3, 6.0  # corners are, how far aside and how round; and the round between them
UNDER = RADIUS["arm"] + HALO + 0.8  # of the shirt under a near arm seen from the side
SEEN = 0.03  # units: a smaller difference is none


class Trunk:
    """Of one pose, for any breath; a breath that was drawn before is the same layers again."""

    def __init__(self, places: Mapping[str, Flat], front: Flat) -> None:
        """`front`: where the front of the trunk points in the picture."""
        self._rays = rays(places, front)
        band = _band(places)
        shoulders, pelvis = _shoulders(places, band), _pelvis(places, band)
        self.around = Layer((shoulders[1], *pelvis[1:]), ())
        self.over = _plain(shoulders[0], "shirt"), Layer((), tuple((hips, "near_leg") for hips in pelvis[:1]))
        self._known: dict[float, tuple[Layer, Layer, Layer]] = {}

    def at(self, belly: float) -> tuple[Layer, Layer, Layer]:
        """Its rim, its shirt and the trousers over it; `belly`: 0 to 1. What does not breathe is on each of them."""
        found = self._known.get(belly)
        if found is None:
            rim, shirt = edge(self._rays, belly, HALO), edge(self._rays, belly)
            trousers = below_the_band(self._rays, shirt)
            found = self._known[belly] = (
                Layer((Outline(rim),), ()), _plain(Outline(shirt), "shirt"), _plain(Outline(trousers), "near_leg"),
            )
        return found

    def between(self, belly: float, other: float) -> Extent | None:
        """The room in which two breaths differ; None where they look alike."""
        one, two = self._rim(belly), self._rim(other)
        moved = [point for a, b in zip(one, two, strict=True)
                 if abs(a[0] - b[0]) + abs(a[1] - b[1]) > SEEN for point in (a, b)]
        return joined(Extent(x, y, x, y) for x, y in moved) if moved else None

    def lift(self, place: Flat, belly: float) -> Flat:
        """By how much the skin nearest to a place is moved."""
        x, y = place
        nearest = min(self._rays, key=lambda ray: hypot(ray[0] + ray[2] * ray[4] - x, ray[1] + ray[3] * ray[4] - y))
        _, _, dx, dy, _, swell = nearest
        return dx * swell * belly, dy * swell * belly

    def _rim(self, belly: float) -> tuple[Flat, ...]:
        outline = self.at(belly)[0].grounds[0]
        assert isinstance(outline, Outline)
        return outline.points


def _plain(shape: Shape, colour: str) -> Layer:
    return Layer((), ((shape, colour),))


def _shoulders(places: Mapping[str, Flat], band: Sequence[Circle]) -> tuple[Shape, Shape]:
    """From one to the other and down to the trousers, where they are seen from the front or the back; and their rim.

    From the side it is what the near arm with its rim lies on, so that it does not cut the shirt from the neck.
    """
    near, far = places["near shoulder"], places["far shoulder"]
    if not _apart(near, far):
        under = Capsule(near, places["chest"], UNDER, RADIUS["chest"])
        return under, wider(under)
    below = band[:2] or [(_mix(places["waist"], places["sacrum"], 0.4), 5.2)]
    at_near = UNDER if _between(near, far) < FRONTAL else 3.6  # as wide as the arm that has its rim
    return around([(near, at_near), (far, 3.6), (places["nape"], 3.0), *below], HALO)


def _pelvis(places: Mapping[str, Flat], band: Sequence[Circle]) -> tuple[Outline, ...]:
    """The hips, where they are seen from the front or the back, and their rim."""
    wide = RADIUS["thigh"] + LAP
    return around([(places["near hip"], wide), (places["far hip"], wide), *band], HALO) if band else ()


def _band(places: Mapping[str, Flat]) -> tuple[Circle, ...]:
    """The upper end of the trousers, where the hips are seen from the front or the back: the shirt ends with it."""
    near, far = places["near hip"], places["far hip"]
    if not _apart(near, far):
        return ()
    hip, sacrum, dx, dy = places["hip"], places["sacrum"], near[0] - far[0], near[1] - far[1]
    (x, y), out = _mix(hip, sacrum, TOP), WAIST / hypot(dx, dy) + ASIDE
    return (
        ((x + dx * out, y + dy * out), CORNER), ((x - dx * out, y - dy * out), CORNER), (_mix(hip, sacrum, LOW), ROUND),
    )


def _apart(near: Flat, far: Flat) -> bool:
    return _between(near, far) > 2 * GIRDLE


def _between(a: Flat, b: Flat) -> float:
    return hypot(a[0] - b[0], a[1] - b[1])


def _mix(a: Flat, b: Flat, share: float) -> Flat:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
