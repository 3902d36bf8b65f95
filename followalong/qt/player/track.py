"""The way a ring runs: clockwise from twelve, round a circle or, for wide numbers, round two half circles."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

Piece = tuple[str, float, QPointF, QPointF, float]  # kind, length, from, to, start angle


def length(shape: QRectF) -> float:
    """Pixels once round; the shape is at least as wide as high."""
    return math.pi * shape.height() + 2 * (shape.width() - shape.height())


def along(shape: QRectF, first: float, last: float) -> QPainterPath:
    """The part from one share of the way to another, 0 to 1."""
    path = QPainterPath()
    whole = length(shape)
    start, stop = first * whole, last * whole
    at = 0.0
    for kind, piece, begin, end, angle in _pieces(shape):
        lower, upper = max(start, at), min(stop, at + piece)
        if upper > lower:
            shares = ((lower - at) / piece, (upper - at) / piece)
            if kind == "line":
                _add_line(path, begin, end, shares)
            else:
                _add_arc(path, begin, shape.height(), angle, shares)
        at += piece
    return path


def point(shape: QRectF, share: float) -> QPointF:
    """Where that share of the way ends."""
    path = along(shape, max(0.0, share - 0.001), max(0.001, share))
    return path.currentPosition()


def _pieces(shape: QRectF) -> list[Piece]:
    """In order from twelve; arcs keep their circle's corner where lines keep their ends."""
    half = (shape.width() - shape.height()) / 2
    size, arc = shape.height(), math.pi * shape.height() / 2
    top, bottom, middle = shape.top(), shape.bottom(), shape.center().x()
    right, left = QPointF(shape.right() - size, top), QPointF(shape.left(), top)
    arcs: list[Piece] = [("arc", arc, right, right, 90.0), ("arc", arc, left, left, -90.0)]
    if half < 0.5:
        return arcs
    return [
        ("line", half, QPointF(middle, top), QPointF(middle + half, top), 0.0),
        arcs[0],
        ("line", 2 * half, QPointF(middle + half, bottom), QPointF(middle - half, bottom), 0.0),
        arcs[1],
        ("line", half, QPointF(middle - half, top), QPointF(middle, top), 0.0),
    ]


def _add_line(path: QPainterPath, begin: QPointF, end: QPointF, shares: tuple[float, float]) -> None:
    first, last = (begin + (end - begin) * share for share in shares)
    if path.elementCount() == 0:
        path.moveTo(first)
    path.lineTo(last)


def _add_arc(path: QPainterPath, corner: QPointF, size: float, angle: float, shares: tuple[float, float]) -> None:
    box = QRectF(corner.x(), corner.y(), size, size)
    begin, span = angle - 180 * shares[0], -180 * (shares[1] - shares[0])
    if path.elementCount() == 0:
        path.arcMoveTo(box, begin)
    path.arcTo(box, begin, span)
