"""Who comes back after more than a minute gets ready once more, and then the rest of the movement is played."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.events import LeadIn, Left, Resumed, Waiting
from followalong.core.look import clock as as_clock
from followalong.core.mark import Mark
from followalong.core.routine import Levels, Note, Rest, Routine
from followalong.core.script import Place
from followalong.core.session import Session
from tests.core.anything import CHOICES, ROUTINES
from tests.helpers import FakeClock, begin, entered, hold, into, keys, left, pulses, routine, said, stretch
from tests.helpers import step as one_step

STRAP = stretch(
    hold(30), "Hamstring", "each", position="lying on the back", needs=("a strap",),
    setup=("Lie on your back.", "Strap round your {side} foot."))
TWO = routine(hold(10), STRAP, pulses(6))


def back(session: Session, clock: FakeClock) -> Session:
    """After the program was closed, or killed."""
    kept = session.bookmark()
    clock.advance(3600.0)
    return Session(session.routine, kept.choices, clock, at=kept.mark, earlier=kept.earlier)


@pytest.fixture
def right(clock: FakeClock) -> Session:
    """Twelve seconds into the second side."""
    session = begin(TWO, clock)
    into(session, clock, "switch")
    into(session, clock, "stretch", 15.0)
    return session


def test_it_stands_where_it_was_until_it_goes_on(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    assert (again.state, again.moment().number, again.segment) == ("paused", "18", right.segment)


def test_the_set_up_of_that_side_is_said_again(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    events = [*again.play(), *clock.advance(20.0, again)]
    assert said(events)[:4] == [
        "Hamstring.", "Right side.", "Lie on your back.", "Strap round your right foot."]
    assert again.moment().caption == "Strap round your right foot"
    assert again.moment().kind == "ready"


def test_there_is_time_to_come_from_the_door(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    assert again.segment.seconds == 20.0 + 3.0


def test_then_come_three_two_one_and_the_rest(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    events = clock.advance(23.02, again)
    assert keys(events)[-3:] == ["ready 3", "ready 2", "ready 1"]
    assert (again.segment.role, again.moment().number) == ("stretch", "18")
    assert left(clock.advance(20.0, again)) == [Left(right.segment.place, pytest.approx(20.0), 0, "done")]  # 2 s back


def test_the_time_left_counts_it(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    before = again.moment().session_left
    again.play()
    assert as_clock(again.moment().session_left) == as_clock(before + 23.0)
    clock.advance(23.0, again)
    assert again.moment().session_left == pytest.approx(before, abs=0.1)


def test_enter_says_that_one_is_ready(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    assert keys(again.answer()) == ["ready 3"]
    clock.advance(3.1, again)
    assert again.moment().number == "18"


def test_wait_for_me_waits_here_too(clock: FakeClock) -> None:
    session = begin(TWO, clock, wait_for_me=True)
    session.answer()
    clock.advance(8.0, session)
    again = back(session, clock)
    again.play()
    assert isinstance(clock.advance(20.0, again)[-1], Waiting)


@pytest.mark.parametrize(("seconds", "role"), [(59.0, "stretch"), (60.0, "ready")])
def test_a_minute_is_too_long_to_stay_in_position(right: Session, clock: FakeClock, seconds: float, role: str) -> None:
    right.pause()
    clock.advance(seconds)
    events = right.play()
    assert (right.segment.role, LeadIn(3) in events) == (role, role == "stretch")


@pytest.mark.parametrize("told", [True, False])
def test_a_sleep_of_a_minute_too_whoever_tells_of_it(right: Session, clock: FakeClock, told: bool) -> None:
    clock.advance(61.0)
    right.slept() if told else right.tick()
    right.play()
    assert right.segment.role == "ready"


def test_a_pause_before_the_start_is_none(clock: FakeClock) -> None:
    session = Session(TWO, Choices(), clock)
    clock.advance(3600.0)
    assert entered(session.play()) == [Place("1", role="ready")]


def test_a_counted_movement_goes_on_with_the_count_in_progress_and_each_counts_once(clock: FakeClock) -> None:
    session = begin(routine(pulses(6)), clock)
    into(session, clock, "stretch", 20.0)
    assert session.moment().number == "4"
    again = back(session, clock)
    again.play()
    again.answer()
    clock.advance(3.1, again)
    assert again.moment().number == "4"
    into(again, clock, "end")
    assert again.done()[0].counts == 6


def test_a_movement_that_only_comes_is_played_whole(right: Session, clock: FakeClock) -> None:
    right.next()
    assert right.segment.place == Place("3", role="ready")
    again = back(right, clock)
    again.play()
    into(again, clock, "stretch")
    assert again.moment().number == "1"


def test_a_level_goes_on_as_that_level(clock: FakeClock) -> None:
    session = begin(routine(Levels(3, one_step(hold(20)).dose, "Further.")), clock)
    into(session, clock, "stretch")
    into(session, clock, "ready")
    into(session, clock, "stretch", 10.0)
    again = back(session, clock)
    again.play()
    assert again.segment.place.part == 1
    into(again, clock, "stretch")
    assert (again.segment.place.part, again.moment().number) == (2, session.moment().number)


@pytest.mark.parametrize("what", [Rest(20.0), Note("Drink some water, and then go on.")])
def test_a_rest_of_its_own_and_a_card_keep_three_two_one(clock: FakeClock, what: Rest | Note) -> None:
    session = begin(routine(hold(5), what, hold(5)), clock)
    into(session, clock, "rest" if isinstance(what, Rest) else "note", 1.0)
    assert back(session, clock).play() == [Resumed(), LeadIn(3)]


def test_the_words_are_known_before(right: Session, clock: FakeClock) -> None:
    words, again = right.words_back(), back(right, clock)
    again.play()
    assert words == again.segment.cues
    assert begin(routine(Rest(20.0)), clock).words_back() == ()


def test_the_place_is_kept_meanwhile(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    clock.advance(5.0, again)
    later = back(again, clock)
    assert later.bookmark().mark == right.bookmark().mark


def test_again_gets_ready_anew_and_at_its_start_goes_to_the_one_before(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    clock.advance(9.0, again)
    assert keys(again.again())[0] == "name"
    assert (again.segment.role, again.elapsed) == ("ready", 0.0)
    again.again()
    assert (again.segment.place.side, again.segment.role) == ("left", "ready")


def test_again_while_paused_too(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    clock.advance(9.0, again)
    again.pause()
    again.again()
    assert (again.state, again.segment.role, again.elapsed) == ("paused", "ready", 0.0)


def test_another_choice_meanwhile_changes_both(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    clock.advance(1.0, again)
    again.choose(Choices(more_time=True, effort="gentle"))
    assert again.segment.seconds == 33.0
    again.answer()
    clock.advance(3.1, again)
    assert again.moment().number == "3"  # of 15 seconds 12 are over


def test_ten_seconds_more_are_for_getting_ready(right: Session, clock: FakeClock) -> None:
    again = back(right, clock)
    again.play()
    again.more(1)
    assert again.segment.seconds == 33.0
    again.answer()
    clock.advance(3.1, again)
    assert again.moment().number == "18"


def test_sound_that_comes_ahead_comes_once(clock: FakeClock) -> None:
    session = begin(routine(pulses(6)), clock)
    into(session, clock, "stretch", 20.0)
    again = back(session, clock)
    again.sound_ahead(0.5)
    events = [*again.play(), *clock.advance(22.0, again)]
    assert keys(events).count("count 4") == 1
    assert keys(events).index("count 4") == keys(events).index("ready 1") + 1


@given(ROUTINES, CHOICES, st.floats(0.0, 1.0, exclude_max=True), st.floats(0.0, 1.0))
def test_whatever_it_was_the_rest_of_it_is_played(made: Routine, choices: Choices, where: float, part: float) -> None:
    clock = FakeClock()
    moves = [segment for segment in compile(made, choices).segments if segment.seconds and segment.role == "stretch"]
    assume(moves)
    one = moves[int(where * len(moves))]
    session = Session(made, choices, clock, at=Mark(one.place, int(part * (len(one.phases) - 1)), part))
    rest = one.seconds - session.elapsed
    assume(rest > 2e-3)  # else it is over before anybody looks
    session.play()
    assert session.segment.role == "ready"
    session.answer()
    clock.advance(3.0 + 1e-3, session, 0.5)
    assert session.segment == one
    assert one.seconds - session.elapsed >= rest - 2e-3
