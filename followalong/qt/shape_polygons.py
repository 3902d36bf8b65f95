"""Shapes of the figure as polygons: Qt fills them in a third of the time of a path with arcs."""

from __future__ import annotations

from math import acos, atan2, ceil, cos, hypot, pi, radians, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPolygonF

from followalong.core.figure.shapes import Capsule, Line, Outline, Oval, Shape

OFF = 0.2  # pixels that an edge may be away from the round it stands for
FEWEST = 10  # corners of a whole round


def polygon(shape: Shape, scale: float) -> QPolygonF:
    """`scale`: pixels of a unit. The polygon of a line is open, and to be stroked."""
    match shape:
        case Capsule():
            return QPolygonF(_capsule(shape, scale))
        case Oval():
            return QPolygonF(_oval(shape, scale))
        case Outline() | Line():
            return QPolygonF([QPointF(x, y) for x, y in shape.points])


def corners(radius: float, scale: float) -> int:
    """Of a whole round with that radius."""
    size = max(radius * scale, OFF)
    return max(FEWEST, ceil(pi / acos(1 - OFF / size)))


def _capsule(shape: Capsule, scale: float) -> list[QPointF]:
    (ax, ay), (bx, by), first, last = shape
    length = hypot(bx - ax, by - ay)
    if length <= abs(first - last):
        return _arc(ax, ay, first, 0.0, 2 * pi, scale) if first > last else _arc(bx, by, last, 0.0, 2 * pi, scale)
    way, off = atan2(by - ay, bx - ax), acos((first - last) / length)
    return [
        *_arc(ax, ay, first, way + off, 2 * (pi - off), scale),
        *_arc(bx, by, last, way - off, 2 * off, scale),
    ]


def _arc(x: float, y: float, radius: float, start: float, turn: float, scale: float) -> list[QPointF]:
    pieces = max(2, ceil(corners(radius, scale) * turn / (2 * pi)))
    angles = [start + turn * piece / pieces for piece in range(pieces + 1)]
    return [QPointF(x + radius * cos(angle), y + radius * sin(angle)) for angle in angles]


def _oval(shape: Oval, scale: float) -> list[QPointF]:
    (x, y), long, short, degrees = shape
    pieces = corners(max(long, short), scale)
    c, s = cos(radians(degrees)), sin(radians(degrees))
    points = []
    for piece in range(pieces):
        along, across = long * cos(2 * pi * piece / pieces), short * sin(2 * pi * piece / pieces)
        points.append(QPointF(x + along * c - across * s, y + along * s + across * c))
    return points
