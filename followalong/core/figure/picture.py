"""Joints and props to the layers of a picture, in the order in which they are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from followalong.core.figure import limbs, trunk
from followalong.core.figure.camera import Camera
from followalong.core.figure.head import again, front_in_picture, head
from followalong.core.figure.joints import Joints
from followalong.core.figure.props import Prop, drawn
from followalong.core.figure.shapes import Layer

ORDER = ("far arm", "far leg", "mid", "trunk", "near leg", "near arm", "front")
DIRECTIONS = ("front of head", "right of head", "front of trunk")


def layers(
    found: Joints, props: Sequence[Prop], camera: Camera, order: tuple[str, ...] = ORDER, *, belly: float = 0.0,
    alike: bool = False,
) -> tuple[Layer, ...]:
    """`alike`: both sides work, and have the same colours; `belly`: 0 to 1."""
    places = {name: camera.flat(point) for name, point in found.items() if name not in DIRECTIONS}
    far = "near" if alike else "far"
    front = front_in_picture(found, camera)

    def part(name: str) -> Iterator[Layer]:
        match name:
            case "far arm" | "near arm":
                yield limbs.arm(places, name[:-4], "near" if name == "near arm" else far)
            case "far forearm" | "near forearm":
                yield limbs.forearm(places, name[:-8], "near" if name == "near forearm" else far)
            case "far shank" | "near shank":
                yield limbs.shank(places, name[:-6], "near" if name == "near shank" else far)
            case "far leg" | "near leg":
                yield limbs.leg(places, name[:-4], "near" if name == "near leg" else far)
            case "trunk":
                whole = trunk.trunk(places, front, belly)
                yield Layer(whole.grounds, ())
                yield head(found, camera)
                yield Layer((), whole.fills)
            case "head":
                yield again(head(found, camera))
            case _:
                yield from (drawn(prop, found, camera) for prop in props if prop.layer == name)

    return tuple(layer for name in ("back", *order) for layer in part(name))
