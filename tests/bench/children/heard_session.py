"""Our window while it plays for some seconds: told when Start was pressed, and when each cue was due."""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from followalong import clock
from followalong.core.events import Due, Event
from followalong.qt.before_page import BeforePage
from followalong.qt.program import Program
from followalong.qt.sitting import Sitting
from tests.bench.children.watch import tell
from tests.bench.children.watched import run

LOOK_MS = 20


class Noted:
    """The clock, and what it said last."""

    def __init__(self) -> None:
        self.read = clock.elapsed
        self.last = 0.0

    def __call__(self) -> float:
        self.last = self.read()
        return self.last


class Listener:
    """Opens the routine as soon as there is a card of it; presses Start `wait` seconds after its page is there."""

    def __init__(self, program: Program, app: QApplication, name: str, seconds: float, wait: float) -> None:
        self._program, self._app, self._name = program, app, name
        self._seconds, self._wait = seconds, wait
        self._due: list[tuple[float, str]] = []
        self._hear = Sitting.hear

        def hear(sitting: Sitting, events: list[Event]) -> None:
            self.hear(sitting, events)

        Sitting.hear = hear  # type: ignore[method-assign, assignment]
        self._look()

    def hear(self, sitting: Sitting, events: list[Event]) -> None:
        """Before anything else does; the clock's last word is that of the tick, or later by some drawing."""
        read = clock.elapsed.last  # type: ignore[attr-defined]
        for event in events:
            if isinstance(event, Due) and (event.cue.spoken or event.cue.kind == "tick"):
                self._due.append((read - event.late, event.cue.spoken or "(tick)"))
        self._hear(sitting, events)

    def _look(self) -> None:
        card = next((card for card in self._program.library.routines if Path(card.id).stem == self._name), None)
        page = self._program.window.page
        if isinstance(page, BeforePage):
            QTimer.singleShot(round(1000 * self._wait), self._program, partial(self._start, page))
            return
        if card is not None:
            self._program.open(card.id)
        QTimer.singleShot(LOOK_MS, self._program, self._look)

    def _start(self, page: BeforePage) -> None:
        self._started = clock.elapsed()
        page.start()
        QTimer.singleShot(round(1000 * self._seconds), self._program, self._end)

    def _end(self) -> None:
        tell(started=self._started, due=self._due)
        self._program.window.guard(None)  # or the running session would ask whether to leave
        self._app.exit()


def look_on(program: Program, app: QApplication, name: str, seconds: str, wait: str) -> None:
    program.listener = Listener(program, app, name, float(seconds), float(wait))  # type: ignore[attr-defined]


if __name__ == "__main__":
    clock.elapsed = Noted()  # before the program takes it
    sys.exit(run("heard_session", sys.argv[1:], []))
