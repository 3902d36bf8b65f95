"""The phases of a pulse: what is usual where the author says nothing."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.routine import Beat

USUAL = (Beat("push", 2.0, 1.0), Beat("rock back", 2.0, 0.0))
STILL = ("hold", "stay", "pause", "relax", "rest", "wait")
LEAST_SECONDS = 2.0  # of a movement each way: slow pulses, no bouncing


def with_depths(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """If no phase says how far, the first that moves goes in and the next comes back."""
    if not beats:
        return USUAL
    if any(beat.depth is not None for beat in beats):
        return beats
    depths = iter((1.0, 0.0))
    return tuple(beat if beat.word.casefold() in STILL else replace(beat, depth=next(depths, None)) for beat in beats)


def fast(beats: tuple[Beat, ...]) -> tuple[Beat, ...]:
    """Those that move and take less than LEAST_SECONDS."""
    depth = 0.0
    found = []
    for beat in beats:
        moves = beat.depth is not None and beat.depth != depth
        if moves and beat.seconds < LEAST_SECONDS:
            found.append(beat)
        depth = depth if beat.depth is None else beat.depth
    return tuple(found)
