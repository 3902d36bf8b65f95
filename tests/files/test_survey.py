"""What has changed is found a few files at a time, and read in a process of its own."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from followalong.core.compiler import compile
from followalong.files import survey as module
from followalong.files.index import Index, Known
from followalong.files.parts import opened
from followalong.files.reader import Reader, main
from followalong.files.survey import Changes, File, survey
from tests.files.conftest import HEAD, STRETCH

ROUTINE = HEAD + "steps:\n  - stretch: s\n"


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "routines"
    (made / "stretches").mkdir(parents=True)
    (made / "a.yaml").write_text(ROUTINE)
    (made / "b.yaml").write_text(HEAD)
    (made / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 30s}\n")
    return made


@pytest.fixture
def index(tmp_path):
    return Index(tmp_path / "index.sqlite")


def changes(index, folder, also=()):
    (found,) = [step for step in survey(index, (str(folder),), also) if step]
    return found


def read(index, folder):
    reader = Reader((str(folder),), compile)
    index.put([reader.known(file) for file in changes(index, folder).read])


def test_at_first_everything_is_to_be_read(index, folder):
    assert changes(index, folder) == Changes((
        File(str(folder / "a.yaml"), "routine", 0), File(str(folder / "b.yaml"), "routine", 0),
        File(str(folder / "stretches" / "s.yaml"), "stretch", 0)), ())


def test_then_only_what_changed_and_what_hangs_on_it(index, folder):
    read(index, folder)
    assert changes(index, folder) == Changes((), ())
    (folder / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 45s}\n")
    assert [Path(file.path).name for file in changes(index, folder).read] == ["a.yaml", "s.yaml"]


def test_a_stretch_that_comes_beside_the_library_s_changes_the_routines_there(index, folder, tmp_path):
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "a.yaml").write_text(ROUTINE)
    both = (str(folder), str(tmp_path / "own"))
    index.put(Reader(both, compile).known(file) for file in next(filter(None, survey(index, both))).read)
    (tmp_path / "own" / "stretches").mkdir()
    (tmp_path / "own" / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 45s}\n")
    (found,) = filter(None, survey(index, both))
    assert [file.folder for file in found.read] == [1, 1]


def test_the_words_in_a_language_are_part_of_what_it_hangs_on(index, folder):
    (folder / "c.yaml").write_text(ROUTINE)

    def changed():
        found = next(filter(None, survey(index, (str(folder),), (), "es"))).read
        index.put(Reader((str(folder),), compile, "es").known(file) for file in found)
        return [Path(file.path).name for file in found]

    assert changed() == ["a.yaml", "b.yaml", "c.yaml", "s.yaml"]
    (folder / "es" / "stretches").mkdir(parents=True)
    (folder / "es" / "a.yaml").write_text("followalong: 1\ntranslation: a\nlanguage: es\ntitle: U\n")
    assert changed() == ["a.yaml"]
    (folder / "es" / "stretches" / "s.yaml").write_text("followalong: 1\ntranslation: s\nlanguage: es\nname: E\n")
    assert changed() == ["a.yaml", "s.yaml"]


def test_what_is_gone_is_to_be_forgotten(index, folder):
    read(index, folder)
    (folder / "b.yaml").unlink()
    assert changes(index, folder) == Changes((), (str(folder / "b.yaml"),))


def test_files_elsewhere_come_last(index, folder, tmp_path):
    own = tmp_path / "own.yaml"
    own.write_text(ROUTINE)
    read(index, folder)
    also = (str(own), str(folder / "a.yaml"), str(tmp_path / "none.yaml"))
    assert changes(index, folder, also).read == (File(str(own), "routine", 1),)


def test_there_are_pauses_on_the_way(index, folder, monkeypatch):
    monkeypatch.setattr(module, "AT_ONCE", 1)
    read(index, folder)
    assert [step is None for step in survey(index, (str(folder),))] == [True] * 6 + [False]


def test_the_process_answers_each_file_with_what_it_holds(folder):
    files = changes(Index(folder / "none" / "index"), folder).read
    asked = "".join(json.dumps(line) + "\n" for line in ([str(folder)], *files))
    done = subprocess.run([sys.executable, "-m", "followalong.files.reader"], input=asked, capture_output=True,
                          text=True, check=True, cwd=Path(__file__).parents[2])
    found = [Known(*json.loads(line)) for line in done.stdout.splitlines()]
    assert [(known.kind, known.opened().title, known.opened().broken) for known in found] == [
        ("routine", "T", False), ("routine", "b", True), ("stretch", "S", False)]


def test_it_ends_with_its_input(folder, capsys):
    assert main([json.dumps([str(folder)]), json.dumps([str(folder / "a.yaml"), "routine", 0])]) == 0
    assert Known(*json.loads(capsys.readouterr().out)).opened().minutes > 0


def test_what_can_be_done_instead_is_kept_and_a_change_of_it_is_seen(index, folder):
    own = folder / "stretches"
    (own / "s.yaml").write_text(STRETCH + "needs: [mat]\ninstead: [t]\ndose: {hold: 30s}\n")
    read(index, folder)
    assert [Path(file.path).name for file in changes(index, folder).read] == []
    (own / "t.yaml").write_text(STRETCH.replace("stretch: s", "stretch: t") + "dose: {hold: 30s}\n")
    (folder / "c.yaml").write_text(ROUTINE)
    assert [Path(file.path).name for file in changes(index, folder).read] == ["a.yaml", "c.yaml", "t.yaml"]
    read(index, folder)
    parts = [opened(entry.parts) for entry in index.entries("routine") if not entry.broken]
    assert [[(other.id, other.seconds) for other in one.others] for one, in parts] == [[("t", 49.0)]] * 2


def test_the_end_of_a_name_may_be_in_capitals(index, folder):
    (folder / "UPPER.YAML").write_text(HEAD)
    (folder / "other.Yml").write_text(HEAD)
    (folder / "notes.txt").write_text(HEAD)
    assert [Path(file.path).name for file in changes(index, folder).read] == [
        "UPPER.YAML", "a.yaml", "b.yaml", "other.Yml", "s.yaml"]
