"""The account of a routine's steps as a line of text: kept for every routine, opened for the few that are adapted."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from followalong.core.outlook import Part, Way

REMEMBERED = 1024  # routines with the same steps are opened once


def packed(parts: Iterable[Part]) -> str:
    """Each stretch once, then the numbers of those that each step can be; empty where nothing can stand against it."""
    steps = [(part.way, *part.others) for part in parts]
    if not any(way.kinds or way.needs for way, *_ in steps):
        return ""
    ways = tuple(dict.fromkeys(way for step in steps for way in step))
    rows = [[getattr(way, name) for name in Way.__slots__] for way in ways]
    return json.dumps([rows, [[ways.index(way) for way in step] for step in steps]], ensure_ascii=False,
                      separators=(",", ":"))


@lru_cache(REMEMBERED)
def opened(text: str) -> tuple[Part, ...]:
    """The same parts again; none for no text."""
    rows, steps = json.loads(text) if text else ((), ())
    ways = [_way(*row) for row in rows]
    return tuple(Part(ways[first], tuple(ways[other] for other in rest)) for first, *rest in steps)


def _way(*row: Any) -> Way:
    return Way(*row[:6], *map(tuple, row[6:]))
