"""Tells a key that is held from one that is pressed again."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QKeyEvent


class Held:
    """Is given each press and each release of a window.

    On X11 some repeats of a held key come as a release and a press that Qt takes for real (6.11); the server has given
    both the same millisecond, in which nobody lets go of a key and presses it again.
    """

    def __init__(self) -> None:
        self._let_go = 0, 0

    def release(self, event: QKeyEvent) -> None:
        self._let_go = event.key(), event.timestamp()

    def still(self, event: QKeyEvent) -> bool:
        """Whether this press is none."""
        again = (event.key(), event.timestamp()) == self._let_go
        return event.isAutoRepeat() or (again and QGuiApplication.platformName() == "xcb")
