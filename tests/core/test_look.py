"""What a screen shows at one instant."""

from dataclasses import replace

import pytest

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.look import clock as as_clock
from followalong.core.moment import Coming, Moment
from followalong.core.phrases import phrases
from followalong.core.routine import Beat, Block, Breath, Dose, Flow, Hold, Levels, Note, Open, Pulses, Rest, Routine
from followalong.core.scene import scene
from followalong.core.session import Session
from tests.helpers import (
    CALM,
    PUSH,
    FakeClock,
    begin,
    breathing,
    hold,
    into,
    pulses,
    reps,
    routine,
    span,
    step,
    stretch,
)


def moment(made: Routine, role: str = "stretch", seconds: float = 0.0, **choices: object) -> Moment:
    clock = FakeClock()
    session = begin(made, clock, **choices)
    into(session, clock, role, seconds)
    return session.moment()


@pytest.mark.parametrize(
    ("seconds", "number", "filled"), [(1.0, "20", 1.0), (8.0, "15", 0.75), (22.9, "1", 0.005), (24.0, "0", 0.0)]
)
def test_a_hold_counts_down_its_dose_only(seconds: float, number: str, filled: float) -> None:
    shown = moment(routine(hold(20)), seconds=seconds)
    assert (shown.number, shown.counts) == (number, 0)
    assert shown.filled == pytest.approx(filled)


def test_one_second_is_not_called_seconds() -> None:
    assert moment(routine(hold(20)), seconds=22.5).under == "second"
    assert moment(routine(hold(20)), seconds=21.5).under == "seconds"


@pytest.mark.parametrize(("seconds", "last"), [(19.9, False), (20.1, True), (22.9, True), (23.5, False)])
def test_the_last_three_seconds_are_told(seconds: float, last: bool) -> None:
    assert moment(routine(hold(20)), seconds=seconds).last_seconds == last


def test_long_times_are_shown_as_minutes() -> None:
    shown = moment(routine(hold(span(150))), seconds=3.0)
    assert (shown.number, shown.under) == ("2:30", "")


@pytest.mark.parametrize(("left", "number", "under"), [
    (599, "9:59", ""), (600, "10", "min 00 s"), (698, "11", "min 38 s"), (28799, "479", "min 59 s"),
])
def test_ten_minutes_and_more_are_a_number_of_minutes_with_seconds_under_it(
    left: int, number: str, under: str
) -> None:
    shown = moment(routine(hold(span(28799))), seconds=3.0 + 28799 - left)
    assert (shown.number, shown.under) == (number, under)


@pytest.mark.parametrize(("so_far", "number", "under"), [
    (5, "5", "seconds so far"), (105, "1:45", "so far"), (605, "10", "min 05 s"),
])
def test_what_counts_up_has_no_seconds_under_a_clock(so_far: int, number: str, under: str) -> None:
    shown = moment(routine(Open(900.0)), seconds=so_far)
    assert (shown.number, shown.under) == (number, under)
    assert as_clock(59.2) == "1:00"


def test_open_counts_up() -> None:
    assert [moment(routine(Open(200.0)), seconds=at).number for at in (0.0, 12.9, 101.0)] == ["0", "12", "1:41"]
    intro = moment(routine(Dose(Pulses(PUSH), say=("Slowly now.",))))
    assert (intro.number, intro.filled) == ("0", 1.0)


def test_counts_fill() -> None:
    said = Dose(pulses(4), say=("Keep it small.",))
    assert (moment(routine(said)).number, moment(routine(said)).filled) == ("1", 0.0)
    shown = moment(routine(pulses(4)), seconds=9.0)
    assert (shown.number, shown.under, shown.counts) == ("2", "of 4", 4)
    assert shown.filled == pytest.approx(1.5 / 4)


def test_counts_are_full_on_the_way_back() -> None:
    shown = moment(routine(Hold(breaths=span(2), breath=CALM)), seconds=24.0)
    assert (shown.number, shown.filled) == ("2", 1.0)


def test_breathing_shows_the_seconds_of_each_part() -> None:
    shown = moment(routine(breathing(3)), seconds=11.0)
    assert (shown.kind, shown.dial, shown.number) == ("breathe-in", "breath", "3")
    assert shown.breath == (("In", 4, True), ("Out", 6, False))
    assert shown.breath_count == "breath 2 of 3"


def test_where_sides_take_turns_with_the_breath_one_breath_is_shown() -> None:
    made = routine(stretch(Flow(span(2), CALM, Beat("up", depth=1.0), Beat("down", depth=0.0)), sides="alternating"))
    shown = moment(made, seconds=11.0)
    assert (shown.side_line, shown.number, shown.under) == ("Right side", "1", "of 2")
    assert shown.breath == (("In", 4, True), ("Out", 6, False))


def test_words_before_the_first_breath_leave_the_circle_empty() -> None:
    shown = moment(routine(Dose(breathing(3), times=span(2))), seconds=31.0)
    assert (shown.number, shown.breath, shown.breath_count, shown.kind) == ("", (), "", "ready")
    assert shown.caption == "Set 2 of 2"


def test_the_lungs_fill_and_empty() -> None:
    lungs = [moment(routine(breathing(3)), seconds=at).lungs for at in (0.0, 2.0, 4.0, 7.0, 9.99)]
    assert lungs == pytest.approx([0.0, 0.5, 1.0, 0.5, 0.0], abs=0.01)


def test_a_pacer_breathes_on_through_a_hold() -> None:
    pace = Breath((("in", 2.0), ("pause", 1.0), ("out", 2.0)))
    lungs = [moment(routine(hold(20, pacer=pace)), seconds=at).lungs for at in (0.0, 1.0, 2.5, 4.0, 6.0)]
    assert lungs == pytest.approx([0.0, 0.5, 1.0, 0.5, 0.5], abs=0.01)
    assert moment(routine(hold(20, pacer=Breath(())))).lungs == 0.0


def test_at_most_four_seconds_of_a_phase_are_movement() -> None:
    slow = routine(hold(20, go=8.0))
    assert [moment(slow, seconds=at).depth for at in (0.0, 2.0, 4.0, 7.0)] == pytest.approx([0.0, 0.5, 1.0, 1.0])


@pytest.mark.parametrize(("role", "kind", "word"), [
    ("ready", "ready", "Get ready"), ("stretch", "stretch", "Stretch"), ("switch", "switch", "Switch sides"),
    ("end", "finished", "Finished"), ("rest", "rest", "Rest"), ("note", "ready", "Note"),
])
def test_each_role_has_its_kind(role: str, kind: str, word: str) -> None:
    made = routine(stretch(hold(5), sides="each"), Rest(9), Note("Drink."))
    shown = moment(made, role)
    assert (shown.kind, shown.kind_word) == (kind, word)


def test_a_pause_a_lead_in_and_a_wait_are_told_apart() -> None:
    clock = FakeClock()
    session = Session(routine(hold(20)), Choices(wait_for_me=True), clock)
    assert (session.moment().kind_word, session.moment().moving) == ("Paused", False)
    session.play()
    clock.advance(30.0, session)
    assert (session.moment().kind_word, session.moment().waiting) == ("Waiting for you", True)
    session.answer()
    session.slept()
    session.choose(Choices())
    session.play()
    assert (session.moment().kind_word, session.moment().number) == ("Get ready", "3")


def test_the_end_is_finished() -> None:
    clock = FakeClock()
    session = begin(routine(hold(5)), clock)
    into(session, clock, "end", 4.0)
    assert (session.state, session.moment().kind, session.moment().session_left) == ("finished", "finished", 0.0)


def test_sides_sets_and_levels_are_named() -> None:
    each = stretch(Dose(hold(5), times=span(2), rest=9.0), "Calf", sides="each")
    assert moment(routine(each)).side_line == "Left side — 1 of 2 · Set 1 of 2"
    assert moment(routine(each), "ready").side_line == "Calf — left side"
    assert moment(routine(each), "switch").side_line == "Now the right side — 2 of 2"
    assert moment(routine(each), sides="right").side_line == "Right side · Set 1 of 2"
    assert moment(routine(Levels(2, Dose(hold(5)), ""))).side_line == "Level 1 of 2"
    assert moment(routine(Rest(9)), "rest").side_line == ""
    assert moment(routine(stretch(reps(2), sides="alternating"))).side_line == "Left side"


@pytest.mark.parametrize(("role", "line"), [
    ("ready", "Calf — left side: the leg behind"), ("switch", "Now the right side: the leg behind"),
    ("stretch", "Left side: the leg behind — 1 of 2"), ("rest", ""),
])
def test_what_a_side_names_is_told_for_as_long_as_it_works(role: str, line: str) -> None:
    made = stretch(Dose(hold(5), times=span(2), rest=5.0), "Calf", sides="each", side="the leg behind")
    assert moment(routine(made), role).side_named == line + (" · Set 1 of 2" if role == "stretch" else "")
    assert moment(routine(replace(made, side="")), role).side_named == ""


def test_what_one_side_names_is_told_at_each_level_and_not_between_them() -> None:
    made = stretch(Levels(2, Dose(hold(5)), ""), "Calf", sides="left", side="the leg behind")
    script = compile(routine(made))
    told = [scene(script, index, segment, phrases("en")).side_named
            for index, segment in enumerate(script.segments) if segment.seconds]
    assert told == ["Calf — left side: the leg behind", "Left side: the leg behind · Level 1 of 2", "",
                    "Left side: the leg behind · Level 2 of 2", ""]


def test_the_caption_says_what_to_do_now() -> None:
    made = routine(stretch(Dose(hold(20), say=("Grow tall.",)), "Calf", setup=("Stand near a wall.",)))
    assert moment(made, "ready").caption == "Stand near a wall"
    assert moment(made, "ready", 4.0).caption == "Stand near a wall"
    assert moment(made, seconds=1.0).caption == "Grow tall"
    assert moment(routine(pulses(2)), seconds=0.5).caption == "Push"
    assert moment(routine(stretch(hold(20), "Calf")), seconds=1.0).caption == "Calf"
    assert moment(routine(stretch(hold(20), "Calf")), "ready", 4.0).caption == "Hold 20 seconds"


@pytest.mark.parametrize(("made", "role", "name", "detail"), [
    (routine(stretch(hold(5), "Calf", sides="each")), "stretch", "Switch sides", "Right side, hold 5 s"),
    (routine(stretch(pulses(4), "Hip", sides="each")), "stretch", "Switch sides", "Right side, 4 slow pulses"),
    (routine(stretch(hold(5), "Calf", sides="each")), "switch", "Calf", "Right side, hold 5 s"),
    (routine(stretch(hold(5), "Calf")), "stretch", "The end", "This is the last step"),
    (routine(stretch(hold(5), "Calf"), stretch(hold(30), "Hip")), "stretch", "Hip", "Hold 30 s"),
    (routine(stretch(hold(5), "Calf"), step(stretch(hold(30), "Hip"), follows=True)), "stretch", "Hip",
     "Same position, hold 30 s"),
    (routine(hold(5), stretch(breathing(12), "Belly")), "stretch", "Belly", "12 breaths"),
    (routine(stretch(hold(5), "Calf"), stretch(hold(30), "Hip")), "ready", "Calf", "Hold 5 s"),
    (routine(Dose(hold(5), times=span(2), rest=12.0)), "stretch", "Rest", "12 s"),
    (routine(stretch(Dose(hold(5), times=span(2)), "Calf")), "stretch", "Set 2", "Calf"),
    (routine(stretch(Levels(2, Dose(hold(5)), ""), "Leg")), "stretch", "Level 2 of 2", "Leg"),
    (routine(hold(5), Note("Drink.")), "stretch", "Drink.", "A short note"),
])
def test_next_up_is_named_as_a_person_would(made: Routine, role: str, name: str, detail: str) -> None:
    shown = moment(made, role).next_up
    assert shown is not None
    assert (shown.name, shown.detail) == (name, detail)


def test_steps_are_counted_as_far_as_they_are_done_today() -> None:
    made = routine(hold(5), step(hold(5), optional=True), Block("1", 2, (step(hold(5)),)))
    clock = FakeClock()
    session = begin(made, clock)
    session.next_step()
    assert (session.moment().step, session.moment().steps) == (2, 3)
    into(session, clock, "end")
    assert session.moment().step == 3


def test_the_time_left_is_that_of_the_script() -> None:
    shown = moment(routine(hold(20), hold(20)), seconds=5.0)
    assert shown.session_done == pytest.approx(16.0)
    assert shown.session_done + shown.session_left == pytest.approx(11 + 25 + 11 + 25 + 3)


def test_nothing_is_counted_while_it_waits() -> None:
    clock = FakeClock()
    session = begin(routine(hold(20)), clock, wait_for_me=True)
    clock.advance(30.0, session)
    assert (session.moment().number, session.moment().filled) == ("", 0.0)


def test_nothing_comes_after_the_last_words() -> None:
    clock = FakeClock()
    session = begin(routine(hold(5)), clock)
    into(session, clock, "end")
    assert session.moment().next_up is None


def test_the_figure_comes_from_standing_to_the_first_stretch_and_is_there_before_the_count() -> None:
    first = routine(hold(20))
    coming = [moment(first, "ready", seconds).coming for seconds in (0.0, 2.0)]
    assert all(came and (came.figure, came.position, came.depth) == ("", "standing", 0.0) for came in coming)
    assert coming[0].share == 0.0 < coming[1].share < 1.0  # type: ignore[union-attr]
    assert moment(first, "ready", 9.0).coming is None
    assert moment(first, seconds=1.0).coming is None


def coming(made: Routine, step: str) -> Coming | None:
    """At the beginning of the get-ready of a step."""
    script = begin(made, FakeClock()).script
    index = next(index for index, segment in enumerate(script.segments)
                 if segment.seconds and (segment.place.step, segment.role) == (step, "ready"))
    return scene(script, index, script.segments[index], phrases("en")).coming


def test_the_figure_comes_to_the_next_stretch_from_where_the_one_before_ended() -> None:
    before = stretch(hold(20), sides="each", position="kneeling", figure="one")
    came = coming(routine(before, stretch(hold(20), figure="two")), "2")
    assert came is not None
    assert (came.figure, came.position, came.side, came.depth) == ("one", "kneeling", "right", 0.0)


def test_the_same_stretch_once_more_is_come_to_by_standing_still() -> None:
    again = stretch(hold(20), position="kneeling", figure="one")
    assert coming(routine(again, again), "2") is None


@pytest.mark.parametrize(("position", "kneels"), [("half-kneeling", True), ("on a chair", False)])
def test_the_way_knows_whether_the_routine_kneels_at_all(position: str, kneels: bool) -> None:
    came = coming(routine(stretch(hold(20), position=position)), "1")
    assert came is not None
    assert came.kneels is kneels
