"""What a page about a stretch says of it, taken from the Script of the stretch by itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from followalong.core.phrases import phrases
from followalong.core.routine import Items, Side, Stretch
from followalong.core.script import Script, Segment


def sides_of(script: Script) -> tuple[Side, ...]:
    """Left and right where there are sides, else the one that has no name."""
    here = {segment.place.side for segment in script.segments if segment.seconds}
    here |= {phase.side for segment in script.segments if segment.seconds for phase in segment.phases}
    found: tuple[Side, ...] = tuple(side for side in ("left", "right") if side in here)
    return found or ("",)


def setup_of(stretch: Stretch, side: Side) -> tuple[str, ...]:
    """How to get into position for that side; for the first of several items."""
    kind = stretch.dose.kind
    item = kind.names[0] if isinstance(kind, Items) else ""
    words = phrases(stretch.language)
    return tuple(words.fill(line, side, item) for line in stretch.setup)


def movement_of(script: Script, side: Side) -> tuple[str, ...]:
    """What to do then: the words of the dose, and those of its parts."""
    return _each(line for segment in work_of(script, side) for line in _lines(segment, side))


def work_of(script: Script, side: Side) -> tuple[Segment, ...]:
    """The segments in which that side works; where the sides take turns in one, it is of both."""
    return tuple(segment for segment in script.segments
                 if segment.seconds and segment.role == "stretch" and segment.place.side in ("", side))


def _lines(segment: Segment, side: Side) -> Iterator[str]:
    yield from segment.words
    yield from (phase.say for phase in segment.phases if phase.side in ("", side))


def _each(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line for line in lines if line))
