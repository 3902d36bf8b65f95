"""The sizes of a window at which a page of cards is laid out otherwise."""

from __future__ import annotations

SMALL_BAR, NO_BAR = 1000, 700  # widths at which the side bar gives way
TINY = 400  # width at which the button that opens a file is its icon alone
LOW = 440  # height at which an empty page has no picture, and cards two side by side would show little else
NARROW = ((560, 1), (820, 2), (1180, 3), (1800, 4))  # widths, and the columns below each
PAIRS = 2
WIDER = 380  # above the last width, one column more for each


def columns(width: float, height: float) -> int:
    """Cards side by side in a window of so many px at the usual size of text."""
    few = next((count for limit, count in NARROW if width < limit), 0)
    if few == PAIRS and height < LOW:
        return 1
    return few or 4 + int((width - NARROW[-1][0]) // WIDER)
