"""A word in a thin pill: "Optional"."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.look import Look


class Badge(QWidget):
    def __init__(self, text: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._text, self._theme = text, look.theme
        self._type = look.fonts.font(look.px(13), 500)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._type)
        return QSize(metrics.horizontalAdvance(self._text) + 16, metrics.height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(self._theme.border_strong), 1))
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setPen(QColor(self._theme.text))
        painter.setFont(self._type)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
