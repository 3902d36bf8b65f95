"""Our window from start to the first key: told when it was painted first, and when it had answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from followalong.qt.program import Program
from tests.bench.children.watch import Painted, now, tell


class Person(QObject):
    """Sees the window, and presses a key as soon as there are cards and the window listens."""

    def __init__(self, program: Program, app: QApplication) -> None:
        super().__init__(program)
        self._program = program
        self._search: Painted | None = None
        window = Painted(program.window)
        window.done.connect(self._see)
        app.focusChanged.connect(self._see_focus)

    def _see(self) -> None:
        tell(painted=now())
        self._program.window.activateWindow()  # a screen without a window manager gives nobody the keys
        self._press()

    def _press(self) -> None:
        cards = self._program.library.cards
        handle = self._program.window.windowHandle()
        if not cards or not cards[-1].isVisible() or QApplication.focusWidget() is None or handle is None:
            QTimer.singleShot(0, self, self._press)
            return
        press = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier, "/")
        QCoreApplication.postEvent(handle, press)

    def _see_focus(self, _old: object, new: object) -> None:
        if isinstance(new, QLineEdit) and self._search is None:
            self._search = Painted(new)
            self._search.done.connect(self._see_answer)

    def _see_answer(self) -> None:
        tell(answered=now(), cards=len(self._program.library.cards))
        QApplication.exit()


def look_on(program: Program, app: QApplication) -> None:
    Person(program, app)
