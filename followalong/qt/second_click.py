"""Keeps the second click of a double click from acting on what came with the first one."""

from __future__ import annotations

from math import inf

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow


class SecondClick(QObject):
    """Looks on at a window's presses before any widget hears of them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turned = False  # since the last press that was let through
        self._pressed = -inf  # ms: the time of the last press

    def watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def turn(self) -> None:
        """Something else is under the pointer now."""
        self._turned = True

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:
        """A second press comes twice: as a press, and as a double click."""
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            soon = event.timestamp() - self._pressed < QGuiApplication.styleHints().mouseDoubleClickInterval()
            self._turned, self._pressed = self._turned and soon, event.timestamp()
            return self._turned
        return self._turned and kind == QEvent.Type.MouseButtonDblClick
