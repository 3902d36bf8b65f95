"""A button without an edge: an icon, a word and its key."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.filled import fill
from followalong.qt.look import Look
from followalong.qt.player import keycap
from followalong.qt.player.part import PartButton

ICON, GAP, PAD, HIT, RADIUS = 20, 10, 9, 44, 10


class QuietButton(PartButton):
    """Word and key go where there is no room; the tooltip keeps both."""

    def __init__(self, icon: str, word: str, key: str, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._icon, self._key = icon, key
        self._named = self._hinted = True
        self.setText(word)
        self.setAccessibleName(word)
        self.setToolTip(f"{word} ({key})")
        self.wear(look)

    def wear(self, look: Look) -> None:
        super().wear(look)
        self.setProperty("ring", look.length(RADIUS))

    def set_words(self, named: bool, hinted: bool) -> None:
        self._named, self._hinted = named, hinted
        self.update()

    def sizeHint(self) -> QSize:
        gap, hit = self._look.length(GAP), self._look.length(HIT)
        wide = float(self._look.length(2 * PAD + ICON))
        if self._named:
            wide += gap + QFontMetricsF(self._look.fonts.named("body")).horizontalAdvance(self.text())
            if self._hinted:
                wide += gap + keycap.width(self._key, self._look.fonts.named("label"))
        return QSize(max(hit, round(wide)), hit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, self.rect(), QColor(theme.background))
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.held if self.isDown() else theme.sunken))
            radius = self._look.length(RADIUS)
            painter.drawRoundedRect(self.rect(), radius, radius)
        middle, pad, icon = self.height() / 2, self._look.length(PAD), self._look.length(ICON)
        self._look.icons.paint(painter, self._icon, theme.text, QRectF(pad, middle - icon / 2, icon, icon))
        if self._named:
            self._paint_word(painter, self._look.length(PAD + ICON + GAP))

    def _paint_word(self, painter: QPainter, left: float) -> None:
        theme, font = self._look.theme, self._look.fonts.named("body")
        wide = QFontMetricsF(font).horizontalAdvance(self.text())
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(QRectF(left, 0, wide + 2, self.height()), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self._hinted:
            at = QPointF(left + wide + self._look.length(GAP), self.height() / 2)
            keycap.paint(painter, at, self._key, self._look.fonts.named("label"), theme.muted)
