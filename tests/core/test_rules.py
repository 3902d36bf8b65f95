"""Rules 1 to 5 of the core (DESIGN.md): places, swaps, ten seconds, gates, lead-in; one claim each."""


import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.events import Changed, Due, LeadIn, Resumed, Waiting
from followalong.core.routine import Block, Breath, Dose, Hold, Levels, Note, Open, Sink
from followalong.core.script import Place
from followalong.core.session import Session
from tests.core.rich import RICH
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
    assert all(one is other for one, other in zip(again.segments, first.segments, strict=True))


@given(CHOICES)
def test_1_a_segment_that_does_not_change_is_the_same_object(choices: Choices) -> None:
    before = compile(RICH)
    after = compile(RICH, choices, like=before)
    pairs = zip(before.segments, after.segments, strict=True)
    assert all((now is was) == (now == was) for was, now in pairs)


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


def test_2_what_was_said_is_not_said_again_where_it_comes_later(clock: FakeClock) -> None:
    session = begin(routine(pulses(4)), clock, tempo=0.5)
    first = into(session, clock, "stretch", 0.7)
    assert said(first)[-2:] == ["one", "push"]
    session.choose(Choices(tempo=1.0))
    assert said(clock.advance(1.5, session)) == []


def test_2_halfway_stays_where_the_dose_put_it() -> None:
    plain, longer = compile(routine(hold(30))), compile(routine(hold(30)), Choices(extra={Place("1"): 20.0}))
    at = [[cue.at for cue in script.segments[1].cues if cue.key == "halfway"] for script in (plain, longer)]
    assert at[0] == at[1] == [3.0 + 15.0]


def test_2_other_choices_leave_the_present_segment_alone(clock: FakeClock) -> None:
    session = begin(routine(hold(20), hold(30)), clock)
    into(session, clock, "stretch", 5.0)
    here = session.segment
    assert session.choose(Choices(left_out=frozenset("2"))) == [Changed("Stretch 2 is left out.", "Step left out.")]
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


def test_4_the_other_side_and_the_next_level_wait_too() -> None:
    made = routine(stretch(Levels(2, Dose(hold(9)), "Further."), sides="each"))
    gates = [(s.role, s.place.part) for s in filled(compile(made, Choices(wait_for_me=True))) if s.gate == 3.0]
    assert gates == [("ready", 1), ("ready", 2), ("switch", 1), ("ready", 2)]


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


def test_5_a_session_that_has_not_begun_needs_none(clock: FakeClock) -> None:
    session = Session(routine(hold(30)), Choices(), clock)
    clock.advance(60.0)
    assert LeadIn(3) not in session.play()


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
    ready = entered(again.play())
    clock.advance(again.segment.seconds - 0.05, again)
    assert (ready, entered(clock.advance(0.1, again))) == ([mark.place._replace(role="ready")], [mark.place])


def test_5_skipping_cancels_it_and_pausing_resets_it(clock: FakeClock) -> None:
    session = begin(routine(hold(30), hold(30)), clock)
    into(session, clock, "stretch", 8.0)
    session.slept()
    session.play()
    clock.advance(2.0, session)
    session.pause()
    assert session.play() == [Resumed(), LeadIn(3)]
    clock.advance(2.9, session)
    assert session.state == "lead-in"
    assert entered(session.next())[0].role == "ready"
    assert session.state == "running"


def test_rounds_share_what_is_the_same_in_each() -> None:
    script = compile(routine(Block("1", 3, (step(pulses(4)), step(stretch(hold(9), "Hip"))), 10.0)))
    moves = [segment for segment in filled(script) if segment.role == "stretch"]
    assert moves[1].phases is moves[3].phases is moves[5].phases
    assert len({segment.place for segment in moves}) == 6
