"""What a stretch names beside itself is looked up when it is checked."""

from followalong.files.routine_yaml import read_stretch
from followalong.files.stretch_folders import StretchFolders
from tests.files.conftest import STRETCH

HOLD = "dose: {hold: 30s}\n"
NAMING = "easier: [t, {name: Short, dose: {hold: 9s}}]\ninstead: q\ndisagree: [knee-to-chest, pulses]\n"


def beside(tmp_path, text):
    (tmp_path / "stretches").mkdir()
    for name in ("s", "t"):
        (tmp_path / "stretches" / f"{name}.yaml").write_text(STRETCH.replace("stretch: s", f"stretch: {name}") + text)
    found = read_stretch(tmp_path / "stretches" / "s.yaml", beside=StretchFolders((tmp_path,)))
    return [(fault.warning, f"{fault.line}:{fault.column} {fault.text} {fault.hint}") for fault in found.faults]


def test_what_is_not_there_is_a_warning_with_its_place(tmp_path):
    assert beside(tmp_path, HOLD + NAMING) == [
        (True, '7:10 There is no stretch "q". Take it out.'),
        (True, '8:12 There is no disagreement "knee-to-chest". Did you mean "knees-to-chest"?'),
    ]


def test_a_stretch_that_names_nothing_has_nothing_to_look_up(tmp_path):
    assert beside(tmp_path, HOLD) == []


def test_a_stretch_by_itself_is_not_looked_up(stretch):
    assert stretch(HOLD + NAMING).faults == ()


def test_a_stretch_in_a_step_is_looked_up_too(errors):
    found = errors("steps:\n  - {name: A, position: standing, dose: {hold: 3s}, further: z}\n")
    assert found == ['r.yaml:5:62 warning: step 1 "A": There is no stretch "z". Take it out.']


def test_a_discouraged_stretch_is_not_used_without_a_word(errors):
    found = errors("steps:\n  - {name: A, position: standing, kind: discouraged, dose: {hold: 3s}, "
                   "disagree: pressing}\n")
    assert found == [('r.yaml:5:5 warning: step 1 "A": Some advise against this one. '
                      "Not all agree on pressing hard on sore muscles.")]


def test_a_discouraged_stretch_tells_what_to_do_instead(errors, stretch):
    stretch(HOLD + "kind: discouraged\ninstead: [t, {name: Less, dose: {hold: 9s}}]\n")
    assert errors("steps:\n  - stretch: s\n") == [
        'r.yaml:5:5 warning: step 1 "S": Some advise against this one. Instead of it: t.']
