"""Asks the system to open a file or a folder, and notices when it could not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from followalong.desktop.own_program import Launch, Launched

LOOK_MS, LOOKS = 100, 100  # ten seconds; a program that is still there then has opened it


def launch(path: str) -> Launched:
    """As the system does it."""
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    from followalong.desktop.own_program import launched

    return launched(path, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(path)))


class OwnProgram(QObject):
    """`missing` has the path of what no program opened."""

    missing = Signal(str)

    def __init__(self, launch: Launch, parent: QObject) -> None:
        super().__init__(parent)
        self._launch = launch
        self._asked: dict[str, Launched] = {}  # the last of each, for it may be the editor itself
        self._looks: dict[str, int] = {}  # left
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)

    @Slot(str)
    def show(self, path: str) -> None:
        self._asked[path], self._looks[path] = self._launch(path), LOOKS
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """What became of those that were asked for."""
        for path, left in tuple(self._looks.items()):
            code = self._asked[path].poll()
            self._looks[path] = left - 1
            if code is not None or left == 1:
                del self._looks[path]
            if code:
                self.missing.emit(path)
        if not self._looks:
            self._timer.stop()
