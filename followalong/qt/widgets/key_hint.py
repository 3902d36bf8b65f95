"""The name of a key in a small frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look


def paint_key(painter: QPainter, rect: QRectF, key: str, look: Look, colour: str) -> None:
    """Centred in the rect."""
    size = key_size(key, look)
    frame = QRectF(0, 0, size.width() - 1.0, size.height() - 1.0)
    frame.moveCenter(rect.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 5, 5)
    painter.setFont(look.fonts.named("label"))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, key)


def key_size(key: str, look: Look) -> QSize:
    metrics = QFontMetrics(look.fonts.named("label"))
    return QSize(max(metrics.horizontalAdvance(key) + 12, look.px(20)), look.px(22))


class KeyHint(QWidget):
    """Read as a word among words."""

    heard = Heard("StaticText")

    def __init__(self, key: str, look: Look, parent: QWidget, colour: str = "") -> None:
        super().__init__(parent)
        self._key, self._look, self._colour = key, look, colour or look.theme.muted
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return key_size(self._key, self._look)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key(painter, QRectF(self.rect()), self._key, self._look, self._colour)
