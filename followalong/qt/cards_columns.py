"""How many cards stand side by side in a window."""

from __future__ import annotations

NARROW = ((560, 1), (820, 2), (1180, 3), (1800, 4))  # window widths, and the columns below each
WIDER = 380  # above the last width, one column more for each


def columns(width: float) -> int:
    """In a window of so many px at the usual size of text."""
    few = next((count for limit, count in NARROW if width < limit), 0)
    return few or 4 + int((width - NARROW[-1][0]) // WIDER)
