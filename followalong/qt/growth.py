"""How much larger everything is in a large window, so that it can still be read from where one stands."""

from __future__ import annotations

PICTURE = (1366, 768)  # the window that LOOK.md's measures are for
LARGE = (1920, 1080)  # up to here the person's own text size is enough for a page
MOST, MOST_OF_PAGE, STEP = 3.0, 2.0, 0.25


def of_player(width: float, height: float) -> float:
    """With the window, for the player is read from the floor."""
    return max(1.0, min(width / PICTURE[0], height / PICTURE[1], MOST))


def of_page(width: float, height: float) -> float:
    """In steps, for every step is a page made anew."""
    grown = min(width / LARGE[0], height / LARGE[1], MOST_OF_PAGE)
    return max(1.0, int(grown / STEP) * STEP)
