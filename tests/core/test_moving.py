"""Moving around a session: next, again, a click, ease off, stop here, enough."""

from dataclasses import replace

import pytest

from followalong.core.bar import pieces
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.events import Eased, Entered, Finished, Left
from followalong.core.fitting import estimate
from followalong.core.player import Player
from followalong.core.routine import Dose, Items, Levels, Note, Rest
from followalong.core.script import Place, Script, Segment
from followalong.core.session import Session
from followalong.core.transitions import change
from tests.helpers import (
    FakeClock,
    begin,
    breathing,
    entered,
    hold,
    into,
    left,
    pulses,
    routine,
    said,
    span,
    step,
    stretch,
)

TWO = routine(stretch(hold(20), "Calf", sides="each"), stretch(hold(20), "Hip"))
LEVELS = routine(stretch(Levels(3, Dose(hold(10)), "Further."), "Leg", sides="each"))
SETS = routine(Dose(hold(10), times=span(2), rest=12.0))


def at(session: Session) -> tuple[str, str, str, str]:
    """Step, role, side and the number on the dial."""
    moment = session.moment()
    return moment.place.step, moment.place.role, moment.place.side, moment.number


@pytest.mark.parametrize("role", ["ready", "switch"])
def test_next_in_get_ready_or_switch_goes_to_three_two_one(clock: FakeClock, role: str) -> None:
    session = begin(TWO, clock)
    into(session, clock, role, 1.0)
    events = [*session.next(), *clock.advance(3.1, session)]
    assert said(events)[:3] == ["three", "two", "one"]
    assert session.segment.role == "stretch"


def test_next_in_a_rest_between_sets_says_which_one_comes_and_then_goes_to_its_three_two_one(clock: FakeClock) -> None:
    session = begin(SETS, clock)
    into(session, clock, "rest", 1.0)
    assert said(session.next()) == ["Set 2 of 2."]
    assert (session.state, at(session)[1]) == ("running", "rest")
    assert said(session.next()) == ["three"]
    assert at(session)[1::2] == ("rest", "3")


def test_next_in_a_rest_leaves_all_the_time_to_get_into_place(clock: FakeClock) -> None:
    lying = stretch(hold(20), "Hip", position="lying on the back")
    session = begin(routine(hold(20), Rest(30), lying), clock)
    into(session, clock, "rest", 1.0)
    assert said(session.next()) == ["Next: Hip."]
    assert at(session)[:2] == ("3", "ready")
    assert int(at(session)[3]) >= change("standing", "lying on the back")


def test_next_in_a_rest_while_paused_is_announced_afterwards(clock: FakeClock) -> None:
    session = begin(SETS, clock)
    into(session, clock, "rest", 1.0)
    session.pause()
    assert session.next() == []
    assert said(session.play()) == ["Set 2 of 2."]


def test_next_while_waiting_goes_to_three_two_one(clock: FakeClock) -> None:
    session = begin(TWO, clock, wait_for_me=True)
    clock.advance(40.0, session)
    assert session.state == "waiting"
    assert said(session.next()) == ["three"]
    assert (session.state, at(session)[3]) == ("running", "3")


def test_next_at_a_card_goes_to_what_it_leads_to(clock: FakeClock) -> None:
    session = begin(routine(Note("Fetch a chair.", confirm=True), hold(20)), clock)
    clock.advance(30.0, session)
    assert said(session.next()) == ["Stretch 2."]
    assert (session.state, at(session)[:2]) == ("running", ("2", "ready"))


def test_next_inside_three_two_one_begins_the_movement(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    session.next()
    clock.advance(1.0, session)
    session.next()
    assert (session.segment.role, session.bookmark().phase, session.bookmark().fraction) == ("stretch", 0, 0.0)


def test_next_in_a_movement_goes_to_the_get_ready_of_the_next_side_part_or_set(clock: FakeClock) -> None:
    for made, role in ((TWO, "switch"), (LEVELS, "ready"), (SETS, "rest")):
        session = begin(made, clock)
        into(session, clock, "stretch", 2.0)
        events = session.next()
        assert [(place.role, session.moment().phase.count) for place in entered(events)] == [(role, 0)]
        assert left(events)[0].why == "skipped"
        assert session.moment().session_done == session.script.starts[session.script.segments.index(session.segment)]


def test_next_at_the_end_finishes_once(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    into(session, clock, "end")
    assert list(session.ahead()) == []
    assert [type(event) for event in session.next()] == [Left, Finished]
    for silent in (session.next, session.next_step, session.answer, session.ease_off, session.stop_here, session.play):
        assert silent() == []
    assert session.more(1) == []
    assert session.state == "finished"


def test_next_step_leaves_sides_and_levels_behind(clock: FakeClock) -> None:
    session = begin(routine(*LEVELS.steps, *TWO.steps[1:]), clock)
    into(session, clock, "stretch")
    assert [place[:2] for place in entered(session.next_step())] == [("2", "")]


def test_next_while_paused_stays_paused_and_is_announced_once(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    session.pause()
    session.next()
    assert at(session)[1::2] == ("ready", "3")
    events = [*session.next(), *session.next(), *session.play()]
    assert [place.role for place in entered(events)] == ["stretch", "switch"]
    assert said(events) == ["Switch sides: right."]


def test_again_after_three_seconds_is_this_one_anew(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    into(session, clock, "switch")
    into(session, clock, "stretch", 3.1)
    events = session.again()
    assert entered(events) == [left(events)[0].place]
    assert session.bookmark().fraction == 0.0


def test_again_within_three_seconds_is_the_one_before_at_its_three_two_one(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    into(session, clock, "switch")
    into(session, clock, "stretch", 2.0)
    session.again()
    assert at(session) == ("1", "ready", "left", "3")


def test_again_twice_goes_back_twice(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    session.seek(Place("2"))
    into(session, clock, "stretch", 1.0)
    session.again()
    assert at(session) == ("1", "switch", "right", "3")
    session.again()
    assert at(session) == ("1", "ready", "left", "3")


def test_again_after_a_skip_is_the_movement_that_was_left(clock: FakeClock) -> None:
    session = begin(LEVELS, clock)
    into(session, clock, "stretch", 4.0)
    session.next_step()
    clock.advance(1.0, session)
    session.again()
    assert (at(session)[1:], session.segment.place.part) == (("ready", "left", "3"), 1)
    session.again()
    assert at(session)[1:3] == ("ready", "left")


def test_again_after_a_step_was_left_is_the_movement_that_was_eased_off(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    into(session, clock, "stretch", 4.0)
    session.ease_off()
    session.ease_off()
    session.again()
    assert at(session) == ("1", "ready", "left", "3")


def test_again_after_stop_here_is_the_level_that_was_enough(clock: FakeClock) -> None:
    session = begin(LEVELS, clock)
    into(session, clock, "stretch", 2.0)
    session.stop_here()
    session.again()
    assert (session.segment.place.side, session.segment.place.part) == ("left", 1)


def test_a_skip_is_forgotten_where_its_step_is_done_after_all(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    into(session, clock, "stretch", 4.0)
    session.next_step()
    session.again()
    into(session, clock, "switch")
    while session.segment.place.step == "1":
        clock.advance(0.25, session)
    session.again()
    assert at(session)[:3] == ("1", "switch", "right")


def test_again_from_the_end_that_was_skipped_to_is_the_movement_that_was_left(clock: FakeClock) -> None:
    session = begin(routine(stretch(hold(20), sides="each")), clock)
    into(session, clock, "stretch", 4.0)
    session.next_step()
    session.next_step()
    session.again()
    assert at(session)[:3] == ("1", "ready", "left")


def test_what_was_left_and_is_not_done_any_more_is_no_way_back(clock: FakeClock) -> None:
    session = begin(routine(hold(20), stretch(hold(20), sides="each"), hold(20)), clock)
    session.next_step()
    into(session, clock, "stretch", 4.0)
    session.next_step()
    session.choose(replace(session.choices, left_out=frozenset("2")))
    session.again()
    assert session.segment.place.step == "1"


def test_from_the_first_movement_on_there_is_something_to_go_on_with(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    assert not session.can_go_on
    into(session, clock, "stretch")
    assert session.can_go_on


def test_again_with_nothing_before_goes_back_to_its_own_three_two_one_and_then_to_its_get_ready(
    clock: FakeClock,
) -> None:
    session = begin(TWO, clock)
    into(session, clock, "stretch", 10.0)
    for role, number in (("stretch", "20"), ("ready", "3"), ("ready", "11")):
        assert [place.role for place in entered(session.again())] == [role]
        assert at(session)[1::2] == (role, number)
        clock.advance(2.5, session)


def test_again_at_the_end_goes_back_into_a_pause(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    into(session, clock, "end")
    clock.advance(10.0, session)
    events = session.again()
    assert [type(event) for event in events] == [Entered]
    assert (session.state, at(session)[:2]) == ("paused", ("2", "ready"))


def test_again_where_nothing_is_chosen_does_nothing(clock: FakeClock) -> None:
    session = Session(routine(hold(20)), Choices(left_out=frozenset("1")), clock)
    assert session.moment().kind_word
    session.play()
    session.tick()
    assert (session.state, session.again()) == ("finished", [])


def test_a_step_turned_on_where_nothing_was_chosen_is_next(clock: FakeClock) -> None:
    session = Session(routine(hold(20)), Choices(left_out=frozenset("1")), clock)
    assert session.bookmark().place == Place("end", role="end")
    session.choose(Choices())
    assert at(session)[1] == "ready"
    assert said(session.play()) == ["Stretch 1."]


def test_a_session_that_begins_at_a_step_has_no_lead_in(clock: FakeClock) -> None:
    session = Session(TWO, Choices(), clock, at=Place("2", role="ready"))
    events = session.play()
    assert (at(session)[:2], session.state, said(events)) == (("2", "ready"), "running", ["Next: Hip."])


def test_nothing_leads_on_from_the_end(clock: FakeClock) -> None:
    player = Player(compile(routine(hold(5)), Choices(left_out=frozenset("1"))), clock, no_way_back)
    player.play()
    assert [player.state, player.next_side(), player.next(), player.slept()] == ["finished", [], [], []]


def test_after_the_end_there_is_nothing_to_answer(clock: FakeClock) -> None:
    session = begin(routine(hold(5)), clock, left_out=frozenset("1"))
    session.choose(Choices())
    session.hear(estimate)
    session.seek(Place("1", role="ready"))
    session.next_step()
    assert (session.state, session.segment.role, session.answer()) == ("finished", "ready", [])


def no_way_back(script: Script, index: int) -> Segment:
    return script.segments[index]


def test_a_click_enters_at_three_two_one(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    piece = next(one for one in pieces(session.script) if (one.kind, one.side) == ("stretch", "right"))
    session.seek(piece.place)
    assert at(session) == ("1", "switch", "right", "3")
    session.seek(Place("1", "left", role="ready"))
    assert at(session) == ("1", "ready", "left", "3")


@pytest.mark.parametrize("place", [Place("2"), Place("2", role="ready")])
def test_a_click_on_another_step_leaves_all_the_time_to_get_there(clock: FakeClock, place: Place) -> None:
    session = begin(TWO, clock)
    assert said(session.seek(place)) == ["Next: Hip."]
    assert (at(session)[:2], session.bookmark().fraction) == (("2", "ready"), 0.0)


def test_a_click_where_nothing_leads_in_enters_at_the_start(clock: FakeClock) -> None:
    session = begin(routine(hold(20), step(hold(20), follows=True), Rest(30)), clock)
    session.seek(Place("2"))
    assert (at(session)[:2], session.bookmark().phase) == (("2", "stretch"), 0)
    session.seek(Place("3", role="rest"))
    assert at(session)[3] == "30"


def test_a_click_on_what_is_not_done_today_enters_the_next(clock: FakeClock) -> None:
    session = begin(TWO, clock, left_out=frozenset("1"))
    assert session.seek(Place("nowhere")) == []
    session.seek(Place("1", "left"))
    assert at(session)[:2] == ("2", "ready")


def test_ease_off_halves_the_rest_of_the_step_at_once(clock: FakeClock) -> None:
    session = begin(routine(stretch(pulses(4), sides="each")), clock)
    into(session, clock, "stretch", 3.0)
    session.ease_off()
    assert session.is_eased
    assert [segment.counts for segment in session.script.segments if segment.role == "stretch"] == [2, 2]
    assert max(phase.depth[1] for phase in session.segment.phases) == pytest.approx(0.7)


@pytest.mark.parametrize(("seconds", "less"), [(20, True), (10, False)])
def test_easing_off_tells_whether_it_made_anything_less(clock: FakeClock, seconds: float, less: bool) -> None:
    session = begin(routine(hold(seconds)), clock)
    into(session, clock, "stretch", 1.0)
    assert session.ease_off() == [Eased(Place("1"), less, "Eased off.")]
    assert session.segment.phases[1].depth == (0.7, 0.7)


def test_ease_off_again_leaves_the_step(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    into(session, clock, "stretch", 3.0)
    session.ease_off()
    events = session.ease_off()
    assert left(events)[0].why == "eased"
    assert at(session)[:2] == ("2", "ready")


def test_stop_here_leaves_the_further_levels_of_this_side(clock: FakeClock) -> None:
    session = begin(LEVELS, clock)
    assert session.stop_here() == []
    into(session, clock, "stretch", 2.0)
    assert session.moment().can_stop_here
    events = session.stop_here()
    assert [(place.role, place.side) for place in entered(events)] == [("switch", "right")]
    assert left(events)[0].why == "early"


def test_the_last_level_or_item_has_nothing_to_stop(clock: FakeClock) -> None:
    script = begin(routine(Items(("big toe", "second toe"), Dose(hold(5)))), clock).script
    assert [segment.can_stop for segment in script.segments if segment.role == "stretch"] == [True, False]


def test_enough_needs_the_least_count(clock: FakeClock) -> None:
    session = begin(routine(pulses(span(2, 4, 5))), clock)
    into(session, clock, "stretch", 11.0)
    assert not session.moment().can_be_enough
    assert session.answer() == []
    clock.advance(1.0, session)
    assert session.moment().can_be_enough
    assert left(session.answer())[0].why == "early"


def test_space_pauses_goes_on_and_answers(clock: FakeClock) -> None:
    session = begin(TWO, clock, wait_for_me=True)
    assert (session.space(), session.state) != ([], "running")
    session.space()
    assert session.state == "running"
    clock.advance(40.0, session)
    session.space()
    assert session.state == "running"


def test_pausing_while_waiting_waits_on_afterwards(clock: FakeClock) -> None:
    session = begin(TWO, clock, wait_for_me=True)
    clock.advance(40.0, session)
    session.pause()
    assert session.moment().paused
    session.play()
    assert session.moment().waiting


def test_ten_seconds_more_while_waiting_run_before_the_gate(clock: FakeClock) -> None:
    session = begin(TWO, clock, wait_for_me=True)
    clock.advance(40.0, session)
    session.more(1)
    assert (session.state, at(session)[3]) == ("running", "13")
    clock.advance(10.0, session)
    assert session.state == "waiting"


def test_turning_wait_for_me_off_goes_on_at_once(clock: FakeClock) -> None:
    session = begin(TWO, clock, wait_for_me=True)
    clock.advance(40.0, session)
    assert said(session.choose(Choices())) == ["three"]
    assert session.state == "running"


def test_turning_wait_for_me_on_does_not_turn_time_back(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    session.next()
    clock.advance(1.0, session)
    session.choose(Choices(wait_for_me=True))
    clock.advance(2.1, session)
    assert session.segment.role == "stretch"


def test_leaving_out_the_present_step_moves_on(clock: FakeClock) -> None:
    session = begin(TWO, clock)
    into(session, clock, "stretch", 5.0)
    events = session.choose(Choices(left_out=frozenset("1")))
    assert (left(events)[0].why, at(session)[0]) == ("moved", "2")
    assert session.script.seconds < 60


def test_the_other_option_begins_at_its_three_two_one(clock: FakeClock) -> None:
    from followalong.core.routine import Either, Option

    made = routine(Either((Option("hold", Dose(hold(20))), Option("breathe", Dose(breathing(3))))))
    session = begin(made, clock)
    into(session, clock, "stretch", 5.0)
    session.choose(Choices(options={"1": 1}))
    assert (session.segment.place.option, at(session)[1::2]) == (1, ("ready", "3"))


def test_tempo_stays_between_half_and_double(clock: FakeClock) -> None:
    session = begin(routine(pulses(4)), clock)
    for asked, got in ((0.1, 0.5), (9.0, 2.0), (1.5, 1.5)):
        session.choose(Choices(tempo=asked))
        assert session.choices.tempo == got


def test_what_was_said_last_can_be_said_again(clock: FakeClock) -> None:
    session = Session(TWO, Choices(), clock)
    assert session.repeat() is None
    session.play()
    cue = session.repeat()
    assert cue is not None
    assert cue.words == "Calf."
