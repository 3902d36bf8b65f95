"""The steps of a routine."""

import pytest

from followalong.core.routine import Block, Note, Rest, steps_of

HOLD = "dose: {hold: 30s}\n"
INLINE = "{name: A, position: standing, dose: {hold: 30s}}"


def test_all_forms_of_a_step_are_read(routine, stretch):
    stretch("sides: each\n" + HOLD)
    loaded = routine(f"""steps:
  - stretch: s
    optional: true
    extra: {{left: 1}}
    priority: 1
    say: Go
    setup: Stand
  - then: s
  - {INLINE}
  - rest: 20s
  - {{note: Well done., for: 5s, confirm: yes, optional: yes}}
  - {{rounds: 2, rest: 9s, steps: [{{stretch: s}}, {{rounds: 3, steps: [{INLINE}]}}]}}
""")
    first, then, inline, rest, note, block = loaded.value.steps
    assert (first.optional, first.extra, first.dose.say, first.stretch.setup) == (
        True, (("left", 1),), ("Go",), ("Stand",))
    assert (first.priority, then.priority) == (1, 2)
    assert (then.follows, inline.stretch.id, rest.dose.kind, rest.name) == (True, "a", Rest(20), "")
    assert (note.dose.kind, note.optional) == (Note("Well done.", 5, confirm=True), True)
    assert (block.rounds, block.rest, isinstance(block.steps[1], Block)) == (2, 9, True)


def test_steps_are_numbered_as_in_the_file(routine):
    loaded = routine(f"steps:\n  - {INLINE}\n  - rounds: 2\n    steps: [{INLINE}, {{rounds: 2, steps: [{INLINE}]}}]\n")
    assert [step.key for step in steps_of(loaded.value.steps)] == ["1", "2.1", "2.2.1"]


@pytest.mark.parametrize(("step", "words"), [
    ("half-kneeling", "step 1: A step is a key and its value. Write stretch: half-kneeling."),
    ("[a]", "step 1: A step is a key and its value. A step holds one of: stretch"),
    ("{strech: s}", 'step 1: This step does not say what to do. Did you mean "stretch"?'),
    ("{q: s}", "step 1: This step does not say what to do. A step holds one of: stretch, then, rounds"),
    ("{stretch: [s]}", 'step 1: "stretch" needs a single value.'),
    ("{stretch: half}", 'step 1 "half": There is no stretch "half". Write it as stretches/ID.yaml'),
    ("{stretch: ../x}", '"../x" is not an id.'),
    ("{rest: 0}", '"0" is too short.'),
    ("{rest: 20s, dose: 1}", '"dose" is not a key of a rest.'),
    ("{rounds: 2, steps: []}", "Steps are needed here."),
    ("{rounds: 2}", '"steps" is missing in rounds.'),
    ("{rounds: 0, steps: [{rest: 3s}]}", '"0" is not between 1 and 9999.'),
    ("{name: A}", '"position" is missing in a stretch.'),
    ("{name: A, position: standing, hold: 30s}", '"hold" is not a key of a stretch. It belongs inside "dose".'),
    ("{name: A, position: supine, dose: {hold: 3s}}", 'Did you mean "lying on the back"?'),
    ("{name: A, position: standing, dose: {hold: 3s}, extra: {left: 1}}",
     "Extra sets need a stretch with sides: each."),
    ("{name: A, position: standing, sides: each, dose: {hold: 3s}, extra: {lft: 1}}", '"lft" is not a side.'),
    ("{name: A, position: standing, sides: each, dose: {hold: 3s}, extra: {left: [1]}}", "not a whole number"),
    ("{name: {a: 1}, position: standing, dose: {hold: 3s}}", "A colon and a space inside words"),
    ("{name: {a: 1, b: 2}, position: standing, dose: {hold: 3s}}", "There are keys where words are needed."),
    ("{name: A, position: standing, dose: {hold: 3s}, priority: 4}", '"4" is not a priority. Write 1, 2 or 3'),
    ("{name: A, position: standing, dose: {hold: 3s}, moves: flexion}", 'not a movement. Did you mean "bending"?'),
    ("{name: A, position: standing, dose: {hold: 3s}, area: glutes}", "not a part of the body. Did you mean"),
    ("{name: A, position: standing, dose: {hold: 3s}, kind: dril}", 'not a kind of movement. Did you mean "drill"?'),
    ("{name: A, position: standing, dose: {hold: 3s}, needs: [[a]]}", "a list where words are needed."),
    ("{name: A, position: standing, dose: {hold: 3s}, easier: A b}", '"A b" is not an id.'),
    ("{name: A, position: standing, dose: {hold: 3s}, easier: [[a]]}", "Here another way with its keys is needed."),
    ("{name: A, position: standing, dose: {hold: 3s}, easier: [{name: B}]}", '"dose" is missing in another way.'),
    ("{name: A, position: standing, dose: {hold: 3s}, easier: [{name: B, dose: {hodl: 3s}}]}",
     '"hodl" is not a key of a hold.'),
    ("{name: A, position: standing, dose: {hold: 3s}, easier: [{name: B, dose: 3s}]}", "A dose needs its kind."),
    (f"{{name: A, position: standing, dose: {{hold: 3s}}, easier: [{', '.join(['a'] * 51)}]}}", "the most is 50."),
    ("{name: A, position: standing, dose: {hold: 3s}, optional: perhaps}", '"perhaps" is neither yes nor no.'),
])
def test_a_mistake_in_a_step_is_told(errors, step, words):
    assert any(words in line for line in errors(f"steps:\n  - {step}\n")), errors(f"steps:\n  - {step}\n")


def test_steps_are_a_list(errors):
    assert errors("steps: all\n") == [("r.yaml:4:8 Steps are needed here. Write each step on a line of its own, "
                                      "with a dash.")]


def test_an_error_names_the_step_by_its_number_and_stretch(errors, stretch):
    stretch(HOLD)
    found = errors(f"steps:\n  - rounds: 2\n    steps:\n      - stretch: s\n        optinal: true\n  - {INLINE}\n")
    assert found == ['r.yaml:8:9 step 1.1 "S": "optinal" is not a key of a step. Did you mean "optional"?']


def test_a_stretch_that_is_nearly_right_is_suggested(errors, stretch):
    stretch(HOLD)
    assert errors("steps:\n  - stretch: ss\n")[0].endswith('There is no stretch "ss". Did you mean "s"?')
    assert errors("steps:\n  - stretch: something\n")[0].endswith("followalong list --stretches shows all stretches.")


def test_errors_of_a_stretch_are_told_with_those_of_the_routine(errors, stretch):
    stretch("sids: each\n" + HOLD)
    found = errors("steps:\n  - stretch: s\n  - stretch: s\n  - rest: 1q\n")
    assert len(found) == 4
    assert ':5:1 "sids" is not a key of a stretch. Did you mean "sides"?' in found
    assert 'The stretch "s" has errors. Mend its own file.' in " ".join(found)


def test_then_after_a_broken_step_is_not_blamed(errors, stretch):
    stretch(HOLD)
    assert len(errors("steps:\n  - strech: s\n  - then: s\n")) == 1


@pytest.mark.parametrize("before", ["{rest: 20s}", "{note: Hello}", f"{{rounds: 2, steps: [{INLINE}]}}"])
def test_then_needs_a_stretch_before_it(errors, stretch, before):
    stretch(HOLD)
    assert '"then" needs a stretch just before it.' in errors(f"steps:\n  - {before}\n  - then: s\n")[0]


def test_then_in_another_position_is_a_warning(errors, stretch):
    stretch(HOLD)
    found = errors(f"steps:\n  - {INLINE.replace('standing', 'kneeling')}\n  - then: s\n")
    assert found == [('r.yaml:6:5 warning: step 2 "S": "then" means the same position, but this one is standing. '
                     'Write "stretch" instead.')]


def test_a_stretch_defined_in_a_step_gets_an_id(routine):
    names = ["Calf Stretch, left!", "伸ばす"]
    loaded = routine("steps:\n" + "".join(f'  - {INLINE.replace("A", chr(34) + name + chr(34))}\n' for name in names))
    assert [step.stretch.id for step in loaded.value.steps] == ["calf-stretch-left", "step-2"]
