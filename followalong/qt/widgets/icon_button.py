"""A button that is only an icon, 44 pixels to hit; its name is spoken and in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.widgets.page_button import PageButton

HIT, RING = 44, 32


class IconButton(PageButton):
    """`size` is the icon's; the colour is `text` unless said."""

    def __init__(self, sign: str, name: str, look: Look, parent: QWidget, *, size: int = 20, colour: str = "") -> None:
        super().__init__(parent)
        self._look, self._hit = look, look.length(HIT)
        self._size = min(size, self._hit - 8)
        self._sign, self._colour = sign, colour or look.theme.text
        self.setProperty("role", "icon")
        self.setProperty("ring", 8)
        self.setFixedSize(QSize(self._hit, self._hit))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.rename(name)

    def rename(self, name: str, key: str = "") -> None:
        self.setAccessibleName(name)
        self.setToolTip(plain(f"{name} ({key})" if key else name))

    def show_sign(self, sign: str, colour: str) -> None:
        self._sign, self._colour = sign, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._hit, self._hit)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def ring_rect(self) -> QRect:
        """The drawn part, for the focus ring."""
        inset = (self._hit - self._look.length(RING)) // 2
        return self.rect().adjusted(inset, inset, -inset, -inset)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(self._look.theme.held))
            painter.setBrush(QColor(self._look.theme.held))
            painter.drawRoundedRect(self.ring_rect(), 8, 8)
        place = QRectF(0, 0, self._size, self._size)
        place.moveCenter(QRectF(self.rect()).center())
        self._look.icons.paint(painter, self._sign, self._colour, place)
