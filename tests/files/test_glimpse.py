"""The first cards: kept from one start to the next, and never in the way."""

import json

import pytest

from followalong import __version__
from followalong.files import glimpse
from followalong.files.entries import Entry

ONE = Entry("r", "r.yaml", "R", minutes=2.0, positions=("standing",))


def test_what_was_kept_is_there_at_the_next_start(tmp_path):
    glimpse.save(tmp_path / "cache" / "first.json", (ONE,))
    assert glimpse.load(tmp_path / "cache" / "first.json") == (ONE,)


@pytest.mark.parametrize("spoil", [
    b"", b"{", b"[]", b"{}", b'{"program": "0.0.0", "form": 1}', b'{"program": "%s", "form": 0, "entries": []}',
    b'{"program": "%s", "form": 1, "entries": {"a": 1}}', b'{"program": "%s", "form": 1, "entries": [{"faults": []}]}',
    b"[" * 100_000,
])
def test_a_spoilt_file_shows_nothing(tmp_path, spoil):
    path = tmp_path / "first.json"
    path.write_bytes(spoil.replace(b"%s", __version__.encode()))
    assert glimpse.load(path) == ()


def test_without_a_place_nothing_is_kept(tmp_path):
    (tmp_path / "file").write_text("")
    glimpse.save(tmp_path / "file" / "first.json", (ONE,))
    assert glimpse.load(tmp_path / "file" / "first.json") == ()


def test_only_what_is_not_as_usual_is_written(tmp_path):
    glimpse.save(tmp_path / "first.json", (Entry("r", "r.yaml", "R"),))
    assert json.loads((tmp_path / "first.json").read_text())["entries"] == [
        {"id": "r", "path": "r.yaml", "title": "R"}]
