"""Whole files: what they hold and what is wrong with them."""

from pathlib import Path

import pytest

from followalong.core.routine import Dose, Hold, Other, Source, Span
from followalong.files.bundled import data
from followalong.files.routine_yaml import read_routine, read_stretch
from followalong.files.stretch_folders import StretchFolders
from tests.files.conftest import STEP

PATTERNS = Path(__file__).parents[1] / "core" / "patterns"
HOLD = "    dose: {hold: 30s}\n"
STEPS = STEP + HOLD


def test_the_head_of_a_routine_is_read(routine):
    loaded = routine(f"""language: es
summary: Short
source: {{title: Book, by: Someone, year: 2016}}
for: [home, desk]
minutes: 10-12
{STEPS}""")
    made = loaded.value
    assert (made.id, made.title, made.language, made.summary) == ("r", "T", "es", "Short")
    assert (made.source, made.places, made.minutes) == (Source("Book", "Someone", 2016), ("home", "desk"),
                                                        Span(10, 11, 12))


def test_a_source_may_be_a_title_alone(routine):
    assert routine(f"source: A book\nfor: home\n{STEPS}").value.source == Source("A book")


@pytest.mark.parametrize(("text", "words"), [
    ("source: {by: X}\n" + STEPS, '"title" is missing in a source.'),
    ("source: [a]\n" + STEPS, "Here a source with its keys is needed."),
    ("source:\n" + STEPS, "There are no words here."),
    ("source: {title: X, year: long ago}\n" + STEPS, '"long ago" is not a year.'),
    ("for: [hom]\n" + STEPS, '"hom" is not a place. Did you mean "home"?'),
    ("for: office\n" + STEPS, 'Did you mean "desk"?'),
    ("defaults: box\n" + STEPS, "Here defaults with its keys is needed."),
    ("defaults: {breath: boxx}\n" + STEPS, 'Did you mean "box"?'),
    ("language: [en]\n" + STEPS, '"language" needs a single value.'),
    ("titel: X\n" + STEPS, '"titel" is not a key of a routine. Did you mean "title"?'),
    ("", '"steps" is missing in a routine. What is done, in order.'),
])
def test_a_mistake_in_the_head_is_told(errors, text, words):
    assert any(words in line for line in errors(text)), errors(text)


@pytest.mark.parametrize(("version", "words"), [
    ("2", "r.yaml:1:14 This file is in format 2, which followalong 2.0 and later can read. This is followalong"),
    ("0", '"0" is not a version of the format. Write 1.'),
    ("one", '"one" is not a version of the format. Write 1.'),
    ("[1]", '"followalong" needs a single value.'),
])
def test_the_version_of_the_format_is_checked(tmp_path, version, words):
    path = tmp_path / "r.yaml"
    path.write_text(f"followalong: {version}\nroutine: r\ntitle: T\nfrom the future: 1\n{STEPS}")
    assert words in " ".join(map(str, read_routine(path).faults))


def test_nothing_else_is_said_about_a_newer_file(tmp_path):
    path = tmp_path / "r.yaml"
    path.write_text("followalong: 3\nfrom the future: 1\n")
    assert len(read_routine(path).faults) == 1


def test_a_stretch_is_read_whole(stretch):
    made = stretch("""language: en
needs: [knee pad]
sides: each
side: the knee
works: hips
kind: drill
moves: [bending]
area: [hips, low back]
disagree: knees-to-chest
setup: ["{side} knee down", "{other:f} foot flat"]
dose: {hold: 30s}
feel: the front of the {side} hip
contraindications: Not with a new hip.
care: [Slow.]
easier: [a]
further: [b]
instead: [c, {name: Short, dose: {hold: 9s}}]
figure: hip
source: [x]
""").value
    assert (made.id, made.sides, made.works, made.setup[0]) == ("s", "each", ("hips",), "{side} knee down")
    assert (made.kind, made.moves, made.area, made.disagree) == (
        "drill", ("bending",), ("hips", "low back"), ("knees-to-chest",))
    assert (made.easier, made.further) == ((Other("a"),), (Other("b"),))
    assert (made.contraindications, made.cautions) == (("Not with a new hip.",), ("Not with a new hip.", "Slow."))
    assert made.instead == (Other("c"), Other(name="Short", dose=Dose(Hold(Span(9, 9, 9)))))


def test_a_stretch_is_called_like_its_file(tmp_path):
    path = tmp_path / "calf.yaml"
    path.write_text("followalong: 1\nstretch: calv\nname: S\nposition: standing\ndose: {hold: 3s}\n")
    assert 'This file is called "calf", not "calv".' in str(read_stretch(path).faults[0])


def test_a_stretch_without_a_dose_is_told(stretch):
    assert '"dose" is missing in a stretch.' in str(stretch("").faults[0])


def test_a_routine_that_stands_alone_knows_no_stretches(tmp_path):
    path = tmp_path / "r.yaml"
    path.write_text("followalong: 1\nroutine: r\ntitle: T\nsteps:\n  - stretch: s\n")
    assert 'There is no stretch "s".' in str(read_routine(path).faults[0])


def test_a_file_of_the_other_kind_is_told(tmp_path):
    path = tmp_path / "s.yaml"
    path.write_text("followalong: 1\nstretch: s\n")
    assert "This file holds a stretch. A routine is needed here." in str(read_routine(path).faults[0])
    path.write_text("followalong: 1\nroutine: s\n")
    assert "This file holds a routine. A stretch is needed here." in str(read_stretch(path).faults[0])


@pytest.mark.parametrize(("words", "said"), [
    ('"{side} up"', "{side} has nothing to name: this stretch has no sides. Write sides: each."),
    ('"{item} up"', "{item} has nothing to name: this dose has no items. Write items: [...]."),
    ('"{sid} up"', '"{sid}" is not a placeholder. Did you mean "{side}"?'),
    ('"{side :f} up"', '"{side :f}" is not a placeholder. A form is written {side:f}.'),
    ('"{up"', 'There is a single "{" in these words. Take it out.'),
    ("[Go, [a]]", "There is a list where words are needed."),
])
def test_placeholders_are_checked(errors, words, said):
    assert any(said in line for line in errors(f"{STEPS}    setup: {words}\n")), errors(f"{STEPS}    setup: {words}\n")


@pytest.mark.parametrize("path", sorted(PATTERNS.glob("*.yaml")), ids=lambda path: path.stem)
def test_a_timing_pattern_loads_without_an_error(path):
    loaded = read_routine(path, StretchFolders((PATTERNS,)))
    assert loaded.value
    assert [str(fault) for fault in loaded.faults if "The left side gets" not in str(fault.text)] == []


def test_there_is_a_file_for_every_timing_pattern_of_the_format():
    later = {23, 24}  # follow-up and schedule are about more than a routine
    assert {path.stem for path in PATTERNS.glob("*.yaml")} == {f"T{n:02}" for n in range(1, 31) if n not in later}


@pytest.mark.parametrize("path", sorted(data("routines").glob("*.yaml")), ids=lambda path: path.stem)
def test_a_bundled_routine_has_neither_error_nor_warning(path):
    loaded = read_routine(path, StretchFolders((path.parent,)))
    assert (loaded.faults, loaded.value is not None) == ((), True)


