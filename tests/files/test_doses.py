"""Every kind of dose, and what a step changes of it."""

import pytest

from followalong.core import routine as core
from followalong.core.routine import Beat, Breath, Dose, Option, Span

EASY = Breath((("in", 4), ("out", 6)))
FIVE = Span(5, 5, 5)
HALF = Span(30, 30, 30)
PUSH, BACK = Beat("push", 2, 1.0), Beat("rock back", 2, 0.0)
ARCH, ROUND = Beat("", 0.0, 0.0, "Arch"), Beat("", 0.0, 1.0, "Round")


@pytest.mark.parametrize(("text", "kind"), [
    ("{hold: 30s}", core.Hold(HALF)),
    ("{hold: 5 breaths}", core.Hold(breaths=FIVE, breath=EASY)),
    ("{hold: 30s, pacer: true, go: 5s, back: 0}", core.Hold(HALF, go=5, back=0, pacer=EASY)),
    ("{hold: 30s, pacer: 4-0-6}", core.Hold(HALF, pacer=EASY)),
    ("{hold: 30s, pacer: [in 4s, out 6s]}", core.Hold(HALF, pacer=EASY)),
    ("{hold: 30s, at: {50%: Lean, 20s: {say: More, depth: 1}}}",
     core.Hold(HALF, at=(core.At("Lean", 0.5), core.At("More", None, 20, 1.0)))),
    ("{hold: 30s, every: {15s: Breathe}}", core.Hold(HALF, every=(core.Every(15, "Breathe"),))),
    ("{pulses: 5}", core.Pulses((PUSH, BACK), FIVE)),
    ("{pulses: 30s}", core.Pulses((PUSH, BACK), seconds=HALF)),
    ("{pulses: open, up to: 1min}", core.Pulses((PUSH, BACK), most=60)),
    ("{pulses: 5, phases: [press 3s, hold 1s, let go 3s]}",
     core.Pulses((Beat("press", 3, 1.0), Beat("hold", 1), Beat("let go", 3, 0.0)), FIVE)),
    ("{pulses: 5, phases: [{word: push, for: 2s, say: Go, depth: 50%}, back 2s]}",
     core.Pulses((Beat("push", 2, 0.5, "Go"), Beat("back", 2)), FIVE)),
    ("{reps: 5, hold: 30s, relax: 1s, aloud: yes}", core.Reps(FIVE, HALF, 1, aloud=True)),
    ("{reps: 5}", core.Reps(FIVE, Span(3, 3, 3), 2)),
    ("{breathe: 30s}", core.Breathe(EASY, HALF)),
    ("{breathe: 5 breaths, grow: {exhale: 2s, every: 3, up to: 9s}}",
     core.Breathe(EASY, breaths=FIVE, grow=core.Grow(2, 3, 9))),
    ("{breathe: 4 breaths, breath: four-seven-eight}",
     core.Breathe(Breath((("in", 4), ("pause", 7), ("out", 8)), 4), breaths=Span(4, 4, 4))),
    ("{flow: 5, inhale: Arch, exhale: {say: Round}}", core.Flow(FIVE, EASY, ARCH, ROUND)),
    ("{flow: 5 breaths, inhale: {say: Arch, depth: 0, word: up}}",
     core.Flow(FIVE, EASY, Beat("up", 0.0, 0.0, "Arch"), Beat(""))),
    ("{sink: 5 breaths, back: 3s}", core.Sink(FIVE, EASY, 3)),
    ("{levels: 3, dose: {hold: 30s}, between: Go on, move: 5s}", core.Levels(3, Dose(core.Hold(HALF)), "Go on", 5)),
    ("{items: [big toe, little toe], dose: {hold: 30s}}",
     core.Items(("big toe", "little toe"), Dose(core.Hold(HALF)))),
    ("{either: [{hold: 30s}, {name: Slow, pulses: 5}]}",
     core.Either((Option("hold", Dose(core.Hold(HALF))), Option("Slow", Dose(core.Pulses((PUSH, BACK), FIVE)))))),
    ("{keep: 30s}", core.Keep(HALF)),
    ("{open: 2min}", core.Open(120)),
])
def test_a_kind_is_read(dose, text, kind):
    assert dose(text).kind == kind


def test_beside_every_kind_stand_words_target_side_and_sets(dose):
    assert dose("{hold: 30s, say: [A, B], target: 5 of 10, first: right, setup for: 25s, times: 2, rest: 8s}") == Dose(
        core.Hold(HALF), ("A", "B"), (5, 10), "right", 25, Span(2, 2, 2), 8)


@pytest.mark.parametrize(("text", "words"), [
    ("30s", "A dose needs its kind. Write dose: {hold: 30s}."),
    ("{hodl: 30s}", 'This dose names no kind. Did you mean "hold"?'),
    ("{xx: 30s}", "This dose names no kind. These would do: either, levels, items"),
    ("{rest: 20s}", '"rest" is not a dose. It is a step of its own: - rest: ...'),
    ("{note: Hello}", '"note" is not a dose.'),
    ("{rounds: 2, hold: 3s}", '"rounds" is not a dose.'),
    ("{hold: 30s, tims: 2}", '"tims" is not a key of a hold. Did you mean "times"?'),
    ("{hold: [30s]}", '"hold" needs a single value.'),
    ("{hold: 30s, breath: box}", '"breath" goes with a hold in breaths.'),
    ("{hold: 30s, breath: boxx}", 'Did you mean "box"?'),
    ("{hold: 30s, breath: [in 2s, [x]]}", '"breath" needs a single value.'),
    ("{hold: 30s, breath: [in 2s, out long]}", '"long" is not a time.'),
    ("{hold: 30s, at: Lean}", '"at" needs a time and words. Write at: {50%: Lean a little further}.'),
    ("{hold: 30s, at: {never: Lean}}", '"never" is not a moment of a hold.'),
    ("{hold: 30s, at: {50%: [a]}}", "There is a list where words are needed."),
    ("{hold: 30s, every: {often: Lean}}", '"often" is not a time.'),
    ("{hold: 30s, every: {2s: Breathe}}", '"2s" is too often. Write 5s or more.'),
    ("{hold: 30s, every: {15s: }}", "There are no words here."),
    ("{hold: 30s, first: lft}", '"lft" is not a side. Did you mean "left"?'),
    ("{hold: 30s, first: [left]}", '"first" needs a single value.'),
    ("{pulses: 5, up to: 1min}", '"up to" goes with pulses: open.'),
    ("{pulses: 5, phases: [push]}", '"push" is not a phase.'),
    ("{pulses: 5, phases: [push hard]}", '"hard" is not a time.'),
    ("{pulses: 5, phases: [[push]]}", "Here a phase with its keys is needed."),
    ("{pulses: 5, phases: [{word: push}]}", '"for" is missing in a phase.'),
    ("{pulses: 5, phases: [{word: push, for: 0.1s}]}", "too short"),
    ("{breathe: 2min, breath: four-seven-eight}", "This breath is for 4 breaths in a row, no more."),
    ("{breathe: 5 breaths, breath: four-seven-eight}", "Write breathe: 4 breaths."),
    ("{breathe: 2min, grow: 3}", "Here grow with its keys is needed."),
    ("{flow: 5, inhale: [x]}", "Here a movement with its keys is needed."),
    ("{flow: 5, inhale: }", "There are no words here."),
    ("{levels: 3}", '"dose" is missing in levels.'),
    ("{levels: 3, dose: {levels: 2}}", '"levels" cannot stand inside levels or items. These would do: flow'),
    ("{levels: 3, dose: {hold: 3s, times: 2}}", '"times" is not a key of a hold.'),
    ("{items: [a, a], dose: {hold: 3s}}", "One of these names is here twice."),
    ("{items: [], dose: {hold: 3s}}", '"items" is empty.'),
    ("{either: {hold: 3s}}", '"either" needs two doses or more.'),
    ("{either: [{hold: 3s}]}", '"either" needs two doses or more.'),
    ("{either: [{hold: 3s}, {either: [{hold: 1s}, {hold: 2s}]}]}", '"either" cannot stand among options.'),
    ("{either: [{hold: 3s}, 5]}", "A dose needs its kind."),
])
def test_a_mistake_in_a_dose_is_told(dose_errors, text, words):
    assert any(words in line for line in dose_errors(text)), dose_errors(text)


def test_the_breath_of_the_routine_goes_where_a_dose_names_none(routine, stretch):
    stretch("dose: {breathe: 30s}\n")
    loaded = routine("defaults: {breath: box}\nsteps:\n  - stretch: s\n  - stretch: s\n    dose: {breath: 4-0-6}\n")
    first, second = (step.dose.kind.breath for step in loaded.value.steps)
    assert (first.parts[1], second) == (("pause", 4), EASY)
    assert loaded.value.breath == first


@pytest.fixture
def changed(routine, stretch):
    """Read the dose of a step that changes the dose of a stretch."""

    def read(own: str, change: str) -> Dose:
        stretch(f"sides: each\ndose: {own}\n")
        loaded = routine(f"steps:\n  - stretch: s\n    dose: {change}\n")
        assert loaded.value, loaded.faults
        return loaded.value.steps[0].dose

    return read


@pytest.mark.parametrize(("own", "change", "same"), [
    ("{hold: 20s, times: 3, rest: 5s, say: Go}", "{hold: 30s}", "{hold: 30s, say: Go}"),
    ("{hold: 20s, say: Go}", "{times: 3}", "{hold: 20s, times: 3, say: Go}"),
    ("{hold: 20s, times: 2}", "{rest: 5s}", "{hold: 20s, times: 2, rest: 5s}"),
    ("{hold: 20s, at: {50%: Lean}}", "{hold: 3 breaths}", "{hold: 3 breaths, at: {50%: Lean}}"),
    ("{hold: 3 breaths, breath: box}", "{times: 2}", "{hold: 3 breaths, breath: box, times: 2}"),
    ("{hold: 20s, target: 5 of 10}", "{pulses: 5}", "{pulses: 5, target: 5 of 10}"),
    ("{pulses: 5, phases: [in 3s, out 3s]}", "{pulses: 8}", "{pulses: 8, phases: [in 3s, out 3s]}"),
    ("{pulses: 5}", "{phases: [in 3s, out 3s]}", "{pulses: 5, phases: [in 3s, out 3s]}"),
    ("{pulses: open}", "{up to: 1min}", "{pulses: open, up to: 1min}"),
    ("{reps: 5, aloud: true}", "{relax: 1s}", "{reps: 5, aloud: true, relax: 1s}"),
    ("{breathe: 1min, grow: {every: 2}}", "{breathe: 2min}", "{breathe: 2min, grow: {every: 2}}"),
    ("{flow: 5, inhale: Up}", "{flow: 6}", "{flow: 6, inhale: Up}"),
    ("{sink: 5}", "{back: 8s}", "{sink: 5, back: 8s}"),
    ("{levels: 3, dose: {hold: 20s}}", "{levels: 2}", "{levels: 2, dose: {hold: 20s}}"),
    ("{levels: 3, dose: {hold: 20s, say: Go}}", "{dose: {hold: 9s}}", "{levels: 3, dose: {hold: 9s, say: Go}}"),
    ("{items: [a, b], dose: {hold: 20s}}", "{change: 9s}", "{items: [a, b], dose: {hold: 20s}, change: 9s}"),
    ("{either: [{hold: 9s}, {pulses: 5}]}", "{say: Go}", "{either: [{hold: 9s}, {pulses: 5}], say: Go}"),
    ("{keep: 1min}", "{say: Go}", "{keep: 1min, say: Go}"),
    ("{open: 1min}", "{setup for: 9s}", "{open: 1min, setup for: 9s}"),
])
def test_a_step_changes_a_dose(changed, own, change, same, dose):
    assert changed(own, change) == dose(same)


def test_a_broken_change_is_told(errors, stretch):
    stretch("dose: {hold: 20s}\n")
    found = errors("steps:\n  - stretch: s\n    dose: {hold: long}\n  - stretch: s\n    dose: {tims: 2}\n")
    assert [line.partition(":5")[0][:12] for line in found] == ["r.yaml:6:18 ", "r.yaml:8:12 "]
