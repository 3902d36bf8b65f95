"""Our window while it plays for some seconds: told when Start was pressed, and for each cue its time and its sound."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from functools import partial
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from followalong import clock
from followalong.audio.output import Channel
from followalong.core.events import Due, Event, Resumed
from followalong.qt.before_page import BeforePage
from followalong.qt.ear import WindowEar
from followalong.qt.program import Program
from followalong.qt.sitting import SOONER
from followalong.qt.sound import Sound
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


class Cues:
    """When they were due, beside the file that was played for each. The clock's last word is that of the tick."""

    def __init__(self) -> None:
        self.due: list[tuple[float, str]] = []
        self.words: list[str] = []  # of each
        self.said: list[tuple[float, str]] = []  # when a word was begun, and its file
        played: list[str] = []
        hear, play = WindowEar.hear, Sound.play

        def heard(ear: WindowEar, events: Iterable[Event]) -> None:
            told, read = list(events), clock.elapsed.last  # type: ignore[attr-defined]
            played.clear()
            hear(ear, told)
            ahead = 0.0 if isinstance(told[0], Resumed) else SOONER  # nothing is ahead of the start
            cues = [event for event in told if isinstance(event, Due)]
            dues = [read - event.late + ahead for event in cues]
            self.due += zip(dues[:1], played, strict=False)
            words = (event.cue.spoken or f"({event.cue.kind})" for event in cues)
            self.words += islice(words, len(self.due) - len(self.words))

        def noted(sound: Sound, path: Path, channel: Channel, volume: float) -> None:
            played.append(str(path))
            if channel == "speech":
                self.said.append((clock.elapsed.read(), str(path)))  # type: ignore[attr-defined]
            play(sound, path, channel, volume)

        WindowEar.hear, Sound.play = heard, noted  # type: ignore[method-assign, assignment]


class Listener:
    """Opens the routine as soon as there is a card of it; presses Start `wait` seconds after its page is there."""

    def __init__(self, program: Program, app: QApplication, name: str, seconds: float, wait: float) -> None:
        self._program, self._app, self._name = program, app, name
        self._seconds, self._wait = seconds, wait
        self._cues = Cues()
        self._look()

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
        tell(started=self._started, due=self._cues.due, words=self._cues.words, said=self._cues.said)
        self._program.window.guard(None)  # or the running session would ask whether to leave
        self._app.exit()


def look_on(program: Program, app: QApplication, name: str, seconds: str, wait: str) -> None:
    program.listener = Listener(program, app, name, float(seconds), float(wait))  # type: ignore[attr-defined]


if __name__ == "__main__":
    clock.elapsed = Noted()  # before the program takes it
    sys.exit(run("heard_session", sys.argv[1:], []))
