import os
from pathlib import Path

import pytest

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.phrases import phrases
from followalong.core.routine import Note, Open, Routine
from followalong.export.outline import outline
from followalong.files.bundled import data
from followalong.files.library import Library
from tests.helpers import CALM, breathing, hold, pulses, routine, span, stretch

GOLDEN = Path(__file__).parents[1] / "golden"
BUNDLED = sorted(data("routines").glob("*.yaml"))
SPANISH = [path for path in BUNDLED
           if path.stem in ("breathe-and-reset", "demo", "desk-break-5", "hips-and-hamstrings", "morning")]


def lines(made: Routine, **choices: object) -> list[str]:
    return outline(compile(made, Choices(**choices)), phrases(made.language)).splitlines()  # type: ignore[arg-type]


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_every_bundled_routine_plays_as_reviewed(path: Path, tmp_path: Path) -> None:
    """FOLLOWALONG_GOLDEN=write writes what is played now, to be reviewed as a diff."""
    assert found_and_reviewed(path, "en", GOLDEN / f"{path.stem}.txt", tmp_path)


@pytest.mark.parametrize("path", SPANISH, ids=lambda path: path.stem)
def test_some_play_in_spanish_as_reviewed(path: Path, tmp_path: Path) -> None:
    assert found_and_reviewed(path, "es", GOLDEN / "es" / f"{path.stem}.txt", tmp_path)


def found_and_reviewed(path: Path, language: str, golden: Path, folder: Path) -> bool:
    made = Library((path.parent,), folder / "index", compile, language=language).open(path).value
    assert made is not None
    assert made.language == language
    found = outline(compile(made), phrases(language))
    if os.environ.get("FOLLOWALONG_GOLDEN") == "write":
        golden.write_text(found, encoding="utf-8")
    assert golden.read_text(encoding="utf-8") == found
    return True


def test_no_golden_is_left_of_a_routine_that_is_gone() -> None:
    assert {path.stem for path in GOLDEN.glob("*.txt")} <= {path.stem for path in BUNDLED}
    assert {path.stem for path in (GOLDEN / "es").glob("*.txt")} == {path.stem for path in SPANISH}


def test_a_line_for_each_stay_and_below_it_one_for_each_cue() -> None:
    found = lines(routine(stretch(hold(20), "Calf", sides="each")))
    assert found[0].startswith("Test, 1:")
    stays = [line.split()[1:3] for line in found if line.startswith("  ") and line[4] != " "]
    assert stays == [["ready", "left"], ["stretch", "left"], ["switch", "right"], ["stretch", "right"], ["end", "-"]]
    assert "      0:00.0 name    Calf. (change)" in found


def test_what_a_side_names_is_told_where_it_begins() -> None:
    found = lines(routine(stretch(hold(20), "Calf", sides="each", side="the leg behind")))
    assert [line[32:].strip() for line in found if "; " in line] == [
        "1 Calf; left: the leg behind", "1 Calf; right: the leg behind",
    ]


def test_words_that_do_not_fit_show_what_is_said_instead() -> None:
    slow = compile(routine(breathing(2)), speech=lambda words: 0.5 * len(words))
    found = outline(slow, phrases("en"))
    assert "long breath out [out] (out)" in found
    assert "in (in)" in found


def test_gates_counts_and_enough_are_told() -> None:
    made = routine(pulses(span(2, 4, 6)), Open(30.0), hold(9, pacer=CALM), Note("Ready?", confirm=True))
    found = "\n".join(lines(made, wait_for_me=True))
    assert "waits 3 s before its end" in found
    assert "waits 0 s before its end" in found
    assert "4 counts; enough from" in found
    assert "counts up" in found
    assert "pacer in 4" in found
