"""The place that was left."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.choices import Choices
from followalong.core.routine import Breath
from followalong.core.script import Place
from followalong.core.session import Bookmark
from followalong.files.bookmark import BookmarkFile, Kept

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PLACE = Place("3.1/2", "left", 2, 1, 0, "stretch")
CHOICES = Choices(
    effort="gentle", tempo=0.8, sides="left", breath=Breath((("in", 4.0), ("out", 6.0)), 4), wait_for_me=True,
    left_out=frozenset({"1", "2"}), turned_on=frozenset({"4"}), options={"5": 1}, extra={PLACE: 10.0},
    eased=frozenset({"6"}), talk="counts", set_up="never")
MARK = Bookmark("hips", "hips.yaml", "abc", CHOICES, PLACE, 2, 0.25, ("no kneeling",))


@pytest.fixture
def file(tmp_path):
    return BookmarkFile(tmp_path / "bookmark.json", lambda: NOON)


@pytest.mark.parametrize("mark", [MARK, Bookmark("r", "", "", Choices(), Place("1"))])
def test_a_bookmark_comes_back_as_it_was(file, mark):
    file.write(mark, NOON)
    assert file.read() == Kept(mark, NOON)


@pytest.mark.parametrize(("age", "offered"), [
    (timedelta(hours=2), True), (timedelta(hours=2, seconds=1), False), (timedelta(minutes=-4), True),
    (timedelta(minutes=-6), False),
])
def test_it_is_offered_for_two_hours(file, age, offered):
    file.write(MARK, NOON - age)
    assert (file.read() is not None) is offered


def test_none_is_a_normal_thing(file):
    assert file.read() is None
    file.clear()
    file.write(MARK, NOON)
    file.clear()
    assert file.read() is None


def test_a_newer_bookmark_is_left_alone(file):
    file.path.write_text('{"format": 2}')
    assert file.read() is None
    assert file.path.exists()


def spoilt(**changes):
    return {"format": 1, "at": NOON.isoformat(), "routine": "r", "path": "p", "digest": "d", "phase": 0,
            "fraction": 0.5, "adaptations": [], "place": list(PLACE), "choices": {}, **changes}


@pytest.mark.parametrize("data", [
    "", "{", "[]", "[" * 100_000, "1", spoilt(), spoilt(at="2026-11-21T12:00:00"), spoilt(at=5), spoilt(place=[1]),
    spoilt(fraction="x"), spoilt(routine=None), spoilt(place=["1", "", True, 0, 0, "stretch"]),
    spoilt(choices={"effort": "huge", "tempo": 1, "sides": "both", "breath": None}),
])
def test_what_makes_no_sense_is_set_aside(file, data):
    file.path.write_text(data if isinstance(data, str) else json.dumps(data))
    assert file.read() is None
    assert [path.name for path in file.path.parent.iterdir()] == ["bookmark.bad-20261121-120000.json"]


@given(st.binary(max_size=100) | st.recursive(st.none() | st.text(max_size=5) | st.integers(), lambda inner: st.lists(
    inner, max_size=3) | st.dictionaries(st.sampled_from(["format", "at", "choices", "place"]), inner), max_leaves=8)
    .map(lambda value: json.dumps(value).encode()))
def test_no_file_makes_reading_fail(tmp_path_factory, data):
    path = tmp_path_factory.getbasetemp() / "bookmark.json"
    path.write_bytes(data)
    assert BookmarkFile(path, lambda: NOON).read() is None


def test_one_from_before_there_were_levels_of_talk_comes_back(file):
    file.write(replace(MARK, choices=Choices()), NOON)
    found = json.loads(file.path.read_text())
    del found["choices"]["talk"], found["choices"]["set_up"]
    file.path.write_text(json.dumps(found))
    assert file.read() == Kept(replace(MARK, choices=Choices()), NOON)
