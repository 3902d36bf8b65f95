"""How late cues come in the player's page, beside a bare precise single shot, in turns."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from followalong import clock
from followalong.core.choices import Choices
from followalong.core.events import Due, Event
from followalong.core.routine import At, Dose, Hold, Routine, Span, Step, Stretch
from followalong.core.script import Cue
from followalong.core.session import Session
from followalong.files.bundled import data
from followalong.files.settings import Settings
from followalong.qt import opening
from followalong.qt.player.player_page import PlayerPage
from tests.bench.children.watch import tell

EVERY = 0.137  # seconds between two cues: no whole number of frames or of milliseconds
MILLI = 1000.0


def no_time(words: str) -> float:
    """As if nothing were spoken, so that every cue stands where it was put."""
    return 0.0


def routine(cues: int) -> Routine:
    at = tuple(At(f"Cue {number}", second=1 + number * EVERY) for number in range(cues))
    dose = Dose(Hold(Span(*[2 + cues * EVERY] * 3), go=0.0, back=0.0, at=at))
    return Routine("cues", "Cues", (Step("1", dose, Stretch("cues", "Cues", "standing", dose)),))


class Late(QObject):
    """An ear that only notes how late it hears each cue."""

    def __init__(self, read: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self.found: list[float] = []
        self.read = read
        self.last = read()

    def clock(self) -> float:
        self.last = self.read()
        return self.last

    def hear(self, events: Iterable[Event]) -> None:
        since = self.read() - self.last  # the tick that made the events read the clock
        self.found += [(event.late + since) * MILLI for event in events
                       if isinstance(event, Due) and event.cue.kind == "say"]

    def repeat(self, cue: Cue) -> None:
        pass

    def silence(self) -> None:
        pass


class Bare(QObject):
    """As many single shots as there are cues, each to the millisecond."""

    done = Signal()

    def __init__(self, cues: int, parent: QObject) -> None:
        super().__init__(parent)
        self._left, self._due = cues, 0.0
        self.found: list[float] = []
        self._shot = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._shot.timeout.connect(self._note)

    def next(self) -> None:
        self._due = clock.elapsed() + EVERY
        self._shot.start(round(EVERY * MILLI))

    def _note(self) -> None:
        self.found.append(max(0.0, clock.elapsed() - self._due) * MILLI)
        self._left -= 1
        if self._left:
            self.next()
        else:
            self.done.emit()


class Turns(QObject):
    """The page, the bare timer, the page again, ..."""

    def __init__(self, cues: int, turns: int, app: QApplication) -> None:
        super().__init__(app)
        self._cues, self._turns = cues, turns
        self._look = opening.look(Settings(), data("assets"))
        opening.dress(app, self._look)
        self._late = Late(clock.elapsed, self)
        self._bare: list[float] = []
        self._page: PlayerPage | None = None

    def ours(self) -> None:
        session = Session(routine(self._cues), Choices(), self._late.clock, no_time)
        self._page = PlayerPage(session, self._look, self._late.clock, self._late)
        self._page.resize(1000, 700)
        self._page.finished.connect(self.floor)
        self._page.show()
        self._page.play()
        self._page.act("next")

    def floor(self) -> None:
        if self._page is not None:
            self._page.close()
            self._page.deleteLater()
        bare = Bare(self._cues, self)
        bare.done.connect(self._end_turn)
        self._now = bare
        bare.next()

    def _end_turn(self) -> None:
        self._bare += self._now.found
        self._turns -= 1
        if self._turns:
            self.ours()
        else:
            tell(ours=self._late.found, bare=self._bare)
            QApplication.exit()


def main(cues: int, turns: int) -> int:
    app = opening.application()
    app.setQuitOnLastWindowClosed(False)
    both = Turns(cues, turns, app)
    QTimer.singleShot(0, both, both.ours)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2])))
