"""Imports what the first session needs, a little at a time, while nobody waits for anything."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

FIRST_MS, NEXT_MS = 400, 30  # after the window is made, and between two
MODULES = (
    "followalong.core.routine", "followalong.core.compiler", "followalong.core.session",
    "followalong.files.ready", "followalong.qt.filling", "followalong.qt.before_page",
    "followalong.audio.voice", "followalong.qt.studio", "followalong.qt.player.screen", "followalong.qt.sitting",
    "followalong.qt.sessions", "followalong.qt.finished_page",
)


class Ahead(QObject):
    """One module each time; those that are there already cost nothing."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names = iter(MODULES)
        self._timer = QTimer(self)
        self._timer.setInterval(FIRST_MS)
        self._timer.timeout.connect(self.fetch)
        self._timer.start()

    @Slot()
    def fetch(self) -> None:
        name = next(self._names, None)
        if name is None:
            self._timer.stop()
        else:
            import_module(name)
            self._timer.setInterval(NEXT_MS)

    def stop(self) -> None:
        """What is still missing is imported by whoever needs it."""
        self._timer.stop()
