"""The kinds of movement that a person can avoid, and which of them a stretch holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

# The settings ask for the words before the window is seen, and need no routine for that.
if TYPE_CHECKING:
    from followalong.core.routine import Stretch

AVOIDABLE = ("bending", "twisting", "arching", "kneeling", "head down", "lying flat")

# What a position brings with it.
OF_POSITION = {
    "half-kneeling": "kneeling",
    "kneeling": "kneeling",
    "hands and knees": "kneeling",
    "lying on the back": "lying flat",
    "lying on the front": "lying flat",
}


def kinds_of(stretch: Stretch) -> frozenset[str]:
    """Those of AVOIDABLE: bending, twisting and arching are of the low back."""
    return frozenset((*stretch.moves, OF_POSITION.get(stretch.position, ""))) & frozenset(AVOIDABLE)
