"""How far a session has come in its Script: the stay in a segment, and the stay that it leads to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from followalong.core import ways
from followalong.core.carry import BEFORE
from followalong.core.events import Entered, Event, Finished, Left, Waiting, Why
from followalong.core.mark import Mark, begin_at, mark_at
from followalong.core.script import Place, Script, Segment
from followalong.core.stay import Stay

Lead = Callable[[Script, int], Segment]


class Progress:
    """In seconds of the script, whoever counts them; what it does is returned as events."""

    def __init__(self, script: Script, lead: Lead, at: Mark | Place | None = None) -> None:
        """A Mark comes back to where a session was; a Place begins there. `lead` makes the way back to a movement."""
        self.script = script
        self.over = False
        self._lead = lead
        self._begun = False  # the present segment has been announced, and not left
        self.index, second = begin_at(script, at)
        self.stay = Stay(script.segments[self.index], second)
        self._then: Stay | None = None  # what follows, once a cue of it may come ahead
        self._rest: Stay | None = None  # of a movement, while the person gets ready for it again

    # where we are

    @property
    def segment(self) -> Segment:
        return self.stay.segment

    @property
    def elapsed(self) -> float:
        return self.stay.elapsed

    @property
    def start(self) -> float:
        """Second of the session at which this segment begins; the way back to a movement ends where that goes on."""
        start = self.script.starts[self.index]
        return start if self._rest is None else start + self._rest.elapsed - self.segment.seconds

    @property
    def goal(self) -> int | None:
        """Index of the movement that we are in or on the way to; None for a card, a rest of its own and the end."""
        return self.index if self._rest else ways.goal(self.script, self.index)

    @property
    def comes_back(self) -> bool:
        """Whether this is the way back to a movement; `index` is where that stands."""
        return self._rest is not None

    @property
    def under_way(self) -> Left | None:
        """What would be told of the present segment if it were left now; None before the start and after the end."""
        if not self._begun:
            return None
        return Left(self.segment.place, self.stay.spent, self.stay.counts, "skipped", self.stay.reached)

    @property
    def mark(self) -> Mark:
        return mark_at(self._kept.segment, self._kept.elapsed)

    @property
    def _kept(self) -> Stay:
        """What a bookmark names: not the way back to it."""
        return self._rest or self.stay

    # what comes

    def after(self) -> int | None:
        """The next segment that takes time; what the person gets ready for again is the one that we are at."""
        return self.index if self._rest else ways.after(self.script, self.index)

    def next_at(self, ahead: float) -> float:
        """Second of this segment at which something happens next; cues come so much `ahead`."""
        return self.stay.next_ahead(ahead, self._following(ahead))

    def _following(self, ahead: float) -> Stay | None:
        """What comes next by itself, while sound comes ahead."""
        index = self.after() if ahead and self.stay.gate is None else None
        if index is None:
            return None
        if self._rest is not None:
            return self._rest
        if self._then is None or self._then.segment is not self.script.segments[index]:
            self._then = Stay(self.script.segments[index])
        return self._then

    # going on

    def run(self, seconds: float, ahead: float, speed: float) -> list[Event]:
        """Let so much of the script pass, across as many segments as it takes, up to a gate or the end."""
        events: list[Event] = []
        while True:
            stay, end = self.stay, self.elapsed + seconds
            gate = stay.gate
            stop = self.segment.seconds if gate is None else gate
            if end < stop:
                stay.run_to(end)
                return events + stay.told_ahead(end, end, ahead, speed, self._following(ahead))
            upto = stop if gate is None else stop - BEFORE
            events += stay.told_ahead(upto, end, ahead, speed, self._following(ahead))
            stay.run_to(stop)
            if gate is not None:
                return [*events, Waiting(self.segment)]
            seconds = end - stop
            events += self.move(self.after(), 0.0, "done")
            if self.over:
                return events

    def enter(self) -> list[Event]:
        """Say that we are here, once."""
        entered: list[Event] = [] if self._begun else [Entered(self.segment)]
        self._begun = True
        return entered

    def move(self, index: int | None, elapsed: float, why: Why) -> list[Event]:
        """Leave this segment for that second of another; None is the end."""
        events = self._leave(why)
        rest, self._rest = self._rest, None
        self.over = index is None
        if index is None:
            return [*events, Finished()]
        segment, then = self.script.segments[index], self._then if why == "done" else None
        if rest is not None and index == self.index and why != "moved":
            stay = rest
        else:
            stay = then if then is not None and then.segment is segment else Stay(segment, elapsed)
        self.index, self.stay, self._then = index, stay, None
        return events + self.enter()

    def come_back(self, goal: int) -> list[Event]:
        """Get ready for a movement once more, and then for the rest of it: from the start of the count in progress."""
        kept = self._kept
        rest = Stay(kept.segment, kept.elapsed) if goal == self.index else Stay(self.script.segments[goal])
        rest.rewind_to_count()
        events = self._leave("moved")
        self.index, self.stay, self._then, self._rest = goal, Stay(self._lead(self.script, goal)), None, rest
        return events + self.enter()

    def swap(self, script: Script) -> None:
        """The same place in a script compiled with other choices; it takes time in both."""
        new = script.segments[self.index]
        if self._rest is None:
            self.stay = self.stay.swapped(new)
        else:
            self._rest, self.stay = self._rest.swapped(new), self.stay.swapped(self._lead(script, self.index))
        self.refit(script)

    def refit(self, script: Script) -> None:
        """The same choices with other clip lengths: the present segment stays as it is."""
        self.script = script.played(self.index, self._kept.segment)

    def _leave(self, why: Why) -> list[Event]:
        left, self._begun = self.under_way, False
        return [replace(left, why=why)] if left else []
