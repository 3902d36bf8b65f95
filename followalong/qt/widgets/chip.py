"""A chip: chosen or not, by a click, Space or Enter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.plain import plain

TALL, HIT, PAD = 36, 44, 14


class Chip(QPushButton):
    """`name` is for screen readers and the tooltip: the words and what they belong to."""

    heard = Heard("CheckBox", pressed="click")

    def __init__(self, text: str, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look
        self._type: QFont = look.fonts.font(look.px(14), 600)
        self._bold: QFont = look.fonts.font(look.px(14), 700)
        self.setCheckable(True)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(plain(name))
        self.setProperty("ring", -1)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._bold)
        hit, tall, around = self._look.lengths(HIT, TALL, 2 * PAD + 2)
        return QSize(max(hit, metrics.horizontalAdvance(self.text()) + around), hit + self._drawn() - tall)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.length(HIT), self.sizeHint().height())

    def ring_rect(self) -> QRect:
        """The drawn part, for the focus ring."""
        over = (self.height() - self._drawn()) // 2
        return self.rect().adjusted(0, over, 0, -over)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = self._look.theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.ring_rect()).adjusted(1, 1, -1, -1)
        rest = theme.sunken if self.underMouse() or self.isDown() else theme.surface
        painter.setPen(QPen(QColor(theme.accent if on else theme.border_strong), theme.edge))
        painter.setBrush(QColor(theme.accent_tint if on else rest))
        painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
        painter.setPen(QColor(theme.accent if on else theme.text))
        painter.setFont(self._bold if on else self._type)
        self.paint_words(painter, pill)

    def paint_words(self, painter: QPainter, pill: QRectF) -> None:
        """In the middle."""
        room = self.width() - self._look.length(PAD)
        words = QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    def _drawn(self) -> int:
        tall, around = self._look.lengths(TALL, 14)
        return max(tall, QFontMetrics(self._type).height() + around)


class OneChip(Chip):
    """One of a group, of which one is chosen."""

    heard = Heard("RadioButton", pressed="click")
