"""What a screen calls "Next" is what Next leads to."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from followalong.core.choices import Choices
from followalong.core.moment import Moment, NextUp
from followalong.core.routine import Routine
from followalong.core.session import Session
from tests.core.anything import CHOICES, ROUTINES
from tests.helpers import FakeClock, begin, hold, into, pulses, routine, stretch


def at(made: Routine, choices: Choices, share: float) -> tuple[Session, FakeClock]:
    """So far in it, as a front end comes there; what asks is answered."""
    clock = FakeClock()
    session = Session(made, choices, clock)
    session.play()
    end = share * session.script.seconds
    while session.state != "finished" and session.moment().session_done < end:
        if session.state == "waiting":
            session.answer()
        clock.now += session.next_due() or 0.0
        session.tick()
    return session, clock


def led_to(session: Session) -> Moment:
    """Where Next goes: a step on the way, to three, two, one, is not yet there."""
    here = session.moment()
    while (there := session.moment()).place == here.place and session.state != "finished":
        session.next()
    return there


def names(up: NextUp, there: Moment, *, again: bool) -> bool:
    """Whether it is called by what it is; `again`: of the same step."""
    place, side = there.place, there.place.side
    if place.role == "end":
        return up.name == "The end"
    if place.role == "switch":
        return (up.name, up.side) == ("Switch sides", side)
    if place.role == "rest":
        return (up.name, up.detail) == ("Rest", f"{round(there.segment.seconds)} s")
    if again and (there.part or place.set > 1):
        return up.name.lower() == (there.part.lower() or f"set {place.set}")
    sided = place.role != "stretch" or up.detail.startswith(side.capitalize())
    return up.name == (there.name or up.name) and up.figure == there.segment.figure and sided


@given(ROUTINES, CHOICES, st.floats(0.0, 1.0), st.sampled_from(("run", "pause", "come back")))
def test_it_names_what_next_leads_to(made: Routine, choices: Choices, share: float, then: str) -> None:
    session, clock = at(made, choices, share)
    if then != "run":
        session.pause()
    if then == "come back":
        clock.now += 100.0
        session.play()
    shown = session.moment()
    assume(shown.next_up is not None)
    there, up = led_to(session), shown.next_up
    assert up is not None
    assert names(up, there, again=there.place.step == shown.place.step)


def test_paused_before_the_first_side_it_is_that_side() -> None:
    session = begin(routine(stretch(pulses(4), "Hip", "each")), FakeClock())
    session.pause()
    up = session.moment().next_up
    assert up is not None
    assert (up.name, up.detail, up.side) == ("Hip", "Left side, 4 slow pulses", "left")


def test_on_the_way_back_it_is_the_movement_that_goes_on(clock: FakeClock) -> None:
    session = begin(routine(stretch(pulses(4), "Hip", "each")), clock)
    into(session, clock, "stretch", 5.0)
    session.pause()
    clock.advance(60.0)
    session.play()
    up = session.moment().next_up
    assert up is not None
    assert (up.name, up.detail) == ("Hip", "Left side, 4 slow pulses")


def test_the_side_that_comes_has_the_dose_it_will_have() -> None:
    clock = FakeClock()
    session = begin(routine(stretch(hold(15), sides="each")), clock)
    into(session, clock, "stretch", 5.0)
    session.more(-1)
    up = session.moment().next_up
    assert up is not None
    assert up.detail == "Right side, hold 5 s"
