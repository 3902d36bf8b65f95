"""What is wrong with a pose: limbs under the floor, contacts that miss, joints beyond human ranges."""

from __future__ import annotations

from collections.abc import Iterator
from math import acos, degrees, hypot

from followalong.core.figure.body import RADIUS
from followalong.core.figure.camera import Camera
from followalong.core.figure.figure import Contact, Still
from followalong.core.figure.joints import Joints, joints, part
from followalong.core.figure.picture import DIRECTIONS
from followalong.core.figure.pose import INDEX, Pose
from followalong.core.figure.space import dot, turned

UNDER = 0.9  # units that soft parts may sink into the floor
FOLDED = {"knee": 160.0, "elbow": 158.0}  # degrees from straight
STRAIGHT = {"knee": 8.0, "elbow": 8.0}  # degrees beyond straight
HIP, ANKLE = (-40.0, 145.0), (-12.0, 124.0)
LEVEL = 14.0  # degrees: a limb lifted further out of the picture is not judged by the flat angles


def faults(still: Still, pose: Pose, camera: Camera, *, contacts: bool = True) -> Iterator[str]:
    found = joints(pose)
    yield from _under(found)
    if contacts:
        yield from (_missing(contact, found, camera) for contact in still.contacts
                    if _gap(contact, found, camera) > contact.within)
    for side in ("near", "far"):
        yield from _folded(pose, side)
        yield from _hinges(pose, side)


def _under(found: Joints) -> Iterator[str]:
    for name, point in found.items():
        kind = name.split(" ")[-1]
        radius = RADIUS["face"] if kind == "head" else RADIUS.get(kind, 0.0)
        if name not in DIRECTIONS and kind not in ("shoulder", "sole", "crown") and point[1] - radius < -UNDER:
            yield f"{name} is {radius - point[1]:.1f} under the floor"


def _gap(contact: Contact, found: Joints, camera: Camera) -> float:
    """Units between the two, in the picture; to the floor in space."""
    point = found[contact.joint]
    if contact.touches == "floor":
        return abs(point[1] - RADIUS.get(contact.joint.split(" ")[-1], 0.0))
    a, b = camera.flat(point), camera.flat(found[contact.touches])
    return hypot(a[0] - b[0], a[1] - b[1])


def _missing(contact: Contact, found: Joints, camera: Camera) -> str:
    return f"{contact.joint} misses {contact.touches} by {_gap(contact, found, camera):.1f}"


def _folded(pose: Pose, side: str) -> Iterator[str]:
    for name, upper, lower in (("knee", "thigh", "shank"), ("elbow", "upper arm", "forearm")):
        a, b = part(pose, f"{side} {upper}"), part(pose, f"{side} {lower}")
        between = degrees(acos(max(-1.0, min(1.0, dot(a, b)))))
        if between > FOLDED[name]:
            yield f"{side} {name} is folded by {between:.0f} degrees"


def _flat(pose: Pose, *segments: str) -> bool:
    return all(abs(pose.lifts[INDEX[segment]]) < LEVEL for segment in segments)


def _hinges(pose: Pose, side: str) -> Iterator[str]:
    """Knees bend back, elbows forward, hips and ankles within their range; seen from the side only."""
    thigh, shank, foot, upper, fore = (
        pose.angle(f"{side} {name}") for name in ("thigh", "shank", "foot", "upper arm", "forearm")
    )
    if _flat(pose, f"{side} thigh", f"{side} shank"):
        yield from _beyond(f"{side} knee", turned(thigh, shank), -FOLDED["knee"], STRAIGHT["knee"])
        if abs(pose.turn.hips) < LEVEL:
            yield from _beyond(f"{side} hip", turned(pose.angle("pelvis") - 180, thigh), *HIP)
        if _flat(pose, f"{side} foot"):
            yield from _beyond(f"{side} ankle", turned(shank, foot), *ANKLE)
    if _flat(pose, f"{side} upper arm", f"{side} forearm") and abs(pose.turn.shoulders) < LEVEL:
        yield from _beyond(f"{side} elbow", turned(upper, fore), -STRAIGHT["elbow"], FOLDED["elbow"])


def _beyond(joint: str, angle: float, least: float, most: float) -> Iterator[str]:
    if not least <= angle <= most:
        yield f"{joint} at {angle:.0f} degrees, beyond {least:.0f} to {most:.0f}"
