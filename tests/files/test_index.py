"""The index: what it keeps comes back, and a spoilt one is begun anew."""

import sqlite3

import pytest

from followalong.core.errors import Fault, step_label
from followalong.core.sentence import NOTHING, said
from followalong.files import index as module
from followalong.files.entries import Entry
from followalong.files.index import Index, Known, packed

FULL = Entry(
    "r", "/a/r.yaml", "R", "routine", 1, "Sum", 2.5, ("standing",), ("mat",), ("home",), ("calf",), ("calves",),
    ("bending",), ("c1",), ("Calf",), "calf", ("A book", "", "2016"), discouraged=True, language="de",
    faults=(
        Fault("r.yaml", 1, 2, step_label("1", "Calf"), said("{what}: {count}", what=said("Bad"), count=2)),
        Fault("r.yaml", 0, 0, NOTHING, said("Worse"), said("Mend"), warning=True),
    ),
)


def row(entry, folder=0, mark="1:2", stretches="s t"):
    return Known(entry.path, entry.kind, folder, mark, stretches, packed(entry))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "cache" / "index.sqlite"


def test_an_entry_comes_back_as_it_was(path):
    Index(path).put([row(FULL)])
    assert tuple(Index(path).entries("routine")) == (FULL,)
    assert tuple(Index(path).marks()) == (("/a/r.yaml", "1:2", "s t"),)
    assert row(FULL).opened() == FULL


def test_what_is_as_usual_is_not_written():
    assert packed(Entry("r", "r.yaml", "R")) == '{"id":"r","path":"r.yaml","title":"R"}'


def test_entries_come_by_folder_and_name_and_each_kind_alone(path):
    index = Index(path)
    names = (("/b/a", 1), ("/a/z", 0), ("/a/b", 0))
    index.put(row(Entry(name, name, name), folder) for name, folder in names)
    index.put([row(Entry("s", "/a/s", "S", "stretch"))])
    assert [entry.id for entry in index.entries("routine")] == ["/a/b", "/a/z", "/b/a"]
    assert [entry.id for entry in index.entries("stretch")] == ["s"]


def test_a_row_that_is_there_is_replaced_and_one_that_is_gone_is_dropped(path):
    index = Index(path)
    index.put([row(FULL)])
    index.put([row(FULL, mark="3:4")])
    assert [mark for _, mark, _ in index.marks()] == ["3:4"]
    index.drop([FULL.path])
    assert tuple(index.marks()) == ()


@pytest.mark.parametrize("spoil", [b"", b"{}", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_spoilt_index_is_begun_anew(path, spoil):
    path.parent.mkdir()
    path.write_bytes(spoil)
    Index(path).put([row(FULL)])
    assert tuple(Index(path).entries("routine")) == (FULL,)


def test_an_index_of_another_version_is_begun_anew(path, monkeypatch):
    Index(path).put([row(FULL)])
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA user_version = 1")
    assert tuple(Index(path).entries("routine")) == ()


def test_an_index_that_turns_out_to_be_spoilt_is_begun_anew(path):
    index = Index(path)
    with sqlite3.connect(path) as database:
        database.execute("DROP TABLE entries")
    assert tuple(index.entries("routine")) == ()
    index.put([row(FULL)])
    assert tuple(index.entries("routine")) == (FULL,)


def test_without_a_place_it_is_kept_for_this_run(tmp_path):
    (tmp_path / "file").write_text("")
    index = Index(tmp_path / "file" / "index.sqlite")
    index.put([row(FULL)])
    assert tuple(index.entries("routine")) == (FULL,)


def test_what_another_program_holds_is_read_another_time(path, monkeypatch):
    monkeypatch.setattr(module, "PATIENCE", 0.0)
    index = Index(path)
    with sqlite3.connect(path) as other:
        other.execute("BEGIN IMMEDIATE")
        index.put([row(FULL)])
        index.drop([FULL.path])
    assert tuple(index.entries("routine")) == ()
