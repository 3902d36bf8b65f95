"""The parts of a session that one can jump to: each step, and in it each side."""

from __future__ import annotations

from itertools import groupby
from typing import NamedTuple

from followalong.core.phrases import Phrases
from followalong.core.routine import Side
from followalong.core.script import Script, Segment


class Chapter(NamedTuple):
    at: float  # seconds from the start
    name: str


def chapters(script: Script, phrases: Phrases) -> tuple[Chapter, ...]:
    """In order; the first begins with the session. The words at the end belong to the last."""
    names = {line.key: line.name for line in script.steps}
    done = [(start, one) for start, one in zip(script.starts, script.segments, strict=True) if _counts(one)]
    numbers = {key: f"{number}. " for number, key in enumerate(script.numbered, 1)}
    found = []
    for (step, side), stays in groupby(done, key=lambda each: (each[1].place.step, each[1].place.side)):
        found.append(Chapter(next(stays)[0], _name(numbers.get(step, ""), names[step], side, phrases)))
    return tuple(found)


def _counts(segment: Segment) -> bool:
    return bool(segment.seconds) and segment.role != "end"


def _name(number: str, name: str, side: Side, phrases: Phrases) -> str:
    sided = f" — {phrases.sided('side_only', side)}" if side else ""
    return f"{number}{name}{sided}"
