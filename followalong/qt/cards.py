"""Fills the library's cards from its entries."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from followalong.files.entries import Entry
from followalong.files.settings import Settings
from followalong.qt.search import with_hay
from followalong.qt.views import OPENED, RoutineCard

if TYPE_CHECKING:
    from followalong.core.errors import Fault


FIRST_OPENED = 1000  # behind any number of routines that were done


def card(entry: Entry) -> RoutineCard:
    """As it is for everybody."""
    return with_hay(RoutineCard(
        entry.path, entry.title, entry.minutes, entry.positions, entry.figure, entry.needs, entry.places,
        entry.summary, entry.stretches, entry.path.replace("\\", "/").rpartition("/")[2], entry.faults,
        areas=entry.areas, avoid=entry.avoid, stretch=entry.kind == "stretch", discouraged=entry.discouraged,
        parts=entry.parts, least=entry.least,
    ))


def stretch_cards(entries: Iterable[Entry]) -> tuple[RoutineCard, ...]:
    """In the order of positions; those that are advised against, and broken ones, last."""
    from followalong.core.routine import POSITIONS

    def place(entry: Entry) -> tuple[bool, bool, int, str]:
        position = POSITIONS.index(entry.positions[0]) if entry.positions else len(POSITIONS)
        return entry.broken, entry.discouraged, position, entry.title

    return tuple(map(card, sorted(entries, key=place)))


def marked(shown: RoutineCard, *, favourite: bool, recent: int, elsewhere: bool) -> RoutineCard:
    """With its star, and when it was done last."""
    return replace(shown, favourite=favourite, recent=recent, elsewhere=elsewhere)


def recent(settings: Settings, by_id: Mapping[str, str]) -> dict[str, int]:
    """By path, as a card has it: 1 for the last one done. What was only opened comes after all that was done.

    `by_id`: the path that a bare id stands for.
    """
    done = [by_id.get(name, name) for name in settings.recent]
    return {path: place for place, path in reversed([*enumerate(done, 1), *enumerate(settings.opened, FIRST_OPENED)])}


def broken(path: str, faults: tuple[Fault, ...], *, elsewhere: bool = True) -> RoutineCard:
    """The card of a file that cannot be played."""
    name = Path(path).name
    return with_hay(RoutineCard(path, name, file=name, faults=faults, recent=OPENED, elsewhere=elsewhere))
