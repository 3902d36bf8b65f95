"""Seconds as a clock shows them."""

from __future__ import annotations

import math


def clock(seconds: float) -> str:
    """684 is "11:24"; what has begun counts as a whole second."""
    minutes, rest = divmod(max(0, math.ceil(seconds - 1e-6)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
