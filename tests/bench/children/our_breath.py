"""Our window while a breath is paced, and then while it is paused."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from followalong.qt.program import Program
from followalong.qt.sitting import Sitting
from tests.bench.children.watch import now, tell

SETTLE_PAUSE = 1.5  # seconds in which a pause may still fade in
WIDE, HIGH = 1000, 700


class Paints(QObject):
    """Counts what is painted anywhere."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint and watched.isWidgetType()
        return False


class Breathing(QObject):
    """Goes on to the breathing, reads the clock, and pauses."""

    def __init__(self, program: Program, settle: float, seconds: float, paused: float) -> None:
        super().__init__(program)
        self._program, self._settle, self._seconds, self._paused = program, settle, seconds, paused
        self._frames = 0
        self._used = self._wall = 0.0
        self._paints = Paints(self)
        program.window.resize(WIDE, HIGH)
        self._after(0.5, self._go_on)

    def _after(self, seconds: float, then: Callable[[], None]) -> None:
        QTimer.singleShot(round(seconds * 1000), self, then)

    @property
    def _sitting(self) -> Sitting:
        assert self._program.sitting is not None
        return self._program.sitting

    def _go_on(self) -> None:
        """As a person does with one key; three, two, one follow."""
        self._sitting.page.act("next")
        self._sitting.page.driver.frame.connect(self._count)
        self._await_breath()

    def _await_breath(self) -> None:
        if self._sitting.session.moment().dial == "breath":
            self._after(self._settle, self._begin)
        else:
            self._after(0.1, self._await_breath)

    def _count(self) -> None:
        self._frames += 1

    def _begin(self) -> None:
        circle = self._sitting.page.parts.stage.circle
        at = circle.mapTo(self._program.window, circle.rect().topLeft())
        tell(dial=[at.x(), at.y(), circle.width(), circle.height()])
        self._used, self._wall, self._frames = time.process_time(), now(), 0
        self._after(self._seconds, self._end)

    def _end(self) -> None:
        used, passed = time.process_time() - self._used, now() - self._wall
        tell(share=used / passed, frames=self._frames / passed)
        self._sitting.page.pause()
        self._after(SETTLE_PAUSE, self._begin_pause)

    def _begin_pause(self) -> None:
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self._paints)
        self._after(self._paused, self._end_pause)

    def _end_pause(self) -> None:
        tell(repaints=self._paints.count / self._paused)
        QApplication.exit()


def look_on(program: Program, _app: QApplication, settle: str, seconds: str, paused: str) -> None:
    Breathing(program, float(settle), float(seconds), float(paused))
