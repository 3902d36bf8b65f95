import pytest

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import (
    Beat,
    Breath,
    Breathe,
    Dose,
    Either,
    Flow,
    Hold,
    Items,
    Keep,
    Kind,
    Levels,
    Note,
    Open,
    Option,
    Pulses,
    Rest,
    Sink,
    Stretch,
)
from followalong.core.script import Place
from tests.helpers import CALM, PUSH, breathing, hold, pulses, reps, routine, span, step, stretch


def dose(what: Kind | Dose | Stretch, **choices: object) -> str:
    return compile(routine(what), Choices(**choices)).steps[0].dose  # type: ignore[arg-type]


@pytest.mark.parametrize(("what", "line"), [
    (hold(30), "Hold 30 s"),
    (hold(90), "Hold 90 s"),
    (hold(120), "Hold 2 min"),
    (hold(140), "Hold 2 min 20 s"),
    (Hold(breaths=span(5), breath=CALM), "Hold for 5 breaths"),
    (pulses(1), "1 slow pulse"),
    (pulses(4), "4 slow pulses"),
    (Pulses(PUSH, seconds=span(60)), "Slow pulses for 1 min"),
    (Pulses(PUSH), "Slow pulses until you say enough"),
    (reps(8), "8 times, hold 3 s each"),
    (breathing(6), "6 breaths: in 4, out 6"),
    (Breathe(CALM, seconds=span(180)), "3 min: in 4, out 6"),
    (Flow(span(6), CALM, Beat(""), Beat("")), "6 breaths, moving with the breath"),
    (Sink(span(5), CALM), "5 breaths, a little lower each time"),
    (Levels(3, Dose(hold(20)), ""), "3 levels of 20 s"),
    (Levels(3, Dose(Hold(breaths=span(3))), ""), "3 levels of 3 breaths"),
    (Items(("one", "two"), Dose(hold(20))), "2 in turn, 20 s each"),
    (Keep(span(180)), "For 3 min"),
    (Open(120.0), "As long as you like, up to 2 min"),
    (Rest(20), "Rest 20 s"),
    (Note("Drink."), "A short note"),
])
def test_a_dose_in_a_few_words(what: Kind, line: str) -> None:
    assert dose(what) == line


@pytest.mark.parametrize(("what", "choices", "line"), [
    (stretch(hold(30), sides="each"), {}, "Hold 30 s, each side"),
    (stretch(hold(30), sides="each"), {"sides": "left"}, "Hold 30 s, left side"),
    (stretch(hold(30), sides="right"), {}, "Hold 30 s, right side"),
    (stretch(reps(8), sides="alternating"), {}, "8 times, hold 3 s each, left and right in turn"),
    (stretch(reps(8), sides="alternating"), {"sides": "right"}, "8 times, hold 3 s each, right side"),
    (Dose(hold(30), times=span(2)), {}, "Hold 30 s, 2 sets"),
    (hold(span(10, 20, 30)), {"effort": "full"}, "Hold 30 s"),
    (pulses(8), {"eased": frozenset("1")}, "4 slow pulses"),
    (Either((Option("a", Dose(hold(9))), Option("b", Dose(pulses(2))))), {"options": {"1": 1}}, "2 slow pulses"),
])
def test_a_dose_as_it_is_done_today(what: Kind | Dose | Stretch, choices: dict[str, object], line: str) -> None:
    assert dose(what, **choices) == line


def told(what: Kind | Dose | Stretch, **choices: object) -> list[str]:
    script = compile(routine(what), Choices(**choices))  # type: ignore[arg-type]
    return [f"{segment.role}: {cue.spoken}" for segment in script.segments for cue in segment.cues
            if cue.kind == "dose"]


@pytest.mark.parametrize(("what", "choices", "line"), [
    (stretch(hold(30), sides="each"), {}, "Hold 30 seconds."),
    (hold(120), {}, "Hold 2 minutes."),
    (hold(61), {}, "Hold 61 seconds."),
    (hold(121), {}, "Hold 2 minutes and 1 second."),
    (hold(60), {"extra": {Place("1"): -59.0}}, "Hold 1 second."),
    (Keep(span(50)), {"extra": {Place("1"): 10.0}}, "For 1 minute."),
    (hold(30), {"talk": "counts", "set_up": "never"}, "Hold 30 seconds."),
    (Dose(hold(30), times=span(2)), {}, "Hold 30 seconds, 2 sets."),
    (Levels(3, Dose(hold(20)), ""), {}, "3 levels of 20 seconds."),
    (Breathe(CALM, seconds=span(180)), {}, "3 minutes: in 4, out 6."),
    (stretch(reps(8), sides="alternating"), {}, "8 times, hold 3 seconds each, left and right in turn."),
    (stretch(reps(8), sides="alternating"), {"sides": "left"}, "8 times, hold 3 seconds each."),
])
def test_the_dose_is_said_once_before_it_begins(
    what: Kind | Dose | Stretch, choices: dict[str, object], line: str
) -> None:
    assert told(what, **choices) == [f"ready: {line}"]


LONG_BREATH = Breath((("in", 2.0), ("pause", 1.0), ("in", 1.0), ("pause", 2.0), ("out", 6.0), ("pause", 1.0)))


@pytest.mark.parametrize(("what", "line"), [
    (Breathe(LONG_BREATH, seconds=span(140)), "2 minutes and 20 seconds."),
    (Dose(Breathe(CALM, seconds=span(140)), times=span(2)), "2 minutes and 20 seconds: in 4, out 6, 2 sets."),
    (stretch(Dose(reps(12, seconds=140), times=span(3)), sides="alternating"),
     "12 times, hold 2 minutes and 20 seconds each, 3 sets."),
])
def test_a_dose_is_never_too_long_a_sentence(what: Kind | Dose | Stretch, line: str) -> None:
    assert told(what) == [f"ready: {line}"]


def test_where_nothing_lies_before_a_movement_its_dose_is_said_as_it_begins() -> None:
    script = compile(routine(hold(30), step(stretch(hold(20), sides="each"), follows=True)))
    last = [one for one in script.segments if one.place.step == "2" and one.seconds]
    assert [(one.role, [cue.spoken for cue in one.cues if cue.kind == "dose"]) for one in last] == [
        ("stretch", ["Hold 20 seconds."]), ("switch", []), ("stretch", []),
    ]


def test_another_effort_is_told_with_its_own_dose() -> None:
    before = compile(routine(hold(span(10, 20, 30))))
    after = compile(routine(hold(span(10, 20, 30))), Choices(effort="full"), like=before)
    assert [cue.spoken for cue in after.segments[0].cues if cue.kind == "dose"] == ["Hold 30 seconds."]


def test_a_step_that_follows_says_so() -> None:
    lines = compile(routine(hold(30), step(hold(20), follows=True))).steps
    assert lines[1].dose == "Hold 20 s, straight after"


def test_a_line_holds_the_seconds_of_its_step() -> None:
    script = compile(routine(hold(30), stretch(pulses(4), sides="each")))
    assert sum(line.seconds for line in script.steps) + 3.0 == script.seconds


def test_what_is_not_done_tells_what_it_would_take() -> None:
    plain, without = (compile(routine(hold(30)), Choices(left_out=out)) for out in (frozenset(), frozenset("1")))
    assert plain.steps[0].seconds == without.steps[0].seconds
    assert (plain.steps[0].chosen, without.steps[0].chosen) == (True, False)


TWICE = stretch(hold(30), sides="each")


@pytest.mark.parametrize(("what", "extra", "line"), [
    (hold(30), -10.0, "Hold 20 s"),
    (TWICE, -10.0, "Hold 20 s, each side"),
    (pulses(4), 2.0, "6 slow pulses"),
    (Pulses(PUSH, seconds=span(60)), 2.0, "Slow pulses for 72 s"),
    (stretch(Pulses(PUSH, seconds=span(60)), sides="alternating"), 1.0, "Slow pulses for 72 s, left and right in turn"),
    (Breathe(CALM, seconds=span(180)), -3.0, "2 min 30 s: in 4, out 6"),
    (Keep(span(60)), 10.0, "For 70 s"),
    (Open(60.0), 10.0, "As long as you like, up to 70 s"),
    (Dose(hold(30), times=span(3)), 10.0, "Hold 30 s, 3 sets"),
])
def test_a_dose_is_told_with_what_was_made_longer_or_shorter(what: Kind | Stretch, extra: float, line: str) -> None:
    assert dose(what, extra={Place("1"): extra}) == line


def test_a_longer_rest_is_told_too() -> None:
    assert dose(Rest(20), extra={Place("1", role="rest"): 10.0}) == "Rest 30 s"
