"""What became of a step that is not done today, in the place where it stood."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.widgets.words import words

INDENT = 30  # past the number


class GoneRow(QWidget):
    heard = Heard("StaticText", whole=True)

    def __init__(self, sentence: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = look.theme.border
        self.setAccessibleName(sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(INDENT), look.length(7), look.length(2), look.length(8))
        row.addWidget(words(sentence, look, self, "dose", tone="muted", wrap=True), 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, QRectF(0, self.height() - 1, self.width(), 1), QColor(self._colour))
