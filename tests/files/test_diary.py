"""The diary of a session: its bookmark while it runs, its history when it is over."""

from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

import pytest

from followalong.core.choices import Choices
from followalong.core.session import Session
from followalong.files.bookmark import Bookmarks
from followalong.files.diary import NO_HISTORY, NOT_KEPT, Diary
from followalong.files.history import History
from followalong.files.lock import FileLock
from followalong.files.migrations import MIGRATIONS
from followalong.files.shelf import Shelf
from followalong.files.told import ToldFile
from tests.helpers import FakeClock, hold, routine, stretch

AT = datetime(2026, 11, 21, 7, 0, tzinfo=UTC)


def wall():
    return AT


class Kept:
    """A session with a diary in a folder."""

    def __init__(self, folder, shelf=None):
        self.clock = FakeClock()
        self.session = Session(routine(stretch(hold(10))), Choices(), self.clock)
        self.shelf = shelf or Shelf(
            Bookmarks(folder / "marks", wall), lambda: History(folder / "history.sqlite", wall),
            FileLock(folder / "lock"),
        )
        self.diary = Diary(self.session, "calf.yaml", self.shelf, self.clock, wall)

    @property
    def bookmark(self):
        self.shelf.behind.settle()
        found = self.shelf.bookmarks.read("calf.yaml")
        return found.bookmark if found else None

    def play(self, seconds):
        self.diary.hear(self.session.play())
        for _ in range(round(seconds * 2)):
            self.diary.hear(self.clock.advance(0.5, self.session, 0.5))


@pytest.fixture
def kept(tmp_path):
    return Kept(tmp_path)


def test_each_segment_is_marked(kept):
    kept.play(0)
    assert kept.bookmark.place == kept.session.segment.place


def test_a_long_segment_is_marked_every_two_seconds(kept):
    kept.play(5)
    first = kept.bookmark.fraction
    kept.play(2.5)
    assert kept.bookmark.fraction > first


def test_what_the_person_changes_is_kept_at_once(kept):
    kept.play(3)
    for change in (kept.session.ease_off, partial(kept.session.more, 1)):
        kept.diary.hear(change())
        assert kept.bookmark.choices == kept.session.choices


def test_a_stretch_is_remembered_once_it_has_begun(kept, tmp_path):
    shelf = replace(kept.shelf, told=ToldFile(tmp_path / "told.json"))
    other = Kept(tmp_path, shelf)
    other.play(1)
    before = shelf.told.read()
    other.play(20)
    shelf.behind.settle()
    (step,) = other.session.routine.steps
    assert (before, shelf.told.read()) == (frozenset(), {step.stretch.known_as})


def test_the_end_leaves_no_bookmark(kept):
    kept.play(60)
    assert kept.session.state == "finished"
    assert kept.bookmark is None


def test_closing_before_the_end_marks_the_place(kept):
    kept.play(1)
    kept.shelf.bookmarks.clear("calf.yaml")
    assert kept.diary.close() == 0
    assert kept.bookmark is not None


def test_a_finished_session_goes_into_the_history(kept):
    kept.play(60)
    kept.diary.close(after=2)
    (done,) = kept.shelf.history().sessions()
    assert (done.finished, done.after, done.steps[0].why) == (True, 2, "done")
    assert not kept.shelf.lock.held


def continued(kept):
    """Another sitting of what was left."""
    mark = kept.bookmark
    kept.session = Session(kept.session.routine, mark.choices, kept.clock, at=mark.mark, earlier=mark.earlier)
    kept.diary = Diary(kept.session, "calf.yaml", kept.shelf, kept.clock, wall)
    return kept


def test_a_session_that_was_left_is_in_the_history_once_for_each_sitting(kept):
    kept.play(20)
    assert kept.diary.close() == 1
    assert kept.bookmark.earlier.noted
    continued(kept).play(60)
    kept.diary.close()
    first, second = kept.shelf.history().sessions()
    assert (first.finished, second.finished) == (False, True)
    assert first.seconds + second.seconds == pytest.approx(kept.session.seconds_done)


def test_what_a_crash_kept_from_the_history_goes_into_it_later(kept):
    kept.play(20)
    kept.shelf.behind.settle()
    kept.shelf.lock.release()
    continued(kept).play(60)
    kept.diary.close()
    (only,) = kept.shelf.history().sessions()
    assert only.seconds == pytest.approx(kept.session.seconds_done)


def test_continuing_and_leaving_at_once_adds_nothing(kept):
    kept.play(20)
    kept.diary.close()
    assert continued(kept).diary.close() == 0
    assert (len(kept.shelf.history().sessions()), kept.bookmark.earlier.noted) == (1, True)


def test_one_stretch_that_is_tried_leaves_no_place(tmp_path):
    kept = Kept(tmp_path)
    diary = Diary(kept.session, "", kept.shelf, kept.clock, wall)
    diary.hear(kept.session.play())
    diary.close()
    assert not diary.keeps
    assert not (tmp_path / "marks").exists()


def test_a_second_program_keeps_no_place(kept, tmp_path):
    marks = Bookmarks(tmp_path / "others", wall)
    other = Kept(tmp_path, Shelf(marks, kept.shelf.history, FileLock(tmp_path / "lock")))
    other.play(60)
    assert not (tmp_path / "others").exists()
    assert (kept.diary.keeps, other.diary.keeps, other.diary.sentence) == (True, False, "")


def test_a_folder_that_cannot_be_written_is_told_once_and_stops_nothing(tmp_path):
    (tmp_path / "marks").touch()
    kept = Kept(tmp_path)
    kept.play(5)
    kept.shelf.behind.settle()
    kept.play(60)
    assert kept.session.state == "finished"
    assert kept.diary.sentence == NOT_KEPT


def test_a_lock_that_cannot_be_made_is_told(kept, tmp_path):
    (tmp_path / "file").touch()
    shelf = Shelf(kept.shelf.bookmarks, kept.shelf.history, FileLock(tmp_path / "file" / "lock"))
    assert Kept(tmp_path, shelf).diary.sentence == NOT_KEPT


def test_a_history_that_had_to_begin_anew_is_told(kept, tmp_path):
    (tmp_path / "history.sqlite").write_bytes(b"no history at all" * 100)
    kept.play(60)
    assert kept.diary.close() == 1
    assert str(kept.diary.history_news).startswith("The history could not be read. It is now called ")


def test_a_history_of_a_newer_version_is_told_after_each_session(kept, tmp_path):
    History(tmp_path / "history.sqlite", migrations=(*MIGRATIONS, "ALTER TABLE sessions ADD COLUMN mood")).close()
    before, opened = (tmp_path / "history.sqlite").read_bytes(), kept.shelf.history()
    for one in (Kept(tmp_path, replace(kept.shelf, history=lambda: opened)) for _ in range(2)):
        one.play(60)
        assert (one.diary.close(), one.diary.sentence) == (0, NO_HISTORY)
        assert str(one.diary.history_news).startswith("Your history was made by a newer version of followalong.")
    assert (tmp_path / "history.sqlite").read_bytes() == before


def test_a_history_that_fails_is_told(kept, tmp_path):
    def broken():
        raise OSError

    other = Kept(tmp_path, Shelf(kept.shelf.bookmarks, broken, kept.shelf.lock))
    other.play(60)
    assert other.diary.close() == 0
    assert other.diary.sentence == NO_HISTORY
