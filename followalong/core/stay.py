"""How far one stay in a segment has come, and which of its cues have been said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from followalong.core.script import Cue, Phase, Segment

LEAST_LEFT = 3.0  # seconds: no change of mind ends a segment sooner
BEFORE = 1e-6


class Stay:
    """The present segment. `elapsed` is in seconds of the script."""

    def __init__(self, segment: Segment, elapsed: float = 0.0) -> None:
        self.segment = segment
        self.elapsed = elapsed
        self.entered_at = elapsed
        self.answered = False  # its gate
        self._heard = elapsed - BEFORE
        self._said: set[str] = set()
        self._timed = _timed(segment)

    @property
    def gate(self) -> float | None:
        """Second at which the clock waits for the person; None when it does not, or no longer."""
        if self.segment.gate is None or self.answered:
            return None
        return max(0.0, self.segment.seconds - self.segment.gate)

    @property
    def counts(self) -> int:
        """Whole counts that are done."""
        ends = zip(self.segment.phases, (*self.segment.starts[1:], self.segment.seconds), strict=True)
        begun = {p.count for p in self.segment.phases}
        open_ = {p.count for p, end in ends if end > self.elapsed + BEFORE}
        return len({count for count in begun - open_ if count})

    def due(self, upto: float) -> Iterator[tuple[float, Cue]]:
        """Cues that have come since the last call, each once."""
        for at, cue in self._timed:
            if self._heard < at <= upto and cue.key not in self._said:
                self._said.add(cue.key)
                yield at, cue
        self._heard = max(self._heard, upto)

    def next_at(self) -> float:
        """Second of the next cue, of the gate or of the end, whichever comes first."""
        cues = (at for at, cue in self._timed if at > self._heard and cue.key not in self._said)
        gate = self.gate
        return min(next(cues, self.segment.seconds), self.segment.seconds if gate is None else gate)

    def silence_before(self, elapsed: float) -> None:
        """Cues before that second are not said any more."""
        self._heard = max(self._heard, elapsed - BEFORE)

    def rewind_to_count(self) -> None:
        """Back to the start of the count in progress; holds keep their seconds."""
        index = self.segment.phase_at(self.elapsed)
        count = self.segment.phases[index].count
        if not count:
            return
        while index and self.segment.phases[index - 1].count == count:
            index -= 1
        self.elapsed = self.segment.starts[index]
        self._heard = self.elapsed - BEFORE
        self._said -= {cue.key for at, cue in self._timed if at >= self.elapsed}

    def swapped(self, new: Segment) -> Stay:
        """The same stay in a segment compiled with other choices (DESIGN.md, rule 2)."""
        segment, elapsed = carried(self.segment, self.elapsed, new)
        stay = Stay(segment, elapsed)
        stay.entered_at = self.entered_at
        stay.answered = self.answered
        again = {cue.key for cue in self.segment.cues if cue.at < 0}
        stay._said = self._said - again
        stay._heard = elapsed if self._heard >= self.elapsed else elapsed - BEFORE
        return stay


def _timed(segment: Segment) -> tuple[tuple[float, Cue], ...]:
    return tuple(sorted(((segment.second_of(cue), cue) for cue in segment.cues), key=_second))


def _second(pair: tuple[float, Cue]) -> float:
    return pair[0]


def carried(old: Segment, elapsed: float, new: Segment) -> tuple[Segment, float]:
    """The place in the new segment; a count that has begun stays, and at least three seconds remain."""
    if not new.phases or not old.phases:
        return (replace(old, gate=None), elapsed)
    index = old.phase_at(elapsed)
    into, now = elapsed - old.starts[index], old.phases[index]
    new = _with_counts_begun(old, index, new)
    ordinal = min(index, len(new.phases) - 1)
    if now.kind == "stay":
        at = min(into, new.phases[ordinal].seconds)
    else:
        at = into / now.seconds * new.phases[ordinal].seconds if now.seconds else 0.0
    return _with_time_left(new, ordinal, new.starts[ordinal] + at, old.seconds - elapsed)


def _with_counts_begun(old: Segment, index: int, new: Segment) -> Segment:
    """Counts already begun are never dropped: they stay as they were planned."""
    begun = old.phases[index].count
    if begun <= max((phase.count for phase in new.phases), default=0):
        return new
    kept = tuple(phase for phase in old.phases if phase.count <= begun and (phase.count or _before(phase, old)))
    tail = tuple(phase for phase in new.phases if not phase.count and not _before(phase, new))
    return replace(new, phases=(*kept, *tail), counts=begun)


def _before(phase: Phase, segment: Segment) -> bool:
    """Whether a phase stands before the first count."""
    first = next((i for i, other in enumerate(segment.phases) if other.count), len(segment.phases))
    return any(other is phase for other in segment.phases[:first])


def _with_time_left(new: Segment, ordinal: int, elapsed: float, was_left: float) -> tuple[Segment, float]:
    """Lengthen the present phase where the end would come sooner than three seconds from now."""
    missing = min(LEAST_LEFT, was_left) - (new.seconds - elapsed)
    if missing <= BEFORE:
        return new, elapsed
    phases = list(new.phases)
    phases[ordinal] = replace(phases[ordinal], seconds=phases[ordinal].seconds + missing)
    return replace(new, phases=tuple(phases)), elapsed
