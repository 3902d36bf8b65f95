"""Our own mistakes while the window is open: each is written down, and told once, and the session goes on."""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

from followalong.files.log import LogFile

MOST_WARNINGS = 200  # different ones that are written down: their words may hold numbers, so there is no end of them
WRITTEN = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Faults(QObject):
    """`found` comes when Qt is at rest, never from the middle of a paint, and from whatever thread it was."""

    found = Signal(str)  # the report
    _heard = Signal(str)

    def __init__(self, log: LogFile, parent: QObject) -> None:
        super().__init__(parent)
        self._log = log
        self._known: set[str] = set()  # as many as there are places in the program
        self._warned: set[str] = set()
        self._heard.connect(self.found, Qt.ConnectionType.QueuedConnection)

    def listen(self) -> None:
        """From now on; an end that no Python survives leaves its traceback in the log as well."""
        self._log.open()
        if self._log.file is not None:
            faulthandler.enable(self._log.file)
        sys.excepthook = self.hear
        threading.excepthook = self._hear_thread
        qInstallMessageHandler(self._hear_qt)

    def rest(self) -> None:
        """As it was: at the interpreter's end nothing of this may be called."""
        qInstallMessageHandler(None)
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
        faulthandler.disable()
        self._log.close()

    def hear(self, kind: type[BaseException], value: BaseException, trace: TracebackType | None) -> None:
        """One that nobody caught. PySide calls this for slots and for what Qt calls, and goes on."""
        sys.__excepthook__(kind, value, trace)
        where = _where(kind, trace)
        if not issubclass(kind, Exception) or where in self._known:
            return  # thirty paints a second may fail in the same way
        self._known.add(where)
        report = "".join(traceback.format_exception(kind, value, trace))
        self._log.write(report)
        self._heard.emit(report)

    def _hear_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self.hear(told.exc_type, told.exc_value, told.exc_traceback)

    def _hear_qt(self, kind: QtMsgType, _context: QMessageLogContext, words: str) -> None:
        if sys.stderr is not None:  # a window that was not started from a terminal may have none
            sys.stderr.write(f"{words}\n")
        if kind in WRITTEN and words not in self._warned and len(self._warned) < MOST_WARNINGS:
            self._warned.add(words)
            self._log.write(f"Qt: {words}")


def _where(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The same for two faults of one kind at one place, whatever their words, and however deep it called itself."""
    lines = dict.fromkeys(f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(trace))
    return f"{kind.__name__} {' '.join(lines)}"
