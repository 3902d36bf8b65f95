"""Between two poses: angles go the short way, planted hands and feet stay where they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import asin, degrees

from followalong.core.figure import body
from followalong.core.figure.joints import Joints, joints
from followalong.core.figure.pose import ENDS, INDEX, Hold, Pose, Turn
from followalong.core.figure.space import Point, angles, distance, minus, mixed, turned

PLANTED = 2.0  # units: an end that moves less than this stays
LOW = 3.9  # units: an elbow under this lies on the floor
PLANTS = ("ankle", "ball", "heel", "wrist", "palm")


def settled(pose: Pose) -> Pose:
    """The same pose with the directions of its held limbs written into its angles."""
    if not pose.holds:
        return pose
    found = joints(pose)
    angled, lifted = list(pose.angles), list(pose.lifts)
    for limb in {ENDS[hold.end] for hold in pose.holds}:
        for segment, start, end in _bones(limb):
            index = INDEX[segment]
            angled[index], lifted[index] = angles(minus(found[end], found[start]))
    return replace(pose, angles=tuple(angled), lifts=tuple(lifted))


def _bones(limb: str) -> tuple[tuple[str, str, str], ...]:
    side, kind = limb.split(" ")
    if kind == "leg":
        return (f"{side} thigh", f"{side} hip", f"{side} knee"), (f"{side} shank", f"{side} knee", f"{side} ankle")
    return (
        (f"{side} upper arm", f"{side} shoulder", f"{side} elbow"),
        (f"{side} forearm", f"{side} elbow", f"{side} wrist"),
    )


@dataclass(frozen=True, slots=True)
class Between:
    """The way from one settled pose to another. `at` never goes beyond either."""

    start: Pose
    end: Pose
    angle_ways: tuple[float, ...]
    lift_ways: tuple[float, ...]
    holds: tuple[tuple[Hold, Point], ...]  # with the offset at the end
    elbows: tuple[str, ...]  # sides whose elbow slides along the floor

    def at(self, share: float) -> Pose:
        """The pose at 0 to 1 of the way."""
        if share <= 0.0 or share >= 1.0:
            return self.end if share > 0.5 else self.start
        a, b = self.start, self.end
        pose = Pose(
            mixed(a.root, b.root, share),
            tuple([angle + way * share for angle, way in zip(a.angles, self.angle_ways, strict=True)]),
            tuple([lift + way * share for lift, way in zip(a.lifts, self.lift_ways, strict=True)]),
            Turn(*(x + (y - x) * share for x, y in zip(a.turn, b.turn, strict=True))),
            a.belly + (b.belly - a.belly) * share,
            tuple([hold._replace(offset=mixed(hold.offset, end, share)) for hold, end in self.holds]),
            (a.rolls[0] + (b.rolls[0] - a.rolls[0]) * share, a.rolls[1] + (b.rolls[1] - a.rolls[1]) * share),
        )
        return _slid(pose, self.elbows) if self.elbows else pose


def between(start: Pose, end: Pose) -> Between:
    """Finds what stays in place on the way."""
    first, last = joints(start), joints(end)
    shared = _shared(start, end, first)
    held = {ENDS[hold.end] for hold, _ in shared}
    elbows = tuple(side for side in ("near", "far")
                   if f"{side} arm" not in held and _lies(first, side) and _lies(last, side))
    limbs = {f"{side} arm" for side in elbows}
    holds: list[tuple[Hold, Point]] = []
    for hold, offset in (*shared, *_planted(first, last)):
        if ENDS[hold.end] not in limbs:
            limbs.add(ENDS[hold.end])
            holds.append((hold, offset))
    return Between(
        start, end,
        tuple(turned(a, b) for a, b in zip(start.angles, end.angles, strict=True)),
        tuple(b - a for a, b in zip(start.lifts, end.lifts, strict=True)),
        tuple(holds), elbows,
    )


def _lies(found: Joints, side: str) -> bool:
    return found[f"{side} elbow"][1] < LOW


def _shared(start: Pose, end: Pose, first: Joints) -> list[tuple[Hold, Point]]:
    """What is held at both ends of the way; a hold that goes from one joint to another slides along the body."""
    return [
        (hold if hold.joint == other.joint else _seen_from(other, first), other.offset)
        for hold in start.holds for other in end.holds
        if hold.end == other.end and (hold.joint == other.joint or (hold.joint and other.joint))
    ]


def _seen_from(hold: Hold, found: Joints) -> Hold:
    """The same end where it is in this pose, told from the joint of the hold."""
    return hold._replace(offset=minus(found[hold.end], found[hold.joint]))


def _planted(first: Joints, last: Joints) -> list[tuple[Hold, Point]]:
    """Ends that are at the same place in both; the first of a limb counts."""
    return [
        (Hold(end, "", first[end]), last[end])
        for end in (f"{side} {name}" for side in ("near", "far") for name in PLANTS)
        if distance(first[end], last[end]) <= PLANTED
    ]


def _slid(pose: Pose, sides: tuple[str, ...]) -> Pose:
    """The elbows of these sides on the floor."""
    found = joints(pose)
    angled = list(pose.angles)
    for side in sides:
        index = INDEX[f"{side} upper arm"]
        drop = (found[f"{side} shoulder"][1] - body.RADIUS["elbow"]) / body.UPPER_ARM
        down = degrees(asin(max(-1.0, min(1.0, drop))))
        angled[index] = min((-down, 180 + down), key=lambda angle: abs(turned(angle, pose.angles[index])))
    return replace(pose, angles=tuple(angled))
