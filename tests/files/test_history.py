"""The history is never half written, and a bad one is moved aside."""

import os
import sqlite3
from datetime import UTC, datetime, timedelta, timezone

import pytest

from followalong.core.account import StepDone
from followalong.files.history import History, SessionDone
from followalong.files.migrations import MIGRATIONS

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
STEPS = (StepDone("1", "Calf", "done", "", 30.0, 4), StepDone("2", "Hip", "left out", "", 0.0, reason="pain"))
FAR_WEST = NOON.astimezone(timezone(timedelta(hours=-5)))
DONE = SessionDone("hips", "Hips", FAR_WEST, 312.5, finished=True, steps=STEPS, before=6)


@pytest.fixture
def open_history(tmp_path):
    """Open the history of this test, and close it afterwards."""
    opened = []

    def open_one(**more):
        opened.append(History(tmp_path / "history.db", lambda: NOON, **more))
        return opened[-1]

    yield open_one
    for history in opened:
        history.close()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "history.db"


def test_a_session_comes_back_as_it_was(open_history):
    history = open_history()
    number = history.add(DONE)
    (found,) = open_history().sessions()
    assert found == SessionDone("hips", "Hips", NOON, 312.5, finished=True, steps=STEPS, before=6, id=number)
    assert found.started.utcoffset() == timedelta(hours=-5)


def test_ratings_are_kept_with_their_delay(open_history):
    history = open_history()
    number = history.add(DONE)
    history.rate(number, "after", 4)
    history.rate(number, "later", 3, 905.0)
    history.rate(number, "before", 10)
    (found,) = history.sessions()
    assert (found.before, found.after, found.later, found.later_seconds) == (10, 4, 3, 905.0)
    with pytest.raises(ValueError, match="between 0 and 10"):
        history.rate(number, "after", 11)


def test_one_session_is_deleted_with_its_steps(open_history, path):
    history = open_history()
    first, second = history.add(DONE), history.add(DONE)
    history.delete_one(first)
    assert [session.id for session in history.sessions()] == [second]
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM steps").fetchone() == (2,)
    database.close()


def test_all_that_is_deleted_is_gone_from_the_file(open_history, path):
    history = open_history()
    history.add(DONE)
    history.delete_all()
    assert history.sessions() == ()
    history.close()
    assert b"Calf" not in path.read_bytes()


def test_the_file_is_written_through(open_history, path):
    open_history()
    with sqlite3.connect(path) as database:
        assert database.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert database.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    database.close()


@pytest.mark.parametrize("data", [b"", b"this is no database at all" * 100])
def test_what_is_no_history_is_moved_aside(open_history, path, data):
    path.write_bytes(data)
    path.with_name("history.db-wal").write_bytes(b"old")
    history = open_history()
    assert tuple(map(str, history.sentences)) == (
        "The history could not be read. It is now called history.bad-20261121-120000.db, and a new one begins.",)
    assert history.add(DONE) == 1
    assert path.with_name("history.bad-20261121-120000.db").read_bytes() == data


def test_a_newer_history_is_shown_and_not_written(open_history, path):
    open_history().add(DONE)
    newer = (*MIGRATIONS, "ALTER TABLE sessions ADD COLUMN mood TEXT")
    open_history(migrations=newer).close()
    history = open_history()
    assert tuple(map(str, history.sentences)) == (
        ("Your history was made by a newer version of followalong. It is kept as it is. "
         "To add to it, use that version or a later one."),)
    history.delete_all()
    assert (history.add(DONE), len(history.sessions()), history.kept) == (0, 1, False)


def test_a_newer_history_in_another_shape_is_empty(open_history):
    open_history(migrations=(*MIGRATIONS, "DROP TABLE steps; DROP TABLE sessions")).close()
    assert open_history().sessions() == ()


def test_a_copy_is_made_before_the_shape_changes(open_history, path):
    open_history().add(DONE)
    open_history(migrations=(*MIGRATIONS, "DELETE FROM sessions")).close()
    with sqlite3.connect(path.with_name("history.before-2.db")) as database:
        assert database.execute("SELECT count(*) FROM sessions").fetchone() == (1,)
    database.close()


def test_a_change_of_shape_happens_whole_or_not_at_all(open_history, path):
    open_history().add(DONE)
    history = open_history(migrations=(*MIGRATIONS, "DELETE FROM sessions; NO SUCH WORDS"))
    assert not history.kept
    assert len(open_history().sessions()) == 1


def test_a_history_that_another_program_holds_is_not_called_broken(open_history, path, monkeypatch):
    open_history().close()
    holder = sqlite3.connect(path)
    holder.execute("PRAGMA locking_mode = EXCLUSIVE")
    holder.execute("BEGIN EXCLUSIVE")
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *words, **more: connect(*words, **{"timeout": 0, **more}))
    history = open_history()
    holder.close()
    assert tuple(map(str, history.sentences)) == ("The history cannot be written: database is locked.",)
    assert (history.kept, history.add(DONE), history.sessions()) == (False, 0, ())


def test_without_a_place_to_write_the_session_goes_on(tmp_path):
    (tmp_path / "file").write_text("")
    history = History(tmp_path / "file" / "history.db", lambda: NOON)
    history.rate(1, "after", 5)
    assert (history.kept, history.add(DONE)) == (False, 0)
    assert str(history.sentences[0]).startswith("The history cannot be written: ")
    history.close()


@pytest.mark.skipif(os.name != "posix", reason="needs a crash by signal")
def test_what_was_written_survives_a_crash(tmp_path):
    import subprocess
    import sys
    from pathlib import Path

    program = f"""
import os, signal
from datetime import datetime, UTC
from pathlib import Path
from followalong.files.history import History, SessionDone
history = History(Path({str(tmp_path / "history.db")!r}))
history.add(SessionDone("r", "R", datetime.now(UTC), 1.0, True))
os.kill(os.getpid(), signal.SIGKILL)
"""
    env = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    subprocess.run([sys.executable, "-c", program], env=env, check=False)
    history = History(tmp_path / "history.db", lambda: NOON)
    assert (len(history.sessions()), history.sentences) == (1, ())
    history.close()
