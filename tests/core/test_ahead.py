"""For sound that is late, cues come so much earlier, where they are known."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from followalong.core.choices import Choices
from followalong.core.events import Due, LeadIn
from followalong.core.session import Session
from tests.core.anything import ROUTINES
from tests.helpers import FakeClock, begin, hold, into, keys, pulses, routine, stretch

TWO = routine(stretch(hold(6), "Lunge", "each"), pulses(2))


def told(made, ahead, choices=None):
    """Every cue with the second at which it came, by waking up only when the session asks for it."""
    clock = FakeClock(0.0)
    session = Session(made, choices or Choices(hands_free=True), clock)
    session.sound_ahead(ahead)
    events = [(0.0, event) for event in session.play()]
    for _ in range(5000):
        due = session.next_due()
        if due is None:
            return [(at, event) for at, event in events if isinstance(event, Due)]
        clock.now += due
        events += [(clock.now, event) for event in session.tick()]
    raise AssertionError("it wakes up too often")


def whole(script):
    return [(at, cue.key) for at, cue in script.track()]


@pytest.mark.parametrize("ahead", [0.0, 0.05, 0.2, 0.5])
def test_every_cue_comes_so_much_before_its_time(ahead):
    script = Session(TWO, Choices(hands_free=True), FakeClock()).script
    for (came, event), (at, key) in zip(told(TWO, ahead), whole(script), strict=True):
        assert event.cue.key == key
        assert came == pytest.approx(max(0.0, at - ahead), abs=1e-4)
        assert event.late == pytest.approx(0.0, abs=1e-4)


@settings(max_examples=25, deadline=None)
@given(ROUTINES, st.sampled_from((0.1, 0.3, 0.5)))
def test_whatever_is_played_no_cue_is_lost_or_doubled(made, ahead):
    choices = Choices(hands_free=True)
    script = Session(made, choices, FakeClock()).script
    for (came, event), (at, key) in zip(told(made, ahead, choices), whole(script), strict=True):
        assert (event.cue.key, event.late) == (key, pytest.approx(0.0, abs=1e-4))
        assert came == pytest.approx(max(0.0, at - ahead), abs=1e-4)


def test_what_waits_for_an_answer_does_not_come_before_it(clock):
    session = begin(TWO, clock, wait_for_me=True)
    session.sound_ahead(0.5)
    before = clock.advance(20.0, session)
    assert (session.state, "ready 3" in keys(before)) == ("waiting", False)
    after = session.answer()
    assert [event.late for event in after if isinstance(event, Due)] == [0.0]
    assert "ready 3" in keys(after)


def test_after_a_jump_the_first_word_is_not_called_late(clock):
    session = begin(TWO, clock)
    session.sound_ahead(0.5)
    clock.advance(1.0, session)
    events = session.next()
    assert [(event.cue.key, event.late) for event in events if isinstance(event, Due)] == [("ready 3", 0.0)]


def test_what_came_ahead_of_a_skip_is_said_again_after_it(clock):
    session = begin(TWO, clock)
    session.sound_ahead(0.5)
    into(session, clock, "stretch")
    ahead = clock.advance(session.segment.seconds - 0.2, session)
    assert keys(ahead)[-1] == "switch"
    assert keys(session.next())[0] == "switch"


def test_the_lead_in_comes_ahead_too(clock):
    session = begin(TWO, clock)
    session.sound_ahead(0.25)
    clock.advance(1.0, session)
    session.pause()
    clock.advance(20.0)
    session.play()
    events = [(clock.now, event) for _ in range(30) for event in (clock.advance(0.05), session.tick())[1]]
    start = clock.now - 1.5
    assert [(round(at - start, 2), event.second) for at, event in events if isinstance(event, LeadIn)] == [(0.8, 2)]
