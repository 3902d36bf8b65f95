"""The only place that reads or spends time."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime


def elapsed() -> float:
    """Seconds that only grow and go on while the machine sleeps (DESKTOP.md 5.4)."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC_RAW)
    return time.monotonic()


def wall() -> datetime:
    """The time of day, with its zone."""
    return datetime.now(UTC).astimezone()


def sleep(seconds: float) -> None:
    """Wait in the foreground; the terminal's player does, the window never."""
    time.sleep(seconds)
