"""Plays a session in a terminal or a pipe, line by line."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Protocol, TextIO

from followalong.core.events import Event
from followalong.core.phrases import phrases
from followalong.core.script import Cue
from followalong.core.session import Session
from followalong.terminal.keys import Keys
from followalong.terminal.lines import closing, lines, opening, status

IDLE = 1.0  # seconds between two looks while nothing is due
CLEAR = "\r\x1b[2K"

Action = Callable[[Session], list[Event]]


class Ears(Protocol):
    """Whatever makes the sound; it may have something to do between two events."""

    def hear(self, events: Iterable[Event]) -> None: ...
    def repeat(self, cue: Cue) -> None: ...
    def switch_voice(self) -> bool:
        """Whether it is on now."""

    def poll(self) -> Iterable[str]:
        """What went wrong since the last time, in sentences for the person."""

    def next_due(self) -> float | None: ...


class Deaf:
    """No sound."""

    def hear(self, events: Iterable[Event]) -> None:
        """Nothing to do."""

    def repeat(self, cue: Cue) -> None:
        """It is written."""

    def switch_voice(self) -> bool:
        return False

    def poll(self) -> Iterable[str]:
        return ()

    def next_due(self) -> float | None:
        return None


def _more(session: Session) -> list[Event]:
    return session.more(1)


def _less(session: Session) -> list[Event]:
    return session.more(-1)


ACTIONS: dict[str, Action] = {
    " ": Session.space, "\r": Session.answer, "\n": Session.answer,
    "n": Session.next, "\x1b[C": Session.next, "\x1b[6~": Session.next,
    "N": Session.next_step, "\x1b[1;2C": Session.next_step,
    "b": Session.again, "\x1b[D": Session.again, "\x1b[5~": Session.again,
    "+": _more, "=": _more, "-": _less, "e": Session.ease_off, "E": Session.ease_off, "s": Session.stop_here,
}
LEAVE = ("q", "\x1b")
REPEAT, VOICE = ("r", "R"), ("m", "M")


class TerminalPlayer:
    """`bare` output has no escape codes and flushes every line, for a pipe."""

    def __init__(self, session: Session, keys: Keys, out: TextIO, ears: Ears, *, bare: bool) -> None:
        self._session, self._keys, self._out, self._ears, self._bare = session, keys, out, ears, bare
        self._words = phrases(session.routine.language)

    def play(self) -> None:
        """To the end, or until the person leaves."""
        self._print(opening(self._session, self._words))
        if not self._bare:
            self._print([self._words.say("keys")])
        self._tell(self._session.play())
        while self._session.state != "finished":
            key = self._keys.read(self._pause())
            if key in LEAVE:
                return
            if key in REPEAT:
                self._repeat()
            elif key in VOICE:
                self._print([self._words.say("voice_on" if self._ears.switch_voice() else "voice_off")])
            action = ACTIONS.get(key, Session.tick)
            self._tell(action(self._session))
            self.tell(self._ears.poll())

    def tell(self, sentences: Iterable[str]) -> None:
        """What the person should know, in their language."""
        self._print(map(self._words.sentence, sentences))

    def summary(self) -> None:
        """What was done."""
        self._print(closing(self._session, self._words))

    def _repeat(self) -> None:
        """What was said last: heard in full, and written for those who do not hear it."""
        cue = self._session.repeat()
        if cue:
            self._ears.repeat(cue)
            self._print([f"{'':>6}  {cue.words}"])

    def _pause(self) -> float:
        """Seconds to wait: until the next event, and in a terminal until the next full second."""
        dues = [due for due in (self._session.next_due(), self._ears.next_due()) if due is not None]
        return min([*dues, IDLE])

    def _tell(self, events: list[Event]) -> None:
        self._ears.hear(events)
        moment = self._session.moment()
        for event in events:
            self._print(lines(event, moment, self._words))
        if not self._bare and self._session.state != "finished":
            self._out.write(CLEAR + status(moment, self._words))
            self._out.flush()

    def _print(self, texts: Iterable[str]) -> None:
        for text in texts:
            self._out.write(text + "\n" if self._bare else CLEAR + text + "\n")
            self._out.flush()
