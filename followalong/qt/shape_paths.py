"""Shapes of the figure as painter paths; corners instead of arcs take Qt a quarter of the time."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import acos, ceil, cos, exp, hypot, log, pi, radians, sin

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QTransform

from followalong.core.figure.shapes import Capsule, Outline, Oval, Shape
from followalong.core.figure.space import Flat

OFF = 0.2  # pixels that an edge may be away from the round it stands for
FINER = 1.2  # times: from one fineness to the next
FEWEST = 10  # corners of a whole round
STEP = 0.02  # of a length: those that are closer share a path
KEPT = 64  # paths: what one picture builds again in the next


def fineness(scale: float) -> float:
    """At least that many pixels of a unit, and 1; one for pictures of nearly the same size, which so share paths."""
    return FINER ** ceil(log(max(scale, 1.0), FINER))


def path_of(shape: Shape, scale: float) -> QPainterPath:
    """`scale`: pixels of a unit."""
    match shape:
        case Capsule():
            return _capsule(shape, scale)
        case Oval((x, y), long, short, turn):
            c, s = cos(radians(turn)), sin(radians(turn))
            return _round(corners(long, scale)) * QTransform(long * c, long * s, -short * s, short * c, x, y)
        case Outline(points):
            return _path(points)


def corners(radius: float, scale: float) -> int:
    """Of a whole round with that radius."""
    size = max(radius * scale, OFF)
    return max(FEWEST, ceil(pi / acos(1 - OFF / size)))


def _capsule(shape: Capsule, scale: float) -> QPainterPath:
    """One of nearly that length is turned, moved, and stretched a little."""
    (ax, ay), (bx, by), first, last = shape
    dx, dy = bx - ax, by - ay
    length = hypot(dx, dy)
    if length <= abs(first - last):
        x, y, radius = (ax, ay, first) if first > last else (bx, by, last)
        return _round(corners(radius, scale)) * QTransform(radius, 0, 0, radius, x, y)
    lying, its_length = _lying(round(log(length) / STEP), first, last, scale)
    c, s = dx / length, dy / length
    return lying * QTransform(dx / its_length, dy / its_length, -s, c, ax, ay)


@lru_cache(maxsize=KEPT)
def _lying(steps: int, first: float, last: float, scale: float) -> tuple[QPainterPath, float]:
    """A capsule from the origin to the right, and its length."""
    length = max(exp(steps * STEP), abs(first - last))
    off = acos((first - last) / length)
    path = _path([
        *_arc(0.0, first, off, 2 * (pi - off), corners(first, scale)),
        *_arc(length, last, -off, 2 * off, corners(last, scale)),
    ])
    return path, length


@lru_cache(maxsize=KEPT)
def _round(pieces: int) -> QPainterPath:
    """With a radius of one."""
    return _path(_arc(0.0, 1.0, 0.0, 2 * pi, pieces))


def _path(points: Sequence[Flat]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # a bent trunk may cover itself
    path.moveTo(*points[0])
    for x, y in points[1:]:
        path.lineTo(x, y)
    return path


def _arc(x: float, radius: float, start: float, turn: float, whole: int) -> list[Flat]:
    pieces = max(2, ceil(whole * turn / (2 * pi)))
    angles = [start + turn * piece / pieces for piece in range(pieces + 1)]
    return [(x + radius * cos(angle), radius * sin(angle)) for angle in angles]
