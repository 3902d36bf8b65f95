"""Walks a Script in step with a clock. No timers, threads, sound or screen in here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from followalong.core.events import Due, Entered, Event, Finished, LeadIn, Left, Paused, Resumed, State, Waiting, Why
from followalong.core.script import Place, Script, Segment
from followalong.core.stay import BEFORE, Stay
from followalong.core.transitions import COUNTDOWN

GAP = 2.0  # a longer silence between two ticks means the machine slept: pause there
LONG_PAUSE = 10.0  # after it, three seconds of lead-in
LEAD_IN = 3.0
NEAR_START = 3.0  # "again" this soon means the one before
TICK = 1.0  # seconds at most between two ticks


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a session stands, told so that other choices do not move it."""

    place: Place
    phase: int = 0
    fraction: float = 0.0


class Player:
    """Every method returns the events it caused; the caller decides what to do with them."""

    def __init__(self, script: Script, clock: Callable[[], float], speed: float = 1.0, at: Mark | None = None) -> None:
        self.script = script
        self.state: State = "paused"
        self.speed = speed
        self._clock = clock
        self._now = clock()
        self._paused_at = self._now
        self._begun = False  # the present segment has been announced
        self._led = 0.0  # seconds of the lead-in that are over
        self._needs_lead_in = at is not None
        index = script.index(at.place) if at else None
        self._index = self._filled(index or 0)
        self._stay = Stay(script.segments[self._index])
        if at and index == self._index:
            self._stay = Stay(self.segment, _second(self.segment, at))

    # where we are

    @property
    def index(self) -> int:
        return self._index

    @property
    def segment(self) -> Segment:
        return self._stay.segment

    @property
    def elapsed(self) -> float:
        return self._stay.elapsed

    @property
    def counts_done(self) -> int:
        return self._stay.counts

    @property
    def lead_in_left(self) -> float:
        return LEAD_IN - self._led

    @property
    def mark(self) -> Mark:
        if not self.segment.phases:
            return Mark(self.segment.place)
        index = self.segment.phase_at(self.elapsed)
        into, seconds = self.elapsed - self.segment.starts[index], self.segment.phases[index].seconds
        return Mark(self.segment.place, index, min(1.0, into / seconds) if seconds else 0.0)

    # time

    def play(self) -> list[Event]:
        """Go on; after a long pause, a sleep or a crash with three seconds of lead-in."""
        if self.state != "paused":
            return []
        now = self._clock()
        rested = now - self._paused_at >= LONG_PAUSE and self._begun
        self._now = now
        if self._at_gate():
            self.state = "waiting"
            return [*self._announce(), Waiting(self.segment)]
        if self._needs_lead_in or rested:
            self.state, self._led = "lead-in", 0.0
            self._needs_lead_in = True
            return [Resumed(), LeadIn(3)]
        self.state = "running"
        return [Resumed(), *self._announce()]

    def pause(self) -> list[Event]:
        events = self.tick()
        if self.state in ("paused", "finished"):
            return events
        return [*events, *self._pause(Paused())]

    def slept(self) -> list[Event]:
        """The system says that it goes to sleep, or woke up: stay where we are."""
        self._now = self._clock()
        return [] if self.state in ("paused", "finished") else self._pause(Paused("slept"))

    def tick(self) -> list[Event]:
        """Catch up with the clock: one reading for each action."""
        before, self._now = self._now, self._clock()
        gap = self._now - before
        if self.state not in ("running", "lead-in"):
            return []
        if gap > GAP or gap < 0:
            return self._pause(Paused("slept", max(0.0, gap)))
        return self._run(gap * self.speed) if self.state == "running" else self._lead_in(gap)

    def next_due(self) -> float | None:
        """Seconds from the last reading until something happens, at most one; None while nothing will."""
        if self.state == "lead-in":
            return min(TICK, int(self._led) + 1 - self._led)
        if self.state != "running":
            return None
        return max(0.0, min(TICK, (self._stay.next_at() - self.elapsed) / self.speed))

    # moving around

    def answer(self) -> list[Event]:
        """Enter: ready at or before a gate, or enough in a movement whose least is done."""
        events = self.tick()
        if self.state == "waiting" or self.segment.place.role in ("ready", "switch") or self._stay.gate is not None:
            return events + self._ready()
        enough = self.segment.enough
        if enough is not None and self.elapsed >= enough - BEFORE:
            return events + self._go(self._after(self._index), 0.0, "early")
        return events

    def next(self) -> list[Event]:
        """To the three, two, one of what comes; from a movement, to the get-ready of the next."""
        events = self.tick()
        if self.state == "finished":
            return events
        if self.segment.role != "stretch" and self.elapsed < self._countdown(self._index):
            return events + self._ready()
        after = self._after(self._index)
        if self.segment.role == "stretch" or after is None:
            return events + self._go(after, 0.0, "skipped")
        return events + self._go(after, self._countdown(after), "skipped")

    def next_step(self) -> list[Event]:
        events = self.tick()
        if self.state == "finished":
            return events
        return events + self._go(self._step_after(), 0.0, "skipped")

    def next_side(self) -> list[Event]:
        """For "stop here": past the further levels or items of this side."""
        events, here = self.tick(), self.segment.place
        after = self._after(self._index)
        while after is not None and self._same_set(self.script.segments[after].place, here):
            after = self._after(after)
        return events + self._go(after, 0.0, "early")

    def again(self) -> list[Event]:
        """The same one anew; within three seconds of its start, the one before."""
        events = self.tick()
        if self.state == "finished":
            return events + self._enter_movement(self._movement_before(len(self.script.segments)), "moved")
        if self.elapsed - 0.0 > NEAR_START or self._movement_before(self._index) is None:
            return events + self._go(self._index, 0.0, "moved")
        return events + self._enter_movement(self._movement_before(self._index), "moved")

    def seek(self, place: Place) -> list[Event]:
        """Enter a place at its three, two, one."""
        events = self.tick()
        index = self.script.index(place)
        if index is None:
            return events
        return events + self._enter_movement(self._filled(index), "moved")

    def leave_step(self, why: Why) -> list[Event]:
        events = self.tick()
        return events if self.state == "finished" else events + self._go(self._step_after(), 0.0, why)

    def swap(self, script: Script) -> list[Event]:
        """Carry on from the same place in a script compiled with other choices."""
        events = self.tick()
        new = script.segments[self._index]
        if new is not self.script.segments[self._index]:
            self._stay = self._stay.swapped(new)
        self.script = _with(script, self._index, self.segment)
        return events

    def refit(self, script: Script) -> None:
        """The same choices with other clip lengths: the present segment stays as it is."""
        self.script = _with(script, self._index, self.segment)

    # inside

    def _run(self, seconds: float) -> list[Event]:
        """Let so much of the script pass, across as many segments as it takes."""
        events: list[Event] = []
        while True:
            stay, end = self._stay, self._stay.elapsed + seconds
            stop = self.segment.seconds if stay.gate is None else stay.gate
            if end < stop:
                stay.elapsed = end
                return events + self._said(stay, end, end)
            events += self._said(stay, stop if stay.gate is None else stop - BEFORE, end)
            stay.elapsed = stop
            if stay.gate is not None:
                self.state = "waiting"
                return [*events, Waiting(self.segment)]
            seconds = end - stop
            events += self._go(self._after(self._index), 0.0, "done", late=seconds)
            if self.state != "running":
                return events

    def _said(self, stay: Stay, upto: float, now: float) -> list[Event]:
        return [Due(cue, (now - at) / self.speed, stay.segment) for at, cue in stay.due(upto)]

    def _lead_in(self, seconds: float) -> list[Event]:
        before, self._led = self._led, self._led + seconds
        crossed = [n for n in (1, 2) if before < n <= self._led]
        events: list[Event] = [LeadIn(3 - n, self._led - n) for n in crossed]
        if self._led < LEAD_IN:
            return events
        self.state, self._needs_lead_in = "running", False
        self._stay.rewind_to_count()
        return events + self._announce() + self._run((self._led - LEAD_IN) * self.speed)

    def _pause(self, why: Paused) -> list[Event]:
        slept = why.why == "slept"
        self._needs_lead_in = self._needs_lead_in or slept or self.state == "lead-in"
        self.state, self._paused_at = "paused", self._now
        return [why]

    def _announce(self) -> list[Event]:
        """Say that we are here, once; its first cues come with it."""
        first: list[Event] = [] if self._begun else [Entered(self.segment)]
        self._begun = True
        upto = self.elapsed if self._stay.gate is None else min(self.elapsed, self._stay.gate - BEFORE)
        return first + self._said(self._stay, upto, self.elapsed)

    def _ready(self) -> list[Event]:
        """Past the gate, to three, two, one."""
        waited, at = self.state == "waiting", self._countdown(self._index)
        self._stay.answered = True
        self._stay.elapsed = max(self.elapsed, at)
        self._stay.silence_before(self.elapsed)
        if waited:
            self.state = "running"
        self._cancel_lead_in()
        again: list[Event] = [Resumed()] if waited else []
        if self.state != "running":
            return again
        return again + self._announce() + self._run(0.0)

    def _cancel_lead_in(self) -> None:
        if self.state == "lead-in":
            self.state, self._needs_lead_in = "running", False

    def _go(self, index: int | None, elapsed: float, why: Why, late: float = 0.0) -> list[Event]:
        """Leave this segment for another; None is the end."""
        left = Left(self.segment.place, self.elapsed - self._stay.entered_at, self._stay.counts, why)
        self._cancel_lead_in()
        if self.state == "waiting":
            self.state = "running"
        if index is None:
            self.state = "finished"
            return [left, Finished()]
        self._index, self._stay, self._begun = index, Stay(self.script.segments[index], elapsed), False
        if self.state == "finished":
            self.state, self._paused_at = "paused", self._now
        if self.state == "paused":
            self._begun = True
            return [left, Entered(self.segment)]
        self._begun = True
        entered: list[Event] = [left, Entered(self.segment)]
        return entered if late else entered + self._said(self._stay, elapsed, elapsed)

    def _at_gate(self) -> bool:
        gate = self._stay.gate
        return gate is not None and self.elapsed >= gate

    def _enter_movement(self, index: int | None, why: Why) -> list[Event]:
        """At the three, two, one of the get-ready before a movement; else at its start."""
        if index is None:
            return []
        before = index - 1
        while before >= 0 and not self.script.segments[before].seconds:
            before -= 1
        segment = self.script.segments[index]
        if segment.role == "stretch" and before >= 0 and self.script.segments[before].role != "stretch":
            index = before
        return self._go(index, self._countdown(index) if self.script.segments[index].role != "stretch" else 0.0, why)

    def _countdown(self, index: int) -> float:
        """Second at which "three, two, one" begins; a card to confirm has none."""
        segment = self.script.segments[index] if index != self._index else self.segment
        gate = COUNTDOWN if segment.gate is None else segment.gate
        return max(0.0, segment.seconds - gate)

    def _after(self, index: int) -> int | None:
        """The next segment that takes time."""
        segments = self.script.segments
        return next((i for i in range(index + 1, len(segments)) if segments[i].seconds), None)

    def _filled(self, index: int) -> int:
        """Itself, or the next segment that takes time; the last of all if none does."""
        if self.script.segments[index].seconds:
            return index
        after = self._after(index)
        return len(self.script.segments) - 1 if after is None else after

    def _movement_before(self, index: int) -> int | None:
        segments = self.script.segments
        found = (i for i in range(index - 1, -1, -1) if segments[i].seconds and segments[i].role == "stretch")
        return next(found, None)

    def _step_after(self) -> int | None:
        after = self._after(self._index)
        while after is not None and self.script.segments[after].place.step == self.segment.place.step:
            after = self._after(after)
        return after

    @staticmethod
    def _same_set(place: Place, other: Place) -> bool:
        return (place.step, place.side, place.set) == (other.step, other.side, other.set)


def _second(segment: Segment, mark: Mark) -> float:
    """The second of a segment that a mark names."""
    index = min(mark.phase, len(segment.phases) - 1)
    return segment.starts[index] + mark.fraction * segment.phases[index].seconds if segment.phases else 0.0


def _with(script: Script, index: int, segment: Segment) -> Script:
    """The script with the present segment as it is really played."""
    if script.segments[index] is segment:
        return script
    return replace(script, segments=(*script.segments[:index], segment, *script.segments[index + 1 :]))
