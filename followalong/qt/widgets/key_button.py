"""The one accent button of a page: words and the key that does the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyleOptionButton, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.key_hint import key_size, paint_key
from followalong.qt.widgets.page_button import PageButton

GAP, LARGE = 12, 60


class KeyButton(PageButton):
    """`tall` is its least height in pixels; the words grow with it."""

    def __init__(self, text: str, key: str, look: Look, parent: QWidget, *, icon: str = "", tall: int = 52) -> None:
        super().__init__(text, parent)
        self._key, self._look, self._sign, self._tall = key, look, icon, tall
        self.setProperty("role", "primary")
        self.set_tall(tall)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setToolTip(f"{text} ({key})")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_tall(self, tall: int) -> None:
        """Another height, and words to match."""
        self._tall = tall
        self._type = self._look.fonts.font(self._look.px(22 if tall > LARGE else 17), 600)
        self.setProperty("ring", 10)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._wide() + 2 * 24, max(self._tall, self._look.px(self._tall * 0.72)))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._wide() + 2 * 12, 200), self.sizeHint().height())

    def _wide(self) -> int:
        metrics = QFontMetrics(self._type)
        sign = metrics.height() + GAP if self._sign else 0
        return sign + metrics.horizontalAdvance(self.text()) + GAP + key_size(self._key, self._look).width()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Qt paints everything but the words."""
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        theme = self._look.theme
        colour = theme.on_accent if self.isEnabled() else theme.disabled
        hint = key_size(self._key, self._look)
        whole, left = self._wide(), 0.0
        with_key = whole + 16 <= self.width()
        if not with_key:
            whole -= hint.width() + GAP
        left = (self.width() - whole) / 2
        self._paint_row(painter, left, colour, with_key=with_key)

    def _paint_row(self, painter: QPainter, left: float, colour: str, *, with_key: bool) -> None:
        metrics, tall = QFontMetrics(self._type), float(self.height())
        hint = key_size(self._key, self._look)
        parts = [metrics.horizontalAdvance(self.text())]
        x = left
        if self._sign:
            side = metrics.height()
            place = self._mirrored(QRectF(x, 0, side, tall))
            self._look.icons.paint(painter, self._sign, colour, place)
            x += side + GAP
        painter.setFont(self._type)
        painter.setPen(QColor(colour))
        words = self._mirrored(QRectF(x, 0, parts[0] + 2, tall))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, self.text())
        if with_key:
            place = self._mirrored(QRectF(x + parts[0] + GAP, 0, hint.width(), tall))
            paint_key(painter, place, self._key, self._look, colour)

    def _mirrored(self, rect: QRectF) -> QRectF:
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.right())
        return rect
