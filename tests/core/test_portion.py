"""Done, in part, eased off or left out: and what was done, where that is not all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from followalong.core.routine import Dose, Levels, Routine, Stretch
from followalong.core.session import Session
from tests.helpers import FakeClock, begin, breathing, hold, into, pulses, routine, span, stretch

Play = Callable[[Session, FakeClock], object]
TWIST = stretch(hold(8), "Twist", "each")


def told(made: Routine | Stretch, play: Play) -> tuple[str, str]:
    clock = FakeClock()
    session = begin(made if isinstance(made, Routine) else routine(made, hold(5)), clock)
    play(session, clock)
    first = session.done()[0]
    return first.why, first.detail


def moves(count: int, seconds: float = 0.0) -> Play:
    """So many movements done to their end, and so many seconds of the next one; then the next step."""
    def play(session: Session, clock: FakeClock) -> None:
        for number in range(count + bool(seconds)):
            while session.segment.role == "stretch":
                clock.advance(0.25, session)
            into(session, clock, "stretch", seconds if number == count else 0.0)
        while not seconds and session.segment.role == "stretch":
            clock.advance(0.25, session)
        session.next_step()
    return play


@pytest.mark.parametrize(("made", "play", "detail"), [
    (TWIST, moves(1), "left side only"),
    (TWIST, moves(1, 8.0), "left side, and part of the right"),
    (TWIST, moves(0, 8.0), "part of the left side"),
    (stretch(hold(8)), moves(0, 8.0), "5 of 8 s"),
    (stretch(pulses(6)), moves(0, 13.0), "2 of 6 counts"),
    (stretch(breathing(6)), moves(0, 21.0), "2 of 6 breaths"),
    (stretch(pulses(6)), moves(0, 5.0), "only begun"),
    (stretch(Dose(hold(8), times=span(3), rest=6.0)), moves(1), "1 of 3 holds"),
    (stretch(Dose(hold(8), times=span(3), rest=6.0)), moves(0, 8.0), "only begun"),
    (stretch(Dose(pulses(2), times=span(3), rest=6.0)), moves(2), "2 of 3 parts"),
    (stretch(Levels(3, Dose(hold(8)), "Further."), sides="each"), moves(2), "part of the left side"),
    (stretch(Dose(hold(8), times=span(2), rest=6.0), sides="each"), moves(3), "left side, and part of the right"),
])
def test_what_was_done_in_part_says_how_much(made: Stretch, play: Play, detail: str) -> None:
    assert told(made, play) == ("in part", f"in part: {detail}")


def test_a_side_that_was_enough_is_not_both() -> None:
    def enough(session: Session, clock: FakeClock) -> None:
        into(session, clock, "stretch", 12.0)
        session.answer()
        session.next_step()

    made = stretch(hold(span(8, 20, 30)), "Twist", "each")
    assert told(made, enough) == ("in part", "in part: left side only")


def test_whoever_stops_in_the_switch_has_done_one_side() -> None:
    def stop(session: Session, clock: FakeClock) -> None:
        into(session, clock, "switch", 2.0)

    assert told(TWIST, stop) == ("in part", "in part: left side only")


def test_what_ends_on_purpose_is_done() -> None:
    def stop_here(session: Session, clock: FakeClock) -> None:
        into(session, clock, "stretch", 8.0)
        session.stop_here()

    assert told(stretch(Levels(3, Dose(hold(8)), "Further.")), stop_here) == ("done", "5 s in all")


def shortened_late(session: Session, clock: FakeClock) -> None:
    """Ten seconds more, and after 23 of all thirty less: three are left."""
    into(session, clock, "stretch", 5.0)
    session.more(1)
    clock.advance(21.0, session)
    session.more(-3)
    clock.advance(20.0, session)


def counted_and_enough(session: Session, clock: FakeClock) -> None:
    into(session, clock, "stretch", 13.0)
    session.answer()


def once_again(session: Session, clock: FakeClock) -> None:
    into(session, clock, "stretch", 13.0)
    session.again()
    into(session, clock, "ready")


@pytest.mark.parametrize(("made", "play", "detail"), [
    (stretch(hold(20)), shortened_late, "26 s in all"),
    (stretch(pulses(span(2, 4, 6))), counted_and_enough, "2 in all"),
    (stretch(hold(20)), once_again, "Hold 20 s"),
])
def test_what_is_done_is_told_by_what_was_done(made: Stretch, play: Play, detail: str) -> None:
    assert told(made, play) == ("done", detail)


def test_sides_of_different_length_are_told_together() -> None:
    def shorter(session: Session, clock: FakeClock) -> None:
        into(session, clock, "switch")
        into(session, clock, "stretch", 4.0)
        session.more(-1)
        into(session, clock, "ready")

    assert told(stretch(hold(20), sides="each"), shorter) == ("done", "30 s in all")


def test_one_side_and_a_piece_of_the_other_in_any_order() -> None:
    def jump(session: Session, clock: FakeClock) -> None:
        session.seek(session.segment.place._replace(side="right", role="stretch"))
        into(session, clock, "stretch", 14.0)
        session.next_step()

    assert told(TWIST, jump) == ("in part", "in part: right side only")


def test_pieces_of_both_sides() -> None:
    def pieces(session: Session, clock: FakeClock) -> None:
        into(session, clock, "stretch", 8.0)
        session.next()
        into(session, clock, "stretch", 8.0)
        session.next()

    assert told(TWIST, pieces) == ("in part", "in part: only begun")


def test_left_on_the_way_in_or_within_three_seconds_of_the_hold_is_left_out() -> None:
    assert told(stretch(hold(8)), moves(0, 3.5)) == ("left out", "left out")
    assert told(stretch(hold(8)), moves(0, 6.0)) == ("left out", "left out")
    assert told(stretch(hold(8)), moves(0, 6.5))[0] == "in part"


def test_one_side_before_a_break_and_one_after_it_are_both() -> None:
    clock = FakeClock()
    session = begin(routine(TWIST, hold(5)), clock)
    into(session, clock, "switch", 2.0)
    left = session.bookmark()
    again = Session(session.routine, left.choices, clock, at=left.mark, earlier=left.earlier)
    first = again.done()[0]
    again.play()
    into(again, clock, "stretch")
    into(again, clock, "end")
    assert (first.why, first.detail) == ("in part", "in part: left side only")
    assert [(one.why, one.detail) for one in again.done()] == [("done", "Hold 8 s, each side"), ("done", "Hold 5 s")]


def test_a_piece_before_a_break_counts_with_the_one_after_it() -> None:
    clock = FakeClock()
    session = begin(routine(stretch(hold(20)), hold(5)), clock)
    into(session, clock, "stretch", 8.0)
    left = session.bookmark()
    again = Session(session.routine, left.choices, clock, at=left.mark, earlier=left.earlier)
    again.play()
    again.next()
    clock.advance(3.0 + 9.0, again)
    again.next_step()
    assert again.done()[0].detail == "in part: 11 of 20 s"


def test_what_is_whole_stays_so_whatever_is_done_again() -> None:
    clock = FakeClock()
    session = begin(routine(stretch(hold(8)), hold(5)), clock)
    into(session, clock, "stretch")
    into(session, clock, "ready")
    left = session.bookmark()
    again = Session(session.routine, left.choices, clock, at=left.mark, earlier=left.earlier)
    again.seek(left.place._replace(step="1", role="stretch"))
    again.play()
    into(again, clock, "stretch", 5.0)
    again.next_step()
    assert again.done()[0].why == "done"
