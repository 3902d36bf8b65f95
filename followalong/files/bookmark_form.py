"""A bookmark as plain values for a file, and back."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Any

from followalong.core.account import StepDone
from followalong.core.choices import SET_UPS, TALKS, Choices
from followalong.core.earlier import Earlier
from followalong.core.events import Left
from followalong.core.routine import Breath
from followalong.core.script import Place
from followalong.core.session import Bookmark

FORMAT = 1
WHYS = ("done", "early", "skipped", "eased", "moved")
FOREVER = 1e9  # seconds


def plain(bookmark: Bookmark, at: datetime) -> dict[str, Any]:
    """For JSON; `at` is when it is written."""
    return {
        "format": FORMAT,
        "at": at.isoformat(),
        "routine": bookmark.routine_id,
        "path": bookmark.path,
        "digest": bookmark.digest,
        "choices": plain_choices(bookmark.choices),
        "place": list(bookmark.place),
        "phase": bookmark.phase,
        "fraction": bookmark.fraction,
        "adaptations": list(bookmark.adaptations),
        "earlier": _plain_earlier(bookmark.earlier),
    }


def bookmark_of(found: dict[str, Any]) -> tuple[Bookmark, datetime]:
    """ValueError and its like for values that make no sense."""
    at = datetime.fromisoformat(found["at"])
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    bookmark = Bookmark(
        routine_id=_typed(str, found["routine"]),
        path=_typed(str, found["path"]),
        digest=_typed(str, found["digest"]),
        choices=choices_of(found["choices"]),
        place=_place(found["place"]),
        phase=_typed(int, found["phase"]),
        fraction=min(1.0, max(0.0, float(found["fraction"]))),
        adaptations=tuple(_typed(str, each) for each in found["adaptations"]),
        earlier=_earlier(found["earlier"]),
    )
    return bookmark, at


def plain_choices(choices: Choices) -> dict[str, Any]:
    """For JSON."""
    breath = choices.breath
    return {
        "effort": choices.effort,
        "tempo": choices.tempo,
        "sides": choices.sides,
        "breath": {"parts": breath.parts, "most": breath.most} if breath else None,
        "wait_for_me": choices.wait_for_me,
        "more_time": choices.more_time,
        "hands_free": choices.hands_free,
        "talk": choices.talk,
        "set_up": choices.set_up,
        "left_out": sorted(choices.left_out),
        "turned_on": sorted(choices.turned_on),
        "options": dict(choices.options),
        "extra": [[list(place), seconds] for place, seconds in choices.extra.items()],
        "eased": sorted(choices.eased),
    }


def choices_of(found: dict[str, Any]) -> Choices:
    """ValueError and its like for values that make no sense."""
    breath = found["breath"]
    return Choices(
        effort=_one_of(("gentle", "usual", "full"), found["effort"]),
        tempo=float(found["tempo"]),
        sides=_one_of(("both", "left", "right"), found["sides"]),
        breath=_breath(breath) if breath else None,
        wait_for_me=_typed(bool, found["wait_for_me"]),
        more_time=_typed(bool, found["more_time"]),
        hands_free=_typed(bool, found["hands_free"]),
        talk=_one_of(TALKS, found.get("talk", "full")),
        set_up=_one_of(SET_UPS, found.get("set_up", "every time")),
        left_out=_names(found["left_out"]),
        turned_on=_names(found["turned_on"]),
        options={_typed(str, step): _typed(int, option) for step, option in found["options"].items()},
        extra={_place(place): float(seconds) for place, seconds in found["extra"]},
        eased=_names(found["eased"]),
    )


def _plain_earlier(earlier: Earlier) -> dict[str, Any]:
    return {
        "seconds": earlier.seconds, "steps": [asdict(step) for step in earlier.steps], "noted": earlier.noted,
        "left": [[list(left.place), left.seconds, left.counts, left.why] for left in earlier.left],
    }


def _earlier(found: dict[str, Any]) -> Earlier:
    steps = tuple(_step(step) for step in found["steps"])
    left = tuple(_left(*each) for each in found.get("left", []))
    return Earlier(_seconds(found["seconds"]), steps, _typed(bool, found["noted"]), left)


def _left(place: list[Any], seconds: Any, counts: Any, why: Any) -> Left:
    return Left(_place(place), _seconds(seconds), _typed(int, counts), _one_of(WHYS, why))


def _step(found: dict[str, Any]) -> StepDone:
    return StepDone(
        key=_typed(str, found["key"]),
        name=_typed(str, found["name"]),
        why=_one_of(("done", "in part", "eased off"), found["why"]),
        detail=_typed(str, found["detail"]),
        seconds=_seconds(found["seconds"]),
        counts=_typed(int, found["counts"]),
        breathing=_typed(bool, found["breathing"]),
        reason=_typed(str, found["reason"]),
    )


def _breath(found: dict[str, Any]) -> Breath:
    parts = tuple((_one_of(("in", "pause", "out"), air), float(seconds)) for air, seconds in found["parts"])
    return Breath(parts, _typed(int, found["most"]))


def _place(found: list[Any]) -> Place:
    kinds = (str, str, int, int, int, str)
    return Place(*(_typed(kind, value) for kind, value in zip(kinds, found, strict=True)))


def _names(found: list[Any]) -> frozenset[str]:
    return frozenset(_typed(str, name) for name in found)


def _seconds(value: Any) -> float:
    seconds = float(value)
    if not 0.0 <= seconds < FOREVER:  # nor what is no number
        raise ValueError("no length of time")
    return seconds


def _typed(kind: type, value: Any) -> Any:
    if type(value) is not kind:
        raise TypeError(f"{kind.__name__} expected")
    return value


def _one_of(valid: tuple[str, ...], value: Any) -> Any:
    if value not in valid:
        raise ValueError("not one of the known words")
    return value
