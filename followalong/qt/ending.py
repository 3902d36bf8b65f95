"""Ctrl-C and the system's wish that the program ends, heard while Qt waits."""

from __future__ import annotations

import os
import signal
from types import FrameType

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier, Slot

DONE, INTERRUPTED = 0, 130


class Ending(QObject):
    """Ends the event loop in order: 130 for Ctrl-C, 0 when the system asks. A second signal ends at once."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        # Python hears of a signal when it runs next: in a window at rest that is never. The pipe wakes Qt.
        self._heard, told = os.pipe()
        os.set_blocking(told, False)
        signal.set_wakeup_fd(told)
        self._signals = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
        for each in self._signals:
            signal.signal(each, _leave_to_the_pipe)
        notifier = QSocketNotifier(self._heard, QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self.end)

    @Slot()
    def end(self) -> None:
        number = os.read(self._heard, 1)[0]
        for each in self._signals:
            signal.signal(each, signal.SIG_DFL)
        self._app.exit(INTERRUPTED if number == signal.SIGINT else DONE)


def _leave_to_the_pipe(_number: int, _frame: FrameType | None) -> None:
    pass


def listen(app: QCoreApplication) -> None:
    """Where there are such signals; on Windows the system asks the window itself."""
    if os.name == "posix":
        Ending(app)
