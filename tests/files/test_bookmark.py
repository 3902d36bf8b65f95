"""The places that were left: one for each routine."""

import json
import math
import os
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followalong.core.account import StepDone
from followalong.core.choices import Choices
from followalong.core.earlier import Earlier
from followalong.core.events import Left
from followalong.core.routine import Breath
from followalong.core.script import Place
from followalong.core.session import Bookmark
from followalong.files.bookmark import KEPT, Bookmarks, Kept
from followalong.files.bookmark_form import plain_choices

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PLACE = Place("3.1/2", "left", 2, 1, 0, "stretch")
CHOICES = Choices(
    effort="gentle", tempo=0.8, sides="left", breath=Breath((("in", 4.0), ("out", 6.0)), 4), wait_for_me=True,
    left_out=frozenset({"1", "2"}), turned_on=frozenset({"4"}), options={"5": 1}, extra={PLACE: 10.0},
    eased=frozenset({"6"}), talk="counts", set_up="never")
DONE = StepDone("1", "Calf", "eased off", "eased off on the right", 12.5, 3, breathing=True, reason="pain")
LEFT = Left(PLACE, 7.5, 2, "moved")
MARK = Bookmark(
    "hips", "hips.yaml", "abc", CHOICES, PLACE, 2, 0.25, ("no kneeling",),
    Earlier(40.5, (DONE,), noted=True, left=(LEFT,)))
DESK = replace(MARK, path="desk.yaml")


@pytest.fixture
def marks(tmp_path):
    return Bookmarks(tmp_path / "marks", lambda: NOON)


def offered(marks):
    return [kept.bookmark.path for kept in marks.recent()]


def only(marks):
    """The one file there is."""
    (file,) = marks.folder.iterdir()
    return file


@pytest.mark.parametrize("mark", [MARK, Bookmark("r", "r.yaml", "", Choices(), Place("1"))])
def test_a_bookmark_comes_back_as_it_was(marks, mark):
    marks.write(mark, NOON)
    assert marks.read(mark.path) == Kept(mark, NOON)


@pytest.mark.parametrize(("age", "kept"), [
    (timedelta(hours=3), True), (timedelta(minutes=-4), True), (timedelta(days=-400), True), (timedelta(days=7), True),
    (timedelta(days=7, seconds=1), False),
])
def test_it_is_kept_and_offered_unasked_for_a_week(marks, age, kept):
    marks.write(MARK, NOON - age)
    assert (marks.read(MARK.path) is not None, offered(marks)) == (kept, [MARK.path] if kept else [])


@pytest.mark.parametrize(("ahead", "away"), [(4, 0.0), (6, None)])
def test_one_from_a_clock_that_was_set_back_has_no_age_and_comes_last(marks, ahead, away):
    marks.write(MARK, NOON + timedelta(minutes=ahead))
    assert marks.read(MARK.path).away == away
    marks.write(MARK, NOON + timedelta(minutes=6))
    marks.write(DESK, NOON - timedelta(minutes=9))
    assert offered(marks) == [DESK.path, MARK.path]


def test_each_routine_keeps_its_own_place(marks):
    marks.write(MARK, NOON - timedelta(minutes=9))
    marks.write(DESK, NOON - timedelta(minutes=3))
    assert offered(marks) == [DESK.path, MARK.path]
    marks.clear(DESK.path)
    assert (marks.read(DESK.path), marks.read(MARK.path).bookmark) == (None, MARK)


def test_what_was_declined_is_not_offered_unasked_and_kept_all_the_same(marks):
    marks.write(MARK, NOON)
    marks.decline(MARK.path)
    marks.decline(DESK.path)
    assert (offered(marks), marks.read(MARK.path).bookmark) == ([], MARK)
    marks.write(MARK, NOON)
    assert offered(marks) == [MARK.path]


def test_a_file_under_the_name_of_another_routine_is_not_believed(marks):
    marks.write(MARK, NOON)
    written = only(marks).read_bytes()
    marks.write(DESK, NOON)
    for file in marks.folder.iterdir():
        file.write_bytes(written)
    assert (marks.read(DESK.path), marks.read(MARK.path).bookmark) == (None, MARK)


def test_none_is_a_normal_thing(marks):
    assert (marks.read(MARK.path), offered(marks)) == (None, [])
    marks.clear(MARK.path)
    marks.tidy()
    marks.write(MARK, NOON)
    marks.clear(MARK.path)
    assert marks.read(MARK.path) is None


def test_what_is_too_old_to_go_on_with_goes(marks):
    for mark, age in ((MARK, KEPT + timedelta(seconds=1)), (DESK, KEPT)):
        marks.write(mark, NOON)
        (new,) = (file for file in marks.folder.iterdir() if mark.path in file.read_text())
        os.utime(new, times=((NOON - age).timestamp(),) * 2)
    marks.tidy()
    assert DESK.path in only(marks).read_text()


def test_what_has_just_gone_is_no_fault(marks):
    marks.folder.mkdir()
    (marks.folder / "0.json").symlink_to("nowhere")
    assert offered(marks) == []
    marks.tidy()


def test_a_newer_bookmark_is_left_alone(marks):
    marks.write(MARK, NOON)
    only(marks).write_text('{"format": 2}')
    assert (marks.read(MARK.path), offered(marks)) == (None, [])
    assert only(marks).exists()


def spoilt(**changes):
    return {"format": 1, "at": NOON.isoformat(), "routine": "r", "path": "p", "digest": "d", "phase": 0,
            "fraction": 0.5, "adaptations": [], "place": list(PLACE), "choices": plain_choices(CHOICES),
            "declined": False, "earlier": {"seconds": 1.0, "steps": [], "noted": False}, **changes}


def test_a_bookmark_in_its_form_makes_sense(marks):
    marks.write(MARK, NOON)
    only(marks).write_text(json.dumps(spoilt()))
    assert offered(marks) == ["p"]


@pytest.mark.parametrize("data", [
    "", "{", "[]", "[" * 100_000, "1", spoilt(at="2026-11-21T12:00:00"), spoilt(at=5), spoilt(place=[1]),
    spoilt(choices={}), spoilt(earlier=None), spoilt(earlier={"seconds": math.nan, "steps": [], "noted": False}),
    spoilt(earlier={"seconds": 1.0, "steps": [{**asdict(DONE), "why": "left out"}], "noted": False}),
    spoilt(earlier={"seconds": 1.0, "steps": [], "noted": False, "left": [[list(PLACE), 1.0, 0, "gone"]]}),
    spoilt(earlier={"seconds": 1.0, "steps": [], "noted": False, "left": [[]]}),
    spoilt(fraction="x"), spoilt(routine=None), spoilt(place=["1", "", True, 0, 0, "stretch"]),
    spoilt(choices={"effort": "huge", "tempo": 1, "sides": "both", "breath": None}),
])
def test_what_makes_no_sense_is_set_aside(marks, data):
    marks.write(MARK, NOON)
    file = only(marks)
    file.write_text(data if isinstance(data, str) else json.dumps(data))
    assert (marks.read(MARK.path), offered(marks)) == (None, [])
    assert only(marks).name == f"{file.stem}.bad-20261121-120000.json"


@given(st.binary(max_size=100) | st.recursive(st.none() | st.text(max_size=5) | st.integers(), lambda inner: st.lists(
    inner, max_size=3) | st.dictionaries(st.sampled_from(["format", "at", "choices", "place"]), inner), max_leaves=8)
    .map(lambda value: json.dumps(value).encode()))
def test_no_file_makes_reading_fail(tmp_path_factory, data):
    folder = tmp_path_factory.getbasetemp() / "marks"
    folder.mkdir(exist_ok=True)
    (folder / "0.json").write_bytes(data)
    assert offered(Bookmarks(folder, lambda: NOON)) == []


def test_one_from_before_there_were_levels_of_talk_comes_back(marks):
    marks.write(replace(MARK, choices=Choices()), NOON)
    found = json.loads(only(marks).read_text())
    del found["choices"]["talk"], found["choices"]["set_up"]
    only(marks).write_text(json.dumps(found))
    assert marks.read(MARK.path) == Kept(replace(MARK, choices=Choices()), NOON)
