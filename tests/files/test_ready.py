"""Routines that were opened before are there again as they were read, until something changes."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from followalong import __version__
from followalong.core.compiler import compile
from followalong.files.bundled import data
from followalong.files.library import Library
from followalong.files.ready import MOST, Kept, Ready
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders
from tests.files.conftest import HEAD, STEP, STRETCH

TEXT = f"{HEAD}steps:\n  - stretch: s\n"
BUNDLED = sorted(path for folder in ("", "es") for path in (data("routines") / folder).glob("*.yaml"))


def library(folder, language=""):
    return Library((folder,), folder / "cache" / "index.sqlite", compile, language=language)


@pytest.fixture
def path(tmp_path):
    (tmp_path / "stretches").mkdir()
    (tmp_path / "stretches" / "s.yaml").write_text(STRETCH + "dose: {hold: 30s}\n")
    (tmp_path / "r.yaml").write_text(TEXT)
    return tmp_path / "r.yaml"


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_every_bundled_routine_is_the_same_again(path, tmp_path):
    loaded = read_routine(path, StretchFolders((path.parent, data("routines"))))
    kept = Kept("mark", ("a", "es/b"), loaded)
    Ready(tmp_path).keep(path, kept)
    assert Ready(tmp_path).of(path) == kept


def test_yaml_is_not_imported_to_open_a_routine_again(path):
    library(path.parent).open(path)
    program = (
        "import sys; from pathlib import Path; from followalong.files.library import Library\n"
        f"folder = Path({str(path.parent)!r}); library = Library((folder,), folder / 'cache' / 'index.sqlite', len)\n"
        "routine = library.open(folder / 'r.yaml').value; library.finder(folder / 'r.yaml', routine)\n"
        "print(routine.title, 'yaml' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True,
                          env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])})
    assert done.stdout.strip() == "T False"


@pytest.mark.parametrize(("name", "text"), [
    ("r.yaml", TEXT.replace("title: T", "title: New")), ("stretches/s.yaml", STRETCH + "dose: {hold: 200s}\n"),
    ("es/stretches/s.yaml", "followalong: 1\ntranslation: s\nlanguage: es\nname: Ese\n"),
])
def test_what_changed_is_read_again(path, name, text):
    before = library(path.parent, "es").open(path)
    changed = path.parent / name
    changed.parent.mkdir(parents=True, exist_ok=True)
    changed.write_text(text)
    fresh = read_routine(path, StretchFolders((path.parent,)), "es")
    assert library(path.parent, "es").open(path) == fresh
    assert fresh != before or name.startswith("es/")


def test_warnings_are_kept_with_their_places(path):
    path.write_text(f"{HEAD}{STEP}    needs: [mats]\n    dose: {{hold: 30s}}\n")
    first = library(path.parent).open(path)
    assert library(path.parent).open(path) == first


def test_a_broken_routine_is_not_kept(path):
    path.write_text(HEAD)
    assert library(path.parent).open(path).value is None
    assert not list((path.parent / "cache").rglob("*.json"))


def test_a_path_that_hangs_on_the_folder_one_is_in_is_not_kept(path, monkeypatch):
    monkeypatch.chdir(path.parent)
    assert library(path.parent).open(Path("r.yaml")).value
    assert not list((path.parent / "cache").rglob("*.json"))


@pytest.mark.parametrize("spoil", [
    b"", b"{", b"[]", b"{}", b'{"head": ["0.0.0", 1, "%p"]}', b'{"head": ["%v", 1, "%p"]}',
    b'{"head": ["%v", 1, "%p"], "mark": "", "stretches": [], "loaded": {"is": "Nothing"}}',
    b'{"head": ["%v", 1, "%p"], "mark": "", "stretches": [], "loaded": {"is": "Loaded", "no": 1}}', b"[" * 100_000,
])
def test_a_spoilt_file_is_read_anew(path, spoil):
    whole = library(path.parent).open(path)
    (file,) = (path.parent / "cache").rglob("*.json")
    file.write_bytes(spoil.replace(b"%v", __version__.encode()).replace(b"%p", str(path).encode()))
    assert library(path.parent).open(path) == whole


def test_without_a_place_everything_is_read(path):
    (path.parent / "cache").write_text("")
    assert library(path.parent).open(path) == library(path.parent).open(path)


def test_only_what_is_not_as_usual_is_written(path):
    library(path.parent).open(path)
    (file,) = (path.parent / "cache").rglob("*.json")
    step = json.loads(file.read_text())["loaded"]["value"]["steps"][0]
    assert set(step) == {"is", "key", "dose", "stretch"}


def test_the_oldest_make_room(path, tmp_path):
    loaded = library(path.parent).open(path)
    for number in range(MOST + 3):
        Ready(tmp_path / "few").keep(path.with_stem(f"r{number}"), Kept("", (), loaded))
    assert len(list((tmp_path / "few").iterdir())) == MOST
