"""The place in a session that was left, kept for two hours."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from followalong import clock
from followalong.core.choices import Choices
from followalong.core.routine import Breath
from followalong.core.script import Place
from followalong.core.session import Bookmark
from followalong.files import atomic

FORMAT = 1
OFFERED = timedelta(hours=2)
CLOCK_SET_BACK = timedelta(minutes=5)  # a bookmark from further ahead is not believed


@dataclass(frozen=True, slots=True)
class Kept:
    """A bookmark, and when it was written."""

    bookmark: Bookmark
    at: datetime


class BookmarkFile:
    """One bookmark for window and terminal alike (see lock.py)."""

    def __init__(self, path: Path, wall: Callable[[], datetime] = clock.wall) -> None:
        self.path = path
        self._wall = wall

    def write(self, bookmark: Bookmark, at: datetime) -> None:
        """Replace what was kept. OSError if the folder cannot be written."""
        atomic.write(self.path, json.dumps(_out(bookmark, at), ensure_ascii=False).encode())

    def read(self) -> Kept | None:
        """What was kept in the last two hours; a file that makes no sense is set aside."""
        now = self._wall()
        try:
            found = json.loads(self.path.read_bytes())
            if isinstance(found, dict) and found.get("format") != FORMAT:
                return None
            kept = _in(found)
        except OSError:
            return None
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
            with suppress(OSError):
                atomic.set_aside(self.path, f"{now:%Y%m%d-%H%M%S}")
            return None
        return kept if -CLOCK_SET_BACK <= now - kept.at <= OFFERED else None

    def clear(self) -> None:
        """Forget it; nothing happens if there is none."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


def _out(bookmark: Bookmark, at: datetime) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "at": at.isoformat(),
        "routine": bookmark.routine_id,
        "path": bookmark.path,
        "digest": bookmark.digest,
        "choices": _choices_out(bookmark.choices),
        "place": list(bookmark.place),
        "phase": bookmark.phase,
        "fraction": bookmark.fraction,
        "adaptations": list(bookmark.adaptations),
    }


def _in(found: dict[str, Any]) -> Kept:
    at = datetime.fromisoformat(found["at"])
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    bookmark = Bookmark(
        routine_id=_typed(str, found["routine"]),
        path=_typed(str, found["path"]),
        digest=_typed(str, found["digest"]),
        choices=_choices_in(found["choices"]),
        place=_place(found["place"]),
        phase=_typed(int, found["phase"]),
        fraction=min(1.0, max(0.0, float(found["fraction"]))),
        adaptations=tuple(_typed(str, each) for each in found["adaptations"]),
    )
    return Kept(bookmark, at)


def _choices_out(choices: Choices) -> dict[str, Any]:
    breath = choices.breath
    return {
        "effort": choices.effort,
        "tempo": choices.tempo,
        "sides": choices.sides,
        "breath": {"parts": breath.parts, "most": breath.most} if breath else None,
        "wait_for_me": choices.wait_for_me,
        "more_time": choices.more_time,
        "hands_free": choices.hands_free,
        "left_out": sorted(choices.left_out),
        "turned_on": sorted(choices.turned_on),
        "options": dict(choices.options),
        "extra": [[list(place), seconds] for place, seconds in choices.extra.items()],
        "eased": sorted(choices.eased),
    }


def _choices_in(found: dict[str, Any]) -> Choices:
    breath = found["breath"]
    return Choices(
        effort=_one_of(("gentle", "usual", "full"), found["effort"]),
        tempo=float(found["tempo"]),
        sides=_one_of(("both", "left", "right"), found["sides"]),
        breath=_breath(breath) if breath else None,
        wait_for_me=_typed(bool, found["wait_for_me"]),
        more_time=_typed(bool, found["more_time"]),
        hands_free=_typed(bool, found["hands_free"]),
        left_out=_names(found["left_out"]),
        turned_on=_names(found["turned_on"]),
        options={_typed(str, step): _typed(int, option) for step, option in found["options"].items()},
        extra={_place(place): float(seconds) for place, seconds in found["extra"]},
        eased=_names(found["eased"]),
    )


def _breath(found: dict[str, Any]) -> Breath:
    parts = tuple((_one_of(("in", "pause", "out"), air), float(seconds)) for air, seconds in found["parts"])
    return Breath(parts, _typed(int, found["most"]))


def _place(found: list[Any]) -> Place:
    kinds = (str, str, int, int, int, str)
    return Place(*(_typed(kind, value) for kind, value in zip(kinds, found, strict=True)))


def _names(found: list[Any]) -> frozenset[str]:
    return frozenset(_typed(str, name) for name in found)


def _typed(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return value


def _one_of(valid: tuple[str, ...], value: Any) -> Any:
    if value not in valid:
        raise ValueError("not one of the known words")
    return value
