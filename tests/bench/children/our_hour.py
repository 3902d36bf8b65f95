"""An hour in the player by a clock that is told, painted as quickly as it goes: what memory it has on the way.

`our_hour ROUTINE SECONDS STEP`; without a voice and without sound, for they would need the whole hour.
"""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from followalong import app as composition
from followalong.audio.output import NullOutput
from followalong.audio.voice import NullVoice
from followalong.folders import own_folders
from followalong.qt import opening
from followalong.qt.program import Program
from tests.bench.children.our_breath import HIGH, WIDE, Paints
from tests.bench.children.watch import tell

EVERY = 60.0  # simulated seconds between two looks at the memory
BEGIN = 1000.0
PAGE = os.sysconf("SC_PAGE_SIZE") / 1024**2  # MiB


class Clock:
    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> float:
        return self.now


class Hour(QObject):
    """One step of the clock for each turn of the events."""

    def __init__(self, program: Program, clock: Clock, seconds: float, step: float) -> None:
        super().__init__(program)
        self._program, self._clock, self._seconds, self._step = program, clock, seconds, step
        self._looked: list[float] = []
        self._paints = Paints(self)
        self._turns = QTimer(self)
        self._turns.timeout.connect(self._turn)

    def begin(self, app: QApplication) -> None:
        app.installEventFilter(self._paints)
        self._turns.start()

    def _turn(self) -> None:
        sitting = self._program.sitting
        passed = self._clock.now - BEGIN
        if sitting is None or sitting.session.state != "running" or passed >= self._seconds:
            self._end(passed)
            return
        self._clock.now += self._step
        sitting.page.driver.due.emit()
        sitting.page.driver.frame.emit()
        if passed >= len(self._looked) * EVERY:
            self._looked.append(resident())

    def _end(self, passed: float) -> None:
        self._turns.stop()
        tell(seconds=passed, memory=self._looked, paints=self._paints.count)
        QApplication.exit()


def resident() -> float:
    """MiB."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE


def main(routine: str, seconds: str, step: str) -> int:
    clock = Clock()
    app = opening.application()
    parts = replace(composition.parts(own_folders(), "en"), clock=clock, voice=silent, sound=no_sound)
    program = Program(app, parts)
    program.window.resize(WIDE, HIGH)
    program.play(routine)
    program.window.show()
    gc.freeze()
    gc.enable()
    hour = Hour(program, clock, float(seconds), float(step))
    QTimer.singleShot(0, hour, partial(hour.begin, app))
    code = app.exec()
    program.window.take_down()
    return code


def silent(_speech: object) -> NullVoice:
    return NullVoice()


def no_sound(*_: object) -> NullOutput:
    return NullOutput()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
