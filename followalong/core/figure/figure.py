"""A figure: the poses of one stretch along its depth, and how they are seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Literal, NamedTuple

from followalong.core.figure.arrows import Arrow
from followalong.core.figure.arrows import drawn as arrow_layer
from followalong.core.figure.between import Between, between
from followalong.core.figure.camera import FROM_THE_SIDE, Camera
from followalong.core.figure.extent import Extent, extent, joined
from followalong.core.figure.joints import joints
from followalong.core.figure.picture import ORDER, layers
from followalong.core.figure.pose import Pose
from followalong.core.figure.props import Prop
from followalong.core.figure.shapes import Layer
from followalong.core.routine import Side

Working = Literal["near", "far", "both"]


@dataclass(frozen=True, slots=True)
class Contact:
    """What must touch what: a joint, or the floor."""

    joint: str
    touches: str  # "floor", or a joint
    within: float  # units


@dataclass(frozen=True, slots=True)
class Still:
    """One pose as it is written down, with what stands around it."""

    id: str
    pose: Pose
    props: tuple[Prop, ...] = ()
    order: tuple[str, ...] = ORDER
    contacts: tuple[Contact, ...] = ()
    walk: str = ""  # way-point from which it is reached, if not the usual one of its position


class Frame(NamedTuple):
    """A still at a depth: 0 is the start pose, 1 the work."""

    depth: float
    still: Still


class View(NamedTuple):
    """A pose on the way, drawn like the still it is nearest to."""

    pose: Pose
    still: Still


@dataclass(frozen=True, slots=True)
class Figure:
    """`tracks`: the frames, keyed "" or, where sides alternate without mirroring, "near" and "far"."""

    id: str
    tracks: Mapping[str, tuple[Frame, ...]]
    working: Working = "near"  # the limb that left and right name
    camera: Camera = FROM_THE_SIDE
    arrows: tuple[Arrow, ...] = ()
    alike: bool = False  # both sides in the same colours
    extent: Extent = field(init=False, compare=False)
    _ways: Mapping[str, tuple[Between, ...]] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        stills = {frame.still.id: frame.still for track in self.tracks.values() for frame in track}
        object.__setattr__(self, "extent", joined(extent(still.pose, still.props, self.camera)
                                                  for still in stills.values()))
        object.__setattr__(self, "_ways", {
            name: tuple(between(a.still.pose, b.still.pose) for a, b in pairwise(track))
            for name, track in self.tracks.items()
        })

    @property
    def raised(self) -> bool:
        """Whether it is seen from above, and so without a floor line."""
        return self.camera.pitch > 0

    def mirrored(self, side: Side) -> bool:
        """Whether that side is shown as the mirror image; unmirrored, near is right."""
        if "" not in self.tracks or not side:
            return False
        return (side == "right") == (self.working == "far")

    def view(self, depth: float, side: Side = "") -> View:
        """The pose at that depth, 0 to 1."""
        name = "" if "" in self.tracks else "far" if side == "left" else "near"
        track, ways = self.tracks[name], self._ways[name]
        for (a, b), way in zip(pairwise(track), ways, strict=True):
            if depth <= b.depth or b is track[-1]:
                share = (depth - a.depth) / (b.depth - a.depth)
                return View(way.at(share), (a if share < 0.5 else b).still)
        return View(track[0].still.pose, track[0].still)

    def layers(self, depth: float, lungs: float, side: Side = "", towards: int | None = None) -> tuple[Layer, ...]:
        """The picture, unmirrored. `towards`: which arrows: 1 to the work, -1 back, 0 on a still picture, None none."""
        return drawn(self, self.view(depth, side), lungs, towards)


def drawn(figure: Figure, view: View, lungs: float, towards: int | None = None) -> tuple[Layer, ...]:
    """A view with full or empty lungs, seen as the figure is."""
    found, still = joints(view.pose), view.still
    belly = min(1.0, view.pose.belly + lungs)
    whole = layers(found, still.props, figure.camera, still.order, belly=belly, alike=figure.alike)
    if towards is None:
        return whole
    shown = (arrow for arrow in figure.arrows if towards == 0 or arrow.towards in (0, towards))
    return (*whole, *(arrow_layer(arrow, found, figure.camera) for arrow in shown))
