"""Legs and arms as shapes; one that does not move is the same layer again, so that a painter can keep it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import product
from math import hypot

from followalong.core.figure.body import RADIUS
from followalong.core.figure.hull import around
from followalong.core.figure.shapes import HALO, Capsule, Fill, Layer, wider
from followalong.core.figure.space import Flat

LEG, ARM = ("hip", "knee", "ankle", "heel", "ball", "toe"), ("shoulder", "elbow", "wrist", "hand")
SHOWN = {"leg": ("knee", "ankle", "toe"), "arm": ("elbow", "wrist", "hand")}
SLIVER, CLEAR = 4.2, 9.0  # units: between two limbs, and from the spine to a hand that is not behind the body
KEPT = 16  # limbs: those of the last few pictures; one that moves is not the same again for hundreds
Places = Mapping[str, Flat]
LEG_COLOURS = {"near": ("near_leg", "shoe"), "far": ("far_leg", "shoe_far")}
ARM_COLOURS = {"near": ("skin", "sleeve"), "far": ("arm_far", "sleeve_far")}
HIP_SHARE = 0.34  # of the thigh without a halo, where it leaves the hips; where it is bent the halo begins with nothing
ROOT = 0.5  # of the thigh as far as which hips that it goes on in line with are drawn into it
SHOULDER_SHARE = 0.36  # of the upper arm without a halo, seen from the front: the sleeve joins the shirt
FRONTAL = 8.0  # units between the shoulders in the picture: less is a view from the side, with the arm on the shirt
LAP = 0.3  # units by which the hips go over the edge of a thigh of another colour, and stay within their own
SHIN_SHARE = 0.3  # of the shank without a halo, where it leaves the knee
SHIN = RADIUS["knee"] * (1 - SHIN_SHARE) + RADIUS["ankle"] * SHIN_SHARE  # its radius there
SLEEVE, BARE = 0.58, 0.4  # of the upper arm: where the sleeve ends, and from where skin is drawn under it


def leg(places: Places, side: str, colours: str) -> Layer:
    """`colours`: "near" or "far"."""
    return _leg(colours, (places["hip"], _straight(places, side)), *(places[f"{side} {name}"] for name in LEG))


def arm(places: Places, side: str, colours: str) -> Layer:
    share = SHOULDER_SHARE if _apart(places, "near shoulder", "far shoulder") > FRONTAL else 0.0
    return _arm(colours, share, *(places[f"{side} {name}"] for name in ARM))


def as_one(places: Places, limb: str) -> bool:
    """Whether the far leg or arm comes out from behind the near one by no more than a sliver; not from the body."""
    return all(_apart(places, f"near {name}", f"far {name}") < SLIVER for name in SHOWN[limb]) and (
        limb == "leg" or all(_apart(places, f"far {name}", middle) > CLEAR for name, middle in product(
            ("wrist", "hand"), ("hip", "waist", "chest"))))


@lru_cache(maxsize=KEPT)
def edged(near: Layer, far: Layer, limb: str) -> Layer:
    """A near leg, or an arm, with the far one over its rim as its edge; of an arm from the elbow on."""
    return Layer(near.grounds, (*(far.fills if limb == "leg" else far.fills[:2]), *near.fills))


@lru_cache(maxsize=KEPT)
def rims(whole: Layer) -> Layer:
    """Alone, where something is laid over them that the limb itself is in front of."""
    return Layer(whole.grounds, ())


@lru_cache(maxsize=KEPT)
def inside(whole: Layer) -> Layer:
    """Of the rims."""
    return Layer((), whole.fills)


@lru_cache(maxsize=KEPT)
def forearm(whole: Layer) -> Layer:
    """Of a whole arm from the elbow to the fingertips; again, where a hand reaches over what hides the rest."""
    return Layer(whole.grounds[1:], whole.fills[:2])


@lru_cache(maxsize=KEPT)
def thigh(whole: Layer) -> Layer:
    """Of a whole leg what is to be seen where its shank is laid over it later."""
    knee, middle, _ = _shin(whole)
    return Layer((whole.grounds[1], wider(Capsule(knee, middle, RADIUS["knee"], SHIN))), whole.fills[2:])


@lru_cache(maxsize=KEPT)
def shank(whole: Layer) -> Layer:
    """Of a whole leg from under the knee to the toes; again, where it lies in front of its own thigh."""
    _, middle, ankle = _shin(whole)
    return Layer((whole.grounds[0], wider(Capsule(middle, ankle, SHIN, RADIUS["ankle"]))), whole.fills[:2])


@lru_cache(maxsize=KEPT)
def _leg(
    colours: str, hips: tuple[Flat, float], hip: Flat, knee: Flat, ankle: Flat, heel: Flat, ball: Flat, toe: Flat,
) -> Layer:
    """`hips`: their middle, and how straight the thigh goes on from them."""
    (middle, straight), (trousers, shoe), r = hips, LEG_COLOURS[colours], RADIUS
    foot, rim = around(((ankle, r["ankle"] * 0.9), (heel, r["heel"]), (ball, r["ball"]), (toe, r["toe"])), HALO)
    upper, lower = Capsule(hip, knee, r["thigh"], r["knee"]), Capsule(knee, ankle, r["knee"], r["ankle"])
    begin = _mixed("thigh", "knee", HIP_SHARE) + HALO * straight  # bent, it does not cut the shirt from the thigh
    below = Capsule(_mix(hip, knee, HIP_SHARE), knee, begin, r["knee"] + HALO)
    thigh = (upper, trousers)
    if colours == "near":  # out of the hips, over the rim of a foreshortened thigh
        share = ROOT * straight
        root = Capsule(middle, _mix(hip, knee, share), _mixed("thigh", "hip", straight), _mixed("thigh", "knee", share))
        above: tuple[Fill, Fill] = (root, "near_leg"), thigh
    else:  # of another colour: out from under them, and from over them no more than its edge
        above = thigh, (Capsule(middle, hip, r["hip"] - LAP, r["thigh"] + LAP), "near_leg")
    return Layer((rim, below, wider(lower)), ((foot, shoe), (lower, trousers), *above))


@lru_cache(maxsize=KEPT)
def _arm(colours: str, share: float, shoulder: Flat, elbow: Flat, wrist: Flat, hand: Flat) -> Layer:
    (skin, sleeve), r = ARM_COLOURS[colours], RADIUS
    fore, palm = Capsule(elbow, wrist, r["elbow"], r["wrist"]), Capsule(wrist, hand, r["palm"], r["hand"])
    bare = Capsule(_mix(shoulder, elbow, BARE), elbow, r["arm"] * (1 - BARE) + r["elbow"] * BARE, r["elbow"])
    sleeved = Capsule(shoulder, _mix(shoulder, elbow, SLEEVE), r["arm"], r["arm"] * 0.92)
    below = Capsule(_mix(shoulder, elbow, share), elbow, r["arm"], r["elbow"])
    return Layer(
        (wider(below), wider(fore), wider(palm)), ((fore, skin), (palm, skin), (bare, skin), (sleeved, sleeve)),
    )


def _straight(places: Places, side: str) -> float:
    """1 where the thigh goes on in line with the hips, 0 where it is bent by 60 degrees or more."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = (places[name] for name in ("sacrum", "hip", f"{side} hip", f"{side} knee"))
    far = hypot(bx - ax, by - ay) * hypot(dx - cx, dy - cy) or 1.0
    return max(0.0, 2 * ((bx - ax) * (dx - cx) + (by - ay) * (dy - cy)) / far - 1)


def _mixed(one: str, other: str, share: float) -> float:
    """A radius between two."""
    return RADIUS[one] * (1 - share) + RADIUS[other] * share


def _shin(whole: Layer) -> tuple[Flat, Flat, Flat]:
    """The knee of a whole leg, where its shank has left it, and the ankle."""
    shape = whole.fills[1][0]
    assert isinstance(shape, Capsule)
    return shape.start, _mix(shape.start, shape.end, SHIN_SHARE), shape.end


def _apart(places: Places, one: str, other: str) -> float:
    (ax, ay), (bx, by) = places[one], places[other]
    return hypot(ax - bx, ay - by)


def _mix(a: Flat, b: Flat, share: float) -> Flat:
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share
