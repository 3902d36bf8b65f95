"""The trunk as one smooth shape that the breath widens, and the trousers over the hips."""

from __future__ import annotations

from collections.abc import Mapping
from math import hypot

from followalong.core.figure.body import RADIUS
from followalong.core.figure.hull import around
from followalong.core.figure.outline import edge, rays
from followalong.core.figure.room import Extent, joined
from followalong.core.figure.shapes import HALO, Capsule, Layer, Outline, Shape, wider
from followalong.core.figure.space import Flat

GIRDLE = 1.5  # units: shoulders or hips further apart than this show as a width
TOP = 0.4  # of the pelvis: with the rounds about it, up to where the trousers reach
UNDER = RADIUS["arm"] + HALO + 0.8  # of the shirt under a near arm seen from the side
SEEN = 0.03  # units: a smaller difference is none


class Trunk:
    """Of one pose, for any breath; a breath that was drawn before is the same layers again."""

    def __init__(self, places: Mapping[str, Flat], front: Flat) -> None:
        """`front`: where the front of the trunk points in the picture."""
        self._rays = rays(places, front)
        shoulders, pelvis = _shoulders(places), _pelvis(places)
        self.around = Layer((shoulders[1], *pelvis[1:]), ())
        hips = Capsule(places["hip"], _mix(places["hip"], places["sacrum"], TOP), RADIUS["hip"], 6.5)
        hem = ((_hem(places), "shirt"),) if pelvis else ()
        self.over = Layer((), (
            (shoulders[0], "shirt"), (hips, "near_leg"),
            *((shape, "near_leg") for shape in pelvis[:1]), *hem,
        ))
        self._known: dict[float, tuple[Layer, Layer]] = {}

    def at(self, belly: float) -> tuple[Layer, Layer]:
        """Its rim, and its shirt; `belly`: 0 to 1. What does not breathe is `around` the rim and `over` the shirt."""
        found = self._known.get(belly)
        if found is None:
            rim, shirt = Outline(edge(self._rays, belly, HALO)), Outline(edge(self._rays, belly))
            found = self._known[belly] = Layer((rim,), ()), Layer((), ((shirt, "shirt"),))
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


def _shoulders(places: Mapping[str, Flat]) -> tuple[Shape, Shape]:
    """From one to the other and down to the waist, where they are seen from the front or the back; and their rim.

    From the side it is what the near arm with its rim lies on, so that it does not cut the shirt from the neck.
    """
    near, far = places["near shoulder"], places["far shoulder"]
    if not _apart(near, far):
        under = Capsule(near, places["chest"], UNDER, RADIUS["chest"])
        return under, wider(under)
    below = [(_mix(places["waist"], places[f"{side} hip"], 0.4), 5.2) for side in ("near", "far")]
    return around([(near, 3.6), (far, 3.6), (places["nape"], 3.0), *below], HALO)


def _pelvis(places: Mapping[str, Flat]) -> tuple[Outline, ...]:
    """The hips, where they are seen from the front or the back, and their rim."""
    near, far, middle = places["near hip"], places["far hip"], places["hip"]
    if not _apart(near, far):
        return ()
    wide, (x, y) = RADIUS["thigh"] + 0.6, _mix(middle, places["sacrum"], TOP)
    above = [((x + 0.3 * (hip[0] - middle[0]), y + 0.3 * (hip[1] - middle[1])), 6.2) for hip in (near, far)]
    return around([(near, wide), (far, wide), *above], HALO)


def _hem(places: Mapping[str, Flat]) -> Outline:
    """Of the shirt, that hangs over the trousers where the hips are seen from the front."""
    return around([(_mix(places["waist"], places[f"{side} hip"], 0.5), 5.8) for side in ("near", "far")], HALO)[0]


def _apart(near: Flat, far: Flat) -> bool:
    return hypot(near[0] - far[0], near[1] - far[1]) > 2 * GIRDLE


def _mix(a: Flat, b: Flat, share: float) -> Flat:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
