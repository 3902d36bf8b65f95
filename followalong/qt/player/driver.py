"""Timers: one that is never late for the next event, one that repaints what moves."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from followalong.qt.after_picture import AfterPicture

FRAME_MS = 34  # at most 30 a second
AHEAD = 1.0  # seconds at most between two readings of the clock
NEAR = 0.2  # seconds


class Driver(QObject):
    """Reads nothing itself: whoever listens ticks the session and arms again."""

    due = Signal()
    near = Signal()  # the next event comes in that time
    frame = Signal()

    def __init__(self, next_due: Callable[[], float | None], parent: QObject) -> None:
        super().__init__(parent)
        self._next_due = next_due
        self._shot = QTimer(self)
        self._shot.setSingleShot(True)
        self._shot.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames = QTimer(self)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.setInterval(FRAME_MS)
        self._soon = AfterPicture(self)  # to wake a device may take as long
        self._shot.setObjectName("shot")
        self._soon.painted.connect(self.near)
        self._shot.timeout.connect(self.due)
        self._frames.timeout.connect(self.frame)

    @property
    def armed(self) -> bool:
        """Whether an event is awaited."""
        return self._shot.isActive()

    @property
    def repainting(self) -> bool:
        return self._frames.isActive()

    def arm(self) -> None:
        """Await the next event; a timer that fired early (QTBUG-124496) is simply armed again by this."""
        seconds = self._next_due()
        if seconds is None:
            self._shot.stop()
        elif seconds > NEAR:
            self._shot.start(round(min(seconds - NEAR, AHEAD) * 1000))
        else:
            self._soon.start()
            self._shot.start(max(0, ceil(seconds * 1000)))  # half a millisecond early, all would be looked at twice

    def repaint(self, on: bool) -> None:
        """Frames while something is seen to move."""
        if on and not self._frames.isActive():
            self._frames.start()
        elif not on:
            self._frames.stop()

    def stop(self) -> None:
        for timer in (self._shot, self._frames, self._soon):
            timer.stop()
