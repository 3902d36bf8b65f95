"""The list of keys, over the player; any of its closing keys or a click takes it away."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.player import keycap
from followalong.qt.player.keys import LINES
from followalong.qt.player.panel import Panel
from followalong.qt.tr import mark, tr

PAD, UNDER, ROW = 24, 12, 14
TITLE = mark("Keys")
SHOWN = tuple((line.shown, line.name) for line in LINES if line.shown)


class KeysPage(Panel):
    """Two columns: the key, what it does. In a small window the type shrinks until the list fits."""

    heard = Heard("Dialog", pressed="put_away")
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._lines = tuple((tr(key), tr(name)) for key, name in SHOWN)
        self.setAccessibleName(tr(TITLE))
        self.setAccessibleDescription("; ".join(f"{key}: {name}" for key, name in self._lines))

    def sizeHint(self) -> QSize:
        small, label = self.look.fonts.named("body"), self.look.fonts.named("label")
        keys = max(keycap.width(key, label) for key, _ in self._lines)
        names = max(QFontMetricsF(small).horizontalAdvance(name) for _, name in self._lines)
        title = QFontMetricsF(self.look.fonts.named("section")).height()
        pad = self.look.length(PAD)
        high = title + len(SHOWN) * self._row() + 2 * pad + self.look.length(UNDER)
        return QSize(round(keys + names) + 3 * pad, round(high))

    def put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        hint = self.sizeHint()
        scale = min(1.0, self.width() / hint.width(), self.height() / hint.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        section = self.look.fonts.named("section")
        painter.setFont(section)
        painter.setPen(QColor(self.look.theme.text))
        high = QFontMetricsF(section).height()
        pad = self.look.length(PAD)
        painter.drawText(QRectF(pad, pad, hint.width(), high), Qt.AlignmentFlag.AlignVCenter, tr(TITLE))
        self._paint_rows(painter, pad + high + self.look.length(UNDER))

    def _paint_rows(self, painter: QPainter, top: float) -> None:
        body, label = self.look.fonts.named("body"), self.look.fonts.named("label")
        pad = self.look.length(PAD)
        column = 2 * pad + max(keycap.width(key, label) for key, _ in self._lines)
        for index, (key, name) in enumerate(self._lines):
            middle = top + (index + 0.5) * self._row()
            keycap.paint(painter, QPointF(pad, middle), key, label, self.look.theme.text)
            painter.setFont(body)
            row = QRectF(column, middle - self._row() / 2, self.sizeHint().width(), self._row())
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)

    def _row(self) -> float:
        return QFontMetricsF(self.look.fonts.named("body")).height() + self.look.length(ROW)
