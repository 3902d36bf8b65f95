"""Each rule of the core (DESIGN.md) and "Moving around", for whatever a person writes, chooses and presses."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from followalong.core.bar import pieces
from followalong.core.choices import Choices, Effort
from followalong.core.compiler import compile
from followalong.core.cues import AFTER_TONE, RANKS, STAND_INS
from followalong.core.events import Due, Entered, Event, LeadIn, Left, Waiting
from followalong.core.routine import Breathe, Dose, Routine
from followalong.core.script import Cue, Phase, Script, Segment
from followalong.core.session import Session
from tests.core.anything import CHOICES, ROUTINES
from tests.helpers import CALM, FakeClock, filled, left, routine, span, stretch

SLACK = 1e-5
SECONDS = st.floats(0.0, 150.0)
PRESSES = st.lists(st.floats(0.01, 1.9), min_size=1, max_size=5)
EFFORTS: tuple[Effort, ...] = ("gentle", "usual", "full")
OFFERED = (Choices(tempo=1.25), Choices(effort="full"), Choices(wait_for_me=True), Choices(more_time=True))
SOME = settings(max_examples=60, deadline=None)


class Run:
    """A session that a front end walks by what is due next."""

    def __init__(self, made: Routine, choices: Choices) -> None:
        self.clock = FakeClock()
        self.session = Session(made, choices, self.clock)
        self.events = self.session.play()

    @property
    def elapsed(self) -> float:
        return self.session.elapsed

    @property
    def left(self) -> float:
        return self.session.segment.seconds - self.elapsed

    def on(self, seconds: float = 1e9) -> list[Event]:
        """So many seconds more, or until nothing is due."""
        end, events = self.clock.now + seconds, list[Event]()
        while (due := self.session.next_due()) is not None and self.clock.now + due <= end:
            self.clock.now += due
            events += self.session.tick()
        self.events += events
        return events

    def said_here(self) -> set[str]:
        """Keys of what was said since this segment was entered, by its second from the start."""
        last = max(index for index, event in enumerate(self.events) if isinstance(event, Entered))
        return {event.cue.key for event in self.events[last:] if isinstance(event, Due) and event.cue.at >= 0}


def run(made: Routine, choices: Choices, seconds: float = 0.0) -> Run:
    """Somewhere in a session that runs."""
    found = Run(made, choices)
    found.on(seconds)
    assume(found.session.state == "running")
    return found


def cues(events: list[Event]) -> list[Cue]:
    return [event.cue for event in events if isinstance(event, Due)]


def dose(segment: Segment) -> list[Phase]:
    return [phase for phase in segment.phases if phase.count or phase.dose]


def pairs(script: Script) -> list[tuple[Segment, Segment]]:
    """Each movement of the left side that is done on the right as well."""
    right = {s.place: s for s in filled(script) if s.place.side == "right"}
    both = ((s, right.get(s.place._replace(side="right"))) for s in filled(script) if s.place.side == "left")
    return [(one, other) for one, other in both if other and one.role == "stretch"]


@settings(max_examples=200, deadline=None)
@given(ROUTINES, CHOICES)
def test_1_every_segment_keeps_its_place(made: Routine, choices: Choices) -> None:
    plain, chosen = compile(made), compile(made, choices)
    assert [segment.place for segment in chosen.segments] == [segment.place for segment in plain.segments]
    assert len({segment.place for segment in plain.segments}) == len(plain.segments)
    assert not any(segment.cues or segment.phases for segment in chosen.segments if not segment.seconds)


@SOME
@given(ROUTINES, CHOICES, CHOICES, *[st.booleans()] * 4)
def test_1_a_script_is_the_same_whatever_was_chosen_before(
    made: Routine, before: Choices, after: Choices, was_open: bool, is_open: bool, pace: bool, free: bool
) -> None:
    """Often they differ in the pace alone, or in the ways alone."""
    after = replace(before, tempo=after.tempo, effort=after.effort, breath=after.breath) if pace else after
    after = replace(after, wait_for_me=is_open, hands_free=free)
    first = compile(made, replace(before, wait_for_me=was_open))
    assert compile(made, after, like=first) == compile(made, after)


def test_1_breaths_that_are_counted_before_they_begin_are_counted_again() -> None:
    minute = Breathe(CALM, seconds=span(60))
    made = routine(stretch(Dose(minute, ("Take {count} breaths.",)), sides="each", setup=("Grow tall.",)))
    first, quick = compile(made), Choices(tempo=2.0)
    assert compile(made, quick, like=first) == compile(made, quick) != first


@SOME
@given(ROUTINES, CHOICES, CHOICES, SECONDS)
def test_2_a_change_of_mind_carries_on_where_it_was(
    made: Routine, before: Choices, after: Choices, seconds: float
) -> None:
    at = run(made, before, seconds)
    place, left_before, count = at.session.segment.place, at.left, at.session.moment().phase.count
    said = at.said_here()
    at.session.choose(after)
    assume(at.session.segment.place == place and at.session.script.seconds)
    assert at.left >= min(3.0, left_before) - SLACK
    assert at.session.moment().phase.count >= count
    again = [cue.key for cue in cues(at.on(at.left - SLACK)) if cue.at >= 0]
    assert not said.intersection(again)


@SOME
@given(ROUTINES, CHOICES, SECONDS, st.integers(-4, 4).filter(bool))
def test_3_ten_seconds_change_both_sides_alike(made: Routine, choices: Choices, seconds: float, tens: int) -> None:
    at = run(made, choices, seconds)
    here, was, planned = at.session.segment.place, at.left, compile(made, choices)
    assume(here.step != "end")
    at.session.more(tens)
    assert at.left >= min(3.0, was) - SLACK
    script = compile(made, at.session.choices)
    assert all(dose(one) == [p._replace(side="") for p in dose(other)] for one, other in pairs(script))
    changed = [new.place for new, old in zip(script.segments, planned.segments, strict=True)
               if dose(new) != dose(old) and new.role not in ("ready", "switch")]  # they take as long as saying it
    assert {place._replace(side="") for place in changed} <= {here._replace(side="")}
    at.session.more(1)
    assert compile(made, at.session.choices).seconds > script.seconds


@SOME
@given(ROUTINES, CHOICES, st.floats(0.0, 99.0))
def test_4_a_gate_waits_for_the_person_and_changes_nothing_else(
    made: Routine, choices: Choices, seconds: float
) -> None:
    at = Run(made, replace(choices, wait_for_me=True))
    while at.on() and at.session.state == "waiting":
        assert at.left == pytest.approx(0.0 if at.session.segment.role == "note" else 3.0)
        at.clock.now += seconds
        at.events += at.session.answer()
    free = Run(made, replace(choices, wait_for_me=True, hands_free=True))
    free.on()
    assert not any(isinstance(event, Waiting) for event in free.events)
    assert cues(at.events) == cues(free.events)


@SOME
@given(ROUTINES, CHOICES, SECONDS)
def test_5_after_a_sleep_three_seconds_lead_back(made: Routine, choices: Choices, seconds: float) -> None:
    at = run(made, replace(choices, hands_free=True), seconds)
    was, count = at.elapsed, at.session.moment().phase.count
    at.session.slept()
    led = [*at.session.play(), *at.on(2.9)]
    assert [event.second for event in led if isinstance(event, LeadIn)] == [3, 2, 1]
    assert (at.session.state, cues(led)) == ("lead-in", [])
    at.on((at.session.next_due() or 0.0) + SLACK)
    segment = at.session.segment
    first = next((i for i, phase in enumerate(segment.phases) if phase.count == count and count), None)
    assert at.elapsed == pytest.approx(was if first is None else segment.starts[first], abs=3 * SLACK)


@SOME
@given(ROUTINES, CHOICES, PRESSES)
def test_6_however_time_is_cut_every_cue_comes_once_and_says_how_late(
    made: Routine, choices: Choices, cuts: list[float]
) -> None:
    at, gone, heard = Run(made, replace(choices, hands_free=True)), 0.0, list[tuple[float, Cue]]()
    heard += [(0.0, cue) for cue in cues(at.events)]
    while at.session.state == "running":
        step = cuts[len(heard) % len(cuts)]
        at.clock.now, gone = at.clock.now + step, gone + step
        heard += [(gone - event.late, event.cue) for event in at.session.tick() if isinstance(event, Due)]
        assert at.session.moment().session_done == pytest.approx(min(gone, at.session.script.seconds), abs=SLACK)
    due = list(at.session.script.track())
    assert [cue for _, cue in heard] == [cue for _, cue in due]
    assert [when for when, _ in heard] == pytest.approx([when for when, _ in due], abs=SLACK)


@SOME
@given(ROUTINES, CHOICES)
def test_7_both_sides_get_the_full_dose(made: Routine, choices: Choices) -> None:
    script = compile(made, choices)
    assert choices.sides == "both" or not pairs(script)
    assert all(dose(one) == dose(other) for one, other in pairs(script))


@SOME
@given(ROUTINES, CHOICES, st.floats(0.2, 3.0), SECONDS)
def test_8_speech_of_any_length_is_fitted_into_time(
    made: Routine, choices: Choices, slower: float, seconds: float
) -> None:
    at = run(made, choices, seconds)
    here = at.session.segment
    at.session.hear(lambda words: slower * len(words) / 15)
    assert at.session.segment is here
    assert not [pair for segment in at.session.script.segments if segment is not here for pair in cut(segment)]


def cut(segment: Segment) -> list[tuple[Cue, Cue]]:
    """Words into which something of the same rank or higher sounds."""
    heard = sorted((segment.second_of(cue), index, cue) for index, cue in enumerate(segment.cues) if cue.sounds)
    return [
        (one, other) for at, index, one in heard for when, later, other in heard
        if one.spoken and later > index and RANKS[other.kind] >= RANKS[one.kind]
        and when + SLACK < at + one.seconds + (AFTER_TONE if one.tone and one.tone not in STAND_INS else 0.0)
    ]


@SOME
@given(ROUTINES, CHOICES)
def test_9_history_is_told_all_that_was_done(made: Routine, choices: Choices) -> None:
    at = Run(made, replace(choices, hands_free=True))
    assume(at.session.script.seconds)
    at.on()
    done = [(one.place, pytest.approx(one.seconds, abs=SLACK), one.counts, one.why) for one in left(at.events)]
    assert [(s.place, s.seconds, s.counts, "done") for s in filled(at.session.script)] == done


@SOME
@given(ROUTINES, CHOICES, SECONDS)
def test_10_a_bookmark_comes_back_to_the_same_instant(made: Routine, choices: Choices, seconds: float) -> None:
    at = run(made, replace(choices, hands_free=True), seconds)
    mark = at.session.bookmark("a.yaml")
    again = Session(made, mark.choices, at.clock, at=mark.mark)
    assert again.bookmark("a.yaml").place == mark.place
    assert again.moment().session_done == pytest.approx(at.session.moment().session_done)
    led = again.play()
    assert (LeadIn(3) in led) != (again.segment.role == "ready")


@SOME
@given(ROUTINES, CHOICES)
def test_11_tempo_scales_movement_and_breath_and_hurries_nobody(made: Routine, choices: Choices) -> None:
    plain, other = compile(made, replace(choices, tempo=1.0)), compile(made, choices)
    for one, two in zip(plain.segments, other.segments, strict=True):
        for was, now in zip(moves(one), moves(two), strict=True):
            assert now.seconds == pytest.approx(paced(was, choices.tempo))


def paced(phase: Phase, tempo: float) -> float:
    """What a phase takes at a tempo: what moves the body takes two seconds at least, unless it was written shorter."""
    if phase.kind == "stay":
        return phase.seconds
    least = min(phase.seconds, 2.0) if phase.depth[0] != phase.depth[1] else 0.0
    return max(phase.seconds / tempo, least)


def moves(segment: Segment) -> list[Phase]:
    """Without the seconds in which only something is said."""
    return [phase for phase in segment.phases if phase.count or phase.dose or phase.kind == "move"]


@SOME
@given(ROUTINES, CHOICES)
def test_11_more_effort_is_never_a_smaller_dose(made: Routine, choices: Choices) -> None:
    whole = [compile(made, replace(choices, effort=effort)) for effort in EFFORTS]
    for gentle, usual, full in zip(*(script.steps for script in whole), strict=True):
        assert gentle.seconds <= usual.seconds + SLACK <= full.seconds + 2 * SLACK


@SOME
@given(ROUTINES, CHOICES)
def test_12_what_is_played_is_what_an_export_holds(made: Routine, choices: Choices) -> None:
    at = Run(made, replace(choices, hands_free=True))
    at.on()
    assert cues(at.events) == [cue for _, cue in at.session.script.track()]
    assert at.clock.now - 1000.0 == pytest.approx(at.session.script.seconds, abs=1e-3)


@SOME
@given(ROUTINES, CHOICES, SECONDS)
def test_next_leads_on_and_soon_to_the_end(made: Routine, choices: Choices, seconds: float) -> None:
    at, presses = run(made, replace(choices, hands_free=True), seconds), 0
    while at.session.state != "finished":
        before = at.session.moment().session_done
        assert [event for event in at.session.next() if isinstance(event, Entered | Left | Due)]
        assert at.session.state == "finished" or at.session.moment().session_done >= before
        presses += 1
    assert presses <= 2 * len(filled(at.session.script))


@SOME
@given(ROUTINES, CHOICES, SECONDS)
def test_again_leads_back_to_a_start_or_to_three_two_one(made: Routine, choices: Choices, seconds: float) -> None:
    at = run(made, replace(choices, hands_free=True), seconds)
    before = at.session.moment().session_done
    at.session.again()
    assert at.session.moment().session_done <= before + SLACK
    assert at.elapsed == pytest.approx(0.0) or at.left == pytest.approx(3.0)


@SOME
@given(ROUTINES, CHOICES, SECONDS, st.floats(0, 1, exclude_max=True))
def test_a_click_leads_to_its_piece(made: Routine, choices: Choices, seconds: float, share: float) -> None:
    at = run(made, replace(choices, hands_free=True), seconds)
    every = pieces(at.session.script)
    piece = every[int(share * len(every))]
    at.session.seek(piece.place)
    lead = at.session.segment.place
    while at.session.segment.place == lead != piece.place:
        at.on(1.0)  # no front end waits for longer
    assert (at.session.segment.place, lead.step) == (piece.place, piece.place.step)


@SOME
@given(ROUTINES, CHOICES, SECONDS)
def test_easing_off_never_makes_more(made: Routine, choices: Choices, seconds: float) -> None:
    at = run(made, choices, seconds)
    before, step = at.session.script.seconds, at.session.segment.place.step
    assume(step not in at.session.choices.eased and step != "end")
    at.session.ease_off()
    assert at.session.is_eased
    assert at.session.script.seconds <= before + SLACK
    at.session.ease_off()
    assert at.session.state == "finished" or at.session.segment.place.step != step


@given(ROUTINES, CHOICES, CHOICES, SECONDS, st.lists(st.sampled_from(OFFERED), max_size=3))
def test_what_was_foreseen_goes_on_as_if_it_had_not_been(made, before, after, seconds, others):
    """Nor does it matter what else was foreseen, or when."""
    plain, at = run(made, before, seconds), run(made, before, seconds)
    for choices in (*others, after, *others):
        at.session.foresee(choices)
    assert at.session.more(1) == plain.session.more(1)
    for choices in (before, *others, after):
        at.session.foresee(choices)
    assert at.session.choose(after) == plain.session.choose(after)
    assert at.session.script == plain.session.script
    assert at.on() == plain.on()


@given(ROUTINES, CHOICES, st.sampled_from(OFFERED))
def test_what_was_foreseen_is_what_a_whole_compilation_makes(made, before, after):
    session = Session(made, before, FakeClock())
    session.foresee(after)
    session.choose(after)
    whole = compile(made, after)
    assert session.script.steps == whole.steps
    assert [s for s in session.script.segments if s.place != session.segment.place] == [
        s for s in whole.segments if s.place != session.segment.place]


@settings(suppress_health_check=[HealthCheck.filter_too_much])  # many moments are of no movement
@given(ROUTINES, CHOICES, SECONDS, st.booleans())
def test_what_is_ahead_begins_as_it_was_told(made, choices, seconds, step):
    """The first is what comes, the last the step that comes; at the end there is nothing."""
    at = run(made, choices, seconds)
    assume(at.session.segment.role == "stretch")
    ahead = list(at.session.ahead())
    (at.session.next_step if step else at.session.next)()
    assert at.session.state == "running"
    assert ahead[-1 if step else 0] == at.session.moment()
