"""The plain inside of a panel, so that nothing under it is painted, and no panel again with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.filled import fill

INSIDE = 6  # pixels from the edge that are within its round corners


class Ground(QWidget):
    """Opaque, under the panel's other parts."""

    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = QColor(colour)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def fill(self, panel: QWidget) -> None:
        self.setGeometry(panel.rect().adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        fill(QPainter(self), event.rect(), self._colour)
