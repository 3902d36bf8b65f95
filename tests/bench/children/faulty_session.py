"""Our program, window or terminal, as it is; written down: when each cue came, when it should have, what was told.

Of each sound: when it was asked for, and its file.

`faulty_session FILE [words of the command line]`; the window closes itself when its session is over.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followalong import clock
from followalong.__main__ import main
from followalong.audio.others import Lowered
from followalong.audio.output import Channel
from followalong.core.events import Due, Entered, Event, Finished, Paused
from followalong.core.script import Place, Script
from followalong.core.session import Session
from followalong.files.diary import Diary
from tests.bench.children.watched import run

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from followalong.qt.program import Program
    from followalong.qt.sitting import Sitting

SHOWN_MS = 700  # that the last page stays


class Pages:
    """A line for each thing that happened, on disk at once."""

    def __init__(self, path: str) -> None:
        self._path = Path(path)
        self._begun = 0.0  # second of the outline at which the present segment began
        self._place: Place | None = None

    def note(self, **what: Any) -> None:
        with self._path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"now": clock.elapsed(), **what}) + "\n")

    def hear(self, session: Session, events: Iterable[Event]) -> None:
        script = session.script
        for event in events:
            if isinstance(event, Entered):
                self._begun = self._begins(script, event.segment.place)
                self._place = event.segment.place
                self.note(outline=self._begun)
            elif isinstance(event, Due):
                begun = self._begins(script, event.segment.place)
                self.note(outline=begun + event.segment.second_of(event.cue), cue=event.cue.words)
            elif isinstance(event, Paused):
                self.note(paused=event.why)  # a machine that stands still for two seconds counts as asleep
            elif isinstance(event, Finished):
                self.note(finished=True)


    def _begins(self, script: Script, place: Place) -> float:
        """The second of the outline: of this segment, or of the next, whose first sound may come a little sooner."""
        index = script.index(self._place) if self._place and self._place != place else None
        return self._begun + (script.segments[index].seconds if index is not None else 0.0)


def listen(pages: Pages) -> None:
    """Everything that happens in a session comes to its diary, in the window and in the terminal."""
    made, heard = Diary.__init__, Diary.hear
    sessions: list[Session] = []

    def make(diary: Diary, session: Session, *rest: Any) -> None:
        sessions.append(session)
        made(diary, session, *rest)

    def hear(diary: Diary, events: Iterable[Event]) -> None:
        told = list(events)
        pages.hear(sessions[-1], told)
        heard(diary, told)

    Diary.__init__, Diary.hear = make, hear  # type: ignore[method-assign]


def note_sounds(pages: Pages) -> None:
    """Window and terminal are heard through the same."""
    play = Lowered.play

    def noted(output: Lowered, path: Path, channel: Channel, volume: float) -> None:
        pages.note(sound=str(path))
        play(output, path, channel, volume)

    Lowered.play = noted  # type: ignore[method-assign]


def look_on(program: Program, app: QApplication, path: str) -> None:
    """What the player's page tells; and the end, as by a click on the window's cross."""
    from PySide6.QtCore import QTimer

    from followalong.qt.player.player_page import PlayerPage

    pages, tell = Pages(path), PlayerPage.tell

    def told(page: PlayerPage, sentence: str, *, lasting: bool = False) -> None:
        if sentence:
            pages.note(told=sentence)
        tell(page, sentence, lasting=lasting)

    def finish() -> None:
        QTimer.singleShot(SHOWN_MS, app, app.closeAllWindows)

    def keep(sentence: str) -> None:
        pages.note(told=sentence)

    def sit(sitting: Sitting | None) -> None:
        if sitting is not None:
            sitting.finished.connect(finish)
            sitting.unkept.connect(keep)

    PlayerPage.tell = told  # type: ignore[method-assign]
    program.sat.connect(sit)


if __name__ == "__main__":
    path, *words = sys.argv[1:]
    listen(Pages(path))
    note_sounds(Pages(path))
    sys.exit(main(words) if "--terminal" in words else run("faulty_session", [path], words))
