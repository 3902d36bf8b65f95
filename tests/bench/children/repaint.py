"""When a window has been painted, and a window that has little to paint."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget


class Repaint(QObject):
    """`painted` at the end of each repaint of a window, flush and all; `ended` when the last one shows what was sent.

    That is the first after all that was sent has been dealt with; or one before, if nothing was left to paint then:
    a button that is let go shows that by a repaint of its own, before it acts or after.
    """

    def __init__(self, window: QWidget, painted: Callable[[], None], ended: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._painted, self._ended = window, painted, ended
        self._seen = self._sent = False
        self._late = QTimer(self, singleShot=True, interval=0)  # fires after a repaint that was asked for
        self._late.timeout.connect(self._end)
        window.installEventFilter(self)
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # behind what was sent

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        self._window.removeEventFilter(self)
        QCoreApplication.sendEvent(self._window, event)
        self._window.installEventFilter(self)
        self._painted()
        self._seen = True
        if self._sent:
            self._end()
        return True

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        self._sent = True
        if self._seen:
            self._late.start()
        return True

    def _end(self) -> None:
        self._late.stop()
        self._window.removeEventFilter(self)
        self.deleteLater()
        self._ended()


class Bare(QWidget):
    """A key changes a number, as large as ours, and nothing else."""

    def __init__(self, wide: int, high: int) -> None:
        super().__init__()
        self._number = 0
        self.resize(wide, high)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self._number += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#fbf8f3"))
        font = painter.font()
        font.setPixelSize(self.height() // 4)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number % 100))
