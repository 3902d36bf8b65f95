"""A key as it is drawn beside the name of what it does."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen


def width(key: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(key) + 16


def paint(painter: QPainter, at: QPointF, key: str, font: QFont, ink: str) -> None:
    """`at` is the middle of its left edge."""
    metrics = QFontMetricsF(font)
    high = metrics.height() + 6
    box = QRectF(at.x() + 0.5, at.y() - high / 2, width(key, font), high)
    painter.setPen(QPen(QColor(ink), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
