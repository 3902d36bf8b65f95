"""Files and folders, checked as `followalong check` does."""

import pytest

from followalong.core.compiler import compile
from followalong.core.errors import Fault, step_label
from followalong.core.sentence import said
from followalong.files.bundled import data
from followalong.files.checking import checked
from followalong.files.library import Library
from tests.files.conftest import STRETCH as STRETCH_HEAD

GOOD = (data("routines") / "demo.yaml").read_text(encoding="utf-8")
STRETCH = (data("routines") / "stretches" / "half-kneeling-wall.yaml").read_text(encoding="utf-8")


@pytest.fixture
def check(tmp_path):
    library = Library((data("routines"),), tmp_path / "index.json", compile)

    def run(*paths, lint=lambda _: ()):
        found = checked([tmp_path / path for path in paths], library, lint)
        return [[str(fault) for fault in faults] for faults in found]

    return run


def test_a_good_routine_and_a_good_stretch_have_no_faults(check, tmp_path):
    (tmp_path / "demo.yaml").write_text(GOOD)
    (tmp_path / "half-kneeling-wall.yaml").write_text(STRETCH)
    assert check("demo.yaml", "half-kneeling-wall.yaml") == [[], []]


def test_a_folder_stands_for_the_files_below_it(check, tmp_path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "demo.yaml").write_text(GOOD)
    (tmp_path / "mine" / "note.txt").write_text("not a routine")
    assert check("mine") == [[]]


def test_a_translation_is_checked_and_then_looked_through_in_its_language(check, tmp_path):
    seen = []

    def lint(routine):
        seen.append((routine.language, routine.title, routine.minutes))
        return [Fault("", 0, 0, step_label("1"), said("Too long."), warning=True)]

    folder = tmp_path / "es" / "stretches"
    folder.mkdir(parents=True)
    (tmp_path / "r.yaml").write_text("followalong: 1\nroutine: r\ntitle: T\nminutes: 1\nsteps: [{rest: 9s}]\n")
    (tmp_path / "es" / "r.yaml").write_text("followalong: 1\ntranslation: r\nlanguage: es\ntitle: Hola\n")
    (tmp_path / "es" / "x.yaml").write_text("followalong: 1\ntranslation: x\nlanguage: es\n")
    (tmp_path / "stretches").mkdir()
    (tmp_path / "stretches" / "s.yaml").write_text(STRETCH_HEAD + "dose: {hold: 9s}\n")
    (folder / "s.yaml").write_text("followalong: 1\ntranslation: s\nlanguage: es\nname: E\n")
    good, missing, stretch = check("es/r.yaml", "es/x.yaml", "es/stretches/s.yaml", lint=lint)
    assert good == [f"{tmp_path / 'es' / 'r.yaml'} warning: step 1: Too long."]
    assert "Its original is missing" in missing[0]
    assert (stretch, seen) == ([], [("es", "Hola", None)])


def test_one_broken_file_does_not_hide_the_errors_of_another(check, tmp_path):
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(f"followalong: 1\nroutine: {name}\ntitle: T\nsteps: [{{strech: x}}]\n")
    assert [len(faults) > 0 for faults in check("a.yaml", "b.yaml")] == [True, True]


def test_a_file_that_is_not_there_is_a_fault(check):
    assert len(check("gone.yaml")[0]) == 1


def test_what_the_script_shows_is_told_with_the_file(check, tmp_path):
    (tmp_path / "demo.yaml").write_text(GOOD)
    ((fault,),) = check("demo.yaml", lint=lambda _: [Fault("", 0, 0, step_label("1"), said("Too long."), warning=True)])
    assert fault == f"{tmp_path / 'demo.yaml'} warning: step 1: Too long."


def test_a_file_that_may_not_be_read_is_a_fault(check, tmp_path, monkeypatch):
    (tmp_path / "demo.yaml").write_text(GOOD)

    def refuse(*_, **__):
        raise PermissionError(13, "not yours")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    assert len(check("demo.yaml")[0]) == 1
