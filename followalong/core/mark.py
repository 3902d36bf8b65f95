"""Where a session stands, told so that other choices do not move it."""

from __future__ import annotations

from dataclasses import dataclass

from followalong.core import ways
from followalong.core.script import Place, Script, Segment


@dataclass(frozen=True, slots=True)
class Mark:
    """A phase of a segment, and the share of it that is over."""

    place: Place
    phase: int = 0
    fraction: float = 0.0


def mark_at(segment: Segment, elapsed: float) -> Mark:
    if not segment.phases:  # nothing is chosen
        return Mark(segment.place)
    index = segment.phase_at(elapsed)
    into, seconds = elapsed - segment.starts[index], segment.phases[index].seconds
    return Mark(segment.place, index, min(1.0, into / seconds) if seconds else 0.0)


def second_of(segment: Segment, mark: Mark) -> float:
    """The second of a segment that a mark names; not past a gate, which nobody has answered since."""
    index = min(mark.phase, len(segment.phases) - 1)
    second = segment.starts[index] + mark.fraction * segment.phases[index].seconds
    return second if segment.gate is None else min(second, max(0.0, segment.seconds - segment.gate))


def begin_at(script: Script, at: Mark | Place | None) -> tuple[int, float]:
    """The segment that a mark or a place names, and its second; what takes no time is passed over."""
    mark = Mark(at) if isinstance(at, Place) else at
    index = script.index(mark.place) if mark else None
    filled = ways.filled(script, index or 0)
    segment = script.segments[filled]
    return filled, second_of(segment, mark) if mark and index == filled and segment.phases else 0.0
