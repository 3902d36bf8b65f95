"""The search field: a magnifier, the words, and the key that leads here."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.key_hint import key_size, paint_key

EDGE = 14


class SearchField(QLineEdit):
    """Esc empties it, and once more gives the focus away."""

    def __init__(self, words: str, key: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._key = look, key
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} ({key})")
        self.setFont(look.fonts.named("body"))
        self.setTextMargins(look.px(20) + 10, 0, key_size(key, look).width() + 8, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
            return
        super().keyPressEvent(event)

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
