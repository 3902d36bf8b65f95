"""How far a hand or a foot is from all that it could rest on: floor, body and props; in space."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, product
from math import cos, radians

from followalong.core.figure.body import RADIUS
from followalong.core.figure.figure import Still
from followalong.core.figure.joints import Joints, joints
from followalong.core.figure.pose import Pose
from followalong.core.figure.props import Box, Prop, boxes, centre
from followalong.core.figure.space import Point, distance, dot, minus, mixed, unit

RESTS = 2.2  # units from the skin: less is not seen as a gap
HANGS = cos(radians(30.0))  # of the way from shoulder to wrist, straight down
TIPS = {"arm": ("palm", "hand"), "leg": ("heel", "ball", "toe")}
R = RADIUS
BONES = {  # from, to, and the radius at each
    "arm": (("elbow", "wrist", R["elbow"], R["wrist"]), ("wrist", "hand", R["wrist"], R["hand"])),
    "leg": (("hip", "knee", R["thigh"], R["knee"]), ("knee", "ankle", R["knee"], R["ankle"]),
            ("ankle", "ball", R["ankle"], R["ball"]), ("heel", "toe", R["heel"], R["toe"])),
    "flank": (("shoulder", "hip", 4.5, 6.4),),  # of the trunk, beside the spine
}
SPINE = (
    *((start, end, R[start], R[end]) for start, end in pairwise(("hip", "sacrum", "waist", "chest", "shoulder"))),
    ("neck", "head", R["neck"], R["face"]), ("head", "crown", R["face"], 0.0),
)
Solid = tuple[Point, Point, float, float]  # from, to, and the radius at each


def adrift(still: Still, pose: Pose, free: Sequence[str] = ()) -> Iterator[str]:
    """Hands and feet in mid-air. An arm may hang; `free`: limbs that are meant to be in the air."""
    found = joints(pose)
    for side, kind in product(("near", "far"), TIPS):
        limb = f"{side} {kind}"
        if limb not in free and not (kind == "arm" and _hangs(found, side)):
            gap = min(_gap(found, still.props, limb, found[f"{side} {tip}"], R[tip]) for tip in TIPS[kind])
            if gap > RESTS:
                yield f"{limb} is {gap:.1f} away from anything"


def _hangs(found: Joints, side: str) -> bool:
    return unit(minus(found[f"{side} wrist"], found[f"{side} shoulder"]))[1] < -HANGS


def _gap(found: Joints, props: Sequence[Prop], limb: str, point: Point, radius: float) -> float:
    """Units between the skin round a point of a limb and the nearest thing that is not that limb."""
    body = (_to_solid(point, solid) for solid in _body(found, limb))
    around = (_to_prop(point, prop, found) for prop in props)
    return min(point[1], *body, *around) - radius


def _body(found: Joints, limb: str) -> Iterator[Solid]:
    """All parts of the body but one limb."""
    for start, end, first, last in SPINE:
        yield found[start], found[end], first, last
    for side, kind in product(("near", "far"), BONES):
        if f"{side} {kind}" != limb:
            for start, end, first, last in BONES[kind]:
                yield found[f"{side} {start}"], found[f"{side} {end}"], first, last


def _to_solid(point: Point, solid: Solid) -> float:
    start, end, first, last = solid
    bone = minus(end, start)
    share = max(0.0, min(1.0, dot(minus(point, start), bone) / dot(bone, bone)))
    return distance(point, mixed(start, end, share)) - first - (last - first) * share


def _to_prop(point: Point, prop: Prop, found: Joints) -> float:
    match prop.kind:
        case "strap":
            return min(distance(point, found[name]) for name in prop.via)
        case "roller" | "ball":
            return distance(point, centre(prop, found)) - prop.get("r", 5.0)
        case _:
            return min(_to_box(point, box) for box in boxes(prop))


def _to_box(point: Point, box: Box) -> float:
    inside = [sorted((a, b, x))[1] for a, b, x in zip(box[0], box[1], point, strict=True)]
    return distance(point, (inside[0], inside[1], inside[2]))
