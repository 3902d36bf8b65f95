"""A figure: the poses of one stretch along its depth, and how they are seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from math import pi, sin
from typing import TYPE_CHECKING, Literal, NamedTuple

from followalong.core.figure.arrows import Arrow, drawn
from followalong.core.figure.between import Between, between
from followalong.core.figure.camera import FROM_THE_SIDE, Camera
from followalong.core.figure.extent import extent
from followalong.core.figure.joints import joints
from followalong.core.figure.picture import ORDER, Picture, picture
from followalong.core.figure.pose import Pose
from followalong.core.figure.props import Prop
from followalong.core.figure.room import Extent, joined
from followalong.core.figure.shapes import Layer

if TYPE_CHECKING:
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
    rides: tuple[str, ...] = ()  # arms whose hand rests on the belly and goes with the breath


class Frame(NamedTuple):
    """A still at a depth: 0 is the start pose, 1 the work."""

    depth: float
    still: Still


class Shot(NamedTuple):
    """A pose as it is seen: drawn like the still it is nearest to, unmirrored or mirrored, in that much room."""

    pose: Pose
    still: Still
    camera: Camera
    mirrored: bool
    extent: Extent
    alike: bool = False
    arrows: tuple[Arrow, ...] = ()

    @property
    def raised(self) -> bool:
        """Whether it is seen from above, and so without a floor line."""
        return self.camera.pitch > 0

    @property
    def view(self) -> tuple[Camera, bool]:
        """From where, and which way round."""
        return self.camera, self.mirrored


@dataclass(frozen=True, slots=True)
class Figure:
    """`tracks`: the frames, keyed "" or, where sides alternate without mirroring, "near" and "far"."""

    id: str
    tracks: Mapping[str, tuple[Frame, ...]]
    working: Working = "near"  # the limb that left and right name
    camera: Camera = FROM_THE_SIDE
    arrows: tuple[Arrow, ...] = ()
    alike: bool = False  # both sides in the same colours
    beat: float = 0.0  # seconds of one step, where a figure keeps moving by itself
    free: tuple[str, ...] = ()  # limbs that are meant to be in the air: "near arm", "far leg"
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

    def stride(self, seconds: float) -> tuple[float, Side]:
        """Depth and side of an activity so many seconds after its beginning: the sides take turns."""
        steps, share = divmod(seconds / self.beat, 1.0)
        return sin(pi * share) ** 2, "left" if steps % 2 else "right"

    def mirrored(self, side: Side) -> bool:
        """Whether that side is shown as the mirror image; unmirrored, near is right."""
        if "" not in self.tracks or not side:
            return False
        return (side == "right") == (self.working == "far")

    def shot(self, depth: float, side: Side = "") -> Shot:
        """The pose at that depth, 0 to 1, of that side."""
        name = "" if "" in self.tracks else "far" if side == "left" else "near"
        track, ways = self.tracks[name], self._ways[name]
        for (a, b), way in zip(pairwise(track), ways, strict=True):
            if depth <= b.depth or b is track[-1]:
                share = (depth - a.depth) / (b.depth - a.depth)
                return self._shot(way.at(share), (a if share < 0.5 else b).still, side)
        return self._shot(track[0].still.pose, track[0].still, side)

    def _shot(self, pose: Pose, still: Still, side: Side) -> Shot:
        return Shot(pose, still, self.camera, self.mirrored(side), self.extent, self.alike, self.arrows)


class Drawing(NamedTuple):
    """A shot taken apart into layers, for as many breaths as it is seen."""

    picture: Picture
    arrows: tuple[Layer, ...]
    belly: float  # how far it is out without the breath

    def layers(self, lungs: float) -> tuple[Layer, ...]:
        """The picture, unmirrored, with lungs 0 to 1 full."""
        return (*self.picture.at(self._out(lungs)), *self.arrows)

    def between(self, lungs: float, other: float) -> Extent | None:
        """The room in which two breaths differ; None where they look alike."""
        return self.picture.between(self._out(lungs), self._out(other))

    def _out(self, lungs: float) -> float:
        return min(1.0, self.belly + lungs)


def drawing(shot: Shot, towards: int | None = None, known: Picture | None = None) -> Drawing:
    """`towards`: which arrows: 1 to the work, -1 back, 0 on a still picture, None none. `known`: its picture."""
    shown = () if towards is None else shot.arrows
    found = joints(shot.pose) if shown or known is None else {}
    whole = known or picture(found, shot.still.props, shot.camera, shot.still.order, alike=shot.alike,
                             rides=shot.still.rides)
    arrows = (drawn(arrow, found, shot.camera) for arrow in shown if towards == 0 or arrow.towards in (0, towards))
    return Drawing(whole, tuple(arrows), shot.pose.belly)


def layers_of(shot: Shot, lungs: float = 0.0, towards: int | None = None) -> tuple[Layer, ...]:
    """The layers of one picture."""
    return drawing(shot, towards).layers(lungs)
