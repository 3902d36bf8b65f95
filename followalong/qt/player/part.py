"""What all painted parts of the player have in common: they grow with the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from followalong.qt.look import Look


class Worn:
    """Beside a kind of widget, which comes after it."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)  # type: ignore[call-arg]
        self._look = look

    def wear(self, look: Look) -> None:
        """The same in another size, before it is laid out."""
        self._look = look
        self.update()  # type: ignore[attr-defined]


class Part(Worn, QWidget):
    pass


class PartButton(Worn, QAbstractButton):
    """Looks different while the pointer is over it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, as Space does; it comes here only where the ring says so (key_watch.py)."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()
