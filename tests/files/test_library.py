"""The library: all routines, the broken ones too, and only what changed is read again."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from followalong.core.compiler import compile
from followalong.files.library import Found, Library
from tests.files.conftest import HEAD, STEP, STRETCH

GOOD = f"{HEAD}{STEP}" + """\
    needs: [mat]
    works: [calf]
    moves: [head down, bending]
    area: calves
    figure: calf
    dose: {hold: 30s}
"""
HEAD_ES = "followalong: 1\ntranslation: good\nlanguage: es\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "routines"
    (made / "stretches").mkdir(parents=True)
    (made / "good.yaml").write_text(GOOD)
    return made


class Compiled:
    """Notes what had to be read."""

    def __init__(self):
        self.read = []

    def __call__(self, routine):
        self.read.append(routine.id)
        return compile(routine)


@pytest.fixture
def compiled():
    return Compiled()


@pytest.fixture
def library(folder, compiled):
    return Library((folder,), folder.parent / "cache" / "index.sqlite", compiled)


def test_a_card_shows_what_the_routine_needs(library):
    (entry,) = library.entries()
    assert (entry.title, entry.minutes, entry.positions, entry.needs, entry.works, entry.figure, entry.stretches) == (
        "T", 0.82, ("standing",), ("mat",), ("calf",), "calf", ("Calf",))
    assert (entry.areas, entry.avoid, entry.disagree) == (("calves",), ("bending", "head down"), ())
    assert not entry.broken


def test_a_broken_file_is_shown_and_hides_no_other(library, folder):
    (folder / "broken.yaml").write_text("followalong: 1\ntitel: X\n")
    (folder / "worse.yml").write_bytes(b"\xff\x00")
    (folder / "no.yeml").write_text("")
    broken, good, worse = library.entries()
    assert (broken.title, broken.broken, good.broken, worse.broken) == ("broken", True, False, True)
    assert 'Did you mean "title"?' in " ".join(str(fault.hint) for fault in broken.faults)


def test_a_card_is_in_the_language_of_the_library_and_changes_with_its_words(library, folder, compiled):
    words = folder / "es" / "good.yaml"
    words.parent.mkdir()
    index = folder.parent / "cache" / "index.sqlite"
    spanish = Library((folder,), index, compiled, language="es")
    told = []
    for title in ("Uno", "Otro", ""):
        words.write_text(f"{HEAD_ES}title: {title}\nsteps: [{{name: Gemelo, works: gemelo}}]\n")
        told += [(entry.title, entry.language, entry.broken) for entry in spanish.entries()]
    assert told == [("Uno", "es", False), ("Otro", "es", False), ("T", "en", False)]
    assert [entry.title for entry in library.entries()] == ["T"]


def test_only_what_changed_is_read_again(library, folder, compiled):
    (folder / "other.yaml").write_text(GOOD.replace("routine: r", "routine: other"))
    first = library.entries()
    (folder / "other.yaml").write_text(GOOD.replace("routine: r", "routine: another"))
    assert library.entries()[0] == first[0]
    assert compiled.read == ["r", "other", "another"]


def test_a_routine_is_read_again_when_its_stretch_changes_or_comes(library, folder):
    (folder / "good.yaml").write_text(f"{HEAD}steps:\n  - stretch: s\n")
    assert library.entries()[0].broken
    (folder / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 30s}\n")
    assert library.entries()[0].stretches == ("S",)
    (folder / "stretches" / "s.yaml").write_text(STRETCH.replace("name: S", "name: Long") + "dose: {hold: 30s}\n")
    assert library.entries()[0].stretches == ("Long",)
    (folder / "stretches" / "s.yaml").unlink()
    assert library.entries()[0].broken


def test_a_file_from_elsewhere_is_listed_while_it_is_there(library, folder, tmp_path, compiled):
    own, good = tmp_path / "own.yaml", str(folder / "good.yaml")
    own.write_text(GOOD.replace("routine: r", "routine: own"))
    assert [entry.id for entry in library.entries((str(own), good, str(tmp_path / "none.yaml")))] == ["r", "own"]
    assert (library.holds(good), library.holds(str(own))) == (True, False)
    library.entries((str(own),))
    assert compiled.read == ["r", "own"]
    own.unlink()
    assert [entry.id for entry in library.entries((str(own),))] == ["r"]


def test_a_removed_routine_is_forgotten(library, folder):
    library.entries()
    (folder / "good.yaml").unlink()
    assert library.entries() == ()
    assert tuple(library.known()) == ()


def test_without_a_place_for_the_index_everything_is_read(folder, compiled):
    (folder.parent / "file").write_text("")
    library = Library((folder,), folder.parent / "file" / "index.json", compiled)
    assert library.entries() == library.entries()
    assert compiled.read == ["r"]


def test_a_folder_that_is_not_there_is_empty(tmp_path, compiled):
    assert Library((tmp_path / "none",), tmp_path / "index.json", compiled).entries() == ()


def test_a_routine_is_opened_by_its_card_or_its_path(library, folder, tmp_path):
    (tmp_path / "own.yaml").write_text(f"{HEAD}steps:\n  - stretch: s\n")
    (folder / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 30s}\n")
    assert library.open(library.entries()[0]).value.title == "T"
    assert library.open(tmp_path / "own.yaml").value.steps[0].name == "S"


def test_a_stretch_beside_the_routine_goes_before_the_bundled_one(library, folder, tmp_path):
    (tmp_path / "own.yaml").write_text(f"{HEAD}steps:\n  - stretch: s\n")
    (tmp_path / "stretches").mkdir()
    (tmp_path / "stretches" / "s.yaml").write_text(STRETCH.replace("name: S", "name: Own") + "dose: {hold: 30s}\n")
    (folder / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 30s}\n")
    assert library.open(tmp_path / "own.yaml").value.steps[0].name == "Own"


def test_no_name_of_a_stretch_leads_out_of_the_folder(library, folder, tmp_path):
    (tmp_path / "s.yaml").write_text(STRETCH + "dose: {hold: 30s}\n")
    (folder / "good.yaml").write_text(f"{HEAD}steps:\n  - stretch: ../../s\n")
    assert [str(fault.text) for fault in library.open(folder / "good.yaml").faults] == ['"../../s" is not an id.']


def test_a_routine_is_found_by_name_or_path(library, folder):
    path = folder / "good.yaml"
    assert library.find("good") == library.find(str(path)) == Found(path)
    assert [str(library.find(name).hint) for name in ("gud", "god", "none.yaml")] == [
        "followalong list shows all routines.", 'Did you mean "good"?', 'There is no file "none.yaml".']


def test_one_word_of_a_name_is_enough_to_be_led_to_it(library, folder):
    (folder / "hips-and-hamstrings.yaml").write_text((folder / "good.yaml").read_text())
    assert str(library.find("Hips").hint) == 'Did you mean "hips-and-hamstrings"?'


def test_yaml_is_not_imported_when_nothing_changed(folder, library):
    library.entries()
    program = (
        "import sys; from pathlib import Path; from followalong.files.library import Library\n"
        f"library = Library((Path({str(folder)!r}),), Path({str(folder.parent / 'cache' / 'index.sqlite')!r}), len)\n"
        "assert [entry.title for entry in library.entries()] == ['T']\n"
        "print('yaml' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True,
                          env={**os.environ, "PYTHONPATH": str(root)})
    assert done.stdout.strip() == "False"


def test_a_stretch_has_a_card_of_its_own(library, folder, compiled):
    (folder / "stretches" / "s.yaml").write_text(STRETCH + "sides: each\nkind: discouraged\ndose: {hold: 30s}\n")
    (folder / "stretches" / "t.yaml").write_text("stretch: t\n")
    whole, broken = library.entries(kind="stretch")
    assert (whole.id, whole.title, whole.kind, whole.positions, whole.minutes, whole.discouraged) == (
        "s", "S", "stretch", ("standing",), 1.55, True)
    assert (broken.kind, broken.title, broken.broken) == ("stretch", "t", True)
    assert [entry.id for entry in library.known()] == ["r"]


def test_the_file_of_a_stretch_opens_as_a_routine_of_one_step(library, folder):
    path = folder / "stretches" / "s.yaml"
    path.write_text(STRETCH + "dose: {hold: 30s}\n")
    routine = library.open(path).value
    assert (routine.id, routine.title, [step.name for step in routine.steps]) == ("s", "S", ["S"])
    path.write_text(STRETCH)
    assert library.open(path).value is None
    assert library.open_stretch(path).faults


def test_a_routine_s_own_stretch_is_found_before_that_of_the_library(library, folder, tmp_path):
    own = tmp_path / "stretches" / "s.yaml"
    own.parent.mkdir()
    for path in (own, folder / "stretches" / "s.yaml"):
        path.write_text(STRETCH)
    assert library.stretch_path("s", tmp_path) == str(own)
    assert library.stretch_path("s", tmp_path / "elsewhere") == str(folder / "stretches" / "s.yaml")
    assert library.stretch_path("none", tmp_path) == ""


def test_the_cards_to_show_first_are_kept(library):
    assert library.glimpse() == ()
    library.keep_glimpse(library.entries())
    assert library.glimpse() == library.entries()


def test_it_finds_the_stretches_that_are_done_instead_of_others(library, folder):
    (folder / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 30s}\n")
    (folder / "stretches" / "bad.yaml").write_text("followalong: 1\n")
    path = folder / "good.yaml"
    find = library.finder(path, library.open(path).value)
    assert find("s").name == "S"
    assert (find("bad"), find("nowhere"), find("../s")) == (None, None, None)


def test_folders_that_are_added_come_after_its_own_and_can_go_again(folder, compiled, tmp_path):
    more = tmp_path / "more"
    more.mkdir()
    (more / "other.yaml").write_text(GOOD)
    library = Library((folder,), tmp_path / "index.sqlite", compiled)
    library.look_into((str(more), str(folder)))
    assert (library.own, library.folders) == (str(folder), (str(folder), str(more)))
    assert [Path(entry.path).name for entry in library.entries()] == ["good.yaml", "other.yaml"]
    library.look_into(())
    assert [Path(entry.path).name for entry in library.entries()] == ["good.yaml"]


def test_in_another_language_it_knows_and_tells_what_is_written_there(folder, compiled):
    (folder / "es").mkdir()
    words = "title: Bueno\nsteps: [{name: Gemelo, works: gemelo}]\n"
    (folder / "es" / "good.yaml").write_text(f"{HEAD_ES}{words}")
    library = Library((folder,), folder / "index.db", compiled, ("read",), "en")
    english = [entry.title for entry in library.entries()]
    library.speak("es")
    assert (library.reader, [entry.title for entry in library.entries()], english) == (("read", "es"), ["Bueno"], ["T"])
    assert library.open(folder / "good.yaml").value.title == "Bueno"
    assert library.speaking("en").open(folder / "good.yaml").value.title == "T"
    library.speak("en")
    library.speak("en")
    assert [entry.title for entry in library.entries()] == english
