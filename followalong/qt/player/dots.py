"""A row of dots under the ring, for more counts than a ring can be cut into."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

IN_A_ROW, MOST_ROWS = 10, 2


@dataclass(frozen=True, slots=True)
class Dots:
    """How many there are and how many are done; too many for two rows are not drawn at all."""

    counts: int
    done: int

    @property
    def rows(self) -> int:
        rows = -(-self.counts // IN_A_ROW)
        return rows if rows <= MOST_ROWS else 0


def paint(painter: QPainter, area: QRectF, dots: Dots, ink: str) -> None:
    """Centred rows; done ones are full, the others an edge."""
    if dots.rows == 0:
        return
    pitch = area.height() / dots.rows
    radius = 0.38 * pitch
    painter.setPen(QPen(QColor(ink), max(1.5, radius / 4)))
    for index in range(dots.counts):
        row, column = divmod(index, IN_A_ROW)
        in_row = min(IN_A_ROW, dots.counts - row * IN_A_ROW)
        x = area.center().x() + (column - (in_row - 1) / 2) * pitch * 1.15
        painter.setBrush(QColor(ink) if index < dots.done else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, area.top() + (row + 0.5) * pitch), radius, radius)
