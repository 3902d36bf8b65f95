"""Which routines fit what was typed."""

from __future__ import annotations

from unicodedata import combining, normalize

from followalong.qt.views import RoutineCard


def fits(routine: RoutineCard, typed: str) -> bool:
    """Every word is somewhere in the title, summary, stretches' names, needs, places or the file's name."""
    hay = _plain(" ".join((
        routine.title, routine.summary, routine.file, *routine.stretches, *routine.needs, *routine.places,
        *routine.positions,
    )))
    return all(word in hay for word in _plain(typed).split())


def _plain(text: str) -> str:
    """Without case and accents."""
    return "".join(sign for sign in normalize("NFKD", text.casefold()) if not combining(sign))
