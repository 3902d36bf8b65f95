"""Our player while somebody drives it: told how long each key took to the end of the repaint that shows it.

`key_times SAMPLES [NAME...]`: all actions, or those of the names. A bare window beside it answers a key in turns with
it: the floor, on the same machine at the same moment.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from followalong import clock
from followalong.qt.parts import Parts
from followalong.qt.program import Program
from tests.bench.children.hands import Action, Clock, Hands, Send, press
from tests.bench.children.repaint import Bare, Repaint
from tests.bench.children.watch import now, tell

MILLI = 1000.0
BETWEEN_MS, SETTLED_MS, PATIENCE_MS = 45, 3000, 5000
WIDE, HIGH = 1366, 768
CLOCK = Clock(clock.elapsed)


class Driven(QObject):
    """One action after the other, each beside the bare window's answer."""

    def __init__(self, program: Program, samples: int, names: tuple[str, ...]) -> None:
        super().__init__(program)
        self._program, self._samples, self._names = program, samples, names
        self._hands = Hands(program, CLOCK)
        self._times: dict[str, list[float]] = {}
        self._used: dict[str, list[float]] = {}
        self._bare = Bare(WIDE, HIGH)
        self._bare.show()
        self._measured = ""
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        program.window.resize(WIDE, HIGH)
        program.window.move(0, 0)
        QTimer.singleShot(SETTLED_MS, self, self._begin)

    def _begin(self) -> None:
        self._program.window.raise_()
        self._program.window.activateWindow()
        self._turns = self._all()
        self._next()

    def _all(self) -> Iterator[Action]:
        for number in range(self._samples):
            for action in self._hands.round(number):
                if not self._names or action.name in self._names:
                    yield action

    def _next(self) -> None:
        action = next(self._turns, None)
        if action is None:
            self._end()
            return
        action.ready()
        QTimer.singleShot(BETWEEN_MS, self, partial(self._sample, action))

    def _sample(self, action: Action) -> None:
        self._measure(action.name, self._program.window, action.send, partial(self._beside, action.name))

    def _beside(self, name: str) -> None:
        send = partial(press, self._bare.windowHandle(), Qt.Key.Key_Space)
        self._measure(f"bare {name}", self._bare, send, self._after)

    def _after(self) -> None:
        QTimer.singleShot(0, self, self._next)

    def _measure(self, name: str, window: QWidget, send: Send, then: Send) -> None:
        begun, used = now(), time.thread_time()
        took = 0.0, 0.0

        def painted() -> None:
            nonlocal took
            took = now() - begun, time.thread_time() - used

        def ended() -> None:
            for found, seconds in zip((self._times, self._used), took, strict=True):
                found.setdefault(name, []).append(seconds * MILLI)
            self._patience.stop()
            QTimer.singleShot(0, self, then)

        send()
        Repaint(window, painted, ended)
        self._measured = name
        self._patience.start()

    def _give_up(self) -> None:
        self._end(stuck=self._measured)

    def _end(self, stuck: str = "") -> None:
        """`stuck`: what nothing was repainted after."""
        tell(times=self._times, used=self._used, stuck=stuck)
        QApplication.exit()


def prepared(parts: Parts) -> Parts:
    """With a clock that can be put forward."""
    return replace(parts, clock=CLOCK)


def look_on(program: Program, _app: QApplication, samples: str, *names: str) -> None:
    Driven(program, int(samples), names)
