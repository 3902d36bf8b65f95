"""Python looks for what nobody uses any more when nothing waits for it, not in the middle of a press."""

from __future__ import annotations

import gc

OFTEN, SELDOM = 700, 50_000  # new objects: what a press makes is far less, and is looked through after its picture
SOME = 1_000  # new objects that are worth a look


def seldom() -> None:
    """From now on Python looks by itself only when there is much of it."""
    gc.set_threshold(SELDOM)


def often() -> None:
    """As Python does it where nobody asks for it."""
    gc.set_threshold(OFTEN)


def tidy(*, calm: bool) -> None:
    """`calm`: nothing moves and nothing is due, so that older things may be looked through as well."""
    if gc.get_count()[0] >= SOME:
        gc.collect(2 if calm else 1)
