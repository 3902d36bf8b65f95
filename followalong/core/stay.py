"""How far one stay in a segment has come, and which of its cues have been said."""

from __future__ import annotations

from bisect import bisect_right

from followalong.core.carry import BEFORE, carry
from followalong.core.events import Due, Event
from followalong.core.script import Cue, Segment


class Stay:
    """The present segment. `elapsed` is in seconds of the script."""

    def __init__(self, segment: Segment, elapsed: float = 0.0) -> None:
        self.segment = segment
        self.elapsed = elapsed
        self.spent = 0.0  # seconds really played, whatever was jumped over or done again
        self.answered = False  # its gate
        self.since = elapsed  # from when what comes is known
        self._heard = elapsed - BEFORE
        self._said: set[str] = set()
        self._timed = _timed(segment)
        self._times = [at for at, _ in self._timed]
        self._before = self._whole() if elapsed else 0  # counts that were done when it began

    @property
    def gate(self) -> float | None:
        """Second at which the clock waits for the person; None when it does not, or no longer."""
        if self.segment.gate is None or self.answered:
            return None
        return max(0.0, self.segment.seconds - self.segment.gate)

    @property
    def at_gate(self) -> bool:
        gate = self.gate
        return gate is not None and self.elapsed >= gate

    @property
    def counts(self) -> int:
        """Whole counts that were done here."""
        return max(0, self._whole() - self._before)

    @property
    def reached(self) -> float:
        """Whole counts up to here, or seconds of the dose; done in an earlier stay or in this one."""
        if self.segment.counts:
            return self._whole()
        return self.segment.dose_upto(self.elapsed)

    def _whole(self) -> int:
        ends = {phase.count: start + phase.seconds for start, phase in zip(
            self.segment.starts, self.segment.phases, strict=True)}
        return sum(1 for count, end in ends.items() if count and end <= self.elapsed + BEFORE)

    def due(self, upto: float) -> list[tuple[float, Cue]]:
        """Cues that have come since the last call, each once."""
        if upto <= self._heard:
            return []
        first, end = bisect_right(self._times, self._heard), bisect_right(self._times, upto)
        found = [pair for pair in self._timed[first:end] if pair[1].key not in self._said]
        self._said.update(cue.key for _, cue in found)
        self._heard = upto
        return found

    def told(self, upto: float, now: float, ahead: float, speed: float) -> list[Event]:
        """The same as events. Late is what comes later than it could: nothing comes ahead before it is known."""
        return [
            Due(cue, max(0.0, now - max(at - ahead, self.since)) / speed, self.segment) for at, cue in self.due(upto)
        ]

    def told_ahead(self, upto: float, now: float, ahead: float, speed: float, then: Stay | None) -> list[Event]:
        """What is due, and what is so near that it has to come ahead, also of the stay that follows.

        Not past a gate, which nobody has answered.
        """
        gate, latest = self.gate, upto + ahead
        if gate is not None:
            latest = max(upto, min(latest, gate - BEFORE))
        told = self.told(latest, now, ahead, speed)
        if then:
            before = self._until(then)
            then.since = self.since - before
            told += then.told(latest - before, now - before, ahead, speed)
        return told

    def next_ahead(self, ahead: float, then: Stay | None) -> float:
        """The same as `next_at`, also of the stay that follows."""
        own = self.next_at(ahead)
        return min(own, self._until(then) + then.next_at(ahead)) if then else own

    def _until(self, then: Stay) -> float:
        """Second of this stay that is second 0 of the one that follows."""
        return self.segment.seconds - then.elapsed

    def next_at(self, ahead: float) -> float:
        """Second of the next cue, which comes so much `ahead`, of the gate or of the end, whichever comes first."""
        gate = self.gate
        stop = self.segment.seconds if gate is None else gate
        last = stop if gate is None else stop - BEFORE
        cues = (at for at, cue in self._timed if self._heard < at <= last and cue.key not in self._said)
        return next((at - ahead for at in cues), stop)

    def run_to(self, elapsed: float) -> None:
        self.spent += elapsed - self.elapsed
        self.elapsed = elapsed

    def pass_gate(self) -> None:
        """The person has answered: go on from the gate, in silence about what was passed over."""
        gate = self.gate
        self.answered = True
        if gate is not None:
            self.jump(gate)
            self.since = self.elapsed

    def jump(self, elapsed: float) -> None:
        """On to a later second; the cues between are not said."""
        if elapsed > self.elapsed:
            self.elapsed = self.since = elapsed
            self._heard = max(self._heard, elapsed - BEFORE)

    def rewind_to_count(self) -> None:
        """Back to the start of the count in progress; holds keep their seconds."""
        index, phases = self.segment.phase_at(self.elapsed), self.segment.phases
        count = phases[index].count if phases else 0
        if not count:
            return
        while index and phases[index - 1].count == count:
            index -= 1
        self.elapsed = self.since = self.segment.starts[index]
        self._heard = self.elapsed - BEFORE
        self._said -= {cue.key for at, cue in self._timed if at >= self.elapsed}

    def swapped(self, new: Segment) -> Stay:
        """The same stay in a segment compiled with other choices (DESIGN.md, rule 2)."""
        stay = Stay(*carry(self.segment, self.elapsed, new))
        stay.spent, stay._before = self.spent, self._before
        heard = stay.elapsed + max(0.0, self._heard - self.elapsed)
        stay._said = self._said - {cue.key for at, cue in stay._timed if cue.at < 0 and at > heard}
        gate = stay.gate
        stay.answered = self.answered or (gate is not None and stay.elapsed > gate and self.gate is None)
        return stay


def _timed(segment: Segment) -> tuple[tuple[float, Cue], ...]:
    return tuple(sorted(((segment.second_of(cue), cue) for cue in segment.cues), key=_second))


def _second(pair: tuple[float, Cue]) -> float:
    return pair[0]
