"""A wall that is cut through: courses of bricks, so that it is not taken for a post."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core.figure.shapes import Outline
from followalong.core.figure.space import Flat

HIGH, JOINT = 5.4, 0.5  # units of a course, and between bricks


def bricks(left: float, right: float, top: float) -> Outline:
    """From the floor up, one whole and two half bricks in turns; one line round all of them in one go."""
    half = (left + right - JOINT) / 2
    rows = (((left, right),), ((left, half), (half + JOINT, right)))
    return Outline(tuple(
        corner for row in range(round(top / HIGH)) for start, end in rows[row % 2]
        for corner in _brick(left, start, end, row * HIGH)
    ))


def _brick(left: float, start: float, end: float, low: float) -> Iterator[Flat]:
    """There and back along its lower edge: what lies between two bricks has no width."""
    high = low + HIGH - JOINT
    yield from ((left, low), (end, low), (end, high), (start, high), (start, low), (left, low))
