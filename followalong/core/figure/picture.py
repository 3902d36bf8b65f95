"""Joints and props to the layers of a picture, in the order in which they are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from followalong.core.figure import limbs
from followalong.core.figure.camera import Camera
from followalong.core.figure.head import again, front_in_picture, head, neck
from followalong.core.figure.joints import Joints
from followalong.core.figure.props import Prop, drawn
from followalong.core.figure.shapes import Layer
from followalong.core.figure.trunk import Trunk

ORDER = ("far arm", "far leg", "mid", "trunk", "near leg", "near arm", "front")
DIRECTIONS = ("front of head", "right of head", "front of trunk")


@dataclass(frozen=True, slots=True)
class Picture:
    """Layers from the back to the front. None stands for what breathes: the rim of the trunk, then its shirt."""

    layers: tuple[Layer | None, ...]
    trunk: Trunk

    def at(self, belly: float) -> tuple[Layer, ...]:
        """With the belly that far out, 0 to 1. All other layers are the same objects each time."""
        parts = iter(self.trunk.at(belly))
        return tuple([next(parts) if layer is None else layer for layer in self.layers])


def picture(
    found: Joints, props: Sequence[Prop], camera: Camera, order: tuple[str, ...] = ORDER, *, alike: bool = False
) -> Picture:
    """`alike`: both sides work, and have the same colours."""
    places = {name: camera.flat(point) for name, point in found.items() if name not in DIRECTIONS}
    far, whole = "near" if alike else "far", Trunk(places, front_in_picture(found, camera))
    face = head(found, camera)
    legs = {side: limbs.leg(places, side, colours) for side, colours in (("near", "near"), ("far", far))}

    def part(name: str) -> Iterator[Layer | None]:
        match name:
            case "far arm" | "near arm":
                yield limbs.arm(places, name[:-4], "near" if name == "near arm" else far)
            case "far forearm" | "near forearm":
                yield limbs.forearm(places, name[:-8], "near" if name == "near forearm" else far)
            case "far shank" | "near shank":
                yield limbs.shank(places, name[:-6], legs[name[:-6]])
            case "far leg" | "near leg":
                yield legs[name[:-4]]
            case "trunk":
                yield from (None, whole.around, neck(face) if "head" in order else face, None, whole.over)
            case "head":
                yield again(face)
            case _:
                yield from (drawn(prop, found, camera) for prop in props if prop.layer == name)

    every = tuple(layer for name in ("back", *order) for layer in part(name))
    return Picture(every, whole)
