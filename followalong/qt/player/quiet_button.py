"""A button without an edge: an icon, a word and its key."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from followalong.qt.look import Look
from followalong.qt.player import keycap

ICON, GAP, PAD = 20, 10, 9


class QuietButton(QAbstractButton):
    """Word and key go where there is no room; the tooltip keeps both."""

    def __init__(self, icon: str, word: str, key: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._icon, self._key = icon, key
        self._named = self._hinted = True
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(f"{word} ({key})")
        self.setProperty("ring", 10)

    def set_words(self, named: bool, hinted: bool) -> None:
        self._named, self._hinted = named, hinted
        self.update()

    def sizeHint(self) -> QSize:
        wide = 2.0 * PAD + ICON
        if self._named:
            wide += GAP + QFontMetricsF(self._look.fonts.named("body")).horizontalAdvance(self.text())
            if self._hinted:
                wide += GAP + keycap.width(self._key, self._look.fonts.named("label"))
        return QSize(max(44, round(wide)), 44)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.background))
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.held if self.isDown() else theme.sunken))
            painter.drawRoundedRect(self.rect(), 10, 10)
        middle = self.height() / 2
        self._look.icons.paint(painter, self._icon, theme.text, QRectF(PAD, middle - ICON / 2, ICON, ICON))
        if self._named:
            self._paint_word(painter, PAD + ICON + GAP)

    def _paint_word(self, painter: QPainter, left: float) -> None:
        theme, font = self._look.theme, self._look.fonts.named("body")
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._hinted:
            at = QPointF(left + wide + GAP, self.height() / 2)
            keycap.paint(painter, at, self._key, self._look.fonts.named("label"), theme.muted)
