"""Fills the library's cards from its entries."""

from __future__ import annotations

from pathlib import Path

from followalong.core.errors import Fault
from followalong.files.entries import Entry
from followalong.files.settings import Settings
from followalong.qt.views import RoutineCard


def card(entry: Entry, settings: Settings) -> RoutineCard:
    recent = settings.recent.index(entry.id) + 1 if entry.id in settings.recent else 0
    return RoutineCard(
        entry.path, entry.title, entry.minutes, entry.positions, entry.figure,
        tuple(dict.fromkeys(map(_first, entry.needs))), entry.places, entry.summary, entry.stretches,
        Path(entry.path).name, entry.faults,
        entry.id in settings.favourites, recent,
    )


def _first(need: str) -> str:
    """The first of several things that would do."""
    return need.partition(" or ")[0].partition(",")[0]


def broken(path: str, faults: tuple[Fault, ...]) -> RoutineCard:
    """The card of a file that cannot be played."""
    name = Path(path).name
    return RoutineCard(path, name, file=name, faults=faults)
