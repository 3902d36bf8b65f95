"""From where the figure is seen: a parallel projection, turned about the vertical and raised."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import cos, radians, sin

from followalong.core.figure.space import Flat, Point

SIDE = 9.0  # degrees: a little from the front, so that two legs do not merge into one


@dataclass(frozen=True, slots=True)
class Camera:
    """`yaw` turns the front of a body that faces +x towards the viewer (90: from the front); `pitch` looks down."""

    yaw: float = SIDE
    pitch: float = 0.0
    _numbers: tuple[float, float, float, float] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        yaw, pitch = radians(self.yaw), radians(self.pitch)
        object.__setattr__(self, "_numbers", (cos(yaw), sin(yaw), cos(pitch), sin(pitch)))

    def flat(self, point: Point) -> Flat:
        """Right and up in the picture."""
        cy, sy, cp, sp = self._numbers
        x, y, z = point
        return x * cy - z * sy, y * cp - (x * sy + z * cy) * sp

    def near(self, point: Point) -> float:
        """How near to the viewer, in units."""
        cy, sy, cp, sp = self._numbers
        x, y, z = point
        return y * sp + (x * sy + z * cy) * cp


FROM_THE_SIDE = Camera()
