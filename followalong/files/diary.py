"""Keeps what a session does: a bookmark while it runs, a line of history when it is over."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from followalong.core.earlier import unnoted
from followalong.core.events import Entered, Event, Finished, Paused
from followalong.core.routine import steps_of
from followalong.core.sentence import NOTHING, Sentence, joined
from followalong.core.session import Session
from followalong.files.shelf import Shelf

# The database is imported when there is something to write: the session plays without it.
if TYPE_CHECKING:
    from followalong.files.history import SessionDone

EVERY = 2.0  # seconds between two bookmarks
NOT_KEPT = "Your place cannot be kept on this computer, so a session that stops cannot be continued."
NO_HISTORY = "This session could not be written to your history."


class Diary:
    """Of one session. Nothing it does can stop the session or hold it up; what fails is told once, and may be later."""

    def __init__(self, session: Session, path: str, shelf: Shelf, clock: Callable[[], float],
                 wall: Callable[[], datetime]) -> None:
        self._session, self._path, self._shelf, self._clock, self._wall = session, path, shelf, clock, wall
        self._stretches = {step.key: step.stretch.known_as for step in steps_of(session.routine.steps) if step.stretch}
        self._started = wall()
        self._last, self._choices = clock(), session.choices
        self.sentence = ""
        self.history_news: Sentence = NOTHING  # what had to be put right first, or why nothing could be added
        shelf.behind.failed()  # is of another session
        self._keeps = self._take()

    @property
    def keeps(self) -> bool:
        """Whether there will be a place to go on from."""
        return self._keeps and bool(self._path)

    def hear(self, events: Iterable[Event]) -> None:
        """A bookmark at each segment, at a pause, for other choices, and every two seconds; none after the end."""
        told = list(events)
        self.look()
        for event in told:
            if isinstance(event, Entered) and event.segment.role == "stretch":
                name = self._stretches.get(event.segment.place.step.partition("/")[0], "")
                self._shelf.behind.do(f"told {name}", partial(self._shelf.told.add, name))
        if any(isinstance(event, Finished) for event in told):
            self._forget()
        elif any(isinstance(event, Entered | Paused) for event in told) or self._is_due():
            self.keep()

    def keep(self) -> None:
        """Write the bookmark now."""
        self._last, self._choices = self._clock(), self._session.choices
        self._keep()

    def look(self) -> None:
        """Whether what was to be written could be."""
        if self._shelf.behind.failed():
            self._keeps, self.sentence = False, NOT_KEPT

    def close(self, after: int | None = None) -> int:
        """The session is over or left: one line of history, if anything was done; its id, or 0."""
        from followalong.files.history import SessionDone

        session, routine = self._session, self._session.routine
        self.keep()
        number = 0
        if any(step.why != "left out" for step in session.since()):
            seconds = session.seconds_since if session.earlier.noted else session.seconds_done
            number = self._add(SessionDone(
                routine.id, routine.title, self._started, seconds, session.state == "finished",
                unnoted(session.earlier, session.since()), after=after))
            self._keep(noted=bool(number))
        self._shelf.behind.do("old bookmarks", self._shelf.bookmarks.tidy)
        self._shelf.behind.settle()
        self.look()
        self._shelf.lock.release()
        return number

    def _keep(self, *, noted: bool = False) -> None:
        """Of one stretch that is tried there is no file to go on with."""
        if self.keeps and self._session.state != "finished":
            mark = self._session.bookmark(self._path, noted=noted)
            self._shelf.behind.do("bookmark", partial(self._shelf.bookmarks.write, mark, self._wall()))

    def _is_due(self) -> bool:
        return self._clock() - self._last >= EVERY or self._session.choices is not self._choices

    def _add(self, done: SessionDone) -> int:
        import sqlite3

        try:
            history = self._shelf.history()
            number = history.add(done)
            self.history_news = joined(*history.sentences)
            if number:
                history.sentences = ()  # told once; what is in the way is told each time
        except (OSError, sqlite3.Error):
            number = 0
        if not number:
            self.sentence = NO_HISTORY
        return number

    def _take(self) -> bool:
        """Only one program at a time keeps a place."""
        try:
            return self._shelf.lock.take()
        except OSError:
            self.sentence = NOT_KEPT
            return False

    def _forget(self) -> None:
        if self._keeps:
            self._shelf.behind.do("bookmark", partial(self._shelf.bookmarks.clear, self._path))
