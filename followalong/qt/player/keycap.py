"""A key as it is drawn beside the name of what it does."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen


def width(key: str, font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance(key) + 1.2 * font.pixelSize()


def height(font: QFont) -> float:
    return QFontMetricsF(font).height() + 0.46 * font.pixelSize()


def paint(painter: QPainter, at: QPointF, key: str, font: QFont, ink: str) -> None:
    """`at` is the middle of its left edge."""
    high = height(font)
    radius = font.pixelSize() * 0.3
    box = QRectF(at.x() + 0.5, at.y() - high / 2, width(key, font), high)
    painter.setPen(QPen(QColor(ink), max(1.2, font.pixelSize() / 11)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, key)
