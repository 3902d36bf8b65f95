"""Our window while somebody searches: told how long each key took until what it found was painted."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from followalong.qt.program import Program
from tests.bench.children.watch import Painted, now, tell

KEYS = ("h", "i", "p", " ", "7", "\b", "3", "\b", "\b", "\b", "\b", "\b", "c", "a", "l", "f", " ", "1", "2")
MILLI = 1000.0
BETWEEN_MS = 120


class Typist(QObject):
    """One key after the other, each when the one before has been answered."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._times: list[float] = []
        self._found: list[int] = []
        self._pressed = 0.0
        program.catching_up.ended.connect(self._begin)

    def _begin(self) -> None:
        self._program.catching_up.ended.disconnect(self._begin)
        self._program.library.focus_search()
        QTimer.singleShot(BETWEEN_MS, self, self._press)

    def _press(self) -> None:
        handle = self._program.window.windowHandle()
        if len(self._times) == len(KEYS) or handle is None:
            tell(times=self._times, found=self._found)
            QApplication.quit()
            return
        key = KEYS[len(self._times)]
        code = Qt.Key.Key_Backspace if key == "\b" else Qt.Key(ord(key.upper()))
        self._pressed = now()
        answered = Painted(self._program.library)
        answered.done.connect(self._note)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(handle, QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key))

    def _note(self) -> None:
        self._times.append((now() - self._pressed) * MILLI)
        self._found.append(len(self._program.library.routines))
        self.sender().deleteLater()
        QTimer.singleShot(BETWEEN_MS, self, self._press)


def look_on(program: Program, _app: QApplication) -> None:
    Typist(program)
