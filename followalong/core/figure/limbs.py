"""Legs and arms as shapes."""

from __future__ import annotations

from collections.abc import Mapping

from followalong.core.figure.body import RADIUS
from followalong.core.figure.hull import around
from followalong.core.figure.shapes import HALO, Capsule, Layer, wider
from followalong.core.figure.space import Flat

Places = Mapping[str, Flat]
LEG_COLOURS = {"near": ("near_leg", "shoe"), "far": ("far_leg", "shoe_far")}
ARM_COLOURS = {"near": ("skin", "sleeve"), "far": ("arm_far", "sleeve_far")}
HIP_SHARE = 0.34  # of the thigh without a halo, where it leaves the hips
SHIN_SHARE = 0.3  # of the shank without a halo, where it leaves the knee
SLEEVE = 0.58  # of the upper arm


def leg(places: Places, side: str, colours: str) -> Layer:
    """`colours`: "near" or "far"."""
    trousers, shoe = LEG_COLOURS[colours]
    hip, knee, ankle, heel, ball, toe = (
        places[f"{side} {name}"] for name in ("hip", "knee", "ankle", "heel", "ball", "toe")
    )
    r = RADIUS
    joints = ((ankle, r["ankle"] * 0.9), (heel, r["heel"]), (ball, r["ball"]), (toe, r["toe"]))
    foot, rim = around(joints, HALO)
    thigh, shank = Capsule(hip, knee, r["thigh"], r["knee"]), Capsule(knee, ankle, r["knee"], r["ankle"])
    below = Capsule(_mix(hip, knee, HIP_SHARE), knee, r["thigh"] * (1 - HIP_SHARE) + r["knee"] * HIP_SHARE, r["knee"])
    # In the colour of the hips: over the halo of a foreshortened thigh on them.
    root = ((Capsule(places["hip"], hip, r["thigh"], r["thigh"]), trousers),) if colours == "near" else ()
    return Layer(
        (rim, wider(below), wider(shank)),
        ((foot, shoe), (shank, trousers), *root, (thigh, trousers)),
    )


def shank(places: Places, side: str, whole: Layer) -> Layer:
    """Of a whole leg from under the knee to the toes; again, where it lies in front of its own thigh."""
    knee, ankle = places[f"{side} knee"], places[f"{side} ankle"]
    radius = RADIUS["knee"] * (1 - SHIN_SHARE) + RADIUS["ankle"] * SHIN_SHARE
    below = Capsule(_mix(knee, ankle, SHIN_SHARE), ankle, radius, RADIUS["ankle"])
    return Layer((whole.grounds[0], wider(below)), whole.fills[:2])


def arm(places: Places, side: str, colours: str) -> Layer:
    skin, sleeve = ARM_COLOURS[colours]
    shoulder, elbow = places[f"{side} shoulder"], places[f"{side} elbow"]
    upper = Capsule(shoulder, elbow, RADIUS["arm"], RADIUS["elbow"])
    sleeved = Capsule(shoulder, _mix(shoulder, elbow, SLEEVE), RADIUS["arm"], RADIUS["arm"] * 0.92)
    below = forearm(places, side, colours)
    return Layer((wider(upper), *below.grounds), (*below.fills, (upper, skin), (sleeved, sleeve)))


def forearm(places: Places, side: str, colours: str) -> Layer:
    """From the elbow to the fingertips; alone, a hand that reaches over what hides the rest of the arm."""
    elbow, wrist, hand = (places[f"{side} {name}"] for name in ("elbow", "wrist", "hand"))
    fore = Capsule(elbow, wrist, RADIUS["elbow"], RADIUS["wrist"])
    palm = Capsule(wrist, hand, RADIUS["palm"], RADIUS["hand"])
    skin = ARM_COLOURS[colours][0]
    return Layer((wider(fore), wider(palm)), ((fore, skin), (palm, skin)))


def _mix(a: Flat, b: Flat, share: float) -> Flat:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
