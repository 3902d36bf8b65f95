"""How long it takes to get from one position to the next, and to fetch what a stretch needs."""

from __future__ import annotations

from followalong.core.routine import Stretch

COUNTDOWN = 3.0
SAME_POSITION = 8.0
LEVELS = {"standing": 2, "on a chair": 1}  # all other positions are on the floor

SWITCH = {
    "standing": 6.0,
    "half-kneeling": 12.0,
    "on a chair": 6.0,
    "sitting on the floor": 8.0,
    "lying on the back": 6.0,
    "lying on the front": 6.0,
    "hands and knees": 8.0,
    "kneeling": 8.0,
}
PROPS = {"wall": 15.0, "strap": 15.0, "bench": 30.0, "roller": 30.0}


def height(position: str) -> int:
    """0 on the floor, 1 on a chair, 2 standing."""
    return LEVELS.get(position, 0)


def change(before: str, after: str) -> float:
    """Seconds from one position to another (domain.md 2.3)."""
    if before == after:
        return SAME_POSITION
    heights = {height(before), height(after)}
    if heights == {2, 1}:
        return 8.0
    if "half-kneeling" in (before, after) and "standing" in (before, after):
        return 12.0
    return 12.0 if len(heights) == 1 else 20.0


def fetch(before: Stretch | None, after: Stretch) -> float:
    """Seconds to set up what was not there before."""
    had = " ".join(before.needs) if before else ""
    return max(
        (seconds for word, seconds in PROPS.items() if word not in had and word in " ".join(after.needs)), default=0.0
    )
