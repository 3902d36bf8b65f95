"""The twelve rules of the core (DESIGN.md), one claim each."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.choices import Choices, Effort
from followalong.core.compiler import compile
from followalong.core.events import Due, Finished, LeadIn, Paused, Resumed, Waiting
from followalong.core.routine import Breath, Dose, Either, Hold, Levels, Note, Open, Option, Routine, Sink
from followalong.core.script import Place
from followalong.core.session import Session
from tests.helpers import (
    CALM,
    FakeClock,
    begin,
    breathing,
    entered,
    filled,
    hold,
    into,
    keys,
    left,
    pulses,
    reps,
    routine,
    said,
    span,
    step,
    stretch,
)

SIDES = stretch(pulses(4), "Hip", sides="each")
RICH = routine(
    stretch(Dose(hold(span(10, 20, 30)), times=span(1, 2, 3), rest=10.0), sides="each"),
    step(stretch(pulses(span(3, 4, 5))), optional=True),
    Either((Option("hold", Dose(hold(20))), Option("pulse", Dose(pulses(4))))),
    Levels(3, Dose(breathing(2)), "Further."),
)
EFFORTS: tuple[Effort, ...] = ("gentle", "usual", "full")
CHOICES = st.builds(
    Choices,
    effort=st.sampled_from(("gentle", "usual", "full")),
    tempo=st.floats(0.5, 2.0),
    sides=st.sampled_from(("both", "left", "right")),
    wait_for_me=st.booleans(),
    left_out=st.frozensets(st.sampled_from("1234")),
    turned_on=st.frozensets(st.sampled_from("12")),
    options=st.dictionaries(st.just("3"), st.integers(0, 1)),
    eased=st.frozensets(st.sampled_from("1234")),
    extra=st.dictionaries(st.just(Place("1")), st.floats(-30, 30)),
)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@given(CHOICES)
def test_1_choices_change_widths_never_number_or_order(choices: Choices) -> None:
    plain, chosen = compile(RICH), compile(RICH, choices)
    assert [segment.place for segment in chosen.segments] == [segment.place for segment in plain.segments]
    assert len({segment.place for segment in plain.segments}) == len(plain.segments)


def test_1_what_is_not_chosen_has_no_width_and_no_cue() -> None:
    script = compile(RICH, Choices(sides="left"))
    empty = [segment for segment in script.segments if not segment.seconds]
    assert Place("1", "right") in {segment.place for segment in empty}
    assert Place("2") in {segment.place for segment in empty}
    assert not any(segment.cues or segment.phases for segment in empty)


@given(CHOICES)
def test_1_the_same_input_makes_the_same_script(choices: Choices) -> None:
    first = compile(RICH, choices)
    assert compile(RICH, choices) == first
    assert compile(RICH, choices, like=compile(RICH)) == first
    again = compile(RICH, choices, like=first)
    assert all(one is other for one, other in zip(again.segments[:-1], first.segments[:-1], strict=True))


@given(st.floats(0, 29), st.integers(-4, -1))
def test_2_no_change_ends_a_segment_sooner_than_three_seconds(at: float, tens: int) -> None:
    clock = FakeClock()
    session = begin(routine(hold(20)), clock)
    into(session, clock, "stretch", min(at, 24.9))
    before = session.segment.seconds - session.moment().session_done + session.script.starts[1]
    session.more(tens)
    after = session.segment.seconds - session.moment().session_done + session.script.starts[1]
    assert after >= min(3.0, before) - 1e-6


def test_2_a_count_that_has_begun_is_not_dropped(clock: FakeClock) -> None:
    session = begin(routine(pulses(6)), clock)
    into(session, clock, "stretch", 19.0)
    assert session.moment().phase.count == 4
    session.more(-3)
    assert (session.moment().phase.count, session.segment.counts) == (4, 4)
    assert left(clock.advance(8.0, session))[0].counts == 4


def test_2_a_kept_breath_is_still_spoken(clock: FakeClock) -> None:
    session = begin(routine(breathing(4)), clock)
    into(session, clock, "stretch", 31.0)
    session.more(-3)
    assert said(clock.advance(5.0, session)) == ["long breath out"]


def test_2_more_counts_are_appended_and_nothing_is_re_divided(clock: FakeClock) -> None:
    session = begin(routine(pulses(4)), clock)
    into(session, clock, "stretch", 7.0)
    before, phases = session.moment(), session.segment.phases
    session.more(1)
    assert session.segment.phases[: len(phases)] == phases
    assert session.segment.counts == 6
    assert session.moment().phase == before.phase


def test_2_the_place_in_a_phase_is_kept_when_the_tempo_changes(clock: FakeClock) -> None:
    session = begin(routine(breathing(4)), clock)
    into(session, clock, "stretch", 12.0)
    session.choose(Choices(tempo=2.0))
    assert session.bookmark().fraction == pytest.approx(0.5)
    assert session.moment().phase.seconds == 2.0


def test_2_only_cues_before_the_end_come_again(clock: FakeClock) -> None:
    session = begin(routine(Dose(hold(20), say=("Grow tall.",))), clock)
    first = into(session, clock, "stretch", 21.5)
    assert keys(first)[-2:] == ["tick 3", "tick 2"]
    session.more(1)
    again = keys(clock.advance(13.0, session))
    assert again == ["tick 3", "tick 2", "tick 1", "end"]


def test_2_halfway_stays_where_the_dose_put_it() -> None:
    plain, longer = compile(routine(hold(30))), compile(routine(hold(30)), Choices(extra={Place("1"): 20.0}))
    at = [[cue.at for cue in script.segments[2].cues if cue.key == "halfway"] for script in (plain, longer)]
    assert at[0] == at[1] == [3.0 + 15.0]


def test_2_other_choices_leave_the_present_segment_alone(clock: FakeClock) -> None:
    session = begin(routine(hold(20), hold(30)), clock)
    into(session, clock, "stretch", 5.0)
    here = session.segment
    assert session.choose(Choices(left_out=frozenset("2"))) == []
    assert session.segment is here


def test_2_words_before_the_dose_may_come_and_go(clock: FakeClock) -> None:
    slow = Dose(Hold(breaths=span(3)), say=("Breathe slowly and let the belly widen.",))
    session = begin(routine(slow), clock)
    into(session, clock, "stretch", 0.5)
    assert len(session.segment.phases) == 9
    session.choose(Choices(tempo=0.5))
    assert (len(session.segment.phases), session.bookmark().phase) == (8, 0)


def test_2_a_way_back_is_not_cut_short(clock: FakeClock) -> None:
    session = begin(routine(Sink(span(2), CALM)), clock)
    into(session, clock, "stretch", 21.0)
    assert session.bookmark().phase == 4
    session.choose(Choices(tempo=2.0))
    assert left(clock.advance(2.9, session)) == []
    assert left(clock.advance(0.2, session))[0].why == "done"


def test_2_a_breath_of_other_parts_goes_on_in_the_same_count(clock: FakeClock) -> None:
    session = begin(routine(breathing(4)), clock)
    into(session, clock, "stretch", 16.0)
    session.choose(Choices(breath=Breath((("in", 3.0), ("pause", 1.0), ("out", 5.0)))))
    assert session.moment().phase.count == 2


@pytest.mark.parametrize(("tens", "seconds"), [(1, 30.0), (-1, 10.0), (-9, 3.0)])
def test_3_ten_seconds_count_for_the_other_side_too(clock: FakeClock, tens: int, seconds: float) -> None:
    session = begin(routine(stretch(hold(20), sides="each")), clock)
    into(session, clock, "stretch")
    for _ in range(abs(tens)):
        session.more(1 if tens > 0 else -1)
    other = session.script.segments[5]
    assert (other.place.side, other.role) == ("right", "stretch")
    assert sum(phase.seconds for phase in other.phases if phase.dose) == seconds


def test_3_counted_doses_change_in_whole_counts(clock: FakeClock) -> None:
    session = begin(routine(pulses(4)), clock)
    into(session, clock, "stretch")
    counts = [session.segment.counts]
    for tens in (1, 1, -1, -1, -1, -1):
        session.more(tens)
        counts.append(session.segment.counts)
    assert counts == [4, 6, 8, 6, 4, 2, 1]


def test_3_minus_stops_three_seconds_from_now(clock: FakeClock) -> None:
    session = begin(routine(hold(30)), clock)
    into(session, clock, "stretch", 3.0 + 25.0)
    session.more(-1)
    assert session.moment().number == "3"
    assert keys(clock.advance(3.05, session)) == ["tick 3", "tick 2", "tick 1", "end"]


def test_4_get_ready_waits_and_three_two_one_follow_the_answer(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock, wait_for_me=True)
    events = clock.advance(60.0, session)
    assert [type(event) for event in events if not isinstance(event, Due)] == [Waiting]
    assert session.next_due() is None
    answered = session.answer()
    assert answered[0] == Resumed()
    assert said([*answered, *clock.advance(2.5, session)]) == ["three", "two", "one"]


def test_4_before_the_gate_the_answer_jumps_to_it(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock, wait_for_me=True)
    assert said(session.answer()) == ["three"]
    assert session.state == "running"


def test_4_a_card_to_confirm_waits_at_its_end(clock: FakeClock) -> None:
    session = begin(routine(Note("Fetch a strap.", confirm=True), hold(20)), clock)
    clock.advance(30.0, session)
    assert session.state == "waiting"
    assert [place.role for place in entered(session.answer())] == ["ready"]


def test_4_hands_free_ignores_gates() -> None:
    made = routine(Note("Fetch a strap.", confirm=True), hold(20))
    script = compile(made, Choices(wait_for_me=True, hands_free=True))
    assert not any(segment.gate is not None for segment in script.segments)


def test_4_open_counts_up_until_enough(clock: FakeClock) -> None:
    session = begin(routine(Open(60.0)), clock)
    into(session, clock, "stretch", 12.5)
    assert (session.moment().number, session.moment().can_be_enough) == ("12", True)
    assert left(session.answer())[0].why == "early"


@pytest.mark.parametrize(("pause", "led"), [(9.0, False), (10.0, True)])
def test_5_a_long_pause_is_followed_by_a_lead_in(clock: FakeClock, pause: float, led: bool) -> None:
    session = begin(routine(hold(30)), clock)
    into(session, clock, "stretch", 8.0)
    session.pause()
    clock.advance(pause)
    assert (LeadIn(3) in session.play()) == led
    assert session.state == ("lead-in" if led else "running")


def test_5_holds_keep_their_seconds(clock: FakeClock) -> None:
    session = begin(routine(hold(30)), clock)
    into(session, clock, "stretch", 8.0)
    before = session.bookmark()
    session.slept()
    events = [*session.play(), *clock.advance(2.95, session)]
    assert [event.second for event in events if isinstance(event, LeadIn)] == [3, 2, 1]
    assert session.next_due() == pytest.approx(0.05)
    assert session.moment().number == "1"
    clock.advance(0.05, session)
    assert session.bookmark().phase == before.phase
    assert session.bookmark().fraction == pytest.approx(before.fraction)


@pytest.mark.parametrize("what", [pulses(4), breathing(4), reps(4)])
def test_5_counts_begin_again(clock: FakeClock, what: object) -> None:
    session = begin(routine(what), clock)  # type: ignore[arg-type]
    into(session, clock, "stretch", 14.0)
    count = session.moment().phase.count
    session.slept()
    session.play()
    clock.advance(3.0, session)
    moment = session.moment()
    start = next(i for i, phase in enumerate(moment.segment.phases) if phase.count == count)
    assert (moment.phase.count, session.bookmark().phase) == (count, start)


def test_5_after_a_crash_too(clock: FakeClock) -> None:
    session = begin(routine(hold(30)), clock)
    into(session, clock, "stretch", 8.0)
    mark = session.bookmark()
    again = Session(session.routine, mark.choices, clock, at=mark.mark)
    assert again.moment().number == session.moment().number
    assert LeadIn(3) in again.play()
    assert entered(clock.advance(3.1, again)) == [mark.place]


def test_5_skipping_cancels_it_and_pausing_resets_it(clock: FakeClock) -> None:
    session = begin(routine(hold(30), hold(30)), clock)
    into(session, clock, "stretch", 8.0)
    session.slept()
    session.play()
    clock.advance(2.0, session)
    session.pause()
    assert session.play() == [Resumed(), LeadIn(3)]
    assert entered(session.next())[0].role == "ready"
    assert session.state == "running"


def test_6_a_late_tick_returns_every_cue_it_crossed_and_how_late(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    into(session, clock, "stretch", 3.0 + 16.9)
    clock.now += 1.9
    late = [(event.cue.key, round(event.late, 6)) for event in session.tick() if isinstance(event, Due)]
    assert late == [("tick 3", 1.8), ("tick 2", 0.8)]


def test_6_a_gap_pauses_and_nothing_is_fast_forwarded(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    into(session, clock, "stretch", 5.0)
    where = session.bookmark()
    clock.now += 2.1
    assert session.tick() == [Paused("slept", pytest.approx(2.1))]
    assert clock.advance(60.0, session) == []
    assert session.bookmark() == where


def test_6_a_gap_found_by_a_key_pauses_once(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    clock.now += 60.0
    assert session.pause() == [Paused("slept", 60.0)]


def test_6_the_systems_own_word_pauses_too(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    assert session.slept() == [Paused("slept")]
    assert session.slept() == []


def test_6_a_clock_that_goes_back_pauses(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    clock.now -= 1.0
    assert session.tick() == [Paused("slept", 0.0)]


def test_6_walking_by_what_is_due_says_everything_once_and_in_time(clock: FakeClock) -> None:
    session = Session(RICH, Choices(), clock)
    events = session.play()
    while (due := session.next_due()) is not None:
        assert due <= 1.0
        clock.now += due
        events += session.tick()
    told = [(event.segment.place, event.cue.key) for event in events if isinstance(event, Due)]
    assert told == [(s.place, cue.key) for s in filled(session.script) for cue in sorted(s.cues, key=s.second_of)]
    assert max(event.late for event in events if isinstance(event, Due)) < 1e-5
    assert events[-1] == Finished()


def test_6_eight_hours_do_not_drift() -> None:
    made = routine(*[stretch(hold(span(600)), f"Hold {number}") for number in range(47)])
    clock = FakeClock(0.0)
    session = begin(made, clock)
    assert session.script.seconds > 8 * 3600
    while (due := session.next_due()) is not None:
        clock.now += due
        session.tick()
    assert abs(clock.now - session.script.seconds) < 1e-6


@pytest.mark.parametrize("speed", [1.0, 4.0])
def test_6_speed_scales_the_script_and_not_the_gap(clock: FakeClock, speed: float) -> None:
    session = Session(routine(hold(20)), Choices(), clock, speed=speed)
    session.play()
    clock.advance(1.9, session, step=1.9)
    assert session.moment().session_done == pytest.approx(1.9 * speed)
    assert session.state == "running"


def test_7_both_sides_get_the_full_dose() -> None:
    for what in (hold(20), pulses(4), breathing(3), reps(3)):
        sides = [s for s in filled(compile(routine(stretch(what, sides="each")))) if s.role == "stretch"]
        doses = [[phase for phase in side.phases if phase.count or phase.dose] for side in sides]
        assert doses[0] == doses[1]


def test_7_get_ready_is_as_long_as_the_longest_of_its_needs() -> None:
    lying = stretch(hold(20), "Back", position="lying on the back")
    assert compile(routine(lying)).segments[0].seconds == 20.0 + 3.0
    assert compile(routine(replace(lying, needs=("bench",)))).segments[0].seconds == 30.0 + 3.0
    talk = replace(lying, setup=("Lie down. " * 20,))
    assert compile(routine(talk), speech=lambda words: float(len(words))).segments[0].seconds > 203.0
    assert compile(routine(lying), Choices(more_time=True)).segments[0].seconds == 30.0 + 3.0


def test_8_clip_lengths_come_in_for_what_is_not_entered(clock: FakeClock) -> None:
    session = begin(routine(hold(20), stretch(hold(20), setup=("Stand tall.",))), clock)
    here, there = session.segment, session.script.segments[3]
    session.hear(lambda words: 9.0)
    assert session.segment is here
    assert session.script.segments[0] is here
    assert session.script.segments[3].seconds > there.seconds


def test_9_left_tells_what_was_really_done(clock: FakeClock) -> None:
    session = begin(routine(pulses(span(2, 4, 6)), hold(20)), clock)
    clock.advance(2.0, session)
    events = [*session.next(), *into(session, clock, "stretch", 12.5), *session.answer(), *session.next_step()]
    assert [(one.place.role, round(one.seconds, 3), one.counts, one.why) for one in left(events)] == [
        ("ready", 5.0, 0, "done"),
        ("stretch", 12.5, 2, "early"),
        ("ready", 0.0, 0, "skipped"),
    ]


def test_9_time_done_again_counts_as_time(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    into(session, clock, "stretch", 10.0)
    assert session.spent == pytest.approx(10.0)
    events = [*session.again(), *clock.advance(4.0, session), *session.next()]
    assert [(round(one.seconds, 3), one.why) for one in left(events)] == [(10.0, "moved"), (4.0, "skipped")]


def test_10_a_bookmark_comes_back_to_the_same_second(clock: FakeClock) -> None:
    session = begin(RICH, clock)
    into(session, clock, "switch", 3.25)
    mark = session.bookmark("a.yaml")
    again = Session(RICH, mark.choices, clock, at=mark.mark)
    assert again.bookmark("a.yaml") == mark
    assert (mark.routine_id, mark.path, len(mark.digest)) == ("test", "a.yaml", 16)


def test_10_the_digest_changes_with_what_is_played(clock: FakeClock) -> None:
    marks = [Session(made, Choices(), clock).bookmark() for made in (RICH, RICH, routine(hold(31)))]
    assert marks[0].digest == marks[1].digest != marks[2].digest


def test_10_a_place_that_is_gone_starts_from_the_top(clock: FakeClock) -> None:
    mark = replace(Session(RICH, Choices(), clock).bookmark(), place=Place("99"), phase=7)
    assert Session(RICH, Choices(), clock, at=mark.mark).segment.place == RICH_START


RICH_START = Place("1", "left", role="ready")


def test_10_a_gate_nobody_answered_waits_again(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock, wait_for_me=True)
    session.answer()
    clock.advance(2.0, session)
    mark = session.bookmark()
    again = Session(session.routine, mark.choices, clock, at=mark.mark)
    assert isinstance(again.play()[-1], Waiting)
    assert said([*again.answer(), *clock.advance(2.5, again)]) == ["three", "two", "one"]


def seconds(made: Routine, **choices: object) -> list[float]:
    script = compile(made, Choices(**choices))  # type: ignore[arg-type]
    return [phase.seconds for s in script.segments if s.role == "stretch" for phase in s.phases if phase.count == 1]


def test_11_tempo_scales_movement_and_breath_only() -> None:
    assert seconds(routine(pulses(4)), tempo=0.5) == [4.0, 1.0, 4.0, 1.0]
    assert seconds(routine(breathing(4)), tempo=2.0) == [2.0, 3.0]
    assert compile(routine(hold(30)), Choices(tempo=2.0)).segments[2].phases[1].seconds == 30.0


def test_11_no_movement_becomes_shorter_than_two_seconds() -> None:
    assert seconds(routine(pulses(4)), tempo=2.0) == [2.0, 1.0, 2.0, 1.0]
    assert seconds(routine(reps(4, go=1.5, back=6.0)), tempo=2.0) == [1.5, 3.0, 3.0, 1.0]


@pytest.mark.parametrize(
    ("what", "gentle", "usual", "full"),
    [(span(20, 30, 45), 20, 30, 45), (span(30), 15, 30, 60), (span(15), 10, 15, 30), (span(8), 8, 8, 16),
     (span(90), 45, 90, 90)],
)
def test_11_effort_of_a_hold(what: object, gentle: float, usual: float, full: float) -> None:
    made = routine(hold(what))  # type: ignore[arg-type]
    whole = [compile(made, Choices(effort=effort)) for effort in EFFORTS]
    assert [script.segments[2].phases[1].seconds for script in whole] == [gentle, usual, full]


@pytest.mark.parametrize(
    ("what", "gentle", "usual", "full"),
    [(span(3, 4, 5), 3, 4, 5), (span(5), 3, 5, 5), (span(8), 5, 8, 8), (span(1), 1, 1, 1)],
)
def test_11_effort_of_counts(what: object, gentle: int, usual: int, full: int) -> None:
    made = routine(pulses(what))  # type: ignore[arg-type]
    whole = [compile(made, Choices(effort=effort)) for effort in EFFORTS]
    assert [script.segments[2].counts for script in whole] == [gentle, usual, full]


def test_11_easing_halves_but_leaves_a_count_or_ten_seconds(clock: FakeClock) -> None:
    made = routine(hold(30), hold(12), pulses(5), pulses(1))
    script = compile(made, Choices(eased=frozenset("1234")))
    moves = [s for s in script.segments if s.role == "stretch"]
    assert [s.phases[1].seconds for s in moves[:2]] == [15.0, 10.0]
    assert [s.counts for s in moves[2:]] == [3, 1]
    assert max(phase.depth[1] for phase in moves[0].phases) == pytest.approx(0.7)
