"""What a page about a stretch says of it, taken from the Script of the stretch by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from followalong.core.routine import Side
from followalong.core.script import Script, Segment


def sides_of(script: Script) -> tuple[Side, ...]:
    """Left and right where there are sides, else the one that has no name."""
    here = {segment.place.side for segment in script.segments if segment.seconds}
    here |= {phase.side for segment in script.segments if segment.seconds for phase in segment.phases}
    found: tuple[Side, ...] = tuple(side for side in ("left", "right") if side in here)
    return found or ("",)


def setup_of(script: Script, side: Side) -> tuple[str, ...]:
    """How to get into position for that side."""
    return _each(line for segment in _of_side(script, "ready", side) for line in segment.words)


def movement_of(script: Script, side: Side) -> tuple[str, ...]:
    """What to do then: the words of the dose, and those of its parts."""
    return _each(line for segment in _of_side(script, "stretch", side) for line in _lines(segment, side))


def work_of(script: Script, side: Side) -> tuple[Segment, ...]:
    """The segments in which that side works."""
    return tuple(_of_side(script, "stretch", side))


def _of_side(script: Script, role: str, side: Side) -> Iterator[Segment]:
    """Where the sides take turns in one segment, it is of both."""
    for segment in script.segments:
        if segment.seconds and segment.role == role and segment.place.side in ("", side):
            yield segment


def _lines(segment: Segment, side: Side) -> Iterator[str]:
    yield from segment.words
    yield from (phase.say for phase in segment.phases if phase.side in ("", side))


def _each(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for line in lines if line))
