"""How loud a sound is, in LUFS: the K-weighted momentary loudness of ITU-R BS.1770, for one channel.

A sound shorter than the 400 ms of that measure counts as if silence came after it, so that a tick and a chime that are
equally loud by this measure are so to an ear, which adds up over about as long.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import accumulate

WINDOW, HOP = 0.4, 0.01  # seconds; the standard asks for at least 100 ms between two windows
OFFSET = -0.691  # of the standard: a full-scale sine of 997 Hz has -3.01 LUFS
SHELF = (1681.974450955533, 3.999843853973347, 0.7071752369554196)  # hertz, decibels, Q: the head
BASS = (38.13547087602444, 0.5003270373238773)  # hertz, Q
SILENT = 1e-10

Filter = tuple[float, float, float, float, float]  # b0, b1, b2, a1, a2


def shelf(rate: int) -> Filter:
    """The standard gives its numbers for 48,000 samples a second; these are the same curve at any rate."""
    hertz, decibels, q = SHELF
    k, high = math.tan(math.pi * hertz / rate), 10 ** (decibels / 20)
    middle, whole = high**0.4996667741545416, 1 + k / q + k * k
    return (
        (high + middle * k / q + k * k) / whole, 2 * (k * k - high) / whole, (high - middle * k / q + k * k) / whole,
        2 * (k * k - 1) / whole, (1 - k / q + k * k) / whole,
    )


def high_pass(rate: int) -> Filter:
    hertz, q = BASS
    k = math.tan(math.pi * hertz / rate)
    whole = 1 + k / q + k * k
    return 1.0, -2.0, 1.0, 2 * (k * k - 1) / whole, (1 - k / q + k * k) / whole


def filtered(samples: Sequence[float], by: Filter) -> list[float]:
    b0, b1, b2, a1, a2 = by
    x1 = x2 = y1 = y2 = 0.0
    out = []
    for x in samples:
        y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2
        x1, x2, y1, y2 = x, x1, y, y1
        out.append(y)
    return out


def loudness(samples: Sequence[float], rate: int) -> float:
    """Of the loudest 400 ms, in LUFS; samples are -1 to 1."""
    weighted = filtered(filtered([*samples, *[0.0] * round(WINDOW * rate)], shelf(rate)), high_pass(rate))
    sums = [0.0, *accumulate(sample * sample for sample in weighted)]
    width, hop = round(WINDOW * rate), round(HOP * rate)
    most = max(sums[start + width] - sums[start] for start in range(0, len(sums) - width, hop))
    return OFFSET + 10 * math.log10(max(most / width, SILENT))
