"""A plain card that lies over the stage: for a question, a choice or a list."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look

RADIUS = 14


class Panel(QWidget):
    """Hidden until asked for; keeps clicks from what is under it."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look = look
        self.hide()

    def place_within(self, area: QRect) -> None:
        """In the middle, as large as it needs and the area allows."""
        wanted = self.sizeHint()
        size = wanted.boundedTo(area.size())
        self.setGeometry(QRect(area.topLeft(), size).translated(
            (area.width() - size.width()) // 2, (area.height() - size.height()) // 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self.look.theme
        edge = max(1.5, float(theme.edge))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border_strong), edge))
        painter.setBrush(QColor(theme.surface))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(box, RADIUS, RADIUS)
