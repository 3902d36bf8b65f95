"""Walks a Script in step with a clock. No timers, threads, sound or screen in here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from followalong.core import ways
from followalong.core.carry import BEFORE
from followalong.core.events import Due, Entered, Event, Finished, LeadIn, Left, Paused, Resumed, State, Waiting, Why
from followalong.core.mark import Mark, mark_at, second_of
from followalong.core.script import Place, Script, Segment
from followalong.core.stay import Stay

GAP = 2.0  # a longer silence between two ticks means the machine slept: pause there
LONG_PAUSE = 10.0  # after it, three seconds of lead-in
LEAD_IN = 3.0
NEAR_START = 3.0  # "again" this soon means the one before
TICK = 1.0  # seconds at most between two ticks


class Player:
    """Every method returns the events it caused; the caller decides what to do with them."""

    def __init__(
        self, script: Script, clock: Callable[[], float], speed: float = 1.0, at: Mark | Place | None = None
    ) -> None:
        """A Mark comes back to where a session was, with a lead-in; a Place begins there."""
        self.script = script
        self.state: State = "paused"
        self.speed = speed
        self.ahead = 0.0  # seconds by which cues come before their time, where they are known: for sound that is late
        self._clock = clock
        self._now = clock()
        self._paused_at = self._now
        self._begun = False  # the present segment has been announced, and not left
        self._led = 0.0  # seconds of the lead-in that are over
        self._needs_lead_in = isinstance(at, Mark)
        mark = Mark(at) if isinstance(at, Place) else at
        index = script.index(mark.place) if mark else None
        self._index = ways.filled(script, index or 0)
        self._stay = Stay(script.segments[self._index])
        self._then: Stay | None = None  # what follows, once a cue of it may come ahead
        if mark and index == self._index and self.segment.phases:
            self._stay = Stay(self.segment, second_of(self.segment, mark))

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
    def spent(self) -> float:
        """Seconds really played of this segment."""
        return self._stay.spent

    @property
    def under_way(self) -> Left | None:
        """What would be told of the present segment if it were left now; None before the start and after the end."""
        if not self._begun or self.state == "finished":
            return None
        return Left(self.segment.place, self._stay.spent, self._stay.counts, "skipped")

    @property
    def lead_in_left(self) -> float:
        return LEAD_IN - self._led

    @property
    def mark(self) -> Mark:
        return mark_at(self.segment, self.elapsed)

    # time

    def play(self) -> list[Event]:
        """Go on; after a long pause, a sleep or a crash with three seconds of lead-in."""
        if self.state != "paused":
            return []
        self._now = self._clock()
        rested = self._now - self._paused_at >= LONG_PAUSE and self._begun
        self._needs_lead_in = self._needs_lead_in or rested
        if self._at_gate():
            self.state = "waiting"
            return [*self._enter(), Waiting(self.segment)]
        if self._needs_lead_in:
            self.state, self._led = "lead-in", 0.0
            return [Resumed(), LeadIn(3)]
        self.state = "running"
        return [Resumed(), *self._enter(), *self._run(0.0)]

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
            led = self._led + self.ahead
            return max(BEFORE, min(int(led) + 1 - led, LEAD_IN - self._led))
        if self.state != "running":
            return None
        ahead, then = self.ahead * self.speed, self._following()
        at = min(self._stay.next_at(ahead), self.segment.seconds + then.next_at(ahead) if then else TICK + self.elapsed)
        return max(BEFORE, min(TICK, (at - self.elapsed) / self.speed))

    # moving around

    def answer(self) -> list[Event]:
        """Enter: ready at or before a gate, or enough in a movement whose least is done."""
        events = self.tick()
        if self.state == "waiting" or self.segment.role in ("ready", "switch") or self._stay.gate is not None:
            return events + self._ready()
        enough = self.segment.enough
        if self.state != "finished" and enough is not None and self.elapsed >= enough - BEFORE:
            return events + self._go(ways.after(self.script, self._index), 0.0, "early")
        return events

    def next(self) -> list[Event]:
        """To the three, two, one of what this leads to; from a movement, a rest or a card to the next get-ready.

        Between two sets, first to what is said of the next one.
        """
        events, index = self.tick(), self._index
        if self.state == "finished":
            return events
        told = ways.told(self.segment)
        if told is not None and self.elapsed < told - BEFORE:
            return events + self._jump(told)
        if ways.leads_in(self.script, index) and (self.elapsed < self._countdown() or self.state == "waiting"):
            return events + self._ready()
        return events + self._go(ways.after(self.script, index), 0.0, "skipped")

    def next_step(self) -> list[Event]:
        return self.leave_step("skipped")

    def leave_step(self, why: Why) -> list[Event]:
        events = self.tick()
        return events if self.state == "finished" else events + self._go(self._step_after(), 0.0, why)

    def next_side(self) -> list[Event]:
        """For "stop here": past the further levels or items of this side."""
        events = self.tick()
        if self.state == "finished":
            return events
        return events + self._go(ways.side_after(self.script, self._index), 0.0, "early")

    def again(self) -> list[Event]:
        """The same one anew; within three seconds of its start, the one before at its three, two, one.

        The first of all has none before it: its own three, two, one, and then its get-ready.
        """
        events = self.tick()
        here = len(self.script.segments) if self.state == "finished" else self._index
        moves = self.segment.role == "stretch"
        near = self.state == "finished" or (self.elapsed if moves else self._stay.spent) <= NEAR_START
        before = ways.movement_before(self.script, here) if near else None
        if before is None and near and moves:
            before = self._index
        if before is not None:
            return events + self._enter_at(before)
        return events if self.state == "finished" else events + self._go(self._index, 0.0, "moved")

    def seek(self, place: Place) -> list[Event]:
        """Enter a place at its three, two, one; one of another step with all the time to get there."""
        events = self.tick()
        index = self.script.index(place)
        if index is None:
            return events
        index, second = ways.entry(self.script, ways.filled(self.script, index))
        far = self.script.segments[index].place.step != self.segment.place.step
        return events + self._go(index, 0.0 if far else second, "moved")

    def swap(self, script: Script) -> list[Event]:
        """Carry on from the same place in a script compiled with other choices."""
        events = self.tick()
        new, old = script.segments[self._index], self.script.segments[self._index]
        if self.state == "finished" or new is old:
            self.script = script
            return events
        if not old.seconds:  # nothing was chosen until now
            self.script = script
            return events + self._go(ways.filled(script, 0), 0.0, "moved")
        if not new.seconds:
            self.script = script
            return events + self._enter_at(ways.nearest(script, self._index))
        self._stay = self._stay.swapped(new)
        self.script = _with(script, self._index, self.segment)
        if self.state == "waiting" and not self._at_gate():
            self.state = "running"
            return [*events, Resumed(), *self._run(0.0)]
        return events

    def refit(self, script: Script) -> None:
        """The same choices with other clip lengths: the present segment stays as it is."""
        self.script = _with(script, self._index, self.segment)

    # inside

    def _run(self, seconds: float) -> list[Event]:
        """Let so much of the script pass, across as many segments as it takes."""
        events: list[Event] = []
        while True:
            stay, end = self._stay, self.elapsed + seconds
            gate = stay.gate
            stop = self.segment.seconds if gate is None else gate
            if end < stop:
                stay.run_to(end)
                return events + self._said(end, end)
            events += self._said(stop if gate is None else stop - BEFORE, end)
            stay.run_to(stop)
            if gate is not None:
                self.state = "waiting"
                return [*events, Waiting(self.segment)]
            seconds = end - stop
            events += self._move(ways.after(self.script, self._index), 0.0, "done")
            if self.state == "finished":
                return events

    def _said(self, upto: float, now: float) -> list[Event]:
        """What is due, and what is so near that it has to come ahead; not past a gate, which nobody has answered."""
        stay, then, seconds = self._stay, self._following(), self.segment.seconds
        latest = upto + self.ahead * self.speed
        if stay.gate is not None:
            latest = max(upto, min(latest, stay.gate - BEFORE))
        told = self._due(stay, latest, now)
        if then:
            then.since = stay.since - seconds
            told += self._due(then, latest - seconds, now - seconds)
        return told

    def _due(self, stay: Stay, upto: float, now: float) -> list[Event]:
        """Late is what comes later than it could: nothing comes ahead before it is known."""
        ahead = self.ahead * self.speed
        return [
            Due(cue, max(0.0, now - max(at - ahead, stay.since)) / self.speed, stay.segment)
            for at, cue in stay.due(upto)
        ]

    def _following(self) -> Stay | None:
        """What comes next by itself, while sound comes ahead."""
        index = ways.after(self.script, self._index) if self.ahead and self._stay.gate is None else None
        if index is None:
            return None
        if self._then is None or self._then.segment is not self.script.segments[index]:
            self._then = Stay(self.script.segments[index])
        return self._then

    def _lead_in(self, seconds: float) -> list[Event]:
        before, self._led = self._led, self._led + seconds
        told, upto = before + self.ahead, self._led + self.ahead
        events: list[Event] = [LeadIn(3 - n, upto - n) for n in (1, 2) if told < n <= upto]
        if self._led < LEAD_IN:
            return events
        self._runs()
        self._stay.rewind_to_count()
        return events + self._enter() + self._run((self._led - LEAD_IN) * self.speed)

    def _pause(self, why: Paused) -> list[Event]:
        self._needs_lead_in = self._needs_lead_in or why.why == "slept"
        self.state, self._paused_at = "paused", self._now
        return [why]

    def _runs(self) -> None:
        self.state, self._needs_lead_in = "running", False

    def _enter(self) -> list[Event]:
        """Say that we are here, once."""
        entered: list[Event] = [] if self._begun else [Entered(self.segment)]
        self._begun = True
        return entered

    def _ready(self) -> list[Event]:
        """Past the gate, to three, two, one."""
        events: list[Event] = [Resumed()] if self.state == "waiting" else []
        self._stay.pass_gate()
        return events + self._jump(self._countdown())

    def _jump(self, second: float) -> list[Event]:
        """On to a later second of this segment; a lead-in is over with it."""
        self._stay.jump(second)
        if self.state == "paused":
            return []
        self._runs()
        return self._enter() + self._run(0.0)

    def _go(self, index: int | None, elapsed: float, why: Why) -> list[Event]:
        """Leave this segment for another by the person's will; a lead-in is over with it."""
        if self.state in ("lead-in", "waiting"):
            self._runs()
        events = self._move(index, elapsed, why)
        return events + self._run(0.0) if self.state == "running" else events

    def _move(self, index: int | None, elapsed: float, why: Why) -> list[Event]:
        """None is the end. From there, a move leads back into the pause."""
        events: list[Event] = []
        if self._begun:
            events.append(Left(self.segment.place, self._stay.spent, self._stay.counts, why))
        self._begun = False
        if index is None:
            self.state = "finished"
            return [*events, Finished()]
        if self.state == "finished":
            self.state, self._paused_at = "paused", self._now
        segment, then = self.script.segments[index], self._then
        known = why == "done" and then is not None and then.segment is segment
        self._index, self._stay, self._then = index, then if known and then else Stay(segment, elapsed), None
        return events + self._enter()

    def _enter_at(self, index: int) -> list[Event]:
        return self._go(*ways.entry(self.script, index), "moved")

    def _at_gate(self) -> bool:
        gate = self._stay.gate
        return gate is not None and self.elapsed >= gate

    def _countdown(self) -> float:
        return ways.countdown(self.script, self._index)

    def _step_after(self) -> int | None:
        return ways.step_after(self.script, self._index)


def _with(script: Script, index: int, segment: Segment) -> Script:
    """The script with the present segment as it is really played."""
    if script.segments[index] is segment:
        return script
    return replace(script, segments=(*script.segments[:index], segment, *script.segments[index + 1 :]))
