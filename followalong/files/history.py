"""What was done, eased and left out, in a database that is never half written."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Literal

from followalong import clock
from followalong.core.account import StepDone
from followalong.core.sentence import Sentence, said
from followalong.files import atomic, system_errors
from followalong.files.migrations import MIGRATIONS, migrate

Rating = Literal["before", "after", "later"]

RATE: dict[Rating, str] = {
    "before": "UPDATE sessions SET before = ?, later_seconds = coalesce(?, later_seconds) WHERE id = ?",
    "after": "UPDATE sessions SET after = ?, later_seconds = coalesce(?, later_seconds) WHERE id = ?",
    "later": "UPDATE sessions SET later = ?, later_seconds = coalesce(?, later_seconds) WHERE id = ?",
}


@dataclass(frozen=True, slots=True)
class SessionDone:
    """One session; ratings are 0 to 10, `later_seconds` is how long after the end `later` was given."""

    routine_id: str
    title: str
    started: datetime  # with its zone
    seconds: float  # active, without pauses
    finished: bool
    steps: tuple[StepDone, ...] = ()
    before: int | None = None
    after: int | None = None
    later: int | None = None
    later_seconds: float | None = None
    id: int = 0


class History:
    """`sentences` say what had to be put right on opening; `kept` is false where nothing can be written."""

    def __init__(
        self, path: Path, wall: Callable[[], datetime] = clock.wall, migrations: tuple[str, ...] = MIGRATIONS
    ) -> None:
        self.path = path
        self.sentences: tuple[Sentence, ...] = ()
        self.kept = True
        self._stamp = f"{wall():%Y%m%d-%H%M%S}"
        self._migrations = migrations
        self._database = self._open()

    def close(self) -> None:
        self._database.close()

    def add(self, done: SessionDone) -> int:
        """The id it is kept under; 0 if nothing can be written."""
        if not self.kept:
            return 0
        offset = done.started.utcoffset() or timedelta()
        row = (done.routine_id, done.title, done.started.astimezone(UTC).isoformat(timespec="seconds"),
               round(offset.total_seconds() / 60), done.seconds, done.finished, done.before, done.after, done.later,
               done.later_seconds)
        with self._database as database:
            session = database.execute(
                "INSERT INTO sessions (routine, title, started, zone_minutes, seconds, finished, before, after, later,"
                " later_seconds) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", row).lastrowid or 0
            database.executemany(
                "INSERT INTO steps (session, key, name, why, seconds, counts, reason) VALUES (?, ?, ?, ?, ?, ?, ?)",
                [(session, step.key, step.name, step.why, step.seconds, step.counts, step.reason)
                 for step in done.steps])
        return session

    def sessions(self) -> tuple[SessionDone, ...]:
        """All of them, the oldest first."""
        steps: dict[int, list[StepDone]] = {}
        for session, key, name, why, seconds, counts, reason in self._rows(
                "SELECT session, key, name, why, seconds, counts, reason FROM steps ORDER BY rowid"):
            steps.setdefault(session, []).append(StepDone(key, name, why, "", seconds, counts, reason=reason))
        return tuple(
            SessionDone(routine, title, _local(started, minutes), seconds, bool(finished), tuple(steps.get(number, ())),
                        before, after, later, later_seconds, number)
            for number, routine, title, started, minutes, seconds, finished, before, after, later, later_seconds
            in self._rows("SELECT id, routine, title, started, zone_minutes, seconds, finished, before, after, later,"
                          " later_seconds FROM sessions ORDER BY started, id")
        )

    def rate(self, session: int, which: Rating, value: int, later_seconds: float | None = None) -> None:
        """Keep a rating of 0 to 10; ValueError if it is none."""
        if value not in range(11):
            raise ValueError(f"{value} is not between 0 and 10")
        self._write(RATE[which], (value, later_seconds, session))

    def delete_one(self, session: int) -> None:
        self._write("DELETE FROM sessions WHERE id = ?", (session,))

    def delete_all(self) -> None:
        """Nothing of it can be found in the file afterwards."""
        self._write("DELETE FROM sessions", ())
        if self.kept:
            self._database.execute("VACUUM")
            self._database.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _write(self, statement: str, values: tuple[object, ...]) -> None:
        if self.kept:
            with self._database as database:
                database.execute(statement, values)

    def _rows(self, statement: str) -> list[Any]:
        try:
            return self._database.execute(statement).fetchall()
        except sqlite3.DatabaseError:
            return []  # a newer program keeps it in another way

    def _open(self) -> sqlite3.Connection:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and not _is_database(self.path):
                self._set_aside()
            return self._connect()
        except (OSError, sqlite3.OperationalError) as error:
            self.kept = False
            self.sentences += (said("The history cannot be written: {why}.", why=system_errors.why(error)),)
            return sqlite3.connect(":memory:")

    def _connect(self) -> sqlite3.Connection:
        database = sqlite3.connect(self.path)
        version = database.execute("PRAGMA user_version").fetchone()[0]
        if version > len(self._migrations):
            database.close()
            self.kept = False
            self.sentences += (said("Your history was made by a newer version of followalong. It is kept as it is. "
                                    "To add to it, use that version or a later one."),)
            return sqlite3.connect(f"{self.path.resolve().as_uri()}?mode=ro", uri=True)
        try:
            for pragma in ("journal_mode = WAL", "synchronous = FULL", "foreign_keys = ON", "secure_delete = ON"):
                database.execute(f"PRAGMA {pragma}")
            migrate(database, self.path, self._migrations)
        except sqlite3.DatabaseError:
            database.close()
            raise
        return database

    def _set_aside(self) -> None:
        aside = atomic.set_aside(self.path, self._stamp)
        for tail in ("-wal", "-shm"):
            self.path.with_name(self.path.name + tail).unlink(missing_ok=True)
        self.sentences += (said("The history could not be read. It is now called {file}, and a new one begins.",
                                file=aside.name),)


def _local(started: str, minutes: int) -> datetime:
    return datetime.fromisoformat(started).astimezone(timezone(timedelta(minutes=minutes)))


def _is_database(path: Path) -> bool:
    """An empty file is none: something cut it off."""
    if not path.stat().st_size:
        return False
    try:
        with closing(sqlite3.connect(path)) as database:
            return bool(database.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
    except sqlite3.OperationalError:
        return True  # locked or not ours to read: not broken
    except sqlite3.DatabaseError:
        return False
