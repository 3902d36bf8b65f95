"""A filter: its name with a chevron, or what is asked with a cross that takes it away."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from followalong.qt.look import Look

TALL, HIT, EDGE, SIGN, GAP = 36, 44, 14, 16, 8


class Chip(QPushButton):
    """Pressed, it opens its menu; the cross, Delete and Backspace clear it."""

    cleared = Signal()

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._look, self._name, self._chosen = look, name, False
        self._type = look.fonts.font(look.px(14), 600)
        self.setProperty("ring", -1)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_words(name, chosen=False)

    def show_words(self, words: str, *, chosen: bool) -> None:
        self._chosen = chosen
        self.setText(words)
        self.setAccessibleName(f"{self._name}: {words}" if chosen else self._name)
        self.setAccessibleDescription("Delete clears it" if chosen else "")
        self.setToolTip(f"{self._name}: {words} (Delete clears it)" if chosen else f"Filter: {self._name}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        wide = QFontMetrics(self._type).horizontalAdvance(self.text()) + 2 * EDGE + GAP + self._look.px(SIGN)
        return QSize(wide + 2, max(HIT, self._tall() + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_rect(self) -> QRect:
        """The drawn part, for the focus ring."""
        inset = (self.height() - self._tall()) // 2
        return self.rect().adjusted(0, inset, 0, -inset)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the cross it clears and does not open the menu."""
        if self._chosen and self._sign().contains(event.position().toPoint()):
            self.setDown(False)
            self.cleared.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._chosen:
            self.cleared.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = theme.accent if self._chosen else theme.text
        ground = theme.accent_tint if self._chosen else theme.surface
        if self.isDown() or self.underMouse():
            ground = theme.border if self.isDown() else theme.sunken
        inset = theme.edge / 2
        shape = QRectF(self.ring_rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(theme.accent if self._chosen else theme.border_strong), theme.edge))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
        painter.setPen(QColor(ink))
        painter.setFont(self._type)
        sign = self._sign()
        words = self.rect().adjusted(EDGE, 0, -EDGE, 0)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        along = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, along | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, self.text())
        place = QRectF(0, 0, self._look.px(SIGN), self._look.px(SIGN))
        place.moveCenter(QRectF(sign).center())
        self._look.icons.paint(painter, "cross" if self._chosen else "chevron", ink, place)

    def _tall(self) -> int:
        return max(TALL, self._look.px(TALL * 0.85))

    def _sign(self) -> QRect:
        """Where the cross or the chevron is, and a little round it."""
        wide = self._look.px(SIGN) + EDGE + GAP
        sign = QRect(self.width() - wide, 0, wide, self.height())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            sign.moveLeft(0)
        return sign
