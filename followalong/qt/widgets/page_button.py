"""A button that leaves the arrow keys to its page: they scroll, or lead from card to card."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class PageButton(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt would move the focus, which is what Tab is for."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)
