import pytest

from followalong.core.choices import Choices
from followalong.core.routine import Dose, Note, Rest, Step
from followalong.core.session import Session
from tests.helpers import FakeClock, begin, breathing, hold, into, pulses, routine, step, stretch


def test_each_step_is_done_eased_off_or_left_out() -> None:
    clock = FakeClock()
    session = begin(routine(hold(20), stretch(pulses(4), sides="each"), hold(20)), clock)
    session.next_step()
    into(session, clock, "switch")
    session.ease_off()
    into(session, clock, "ready")
    into(session, clock, "end")
    assert [(one.name, one.why) for one in session.done()] == [
        ("Stretch 1", "left out"), ("Calf", "eased off"), ("Stretch 3", "done"),
    ]
    assert [one.detail for one in session.done()] == ["left out", "eased off on the right", "Hold 20 s"]


def test_easing_without_sides_names_none() -> None:
    clock = FakeClock()
    session = begin(routine(hold(20)), clock)
    session.ease_off()
    into(session, clock, "end")
    assert session.done()[0].detail == "eased off"


def test_seconds_and_counts_are_of_the_movements() -> None:
    clock = FakeClock()
    session = begin(routine(stretch(pulses(4), sides="each"), breathing(3)), clock)
    into(session, clock, "end")
    first, second = session.done()
    assert (round(first.seconds, 3), first.counts, first.breathing) == (48.0, 8, False)
    assert (round(second.seconds, 3), second.counts, second.breathing) == (30.0, 3, True)


def test_a_movement_skipped_at_once_is_left_out_and_half_of_one_is_done_in_part() -> None:
    clock = FakeClock()
    session = begin(routine(hold(20), hold(20)), clock)
    into(session, clock, "stretch", 1.0)
    session.next()
    into(session, clock, "stretch", 12.0)
    session.next()
    assert [one.why for one in session.done()] == ["left out", "in part"]


def test_a_rest_is_no_step_of_the_account() -> None:
    clock = FakeClock()
    session = begin(routine(hold(5), Rest(9), Note("Drink.")), clock)
    into(session, clock, "end", 4.0)
    assert "2" not in [one.key for one in session.done()]
    assert round(session.seconds_done, 3) == session.script.seconds


def test_an_uneventful_step_is_told_by_its_dose() -> None:
    clock = FakeClock()
    session = begin(routine(Dose(hold(30))), clock)
    into(session, clock, "end")
    assert session.done()[0].detail == "Hold 30 s"


def test_what_a_step_followed_on_is_not_told_again() -> None:
    clock = FakeClock()
    session = begin(routine(hold(30), step(hold(20), follows=True)), clock)
    into(session, clock, "end")
    assert [one.detail for one in session.done()] == ["Hold 30 s", "Hold 20 s"]


def test_a_reason_for_leaving_a_step_is_kept() -> None:
    clock = FakeClock()
    session = begin(routine(hold(20), hold(20)), clock)
    session.ease_off()
    session.ease_off()
    session.give_reason("1", "pain")
    assert (session.done()[0].why, session.done()[0].reason) == ("left out", "pain")
    assert session.done()[0].detail == "left out: pain"


@pytest.mark.parametrize(("reason", "detail"), [
    ("no time", "in part: 6 of 10 s, eased off; no time on the left"),
    ("cannot", "in part: 6 of 10 s, eased off; could not do it on the left"),
])
def test_what_was_eased_off_and_then_given_up_is_done_in_part(reason: str, detail: str) -> None:
    clock = FakeClock()
    session = begin(routine(stretch(hold(20), sides="left"), hold(20)), clock)
    into(session, clock, "stretch", 9.0)
    session.ease_off()
    session.ease_off()
    session.give_reason("1", reason)
    assert (session.done()[0].why, session.done()[0].detail) == ("in part", detail)


def test_what_was_eased_off_and_given_up_before_it_began_is_left_out() -> None:
    clock = FakeClock()
    session = begin(routine(stretch(hold(20), sides="each"), hold(20)), clock)
    into(session, clock, "stretch", 3.0)
    session.ease_off()
    session.ease_off()
    session.give_reason("1", "pain")
    assert (session.done()[0].why, session.done()[0].detail) == ("left out", "left out: pain")


def eased_on_the_left(clock: FakeClock) -> Session:
    """A session in the switch to the right of a step that was eased off on the left."""
    session = begin(routine(stretch(hold(20), sides="each"), hold(20)), clock)
    into(session, clock, "stretch", 9.0)
    session.ease_off()
    into(session, clock, "switch", 1.0)
    return session


def test_a_side_that_was_never_done_is_not_eased_off_and_done() -> None:
    clock = FakeClock()
    session = eased_on_the_left(clock)
    session.next_step()
    assert (session.done()[0].why, session.done()[0].detail) == ("in part", "in part: left side only, eased off")


def test_the_side_of_a_reason_is_the_one_that_was_given_up() -> None:
    clock = FakeClock()
    session = eased_on_the_left(clock)
    session.ease_off()
    session.give_reason("1", "pain")
    assert session.done()[0].detail == "in part: left side only, eased off; pain on the right"


def test_a_side_that_was_done_before_is_not_eased_off() -> None:
    clock = FakeClock()
    session = begin(routine(stretch(hold(20), sides="each"), hold(20)), clock)
    into(session, clock, "switch")
    session.ease_off()
    session.ease_off()
    session.give_reason("1", "pain")
    assert session.done()[0].detail == "in part: left side only; pain on the right"


def test_a_reason_stays_with_what_was_eased_off_and_done() -> None:
    clock = FakeClock()
    session = eased_on_the_left(clock)
    session.give_reason("1", "pain")
    into(session, clock, "ready")
    assert (session.done()[0].why, session.done()[0].detail) == ("eased off", "eased off on the left: pain")


def test_where_one_stops_counts_as_far_as_it_came_and_what_comes_after_was_not_begun() -> None:
    clock = FakeClock()
    session = begin(routine(hold(20), hold(20), hold(20)), clock)
    session.next_step()
    into(session, clock, "stretch", 9.0)
    assert [one.detail for one in session.done()] == ["left out", "in part: 6 of 20 s", "not begun"]
    assert session.seconds_done == pytest.approx(9.0 + session.script.segments[2].seconds)


def test_nothing_is_done_before_the_start() -> None:
    session = Session(routine(hold(20)), Choices(), FakeClock())
    assert ([one.detail for one in session.done()], session.seconds_done) == (["left out"], 0.0)


def test_an_optional_step_that_is_off_is_no_part_of_the_account() -> None:
    made = routine(hold(20), Step("2", Dose(hold(20)), stretch(hold(20)), optional=True))
    assert len(begin(made, FakeClock()).done()) == 1
    assert len(begin(made, FakeClock(), turned_on=frozenset("2")).done()) == 2


def test_a_step_that_was_left_half_way_is_done_in_part() -> None:
    clock = FakeClock()
    session = begin(routine(stretch(hold(20), sides="each"), hold(20)), clock)
    into(session, clock, "switch")
    session.next_step()
    assert session.done()[0].detail == "in part: left side only"


def test_the_last_movement_left_before_its_end_is_done_in_part_too() -> None:
    clock = FakeClock()
    session = begin(routine(hold(20), hold(20)), clock)
    into(session, clock, "stretch", 8.0)
    session.next_step()
    assert session.done()[0].detail == "in part: 5 of 20 s"
