"""Shapes of the figure as painter paths; all run counter-clockwise, so that one fill covers those that overlap.

Corners instead of arcs, and one fill instead of many, take Qt a quarter of the time.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import acos, ceil, cos, hypot, pi, radians, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from followalong.core.figure.shapes import Capsule, Line, Outline, Oval, Shape

OFF = 0.2  # pixels that an edge may be away from the round it stands for
FEWEST = 10  # corners of a whole round
STEP = 0.05  # units: lengths closer than this share a polygon
KEPT = 2000


def together(shapes: Iterable[Shape], scale: float) -> QPainterPath:
    """One path for all of these; `scale`: pixels of a unit. A line is left open, and to be stroked."""
    drawn = QPainterPath()
    drawn.setFillRule(Qt.FillRule.WindingFill)
    for shape in shapes:
        drawn.addPolygon(polygon(shape, scale))
        if not isinstance(shape, Line):
            drawn.closeSubpath()
    return drawn


def polygon(shape: Shape, scale: float) -> QPolygonF:
    match shape:
        case Capsule():
            return _capsule(shape, scale)
        case Oval((x, y), long, short, turn):
            c, s = cos(radians(turn)), sin(radians(turn))
            return QTransform(long * c, long * s, -short * s, short * c, x, y).map(_round(corners(long, scale)))
        case Outline() | Line():
            return QPolygonF([QPointF(x, y) for x, y in shape.points])


@lru_cache(maxsize=KEPT)
def corners(radius: float, scale: float) -> int:
    """Of a whole round with that radius."""
    size = max(radius * scale, OFF)
    return max(FEWEST, ceil(pi / acos(1 - OFF / size)))


def _capsule(shape: Capsule, scale: float) -> QPolygonF:
    """Limbs keep their length: one that is drawn already is only turned and moved."""
    (ax, ay), (bx, by), first, last = shape
    dx, dy = bx - ax, by - ay
    length = hypot(dx, dy)
    if length <= abs(first - last):
        x, y, radius = (ax, ay, first) if first > last else (bx, by, last)
        return QTransform(radius, 0, 0, radius, x, y).map(_round(corners(radius, scale)))
    c, s = dx / length, dy / length
    lying = _lying(round(length / STEP), first, last, corners(first, scale), corners(last, scale))
    return QTransform(c, s, -s, c, ax, ay).map(lying)


@lru_cache(maxsize=KEPT)
def _lying(steps: int, first: float, last: float, first_corners: int, last_corners: int) -> QPolygonF:
    """A capsule from the origin to the right."""
    length = max(steps * STEP, abs(first - last))
    off = acos((first - last) / length) if length else pi / 2
    return QPolygonF([
        *_arc(0.0, first, off, 2 * (pi - off), first_corners), *_arc(length, last, -off, 2 * off, last_corners),
    ])


@lru_cache(maxsize=KEPT)
def _round(pieces: int) -> QPolygonF:
    """With a radius of one."""
    return QPolygonF([QPointF(cos(2 * pi * n / pieces), sin(2 * pi * n / pieces)) for n in range(pieces)])


def _arc(x: float, radius: float, start: float, turn: float, whole: int) -> list[QPointF]:
    pieces = max(2, ceil(whole * turn / (2 * pi)))
    angles = [start + turn * piece / pieces for piece in range(pieces + 1)]
    return [QPointF(x + radius * cos(angle), radius * sin(angle)) for angle in angles]
