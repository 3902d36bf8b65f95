"""Warnings that need the file alone, and the arithmetic of sizes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core import routine as core
from followalong.core.compiler import compile
from followalong.core.routine import ONCE, Block, Breath, Dose, Option, Span, Step, Stretch
from followalong.files import sizes

TWO, TEN = Span(1, 2, 3), Span(10, 10, 10)
EASY = Breath((("in", 4), ("out", 6)))
BEATS = (core.Beat("in", 2, 1), core.Beat("out", 2, 0))
HOLD = core.Hold(TEN)  # 15 s with its ways


def step(kind, sides="none", times=ONCE, rest=0.0, extra=()):
    dose = Dose(kind, times=times, rest=rest)
    return Step("1", dose, Stretch("s", "S", "standing", dose, sides=sides), extra=extra)


@pytest.mark.parametrize(("kind", "usual", "most"), [
    (HOLD, 15, 15),
    (core.Hold(breaths=TWO, breath=EASY), 25, 35),
    (core.Pulses(BEATS, TWO), 8, 12),
    (core.Pulses(BEATS, seconds=TEN), 10, 10),
    (core.Pulses(BEATS, most=60), 60, 60),
    (core.Reps(TWO, TEN, 1), 30, 45),
    (core.Breathe(EASY, TEN), 10, 10),
    (core.Breathe(EASY, breaths=TWO, grow=core.Grow(most=8)), 20, 54),
    (core.Flow(TWO, EASY, core.Beat(""), core.Beat("")), 20, 30),
    (core.Sink(TWO, EASY), 25, 35),
    (core.Levels(3, Dose(HOLD), ""), 57, 57),
    (core.Items(("a", "b"), Dose(HOLD)), 42, 42),
    (core.Either((Option("a", Dose(HOLD)), Option("b", Dose(core.Keep(TEN))))), 15, 25),
    (core.Keep(TWO), 2, 3),
    (core.Open(60), 60, 60),
    (core.Note("x"), 8, 8),
    (core.Rest(20), 20, 20),
])
def test_the_seconds_of_every_kind_are_worked_out(kind, usual, most):
    assert (sizes.seconds((step(kind),), "usual"), sizes.seconds((step(kind),), "most")) == (usual, most)


@pytest.mark.parametrize(("made", "seconds", "segments"), [
    (step(HOLD, "each"), 30, 6),
    (step(HOLD, "left"), 15, 2),
    (step(HOLD, times=TWO, rest=5), 35, 6),
    (step(HOLD, "each", extra=(("left", 1),)), 45, 8),
    (step(core.Reps(TWO, TEN, 1), "alternating"), 60, 2),
    (step(core.Pulses(BEATS, TWO), "alternating"), 16, 2),
    (step(core.Flow(TWO, EASY, core.Beat(""), core.Beat("")), "alternating"), 40, 2),
    (step(core.Levels(3, Dose(HOLD), "")), 57, 6),
    (step(core.Items(("a", "b"), Dose(HOLD))), 42, 4),
    (step(core.Either((Option("a", Dose(HOLD, times=TWO)), Option("b", Dose(HOLD))))), 30, 8),
    (Block("1", 3, (step(HOLD),), rest=10), 75, 8),
    (Step("1", Dose(core.Rest(20))), 20, 1),
])
def test_sides_sets_parts_and_rounds_are_multiplied(made, seconds, segments):
    assert (sizes.seconds((made,), "usual"), sizes.segments((made,))) == (seconds, segments)


PARTS = st.sampled_from((HOLD, core.Levels(3, Dose(HOLD), ""), core.Items(("a", "b"), Dose(HOLD)), core.Note("x")))
DOSES = st.builds(Dose, PARTS, times=st.sampled_from((ONCE, TWO, Span(5, 5, 5))), rest=st.sampled_from((0.0, 5.0)))
EITHERS = st.lists(st.builds(Option, st.just("a"), DOSES), min_size=2, max_size=3).map(
    lambda options: Dose(core.Either(tuple(options))))
SIDED = st.sampled_from((("each", ()), ("each", (("left", 2),)), ("none", ()), ("right", ())))
STEPS = st.builds(
    lambda dose, sided, optional: Step("1", dose, Stretch("s", "S", "standing", dose, sides=sided[0]), optional,
                                       extra=sided[1]),
    DOSES | EITHERS, SIDED, st.booleans())
BLOCKS = st.recursive(
    STEPS | st.just(Step("1", Dose(core.Rest(20)))),
    lambda inner: st.builds(Block, st.just("1"), st.integers(1, 3), st.lists(inner, min_size=1, max_size=3).map(tuple),
                            st.sampled_from((0.0, 9.0))), max_leaves=6)


@given(st.lists(BLOCKS, max_size=3))
def test_the_segments_of_any_routine_are_counted_to_the_last(steps):
    script = compile(core.Routine("r", "R", tuple(steps)))
    assert sizes.segments(script.routine.steps) == len(script.segments) - 1  # and the end


def test_the_longest_counts_the_time_to_get_into_position():
    steps = (step(HOLD, "each"), Block("2", 3, (step(HOLD),), rest=10), Step("3", Dose(core.Rest(20))))
    assert sizes.longest(steps) == sizes.seconds(steps, "most") + 2 * 20.0 + 3 * 20.0


@pytest.mark.parametrize(("sides", "found"), [("none", 1), ("left", 1), ("each", 0)])
def test_only_one_of_two_sides_can_be_the_first(errors, sides, found):
    words = f'"first" means nothing with sides: {sides}. Leave it out, or write sides: each.'
    text = ALTERNATING.replace("alternating", sides) % "{hold: 9s, first: right}"
    assert sum(words in fault for fault in errors(text)) == found


def test_each_side_is_timed_by_itself():
    made = step(HOLD, "each", extra=(("left", 2),))
    assert (sizes.side_seconds(made, "left"), sizes.side_seconds(made, "right")) == (45, 15)
    assert sizes.side_seconds(Step("1", Dose(core.Rest(20))), "left") == 0


ALTERNATING = "steps:\n  - name: A\n    position: standing\n    sides: alternating\n    dose: %s\n"
STEP = "steps:\n  - {name: A, position: standing, sides: each, dose: %s}\n"


@pytest.mark.parametrize(("dose", "words"), [
    ("{pulses: 5, phases: [push 1s, back 1s]}", '"push" takes 1 s: a pulse needs 2 s each way. Make it slower.'),
    ("{pulses: 5, phases: [push 1s, back 1s]}", '"back" takes 1 s'),
    ("{pulses: 5, phases: [push 1.9s, back 2s]}", '"push" takes 1.9 s'),
    ("{either: [{hold: 9s}, {pulses: 5, phases: [push 1s, back 2s]}]}", '"push" takes 1 s'),
    ("{pulses: 5, say: Do four slow pulses}", 'The words say "four pulses", the dose says 5.'),
    ("{pulses: 3-5, say: Do 8 pulses}", 'The words say "8 pulses", the dose says 3 to 5.'),
    ("{reps: 5, say: Ten reps now}", 'The words say "Ten reps", the dose says 5.'),
    ("{hold: 30s, say: Hold it for twenty seconds}", 'The words say "twenty seconds"'),
    ("{breathe: 6 breaths, say: Take three breaths}", 'The words say "three breaths", the dose says 6.'),
    ("{levels: 3, dose: {hold: 3 breaths}, say: Two levels}", 'The words say "Two levels", the dose says 3.'),
    ("{hold: 30s, say: " + "word " * 16 + "}", "This sentence has more than 15 words. Make two of it."),
])
def test_a_warning_is_told(errors, dose, words):
    found = errors(STEP % dose)
    assert any("warning: " in line and words in line for line in found), found


@pytest.mark.parametrize("dose", [
    "{pulses: 5, phases: [push 2s, hold 0.5s, back 2s, relax 0.5s]}",
    "{pulses: 5, phases: [{word: go, for: 2s, depth: 1}, {word: stay, for: 1s, depth: 1}, {word: b, for: 2s}]}",
    "{pulses: 3-5, say: Do four pulses}",
    "{hold: 30s, say: Step out in two steps. Take four pulses of nothing}",
    "{hold: 30s, say: [Hold for 30 seconds]}",
    "{hold: 30s, say: " + "word " * 14 + "end. " + "word " * 14 + "}",
])
def test_what_is_right_gets_no_warning(errors, dose):
    assert errors(STEP % dose) == []


@pytest.mark.parametrize(("dose", "words"), [
    ("{hold: 30s}", '"hold" has no counts in which the sides could take turns. Write sides: each, or pulses'),
    ("{breathe: 6 breaths}", '"breathe" has no counts'),
    ("{sink: 5 breaths}", '"sink" has no counts'),
    ("{keep: 1min}", '"keep" has no counts'),
    ("{open: 1min}", '"open" has no counts'),
    ("{levels: 3, dose: {hold: 5s}}", '"hold" has no counts'),
    ("{either: [{reps: 5}, {hold: 30s}]}", '"hold" has no counts'),
])
def test_what_is_not_counted_cannot_alternate(errors, dose, words):
    (found,) = errors(ALTERNATING % dose)
    assert "r.yaml:7:12 step 1" in found
    assert words in found


@pytest.mark.parametrize("dose", [
    "{reps: 8}", "{pulses: 5}", "{pulses: 1min}", "{flow: 6}", "{items: [big toe, second toe], dose: {reps: 5}}",
])
def test_what_is_counted_can_alternate(errors, dose):
    assert errors(ALTERNATING % dose) == []


def test_a_step_cannot_make_an_alternating_stretch_hold(errors, stretch):
    stretch("sides: alternating\ndose: {reps: 8}\n")
    (found,) = errors("steps:\n  - stretch: s\n    dose: {hold: 30s}\n")
    assert 'r.yaml:6:11 step 1 "S": "hold" has no counts' in found


def test_a_changed_dose_is_held_against_the_words_of_its_stretch(errors, stretch):
    stretch("dose: {pulses: 4, say: Do four pulses}\n")
    found = errors("steps:\n  - stretch: s\n    dose: {pulses: 5, phases: [push 1s, back 2s]}\n")
    assert ["four pulses" in line for line in found] == [False, True]


@pytest.mark.parametrize(("thing", "near"), [
    ("matt", "mat"), ("firm chair", "chair"), ("knee pad", "knee pad or folded towel"),
    ("box", "bench, box or chair seat"), ("mat", ""), ("knee pad or folded towel", ""), ("parallel bars", ""),
])
def test_a_thing_to_fetch_may_be_any_but_a_slip_is_told(errors, thing, near):
    found = errors(f"steps:\n  - {{name: A, position: standing, needs: {thing}, dose: {{hold: 9s}}}}\n")
    assert [f'Did you mean "{near}"? If not, leave it.' in line for line in found] == [True] * bool(near)


@pytest.mark.parametrize(("steps", "words"), [
    ("{name: A, position: standing, sides: each, dose: {hold: 10s}, extra: {right: 1}}",
     'r.yaml:5:5 warning: step 1 "A": The left side gets 15 seconds, the right side 30. If that is meant, leave it.'),
    ("{name: A, position: standing, sides: left, dose: {hold: 10s}}",
     "The left side gets 15 seconds, the right side 0."),
    ("{rounds: 2, steps: [{name: A, position: standing, sides: right, dose: {hold: 10s}}]}",
     "The left side gets 0 seconds, the right side 30."),
])
def test_unequal_sides_are_a_warning(errors, steps, words):
    found = errors(f"steps:\n  - {steps}\n")
    assert len(found) == 1
    assert words in found[0]


def test_one_side_after_the_other_is_no_warning(errors):
    one = "{name: A, position: standing, sides: %s, dose: {hold: 10s}}"
    assert errors(f"steps:\n  - {one % 'left'}\n  - {one % 'right'}\n") == []
