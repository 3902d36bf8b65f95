"""Actions of the player that are one call to the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from followalong.core.events import Event
from followalong.core.session import Session


def commands(session: Session) -> dict[str, Callable[[], list[Event]]]:
    """By the names of the table of keys."""
    onward = Onward(session)
    return {
        "space": session.space, "toggle": session.space, "pause": session.pause, "answer": session.answer,
        "next": onward.press, "next_step": session.next_step, "next_held": onward.hold, "again": session.again,
        "ease_off": session.ease_off, "more": partial(session.more, 1), "less": partial(session.more, -1),
    }


class Onward:
    """A key whose press has led to the next step already does not leave that one out when it is held."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._pressed_in = session.segment.place.step

    def press(self) -> list[Event]:
        self._pressed_in = self._session.segment.place.step
        return self._session.next()

    def hold(self) -> list[Event]:
        here = self._session.segment.place.step
        return self._session.next_step() if here == self._pressed_in else []
