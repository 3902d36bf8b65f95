"""Walks a Script in step with a clock. No timers, threads, sound or screen in here."""

from __future__ import annotations

from collections.abc import Callable

from followalong.core import ways
from followalong.core.carry import BEFORE
from followalong.core.events import Entered, Event, Finished, LeadIn, Left, Paused, Resumed, State, Waiting, Why
from followalong.core.mark import Mark, mark_at, second_of
from followalong.core.script import Place, Script, Segment
from followalong.core.stay import Stay

GAP = 2.0  # a longer silence between two ticks means the machine slept: pause there
LONG_PAUSE = 10.0  # after it, three seconds of lead-in
LEAD_IN = 3.0
NEAR_START = 3.0  # "again" this soon means the one before
TICK = 1.0  # seconds at most between two ticks
AWAY = 60.0  # seconds after which nobody is in position any more: no single hold is longer

Lead = Callable[[Script, int], Segment]


class Player:
    """Every method returns the events it caused; the caller decides what to do with them."""

    def __init__(
        self, script: Script, clock: Callable[[], float], lead: Lead, speed: float = 1.0, at: Mark | Place | None = None
    ) -> None:
        """A Mark comes back to where a session was; a Place begins there. `lead` makes the way back to a movement."""
        self.script = script
        self.state: State = "paused"
        self.speed = speed
        self.ahead = 0.0  # seconds by which cues come before their time, where they are known: for sound that is late
        self._clock, self._lead = clock, lead
        self._now = clock()
        self._paused_at = self._now
        self._begun = False  # the present segment has been announced, and not left
        self._led = 0.0  # seconds of the lead-in that are over
        self._needs_lead_in = self._far = isinstance(at, Mark)  # far: the person has to get into position first
        mark = Mark(at) if isinstance(at, Place) else at
        index = script.index(mark.place) if mark else None
        self._index = ways.filled(script, index or 0)
        self._stay = Stay(script.segments[self._index])
        self._then: Stay | None = None  # what follows, once a cue of it may come ahead
        self._rest: Stay | None = None  # of a movement, while the person gets ready for it again
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
    def start(self) -> float:
        """Second of the session at which this segment begins; the way back to a movement ends where that goes on."""
        start = self.script.starts[self._index]
        return start if self._rest is None else start + self._rest.elapsed - self.segment.seconds

    @property
    def goal(self) -> int | None:
        """Index of the movement that we are in or on the way to; None for a card, a rest of its own and the end."""
        return self._index if self._rest else ways.goal(self.script, self._index)

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
        return mark_at(self._kept.segment, self._kept.elapsed)

    # time

    def play(self) -> list[Event]:
        """Go on; after a long pause or a sleep with three seconds of lead-in, after more by getting ready again."""
        if self.state != "paused":
            return []
        self._now = self._clock()
        away = self._now - self._paused_at if self._begun else 0.0
        self._needs_lead_in = self._needs_lead_in or away >= LONG_PAUSE
        self._far = self._far or away >= AWAY
        goal = self.goal
        if self._far and goal is not None:
            self._runs()
            return [Resumed(), *self._lead_to(goal)]
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
        before, self._now = self._now, self._clock()
        if self.state in ("paused", "finished"):
            return []
        self._far = self._far or self._now - before >= AWAY
        return self._pause(Paused("slept"))

    def tick(self) -> list[Event]:
        """Catch up with the clock: one reading for each action."""
        before, self._now = self._now, self._clock()
        gap = self._now - before
        if self.state not in ("running", "lead-in"):
            return []
        if gap > GAP or gap < 0:
            self._far = self._far or gap >= AWAY
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
        at = min(self._stay.next_at(ahead), self.elapsed + TICK)
        if then:
            at = min(at, self.segment.seconds - then.elapsed + then.next_at(ahead))
        return max(BEFORE, min(TICK, (at - self.elapsed) / self.speed))

    # moving around

    def answer(self) -> list[Event]:
        """Enter: ready at or before a gate, or enough in a movement whose least is done."""
        events = self.tick()
        if self.state == "finished":
            return events
        if self.state == "waiting" or self.segment.role in ("ready", "switch") or self._stay.gate is not None:
            return events + self._ready()
        enough = self.segment.enough
        if enough is not None and self.elapsed >= enough - BEFORE:
            return events + self._go(ways.after(self.script, self._index), 0.0, "early")
        return events

    def next(self) -> list[Event]:
        """To the three, two, one of what this leads to; from a movement, a rest or a card to the next get-ready.

        Between two sets, first to what is said of the next one.
        """
        events = self.tick()
        if self.state == "finished":
            return events
        told = ways.told(self.segment)
        if told is not None and self.elapsed < told - BEFORE:
            return events + self._jump(told)
        if ways.leads_in(self.segment) and (self.elapsed < ways.countdown(self.segment) or self.state == "waiting"):
            return events + self._ready()
        return events + self._go(self._after(), 0.0, "skipped")

    def next_step(self) -> list[Event]:
        return self.leave_step("skipped")

    def leave_step(self, why: Why) -> list[Event]:
        events = self.tick()
        if self.state == "finished":
            return events
        return events + self._go(ways.step_after(self.script, self._index), 0.0, why)

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
        if self.state == "finished":
            return events
        if self._rest is None:
            return events + self._go(self._index, 0.0, "moved")
        self._goes_on()
        return events + self._lead_to(self._index)

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
        if self.state == "finished" or (new is old and self._rest is None):
            self.script = script
            return events
        if not old.seconds:  # nothing was chosen until now
            self.script = script
            return events + self._go(ways.filled(script, 0), 0.0, "moved")
        if not new.seconds:
            self.script = script
            return events + self._enter_at(ways.nearest(script, self._index))
        if self._rest is None:
            self._stay = self._stay.swapped(new)
        else:
            self._rest, self._stay = self._rest.swapped(new), self._stay.swapped(self._lead(script, self._index))
        self.refit(script)
        if self.state == "waiting" and not self._at_gate():
            self.state = "running"
            return [*events, Resumed(), *self._run(0.0)]
        return events

    def refit(self, script: Script) -> None:
        """The same choices with other clip lengths: the present segment stays as it is."""
        self.script = script.played(self._index, self._kept.segment)

    # inside

    @property
    def _kept(self) -> Stay:
        """What a bookmark names: not the way back to it."""
        return self._rest or self._stay

    def _after(self) -> int | None:
        """The next segment that takes time; what the person gets ready for again is the one that we are at."""
        return self._index if self._rest else ways.after(self.script, self._index)

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
            events += self._move(self._after(), 0.0, "done")
            if self.state == "finished":
                return events

    def _said(self, upto: float, now: float) -> list[Event]:
        """What is due, and what is so near that it has to come ahead; not past a gate, which nobody has answered."""
        stay, then, seconds = self._stay, self._following(), self.segment.seconds
        latest = upto + self.ahead * self.speed
        if stay.gate is not None:
            latest = max(upto, min(latest, stay.gate - BEFORE))
        told = stay.told(latest, now, self.ahead * self.speed, self.speed)
        if then:
            seconds -= then.elapsed
            then.since = stay.since - seconds
            told += then.told(latest - seconds, now - seconds, self.ahead * self.speed, self.speed)
        return told

    def _following(self) -> Stay | None:
        """What comes next by itself, while sound comes ahead."""
        index = self._after() if self.ahead and self._stay.gate is None else None
        if index is None:
            return None
        if self._rest is not None:
            return self._rest
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

    def _goes_on(self) -> None:
        """A lead-in and a wait are over."""
        if self.state in ("lead-in", "waiting"):
            self._runs()

    def _runs(self) -> None:
        self.state, self._needs_lead_in, self._far = "running", False, False

    def _enter(self) -> list[Event]:
        """Say that we are here, once."""
        entered: list[Event] = [] if self._begun else [Entered(self.segment)]
        self._begun = True
        return entered

    def _ready(self) -> list[Event]:
        """Past the gate, to three, two, one."""
        events: list[Event] = [Resumed()] if self.state == "waiting" else []
        self._stay.pass_gate()
        return events + self._jump(ways.countdown(self.segment))

    def _jump(self, second: float) -> list[Event]:
        """On to a later second of this segment; a lead-in is over with it."""
        self._stay.jump(second)
        self._far = False
        if self.state == "paused":
            return []
        self._runs()
        return self._enter() + self._run(0.0)

    def _go(self, index: int | None, elapsed: float, why: Why) -> list[Event]:
        """Leave this segment for another by the person's will; a lead-in is over with it."""
        self._goes_on()
        events = self._move(index, elapsed, why)
        return events + self._run(0.0) if self.state == "running" else events

    def _move(self, index: int | None, elapsed: float, why: Why) -> list[Event]:
        """None is the end. From there, a move leads back into the pause."""
        events = self._leave(why)
        rest, self._rest = self._rest, None
        if index is None:
            self.state = "finished"
            return [*events, Finished()]
        if self.state == "finished":
            self.state, self._paused_at = "paused", self._now
        segment, then = self.script.segments[index], self._then if why == "done" else None
        if rest is not None and index == self._index and why != "moved":
            stay = rest
        else:
            stay = then if then is not None and then.segment is segment else Stay(segment, elapsed)
        self._index, self._stay, self._then = index, stay, None
        return events + self._enter()

    def _leave(self, why: Why) -> list[Event]:
        left = [Left(self.segment.place, self._stay.spent, self._stay.counts, why)] if self._begun else []
        self._begun = False
        return [*left]

    def _enter_at(self, index: int) -> list[Event]:
        return self._go(*ways.entry(self.script, index), "moved")

    def _lead_to(self, goal: int) -> list[Event]:
        """Get ready for a movement once more, and then for the rest of it: from the start of the count in progress."""
        kept = self._kept
        rest = Stay(kept.segment, kept.elapsed) if goal == self._index else Stay(self.script.segments[goal])
        rest.rewind_to_count()
        events = self._leave("moved")
        self._index, self._stay, self._then, self._rest = goal, Stay(self._lead(self.script, goal)), None, rest
        return events + self._enter() + (self._run(0.0) if self.state == "running" else [])

    def _at_gate(self) -> bool:
        gate = self._stay.gate
        return gate is not None and self.elapsed >= gate
