"""The arrow from the side before to the side now."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen


def paint_switch_arrow(painter: QPainter, middle: QPointF, high: float, ink: str) -> None:
    """`high`: pixels of the stage, which the arrow is a share of."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), high * 0.024, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    reach, head = high * 0.1, high * 0.065
    tip = middle + QPointF(reach, 0)
    painter.drawLine(middle - QPointF(reach, 0), tip)
    painter.drawLine(tip, tip + QPointF(-head, -head))
    painter.drawLine(tip, tip + QPointF(-head, head))
