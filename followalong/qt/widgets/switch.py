"""A switch, on or off; 44 pixels to hit although it is drawn smaller."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.widgets.page_button import ARROWS

WIDE, TALL, HIT = 44, 26, 44


class Switch(QCheckBox):
    """`name` is what it switches, for screen readers and the tooltip."""

    heard = Heard("CheckBox", pressed="click")

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._unit = look.theme, look.unit
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("ring", -1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.rename(name)

    def rename(self, name: str) -> None:
        self.setAccessibleName(name)
        self.setToolTip(plain(name))

    def sizeHint(self) -> QSize:
        return QSize(WIDE, HIT) * self._unit

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter turns it, as Space does; arrows are the page's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hitButton(self, point: QPoint) -> bool:
        return self.rect().contains(point)

    def ring_rect(self) -> QRect:
        """The drawn part, for the focus ring."""
        wide, tall = round(WIDE * self._unit), round(TALL * self._unit)
        return QRect(0, (self.height() - tall) // 2, wide, tall)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.ring_rect()).adjusted(1, 1, -1, -1)
        edge = theme.accent if on else theme.border_strong
        painter.setPen(QPen(QColor(edge), 2 * self._unit))
        painter.setBrush(QColor(theme.accent if on else theme.surface))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        radius, edge_gap = 7.0 * self._unit, 4 * self._unit
        left, right = track.left() + radius + edge_gap, track.right() - radius - edge_gap
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if on else theme.border_strong))
        middle = track.center()
        middle.setX(right if on is not mirrored else left)
        painter.drawEllipse(middle, radius, radius)
