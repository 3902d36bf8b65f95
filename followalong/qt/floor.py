"""The floor of a picture, from edge to edge."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from followalong.qt.theme import Theme

FLOOR = 0.036  # of the picture's height


def floor_height(rect: QRectF) -> float:
    return max(2.0, round(rect.height() * FLOOR))


def paint_floor(painter: QPainter, rect: QRectF, theme: Theme, high: float = 0.0) -> None:
    """That high, and never lower than where nothing is seen of its depth."""
    high = min(max(high, floor_height(rect)), rect.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.figure.floor))  # fillRect asks for the 180 names of gradients: 4 ms of the start
    painter.drawRect(QRectF(rect.left(), rect.bottom() - high, rect.width(), high))
