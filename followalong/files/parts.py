"""The account of a routine's steps as a line of text: kept for every routine, opened for the few that are adapted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

# The first cards of a library show figures, and need nothing else of it.
if TYPE_CHECKING:
    from followalong.core.outlook import Part, Way

REMEMBERED = 1024  # routines with the same steps are opened once
POSITION, FIGURE = 3, 4  # places in the row of a stretch


def packed(parts: Iterable[Part]) -> str:
    """Each stretch once, then the numbers of those that each step can be; empty where nothing can stand against it."""
    steps = [(part.way, *part.others) for part in parts]
    return _text(steps) if any(way.kinds or way.needs for way, *_ in steps) else ""


def settled(ways: Iterable[Way]) -> str:
    """Of steps that are nothing else any more."""
    return _text([(way,) for way in ways])


def _text(steps: Sequence[tuple[Way, ...]]) -> str:
    from followalong.core.outlook import Way

    ways = tuple(dict.fromkeys(way for step in steps for way in step))
    rows = [[getattr(way, name) for name in Way.__slots__] for way in ways]
    return json.dumps([rows, [[ways.index(way) for way in step] for step in steps]], ensure_ascii=False,
                      separators=(",", ":"))


@lru_cache(REMEMBERED)
def opened(text: str) -> tuple[Part, ...]:
    """The same parts again; none for no text."""
    from followalong.core.outlook import Part, Way

    rows, steps = _read(text)
    ways = [Way(*row[:6], *map(tuple, row[6:])) for row in rows]
    return tuple(Part(ways[first], tuple(ways[other] for other in rest)) for first, *rest in steps)


@lru_cache(REMEMBERED)
def poses(text: str) -> tuple[tuple[str, str], ...]:
    """The position and the figure of each part as it is written; no figure is empty."""
    rows, steps = _read(text)
    return tuple((rows[first][POSITION], rows[first][FIGURE]) for first, *_ in steps)


def _read(text: str) -> Any:
    """Rows of stretches, and for each part the numbers of those that it can be."""
    return json.loads(text) if text else ((), ())
