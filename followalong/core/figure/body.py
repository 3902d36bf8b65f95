"""The proportions of the body: stature is 100 units; lengths, widths and radii of every part."""

from __future__ import annotations

PELVIS, LUMBAR, THORAX, NECK, HEAD = 7.0, 9.0, 14.0, 5.0, 6.5
THIGH, SHANK = 24.5, 24.5
UPPER_ARM, FOREARM, HAND = 18.5, 15.0, 8.0

SHOULDER = 0.80  # of the thorax, from below
CHEST = 0.45
SHRUG = 2.6  # how far a shoulder rises with an arm that points up
SHOULDER_HALF, HIP_HALF = 9.5, 5.0  # half the width between the joints

ANKLE_HEIGHT, HEEL_BACK, TOE_FORWARD = 3.8, 3.6, 10.4  # of the foot, from the ankle
BALL = 0.66  # of the way to the toes

RADIUS = {
    "hip": 7.0, "sacrum": 6.4, "waist": 5.7, "chest": 6.7, "shoulder": 5.7, "nape": 4.0, "neck": 2.9,
    "head": 7.2, "face": 5.7,  # along the head, and across it
    "thigh": 5.2, "knee": 3.8, "ankle": 2.5, "heel": 2.1, "ball": 1.8, "toe": 1.5,
    "arm": 3.3, "elbow": 2.7, "wrist": 1.9, "palm": 1.9, "hand": 1.4,
}
SWELL = 4.4  # how far the belly comes forward with full lungs
