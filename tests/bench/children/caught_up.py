"""Our window until it has caught up with the library: told how long that took, and the longest pause in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from followalong.qt.program import Program
from tests.bench.children.watch import now, tell

EVERY_MS = 2
MILLI = 1000.0
SETTLED_MS = 200  # in which nothing comes any more


class Pulse(QObject):
    """Looks every few milliseconds how long it could not look."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._begun = self._last = now()
        self._longest = 0.0
        self._first = 0
        self._beats = QTimer(self)
        self._beats.setTimerType(Qt.TimerType.PreciseTimer)
        self._beats.timeout.connect(self._beat)
        self._beats.start(EVERY_MS)
        program.catching_up.listed.connect(self._note)
        program.catching_up.ended.connect(self._end)

    def _beat(self) -> None:
        at = now()
        if self._first:  # the window is there
            self._longest = max(self._longest, (at - self._last) * MILLI - EVERY_MS)
        self._last = at
        self._first += 1

    def _note(self) -> None:
        self._listed = now() - self._begun

    def _end(self) -> None:
        self._beat()
        tell(seconds=now() - self._begun, listed=self._listed, longest=self._longest,
             cards=len(self._program.library.routines))
        QTimer.singleShot(SETTLED_MS, self, self._leave)

    def _leave(self) -> None:
        QApplication.quit()


def look_on(program: Program, _app: QApplication) -> None:
    Pulse(program)
