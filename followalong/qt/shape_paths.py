"""Shapes of the figure as painter paths; all run the same way round, so that they may overlap."""

from __future__ import annotations

from math import acos, atan2, degrees, hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform

from followalong.core.figure.shapes import Capsule, Line, Outline, Oval, Shape


def path(shape: Shape) -> QPainterPath:
    """A line is not filled: its path is to be stroked."""
    match shape:
        case Capsule():
            return _capsule(shape)
        case Oval():
            return _oval(shape)
        case Outline():
            return _polygon(shape, closed=True)
        case Line():
            return _polygon(shape, closed=False)


def _capsule(shape: Capsule) -> QPainterPath:
    (ax, ay), (bx, by), first, last = shape
    length = hypot(bx - ax, by - ay)
    drawn = QPainterPath()
    if length <= abs(first - last):
        drawn.addEllipse(QPointF(ax, ay) if first > last else QPointF(bx, by), max(first, last), max(first, last))
        return drawn
    way = degrees(atan2(by - ay, bx - ax))
    off = degrees(acos((first - last) / length))
    # Qt turns clockwise as y grows, so the angles of its arcs are ours with the sign changed.
    start, end = QRectF(ax - first, ay - first, 2 * first, 2 * first), QRectF(bx - last, by - last, 2 * last, 2 * last)
    drawn.arcMoveTo(start, -(way + off))
    drawn.arcTo(start, -(way + off), -(360 - 2 * off))
    drawn.arcTo(end, -(way - off), -2 * off)
    drawn.closeSubpath()
    return drawn


def _oval(shape: Oval) -> QPainterPath:
    drawn = QPainterPath()
    (x, y), long, short, turn = shape
    if long == short:
        drawn.addEllipse(QPointF(x, y), long, short)
        return drawn
    drawn.addEllipse(QPointF(0.0, 0.0), long, short)
    return QTransform().translate(x, y).rotate(turn).map(drawn)


def _polygon(shape: Outline | Line, *, closed: bool) -> QPainterPath:
    drawn = QPainterPath()
    drawn.setFillRule(Qt.FillRule.WindingFill)
    drawn.addPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))
    if closed:
        drawn.closeSubpath()
    return drawn
