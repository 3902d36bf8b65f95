"""The search field: a magnifier, the words, and the key that leads here or the cross that empties it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.icon_button import HIT, IconButton
from followalong.qt.widgets.key_hint import key_size, paint_key

EDGE = 14
CLEAR, BRIEFLY = mark("Clear the search"), mark("Search")


class SearchField(QLineEdit):
    """Esc empties it, and once more leaves it."""

    left = Signal()

    def __init__(self, words: str, key: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._key, self._words = look, key, words
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})")
        self.setFont(look.fonts.named("body"))
        self.setTextMargins(look.px(20) + 10, 0, max(HIT - EDGE, key_size(key, look).width() + 8), 0)
        self._cross = IconButton("cross", "", look, self, size=look.px(16), colour=look.theme.muted)
        self._cross.rename(tr(CLEAR), "Esc")
        self._cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._cross.setCursor(Qt.CursorShape.ArrowCursor)
        self._cross.hide()
        self._cross.clicked.connect(self._empty)
        self.textChanged.connect(self._show_cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins, inside = self.textMargins(), self.width() - 2 * EDGE
        fits = self.fontMetrics().horizontalAdvance(self._words) <= inside - margins.left() - margins.right()
        self.setPlaceholderText(self._words if fits else tr(BRIEFLY))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._cross.width()
        self._cross.move(0 if mirrored else self.width() - side, (self.height() - side) // 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        size, theme = self._look.px(20), self._look.theme
        place = QRectF(self.width() - EDGE - size if mirrored else EDGE, 0, size, self.height())
        self._look.icons.paint(painter, "search", theme.muted, place)
        if not self.text() and not self.hasFocus():
            wide = key_size(self._key, self._look).width()
            place = QRectF(10 if mirrored else self.width() - wide - 10, 0, wide, self.height())
            paint_key(painter, place, self._key, self._look, theme.muted)

    @Slot()
    def _empty(self) -> None:
        self.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_cross(self, text: str) -> None:
        self._cross.setVisible(bool(text))
