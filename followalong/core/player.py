"""Walks a Script in step with a clock. No timers, threads, sound or screen in here."""

from __future__ import annotations

from collections.abc import Callable

from followalong.core import ways
from followalong.core.carry import BEFORE
from followalong.core.events import Event, LeadIn, Paused, Resumed, State, Waiting, Why
from followalong.core.mark import Mark
from followalong.core.progress import Lead, Progress
from followalong.core.script import Place, Script

GAP = 2.0  # a longer silence between two ticks means the machine slept: pause there
LONG_PAUSE = 10.0  # after it, three seconds of lead-in
LEAD_IN = 3.0
NEAR_START = 3.0  # "again" this soon means the one before
TICK = 1.0  # seconds at most between two ticks
AWAY = 60.0  # seconds after which nobody is in position any more: no single hold is longer


class Player:
    """Every method returns the events it caused; the caller decides what to do with them."""

    def __init__(
        self, script: Script, clock: Callable[[], float], lead: Lead, speed: float = 1.0, at: Mark | Place | None = None
    ) -> None:
        """As `Progress`, with the clock and how many seconds of the script pass in one of it."""
        self.progress = Progress(script, lead, at)
        self.state: State = "paused"
        self.speed = speed
        self.ahead = 0.0  # seconds by which cues come before their time, where they are known: for sound that is late
        self._clock = clock
        self._now = clock()
        self._paused_at = self._now
        self._led = 0.0  # seconds of the lead-in that are over
        self._skips: dict[int, int] = {}  # where the person went past movements: to, and the one that was left for it
        self._needs_lead_in = self._far = isinstance(at, Mark)  # far: the person has to get into position first

    @property
    def lead_in_left(self) -> float:
        return LEAD_IN - self._led

    # time

    def play(self) -> list[Event]:
        """Go on; after a long pause or a sleep with three seconds of lead-in, after more by getting ready again."""
        if self.state != "paused":
            return []
        self._now = self._clock()
        away = self._now - self._paused_at if self.progress.under_way else 0.0
        self._needs_lead_in = self._needs_lead_in or away >= LONG_PAUSE
        self._far = self._far or away >= AWAY
        goal = self.progress.goal
        if self._far and goal is not None:
            self._runs()
            return [Resumed(), *self._come_back(goal)]
        if self.progress.stay.at_gate:
            self.state = "waiting"
            return [*self.progress.enter(), Waiting(self.progress.segment)]
        if self._needs_lead_in:
            self.state, self._led = "lead-in", 0.0
            return [Resumed(), LeadIn(3)]
        self.state = "running"
        return [Resumed(), *self.progress.enter(), *self._run(0.0)]

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
        elapsed = self.progress.elapsed
        at = min(self.progress.next_at(self.ahead * self.speed), elapsed + TICK)
        return max(BEFORE, min(TICK, (at - elapsed) / self.speed))

    # moving around

    def answer(self) -> list[Event]:
        """Enter: ready at or before a gate, or enough in a movement whose least is done."""
        events, here = self.tick(), self.progress
        if self.state == "finished":
            return events
        if self.state == "waiting" or here.segment.role in ("ready", "switch") or here.stay.gate is not None:
            return events + self._ready()
        enough = here.segment.enough
        if enough is not None and here.elapsed >= enough - BEFORE:
            return events + self._go(here.after(), 0.0, "early")
        return events

    def next(self) -> list[Event]:
        """To the three, two, one of what this leads to; from a movement, a rest or a card to the next get-ready.

        Between two sets, first to what is said of the next one.
        """
        events, here = self.tick(), self.progress
        if self.state == "finished":
            return events
        told = ways.told(here.segment)
        if told is not None and here.elapsed < told - BEFORE:
            return events + self._jump(told)
        if ways.leads_in(here.segment) and (here.elapsed < ways.countdown(here.segment) or self.state == "waiting"):
            return events + self._ready()
        return events + self._go(here.after(), 0.0, "skipped")

    def next_step(self) -> list[Event]:
        return self.leave_step("skipped")

    def leave_step(self, why: Why) -> list[Event]:
        events = self.tick()
        if self.state == "finished":
            return events
        return events + self._skip(ways.step_after(self.progress.script, self.progress.index), why)

    def next_side(self) -> list[Event]:
        """For "stop here": past the further levels or items of this side."""
        events = self.tick()
        if self.state == "finished":
            return events
        return events + self._skip(ways.side_after(self.progress.script, self.progress.index), "early")

    def again(self) -> list[Event]:
        """The same one anew; within three seconds of its start, the one before at its three, two, one.

        After a skip that is the one that was left for it. The first of all has none before it: its own three, two, one,
        and then its get-ready.
        """
        events, here = self.tick(), self.progress
        over, moves = self.state == "finished", here.segment.role == "stretch"
        near = over or (here.elapsed if moves else here.stay.spent) <= NEAR_START
        before = self._before(len(here.script.segments) if over else here.index) if near else None
        if before is None and near and moves:
            before = here.index
        if before is not None:
            return events + self._enter_at(before)
        if over:
            return events
        if not here.comes_back:
            return events + self._go(here.index, 0.0, "moved")
        self._goes_on()
        return events + self._come_back(here.index)

    def seek(self, place: Place) -> list[Event]:
        """Enter a place at its three, two, one; one of another step with all the time to get there."""
        events, here = self.tick(), self.progress
        index = here.script.index(place)
        if index is None:
            return events
        index, second = ways.entry(here.script, ways.filled(here.script, index))
        far = here.script.segments[index].place.step != here.segment.place.step
        return events + self._go(index, 0.0 if far else second, "moved")

    def swap(self, script: Script) -> list[Event]:
        """Carry on from the same place in a script compiled with other choices."""
        events, here = self.tick(), self.progress
        new, old = script.segments[here.index], here.script.segments[here.index]
        if self.state == "finished" or (new is old and not here.comes_back):
            here.script = script
            return events
        if not old.seconds:  # nothing was chosen until now
            here.script = script
            return events + self._go(ways.filled(script, 0), 0.0, "moved")
        if not new.seconds:
            here.script = script
            return events + self._enter_at(ways.nearest(script, here.index))
        here.swap(script)
        if self.state == "waiting" and not here.stay.at_gate:
            self.state = "running"
            return [*events, Resumed(), *self._run(0.0)]
        return events

    # inside

    def _run(self, seconds: float) -> list[Event]:
        """Let so much of the script pass."""
        events = self.progress.run(seconds, self.ahead * self.speed, self.speed)
        if self.progress.over:
            self.state = "finished"
        elif self.progress.stay.at_gate:
            self.state = "waiting"
        return events

    def _lead_in(self, seconds: float) -> list[Event]:
        before, self._led = self._led, self._led + seconds
        told, upto = before + self.ahead, self._led + self.ahead
        events: list[Event] = [LeadIn(3 - n, upto - n) for n in (1, 2) if told < n <= upto]
        if self._led < LEAD_IN:
            return events
        self._runs()
        self.progress.stay.rewind_to_count()
        return events + self.progress.enter() + self._run((self._led - LEAD_IN) * self.speed)

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

    def _ready(self) -> list[Event]:
        """Past the gate, to three, two, one."""
        events: list[Event] = [Resumed()] if self.state == "waiting" else []
        self.progress.stay.pass_gate()
        return events + self._jump(ways.countdown(self.progress.segment))

    def _jump(self, second: float) -> list[Event]:
        """On to a later second of this segment; a lead-in is over with it."""
        self.progress.stay.jump(second)
        self._far = False
        if self.state == "paused":
            return []
        self._runs()
        return self.progress.enter() + self._run(0.0)

    def _before(self, index: int) -> int | None:
        """The movement before; past a skip the one that was left for it."""
        script = self.progress.script
        found = ways.movement_before(script, index)
        return next((left for to, left in self._skips.items()
                     if found is not None and found < to <= index and script.segments[left].seconds), found)

    def _skip(self, index: int | None, why: Why) -> list[Event]:
        """Past movements that are not begun."""
        left = self.progress.goal
        events = self._go(index, 0.0, why)
        if left is not None and index is not None:
            self._skips[index] = left
        return events

    def _go(self, index: int | None, elapsed: float, why: Why) -> list[Event]:
        """Leave this segment for another by the person's will; a lead-in is over with it.

        None is the end. From there, a move leads back into the pause.
        """
        self._goes_on()
        if index is not None:
            self._skips = {to: left for to, left in self._skips.items() if to <= index}
        events = self.progress.move(index, elapsed, why)
        if index is None:
            self.state = "finished"
        elif self.state == "finished":
            self.state, self._paused_at = "paused", self._now
        return events + self._run(0.0) if self.state == "running" else events

    def _enter_at(self, index: int) -> list[Event]:
        return self._go(*ways.entry(self.progress.script, index), "moved")

    def _come_back(self, goal: int) -> list[Event]:
        events = self.progress.come_back(goal)
        return events + self._run(0.0) if self.state == "running" else events
