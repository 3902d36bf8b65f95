"""How much room a pose and its props take in the picture, and how far up the floor under them goes."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import product
from math import inf

from followalong.core.figure.body import RADIUS
from followalong.core.figure.camera import Camera
from followalong.core.figure.joints import joints
from followalong.core.figure.picture import DIRECTIONS
from followalong.core.figure.pose import Pose
from followalong.core.figure.props import Prop, boxes
from followalong.core.figure.room import Extent, joined

SOLID = ("wall", "chair", "bench", "table")  # a mat seen from the side may be cut off
STEEP = 45.0  # degrees: looked down on like that, there is nothing but floor
BEHIND = 3.0  # units of floor behind what stands on it


def extent(pose: Pose, props: Iterable[Prop], camera: Camera) -> Extent:
    """Round the body and the solid props; a wall goes up beyond it."""
    edges = []
    for name, point in joints(pose).items():
        kind = name.split(" ")[-1]
        if name not in DIRECTIONS and kind in RADIUS:
            radius = RADIUS[kind]
            x, y = camera.flat(point)
            edges.append(Extent(x - radius, y - radius, x + radius, y + radius))
    for prop in props:
        if prop.kind in SOLID or (prop.kind == "mat" and camera.pitch):
            edges += [_corner(corner, camera) for corner in _corners(prop) if prop.kind != "wall" or not corner[1]]
    return joined(edges)


def floor_top(props: Iterable[Prop], camera: Camera) -> float:
    """Units up to where the floor ends behind what stands on it: 0 from the side, infinite from high above."""
    if not camera.pitch:
        return 0.0
    solid = (prop for prop in props if prop.kind in (*SOLID, "mat"))
    standing = (camera.flat(corner)[1] for prop in solid for corner in _corners(prop) if corner[1] < BEHIND)
    return inf if camera.pitch > STEEP else max(standing, default=0.0) + BEHIND


def _corners(prop: Prop) -> Iterable[tuple[float, float, float]]:
    for (ax, ay, az), (bx, by, bz), _ in boxes(prop):
        yield from product((ax, bx), (ay, by), (az, bz))


def _corner(corner: tuple[float, float, float], camera: Camera) -> Extent:
    x, y = camera.flat(corner)
    return Extent(x, y, x, y)
