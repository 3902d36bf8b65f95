"""A person does anything in any order, and the session keeps its promises."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from followalong.core.bar import pieces
from followalong.core.choices import Choices
from followalong.core.events import Due, Entered, Event, LeadIn, Left, Paused, Resumed, Waiting
from followalong.core.routine import Breath
from followalong.core.session import Session
from tests.core.anything import BOX, STEPS
from tests.helpers import CALM, FakeClock, routine

SLACK = 1e-6


class Anything(RuleBasedStateMachine):
    @initialize(
        steps=st.lists(STEPS, min_size=1, max_size=4), wait=st.booleans(), speed=st.sampled_from((1.0, 1.0, 7.5))
    )
    def start(self, steps: list[object], wait: bool, speed: float) -> None:
        self.clock = FakeClock()
        self.routine = routine(*steps)  # type: ignore[arg-type]
        self.speed = speed
        self.session = Session(self.routine, Choices(wait_for_me=wait), self.clock, speed=speed)
        self.places = [segment.place for segment in self.session.script.segments]
        self.inside: Entered | None = None
        self.ran = self.told = 0.0

    def take(self, events: list[Event]) -> list[Event]:
        """Every event is checked here; Entered and Left pair up."""
        for event in events:
            if isinstance(event, Entered):
                assert self.inside is None
                self.inside = event
            if isinstance(event, Left):
                assert self.inside is not None
                assert event.place == self.inside.segment.place
                assert event.seconds >= -SLACK
                assert event.counts >= 0
                self.inside, self.told = None, self.told + event.seconds
            if isinstance(event, Due):
                assert event.late >= 0
                assert self.inside is not None
            if isinstance(event, LeadIn):
                assert 0 <= event.late <= 2
        return events

    def quiet(self, events: list[Event]) -> None:
        assert not [event for event in self.take(events) if isinstance(event, Due)]

    @rule()
    def play(self) -> None:
        was = self.session.state
        events = self.take(self.session.play())
        assert bool(events) == (was == "paused")

    @rule()
    def pause(self) -> None:
        self.take(self.session.pause())
        assert self.session.state in ("paused", "finished")

    @rule(seconds=st.floats(0.001, 2.0))
    def run(self, seconds: float) -> None:
        was = self.session.state
        before = self.told + self.spent()
        self.clock.now += seconds
        if was in ("paused", "waiting", "finished"):
            assert self.take(self.session.tick()) == []
        else:
            self.take(self.session.tick())
        gone = self.told + self.spent() - before
        assert -SLACK <= gone <= seconds * self.speed + SLACK
        if was == "running" and self.session.state == "running":
            assert abs(gone - seconds * self.speed) < SLACK

    @rule(seconds=st.floats(10.0, 60.0))
    def run_long(self, seconds: float) -> None:
        """As a front end does: by the time that comes next."""
        until = self.clock.now + seconds
        while (due := self.session.next_due()) is not None and self.clock.now + due < until:
            assert 0 < due <= 1
            self.clock.now += due
            late = [e.late for e in self.take(self.session.tick()) if isinstance(e, Due)]
            assert max(late, default=0.0) < 1e-4

    @rule(seconds=st.floats(2.1, 1e5))
    def sleep(self, seconds: float) -> None:
        was, where = self.session.state, self.session.bookmark()
        self.clock.now += seconds
        events = self.take(self.session.tick())
        assert self.session.bookmark() == where
        assert events == ([Paused("slept", events[0].away)] if was in ("running", "lead-in") else [])  # type: ignore[union-attr]

    @rule()
    def lid(self) -> None:
        self.quiet(self.session.slept())
        assert self.session.state in ("paused", "finished")

    @rule()
    def next(self) -> None:
        self.take(self.session.next())

    @rule()
    def next_step(self) -> None:
        self.take(self.session.next_step())

    @rule()
    def again(self) -> None:
        self.take(self.session.again())

    @rule()
    def answer(self) -> None:
        was = self.session.state
        self.take(self.session.answer())
        assert was != "waiting" or self.session.state != "waiting" or self.session.segment.gate is not None

    @rule()
    def space(self) -> None:
        self.take(self.session.space())

    @rule(share=st.floats(0, 1, exclude_max=True))
    def click(self, share: float) -> None:
        every = pieces(self.session.script)
        if every:
            self.take(self.session.seek(every[int(share * len(every))].place))

    @rule(tens=st.sampled_from((1, -1, 3)))
    def more(self, tens: int) -> None:
        was, count = self.session.segment, self.session.moment().phase.count
        left = was.seconds - self.elapsed()
        self.take(self.session.more(tens))
        assert self.session.segment.place == was.place
        assert self.session.moment().phase.count >= count or not count
        assert self.session.segment.seconds - self.elapsed() >= min(3.0, left) - SLACK

    @rule(tempo=st.floats(0.5, 2.0))
    def tempo(self, tempo: float) -> None:
        self.change(replace(self.session.choices, tempo=tempo))

    @rule(effort=st.sampled_from(("gentle", "usual", "full")))
    def effort(self, effort: str) -> None:
        self.change(replace(self.session.choices, effort=effort))  # type: ignore[arg-type]

    @rule(sides=st.sampled_from(("both", "left", "right")))
    def sides(self, sides: str) -> None:
        self.change(replace(self.session.choices, sides=sides))  # type: ignore[arg-type]

    @rule(breath=st.sampled_from((None, BOX, CALM)))
    def breath(self, breath: Breath | None) -> None:
        self.change(replace(self.session.choices, breath=breath))

    @rule(wait=st.booleans(), more=st.booleans())
    def wait_for_me(self, wait: bool, more: bool) -> None:
        self.change(replace(self.session.choices, wait_for_me=wait, more_time=more))

    @rule(number=st.integers(1, 4), option=st.integers(0, 1))
    def either(self, number: int, option: int) -> None:
        self.change(replace(self.session.choices, options={**self.session.choices.options, str(number): option}))

    @rule(number=st.integers(1, 4))
    def optional(self, number: int) -> None:
        self.change(replace(self.session.choices, turned_on=self.session.choices.turned_on ^ {str(number)}))

    @rule(number=st.integers(1, 4))
    def leave_out(self, number: int) -> None:
        self.change(replace(self.session.choices, left_out=self.session.choices.left_out ^ {str(number)}))

    @rule()
    def ease_off(self) -> None:
        self.take(self.session.ease_off())

    @rule()
    def stop_here(self) -> None:
        self.take(self.session.stop_here())

    @rule(faster=st.floats(0.5, 1.5))
    def clips(self, faster: float) -> None:
        self.session.hear(_Voice(faster))

    @rule()
    def crash(self) -> None:
        """The program dies and comes back from its bookmark."""
        mark = self.session.bookmark()
        self.session = Session(
            self.routine, mark.choices, self.clock, at=mark.mark, speed=self.speed, earlier=mark.earlier)
        self.inside, self.told = None, 0.0
        self.ran = 0.0

    def change(self, choices: Choices) -> None:
        state = self.session.state
        events = self.take(self.session.choose(choices))
        if state in ("paused", "finished"):
            assert not [event for event in events if isinstance(event, Due | Waiting | Resumed)]
            assert self.session.state == state

    def elapsed(self) -> float:
        return self.session.elapsed

    def spent(self) -> float:
        return self.session.spent if self.inside else 0.0

    @invariant()
    def places_stay(self) -> None:
        if hasattr(self, "session"):
            assert [segment.place for segment in self.session.script.segments] == self.places

    @invariant()
    def moment_is_sane(self) -> None:
        if not hasattr(self, "session"):
            return
        moment = self.session.moment()
        assert -SLACK <= self.elapsed() <= self.session.segment.seconds + SLACK
        assert 0 <= moment.filled <= 1
        assert -SLACK <= moment.depth <= 1 + SLACK
        assert -SLACK <= moment.lungs <= 1 + SLACK
        assert moment.waiting or moment.number or moment.dial == "breath"
        assert moment.kind_word
        assert moment.session_left >= 0
        assert moment.session_done >= -SLACK
        assert moment.moving == (self.session.state in ("running", "lead-in"))
        assert (self.session.next_due() is None) == (not moment.moving)
        self.session.done()


class _Voice:
    """A voice that is slower or faster than expected."""

    def __init__(self, faster: float) -> None:
        self.faster = faster

    def __call__(self, words: str) -> float:
        return 0.06 * len(words) * self.faster


TestAnything = Anything.TestCase
TestAnything.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
