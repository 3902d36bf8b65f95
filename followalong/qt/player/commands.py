"""Actions of the player that are one call to the session."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from followalong.core.events import Event
from followalong.core.session import Session


def commands(session: Session) -> dict[str, Callable[[], list[Event]]]:
    """By the names of the table of keys."""
    return {
        "space": session.space, "answer": session.answer, "next": session.next, "next_step": session.next_step,
        "again": session.again, "pause": session.pause,
        "ease_off": session.ease_off, "more": partial(session.more, 1), "less": partial(session.more, -1),
    }
