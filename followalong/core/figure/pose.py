"""A pose: where the hips are and how every part of the body points; written in files, or between two of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from followalong.core.figure.space import Point

# The parts whose direction a pose names, from the root of each chain outwards.
SPINE = ("pelvis", "lumbar", "thorax", "neck", "head")
LEG = ("thigh", "shank", "foot")
ARM = ("upper arm", "forearm", "hand")
SEGMENTS = (
    *SPINE,
    *(f"{side} {part}" for side in ("near", "far") for part in (*LEG, *ARM)),
)
INDEX = {name: index for index, name in enumerate(SEGMENTS)}

# Limb ends that may hold on to something, and the limb that each moves.
ENDS = {
    f"{side} {end}": f"{side} {limb}"
    for side in ("near", "far")
    for limb, ends in (("leg", ("ankle", "heel", "ball", "toe")), ("arm", ("wrist", "palm", "hand")))
    for end in ends
}


class Hold(NamedTuple):
    """The end of a limb stays at a place: a joint, or (joint "") the world, and an offset from it."""

    end: str  # one of ENDS
    joint: str
    offset: Point = (0.0, 0.0, 0.0)


class Turn(NamedTuple):
    """Degrees that each part is turned about the spine, the front towards the viewer; 90 faces the viewer."""

    hips: float = 0.0
    shoulders: float = 0.0
    head: float = 0.0


UNTURNED = Turn()


@dataclass(frozen=True, slots=True)
class Pose:
    """Directions as in `space.direction`; the body faces +x, so that near is its right side.

    An upright body has spine 90, a body on its back 180 (head at the left), one face down 0.
    """

    root: Point  # middle of the hip joints
    angles: tuple[float, ...]  # of each of SEGMENTS
    lifts: tuple[float, ...]
    turn: Turn = UNTURNED
    belly: float = 0.0  # 0 to 1: how far it is out without the breath
    holds: tuple[Hold, ...] = ()
    rolls: tuple[float, float] = (0.0, 0.0)  # degrees that the near and the far foot are turned about their length

    def angle(self, segment: str) -> float:
        return self.angles[INDEX[segment]]
