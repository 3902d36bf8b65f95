"""Rules 6 to 12 of the core (DESIGN.md): clock, sides, speech, account, bookmarks, pace, one script; a claim each."""

from dataclasses import replace

import pytest

from followalong.core.choices import Choices, Effort
from followalong.core.compiler import compile
from followalong.core.events import Due, Finished, Paused
from followalong.core.fitting import estimate
from followalong.core.routine import Dose, Note, Routine
from followalong.core.script import Place
from followalong.core.session import Session
from tests.core.rich import RICH
from tests.helpers import (
    FakeClock,
    begin,
    breathing,
    filled,
    hold,
    into,
    left,
    pulses,
    reps,
    routine,
    said,
    span,
    stretch,
)

EFFORTS: tuple[Effort, ...] = ("gentle", "usual", "full")


def test_6_a_late_tick_returns_every_cue_it_crossed_and_how_late(clock: FakeClock) -> None:
    session = begin(routine(hold(20)), clock)
    into(session, clock, "stretch", 3.0 + 16.9)
    clock.now += 1.9
    late = [(event.cue.key, round(event.late, 6)) for event in session.tick() if isinstance(event, Due)]
    assert late == [("tick 3", 1.8), ("tick 2", 0.8)]


def test_6_late_is_told_in_the_persons_seconds(clock: FakeClock) -> None:
    session = Session(routine(hold(20)), Choices(), clock, speed=4.0)
    session.play()
    clock.now += 1.9
    session.tick()
    clock.now += 0.2
    late = {event.cue.key: round(event.late, 6) for event in session.tick() if isinstance(event, Due)}
    assert late == {"ready 3": 0.1}


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
    each = compile(routine(replace(lying, sides="each")), Choices(more_time=True))
    assert [s.seconds for s in filled(each) if s.role == "switch"] == [9.0 + 3.0]


def test_8_clip_lengths_come_in_for_what_is_not_entered(clock: FakeClock) -> None:
    session = begin(routine(hold(20), stretch(hold(20), setup=("Stand tall.",))), clock)
    here, there = session.segment, session.script.segments[2]
    session.hear(lambda words: 9.0)
    assert session.segment is here
    assert session.script.segments[0] is here
    assert session.script.segments[2].seconds > there.seconds


def test_9_left_tells_what_was_really_done(clock: FakeClock) -> None:
    session = begin(routine(pulses(span(2, 4, 6)), hold(20)), clock)
    clock.advance(2.0, session)
    events = [*session.next(), *into(session, clock, "stretch", 12.5), *session.answer(), *session.next_step()]
    assert [(one.place.role, round(one.seconds, 3), one.counts, one.why) for one in left(events)] == [
        ("ready", 5.0, 0, "done"),
        ("stretch", 12.5, 2, "early"),
        ("ready", 0.0, 0, "skipped"),
    ]


def test_8_clips_that_are_shorter_than_estimated_change_no_time_that_was_shown() -> None:
    made = routine(stretch(Dose(pulses(2), say=("Press your hips forward.",)), sides="each", side="the knee below"),
                   Note("Roll to one side before you sit up."))
    estimated, exact = compile(made), compile(made, speech=lambda words: 0.8 * estimate(words))
    assert exact.starts == estimated.starts
    first, second = [cue.at for cue in exact.segments[0].cues][:2]
    assert second == pytest.approx(first + 0.8 * estimate("Calf.") + 0.4)


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
    again = Session(RICH, mark.choices, clock, at=mark.mark, earlier=mark.earlier)
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
    again.play()
    clock.advance(again.segment.seconds - 3.0, again)
    assert again.state == "waiting"
    assert said([*again.answer(), *clock.advance(2.5, again)]) == ["three", "two", "one"]


def seconds(made: Routine, **choices: object) -> list[float]:
    script = compile(made, Choices(**choices))  # type: ignore[arg-type]
    return [phase.seconds for s in script.segments if s.role == "stretch" for phase in s.phases if phase.count == 1]


def test_11_tempo_scales_movement_and_breath_only() -> None:
    assert seconds(routine(pulses(4)), tempo=0.5) == [4.0, 1.0, 4.0, 1.0]
    assert seconds(routine(breathing(4)), tempo=2.0) == [2.0, 3.0]
    assert compile(routine(hold(30)), Choices(tempo=2.0)).segments[1].phases[1].seconds == 30.0


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
    assert [script.segments[1].phases[1].seconds for script in whole] == [gentle, usual, full]


@pytest.mark.parametrize(
    ("what", "gentle", "usual", "full"),
    [(span(3, 4, 5), 3, 4, 5), (span(5), 3, 5, 5), (span(8), 5, 8, 8), (span(1), 1, 1, 1)],
)
def test_11_effort_of_counts(what: object, gentle: int, usual: int, full: int) -> None:
    made = routine(pulses(what))  # type: ignore[arg-type]
    whole = [compile(made, Choices(effort=effort)) for effort in EFFORTS]
    assert [script.segments[1].counts for script in whole] == [gentle, usual, full]


def test_11_easing_halves_but_leaves_a_count_or_ten_seconds(clock: FakeClock) -> None:
    made = routine(hold(30), hold(12), pulses(5), pulses(1))
    script = compile(made, Choices(eased=frozenset("1234")))
    moves = [s for s in script.segments if s.role == "stretch"]
    assert [s.phases[1].seconds for s in moves[:2]] == [15.0, 10.0]
    assert [s.counts for s in moves[2:]] == [3, 1]
    assert max(phase.depth[1] for phase in moves[0].phases) == pytest.approx(0.7)


def test_12_a_session_says_what_an_export_holds_and_when(clock: FakeClock) -> None:
    session, start = Session(RICH, Choices(), clock), clock.now
    heard = [(0.0, event.cue) for event in session.play() if isinstance(event, Due)]
    while (due := session.next_due()) is not None:
        clock.now += due
        heard += [(clock.now - start, event.cue) for event in session.tick() if isinstance(event, Due)]
    track = list(session.script.track())
    assert [cue for _, cue in heard] == [cue for _, cue in track]
    assert max(abs(one - other) for (one, _), (other, _) in zip(heard, track, strict=True)) < 1e-4
