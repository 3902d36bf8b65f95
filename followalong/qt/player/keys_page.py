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

PAD, UNDER = 24, 12
AIR, TIGHT = 10, 2  # px between two rows: closer before type shrinks
TITLE = mark("Keys")
SHOWN = tuple((line.shown, line.name) for line in LINES if line.shown)


class KeysPage(Panel):
    """Two columns: the key, what it does. In a small window rows come closer, and type shrinks until the list fits."""

    heard = Heard("Dialog", pressed="put_away")
    closed = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._lines = tuple((tr(key), tr(name)) for key, name in SHOWN)
        self._waiting = ""
        self.setAccessibleName(tr(TITLE))
        self.show_waiting("")

    def show_waiting(self, sentence: str) -> None:
        """Beside the title: why the session stands still."""
        self._waiting = sentence
        listed = "; ".join(f"{key}: {name}" for key, name in self._lines)
        self.setAccessibleDescription(f"{sentence} {listed}".strip())
        self.update()

    def sizeHint(self) -> QSize:
        return self._wanted(AIR)

    def share(self) -> float:
        """Of its type, in the size that it has."""
        wanted = self._wanted(TIGHT)
        return min(1.0, self.width() / wanted.width(), self.height() / wanted.height())

    def _wanted(self, between: int) -> QSize:
        small, label = self.look.fonts.named("body"), self.look.fonts.named("label")
        keys = max(keycap.width(key, label) for key, _ in self._lines)
        names = max(QFontMetricsF(small).horizontalAdvance(name) for _, name in self._lines)
        section = QFontMetricsF(self.look.fonts.named("section"))
        head = section.horizontalAdvance(tr(TITLE)) + QFontMetricsF(small).horizontalAdvance(self._waiting)
        pad = self.look.length(PAD)
        high = section.height() + len(SHOWN) * self._row(between) + 2 * pad + self.look.length(UNDER)
        return QSize(round(max(keys + names, head)) + 3 * pad, round(high))

    def put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def focusNextPrevChild(self, _following: bool) -> bool:
        """Tab stays: under the list nothing is to be pressed."""
        return True

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.put_away()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        share = self.share()
        wide, spare = self.width() / share, self.height() / share - self._wanted(TIGHT).height()
        row = self._row(TIGHT) + min(self._row(AIR) - self._row(TIGHT), spare / len(SHOWN))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(share, share)
        section = self.look.fonts.named("section")
        painter.setFont(section)
        painter.setPen(QColor(self.look.theme.text))
        high = QFontMetricsF(section).height()
        pad = self.look.length(PAD)
        painter.drawText(QRectF(pad, pad, wide, high), Qt.AlignmentFlag.AlignVCenter, tr(TITLE))
        painter.setFont(self.look.fonts.named("body"))
        painter.setPen(QColor(self.look.theme.accent))
        line = QRectF(pad, pad, wide - 2 * pad, high)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, self._waiting)
        self._paint_rows(painter, pad + high + self.look.length(UNDER), row)

    def _paint_rows(self, painter: QPainter, top: float, high: float) -> None:
        body, label = self.look.fonts.named("body"), self.look.fonts.named("label")
        pad = self.look.length(PAD)
        column = 2 * pad + max(keycap.width(key, label) for key, _ in self._lines)
        for index, (key, name) in enumerate(self._lines):
            middle = top + (index + 0.5) * high
            keycap.paint(painter, QPointF(pad, middle), key, label, self.look.theme.text)
            painter.setFont(body)
            row = QRectF(column, middle - high / 2, self.sizeHint().width(), high)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, name)

    def _row(self, between: int) -> float:
        body, key = QFontMetricsF(self.look.fonts.named("body")).height(), keycap.height(self.look.fonts.named("label"))
        return max(body, key) + self.look.length(between)
