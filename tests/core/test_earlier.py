"""A session that was left and continued: what is told of it is the whole."""

import pytest

from followalong.core.choices import Choices
from followalong.core.earlier import Earlier, unnoted
from followalong.core.session import Session
from tests.helpers import FakeClock, begin, hold, into, routine, stretch

THREE = routine(stretch(hold(20), "Calf"), stretch(hold(20), "Hip", sides="each"), stretch(hold(20), "Neck"))


def continued(session: Session, clock: FakeClock, *, noted: bool = False) -> Session:
    """As after a new start of the program."""
    mark = session.bookmark(noted=noted)
    made = Session(session.routine, mark.choices, clock, at=mark.mark, earlier=mark.earlier)
    made.play()
    made.next()
    clock.advance(3.1, made)
    return made


def told(session: Session) -> list[tuple[str, str]]:
    return [(step.why, step.detail) for step in session.done()]


@pytest.fixture
def left(clock: FakeClock) -> Session:
    """In the second side of its second step."""
    session = begin(THREE, clock)
    into(session, clock, "switch")
    into(session, clock, "stretch", 8.0)
    return session


def test_what_was_done_before_is_done(left: Session, clock: FakeClock) -> None:
    session = continued(left, clock)
    clock.advance(120.0, session)
    assert session.state == "finished"
    assert told(session) == [("done", "Hold 20 s"), ("done", "Hold 20 s, each side"), ("done", "Hold 20 s")]
    assert session.seconds_done == pytest.approx(session.script.seconds + 3.0, abs=0.2)  # to get ready again


def test_a_step_has_the_seconds_of_both_parts(left: Session, clock: FakeClock) -> None:
    session = continued(left, clock)
    clock.advance(120.0, session)
    both = [one for one in session.script.segments if one.role == "stretch" and one.place.step == "2"]
    assert session.done()[1].seconds == pytest.approx(sum(one.seconds for one in both), abs=0.2)


def test_what_is_not_reached_again_is_not_begun(left: Session, clock: FakeClock) -> None:
    assert told(continued(left, clock)) == [
        ("done", "Hold 20 s"), ("in part", "in part: left side, and part of the right"), ("left out", "not begun")]


def test_what_was_eased_before_stays_eased_and_keeps_its_reason(left: Session, clock: FakeClock) -> None:
    left.ease_off()
    left.give_reason("2", "pain")
    session = continued(left, clock)
    clock.advance(120.0, session)
    assert (told(session)[1], session.done()[1].reason) == (("eased off", "eased off: pain"), "pain")


def test_it_is_the_whole_after_every_break(left: Session, clock: FakeClock) -> None:
    session = continued(continued(left, clock), clock)
    clock.advance(120.0, session)
    assert [why for why, _ in told(session)] == ["done", "done", "done"]


def test_a_step_that_was_exchanged_in_the_file_begins_anew(left: Session, clock: FakeClock) -> None:
    other = routine(stretch(hold(20), "Chest"), *THREE.steps[1:])
    session = Session(other, Choices(), clock, at=left.bookmark().mark, earlier=left.bookmark().earlier)
    assert [step.why for step in session.done()] == ["left out", "in part", "left out"]


@pytest.mark.parametrize(("noted", "names"), [(False, ["Calf", "Hip", "Neck"]), (True, ["Hip", "Neck"])])
def test_the_history_gets_what_it_does_not_have(
    left: Session, clock: FakeClock, noted: bool, names: list[str],
) -> None:
    session = continued(left, clock, noted=noted)
    clock.advance(120.0, session)
    assert [step.name for step in unnoted(session.earlier, session.since())] == names


def test_a_session_from_the_beginning_has_nothing_earlier(clock: FakeClock) -> None:
    session = begin(THREE, clock)
    assert (session.earlier, session.done()) == (Earlier(), session.since())
