"""Joints and props to the layers of a picture, in the order in which they are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil, floor

from followalong.core.figure import limbs
from followalong.core.figure.camera import Camera
from followalong.core.figure.head import again, front_in_picture, head, neck
from followalong.core.figure.joints import Joints
from followalong.core.figure.props import Prop, drawn, seat
from followalong.core.figure.rider import Rider
from followalong.core.figure.room import Extent, joined
from followalong.core.figure.shapes import Layer, Outline
from followalong.core.figure.trunk import Trunk

ORDER = ("far arm", "far leg", "mid", "trunk", "near leg", "near arm", "front")
SOFT = ("mat", "pad")
SEATS, SEATED = ("chair", "bench", "table"), 45.0  # degrees: further round, the legs are in front of the seat
UNDER, ASIDE = 1.9, 4  # units of the floor that are drawn over rims: not as deep as any floor is painted
KEPT = 8  # strips of floor
DIRECTIONS = ("front of head", "right of head", "front of trunk")


@dataclass(frozen=True, slots=True)
class Picture:
    """Layers from the back to the front. None is what breathes: the rim of the trunk, its shirt, its trousers."""

    layers: tuple[Layer | Rider | None, ...]
    trunk: Trunk

    def at(self, belly: float) -> tuple[Layer, ...]:
        """With the belly that far out, 0 to 1. All other layers are the same objects each time."""
        parts = iter(self.trunk.at(belly))
        return tuple([
            next(parts) if layer is None else layer.at(belly) if isinstance(layer, Rider) else layer
            for layer in self.layers
        ])

    def between(self, belly: float, other: float) -> Extent | None:
        """The room in which two breaths differ; None where they look alike."""
        room = self.trunk.between(belly, other)
        riders = [layer for layer in self.layers if isinstance(layer, Rider)]
        return room and joined((room, *(rider.room(out) for rider in riders for out in (belly, other))))


def picture(
    found: Joints, props: Sequence[Prop], camera: Camera, order: tuple[str, ...] = ORDER, *, alike: bool = False,
    rides: Sequence[str] = (),
) -> Picture:
    """`alike`: both sides work, and have the same colours; `rides`: arms whose hand goes with the belly."""
    places = {name: camera.flat(point) for name, point in found.items() if name not in DIRECTIONS}
    whole = Trunk(places, front_in_picture(found, camera))
    face, far = head(found, camera), "near" if alike else "far"

    def part(name: str) -> Iterator[Layer | Rider | None]:
        match name.split(" "):
            case ["trunk"]:
                front = neck(face) if "head" in order else face
                yield from (None, whole.around, front, None, whole.over[0], None, whole.over[1])
            case ["head"]:
                yield again(face)
            case [side, _] if name in rides:
                yield Rider(places, side, "near" if side == "near" else far, whole)
            case ["near", "leg"]:
                yield from _resting(_limb(places, "near", "leg", far, order), props, camera)
            case [side, limb]:
                yield from _limb(places, side, limb, far, order)
            case _:
                yield from _things(name, props, places, found, camera)

    every = tuple(layer for name in ("back", *order, "floor", "last") for layer in part(name))
    return Picture(every, whole)


def _resting(legs: Iterator[Layer], props: Sequence[Prop], camera: Camera) -> Iterator[Layer]:
    """A seat is drawn over the rims of what it carries, where it is seen neither from above nor from the front."""
    turned = camera.pitch or abs(camera.yaw) > SEATED
    seats = () if turned else tuple(seat(prop, camera) for prop in props if prop.kind in SEATS)
    for leg in legs:
        yield from (limbs.rims(leg), *seats, limbs.inside(leg)) if seats else (leg,)


def _things(name: str, props: Sequence[Prop], places: limbs.Places, found: Joints, camera: Camera) -> Iterator[Layer]:
    """All that is not the body."""
    if name == "floor":
        yield from () if camera.pitch or any(prop.kind == "mat" for prop in props) else (_floor(places),)
    else:
        yield from (drawn(prop, found, camera) for prop in props if _layer(prop, camera) == name)


def _layer(prop: Prop, camera: Camera) -> str:
    """A body sinks into what is soft: seen from the side, the edge of a mat hides the rim under the body."""
    return "last" if prop.kind in SOFT and not camera.pitch else prop.layer


def _floor(places: limbs.Places) -> Layer:
    """Over the rims of what stands on it, seen from the side; under a body on a mat the mat does it."""
    wide = [x for x, _ in places.values()]
    return _strip(floor(min(wide)) - ASIDE, ceil(max(wide)) + ASIDE)


@lru_cache(maxsize=KEPT)
def _strip(left: int, right: int) -> Layer:
    return Layer((), ((Outline(((left, -UNDER), (right, -UNDER), (right, 0.0), (left, 0.0))), "floor"),))


def _limb(places: limbs.Places, side: str, limb: str, far: str, order: tuple[str, ...]) -> Iterator[Layer]:
    """`far`: in which colours the far limbs are."""
    one = f"near {limb}" in order and limb in limbs.SHOWN and limbs.as_one(places, limb)
    if side == "near" and one:
        other = _plain(places, "far", limb, far, order)
        yield limbs.edged(_plain(places, side, limb, "near", order), other, limb)
    elif limb != "leg" or not one:  # else it is the edge of the near leg
        yield _plain(places, side, limb, "near" if side == "near" else far, order)


def _plain(places: limbs.Places, side: str, limb: str, colours: str, order: tuple[str, ...]) -> Layer:
    if limb.endswith("arm"):
        arm = limbs.arm(places, side, colours)
        return limbs.forearm(arm) if limb == "forearm" else arm
    leg = limbs.leg(places, side, colours)
    if limb == "shank":
        return limbs.shank(leg)
    return limbs.thigh(leg) if f"{side} shank" in order else leg
