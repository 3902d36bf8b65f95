"""Where every joint of a pose is, in space (forward kinematics), with held limbs reached for."""

from __future__ import annotations

from math import cos, radians, sin

from followalong.core.figure import body
from followalong.core.figure.pose import ENDS, INDEX, Hold, Pose
from followalong.core.figure.reach import bend
from followalong.core.figure.space import Point, along, cross, direction, dot, minus, mixed, plus, unit

Joints = dict[str, Point]
ANKLES = ("ankle", "heel", "ball", "toe")
SPINE = (
    ("sacrum", "pelvis", body.PELVIS), ("waist", "lumbar", body.LUMBAR), ("nape", "thorax", body.THORAX),
    ("neck", "neck", body.NECK), ("head", "head", body.HEAD),
)
SOLE_MIDDLE = 0.62


def joints(pose: Pose) -> Joints:
    """Every named point. Also "right of head" and "front of head": directions, for the face."""
    found: Joints = {"hip": pose.root}
    _trunk(pose, found)
    held = {ENDS[hold.end]: hold for hold in pose.holds}
    legs = sorted(("near", "far"), key=lambda side: _needs_other(held.get(f"{side} leg")))
    for side in legs:  # a leg that rests on the other comes after it
        _leg(pose, side, found, held.get(f"{side} leg"))
    arms = sorted(("near", "far"), key=lambda side: _needs_other(held.get(f"{side} arm")))
    for side in arms:
        _arm(pose, side, found, held.get(f"{side} arm"))
    return found


def _needs_other(hold: Hold | None) -> bool:
    return hold is not None and bool(hold.joint)


def part(pose: Pose, segment: str) -> Point:
    """The direction of a part."""
    index = INDEX[segment]
    return direction(pose.angles[index], pose.lifts[index])


def frame(pose: Pose, segment: str, turn: float) -> tuple[Point, Point]:
    """Front and right of a part of the trunk, turned about itself towards the viewer."""
    angle = radians(pose.angle(segment))
    level = (sin(angle), -cos(angle), 0.0)
    side = cross(level, part(pose, segment))
    c, s = cos(radians(turn)), sin(radians(turn))
    front = (c * level[0] + s * side[0], c * level[1] + s * side[1], c * level[2] + s * side[2])
    right = (c * side[0] - s * level[0], c * side[1] - s * level[1], c * side[2] - s * level[2])
    return front, right


def _trunk(pose: Pose, found: Joints) -> None:
    here = pose.root
    for joint, segment, length in SPINE:
        axis = part(pose, segment)
        if segment == "thorax":
            found["shoulder"] = along(here, axis, length * body.SHOULDER)
            found["chest"] = along(here, axis, length * body.CHEST)
        here = along(here, axis, length)
        found[joint] = here
    found["crown"] = along(found["head"], part(pose, "head"), body.RADIUS["head"])
    found["front of head"], found["right of head"] = frame(pose, "head", pose.turn.head)
    found["front of trunk"], right = frame(pose, "thorax", pose.turn.shoulders)
    hips, held = frame(pose, "pelvis", pose.turn.hips)[1], {ENDS[hold.end] for hold in pose.holds}
    for side, sign in (("near", 1.0), ("far", -1.0)):
        found[f"{side} hip"] = along(found["hip"], hips, sign * body.HIP_HALF)
        free = f"{side} arm" not in held
        raised = free * body.SHRUG * max(0.0, dot(part(pose, f"{side} upper arm"), part(pose, "thorax")))
        middle = along(found["shoulder"], part(pose, "thorax"), raised)
        found[f"{side} shoulder"] = along(middle, right, sign * body.SHOULDER_HALF)


def _leg(pose: Pose, side: str, found: Joints, hold: Hold | None) -> None:
    hip, foot = found[f"{side} hip"], _foot(pose, side)
    knee = along(hip, part(pose, f"{side} thigh"), body.THIGH)
    ankle = along(knee, part(pose, f"{side} shank"), body.SHANK)
    if hold:
        goal = minus(_place(found, hold), foot[hold.end.split(" ", 1)[1]])
        knee, ankle = bend(hip, goal, body.THIGH, body.SHANK, knee)
    found[f"{side} knee"], found[f"{side} ankle"] = knee, ankle
    for name in ("heel", "ball", "toe", "sole"):
        found[f"{side} {name}"] = plus(ankle, foot[name])
    _bend_toes(side, found, part(pose, f"{side} foot"))
    found[f"{side} thigh middle"] = mixed(hip, knee, 0.5)
    found[f"{side} shin"] = mixed(knee, ankle, 0.25)
    found[f"{side} shin middle"] = mixed(knee, ankle, 0.5)


def _foot(pose: Pose, side: str) -> dict[str, Point]:
    """Points of the foot as seen from the ankle; the sole lies on the right of its direction, unless it is rolled."""
    way, angle, radius = part(pose, f"{side} foot"), radians(pose.angle(f"{side} foot")), body.RADIUS
    up, roll = (-sin(angle), cos(angle), 0.0), radians(pose.rolls[side == "far"])
    up = along(along((0.0, 0.0, 0.0), up, cos(roll)), cross(way, up), sin(roll))

    def at(forward: float, above: float) -> Point:
        return tuple(forward * way[axis] + above * up[axis] for axis in range(3))  # type: ignore[return-value]

    return {
        "ankle": (0.0, 0.0, 0.0),
        "heel": at(radius["heel"] - body.HEEL_BACK, radius["heel"] - body.ANKLE_HEIGHT),
        "ball": at(body.TOE_FORWARD * body.BALL, radius["ball"] - body.ANKLE_HEIGHT),
        "toe": at(body.TOE_FORWARD - radius["toe"], radius["toe"] - body.ANKLE_HEIGHT),
        "sole": at(body.TOE_FORWARD * SOLE_MIDDLE, -body.ANKLE_HEIGHT),
    }


def _bend_toes(side: str, found: Joints, way: Point) -> None:
    """A foot on its ball lays its toes flat on the floor."""
    ball, toe = found[f"{side} ball"], found[f"{side} toe"]
    if toe[1] < body.RADIUS["toe"] and abs(ball[1] - body.RADIUS["ball"]) < 1.6:
        level = unit((way[0], 0.0, way[2])) if abs(way[1]) < 0.98 else (1.0, 0.0, 0.0)
        flat = along(ball, level, body.TOE_FORWARD * (1 - body.BALL) - body.RADIUS["toe"])
        found[f"{side} toe"] = (flat[0], body.RADIUS["toe"], flat[2])


def _arm(pose: Pose, side: str, found: Joints, hold: Hold | None) -> None:
    shoulder, hand = found[f"{side} shoulder"], part(pose, f"{side} hand")
    elbow = along(shoulder, part(pose, f"{side} upper arm"), body.UPPER_ARM)
    wrist = along(elbow, part(pose, f"{side} forearm"), body.FOREARM)
    if hold:
        before = {"wrist": 0.0, "palm": body.HAND / 2, "hand": body.HAND}[hold.end.split(" ", 1)[1]]
        goal = along(_place(found, hold), hand, -before)
        elbow, wrist = bend(shoulder, goal, body.UPPER_ARM, body.FOREARM, elbow)
    found[f"{side} elbow"], found[f"{side} wrist"] = elbow, wrist
    found[f"{side} palm"] = along(wrist, hand, body.HAND / 2)
    found[f"{side} hand"] = along(wrist, hand, body.HAND)


def _place(found: Joints, hold: Hold) -> Point:
    return plus(found[hold.joint], hold.offset) if hold.joint else hold.offset
