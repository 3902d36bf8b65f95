"""The shape of the history, version by version."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

MIGRATIONS = (
    """
    CREATE TABLE sessions (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        routine TEXT NOT NULL,
        title TEXT NOT NULL,
        started TEXT NOT NULL,         -- UTC
        zone_minutes INTEGER NOT NULL, -- east of UTC, where it was done
        seconds REAL NOT NULL,         -- active
        finished INTEGER NOT NULL,
        before INTEGER, after INTEGER, later INTEGER,
        later_seconds REAL
    );
    CREATE TABLE steps (
        session INTEGER NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        name TEXT NOT NULL,
        why TEXT NOT NULL,
        seconds REAL NOT NULL,
        counts INTEGER NOT NULL,
        reason TEXT NOT NULL           -- for easing off or leaving, in the person's word
    );
    CREATE INDEX steps_of_session ON steps (session);
    """,
)


def migrate(database: sqlite3.Connection, path: Path, migrations: tuple[str, ...]) -> None:
    """Bring the database to the last version; each step whole or not at all, and a copy first."""
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if 0 < version < len(migrations):
        _copy(database, path.with_name(f"{path.stem}.before-{len(migrations)}{path.suffix}"))
    for number, script in enumerate(migrations[version:], start=version + 1):
        database.executescript(f"BEGIN IMMEDIATE; {script} ; PRAGMA user_version = {number}; COMMIT;")


def _copy(database: sqlite3.Connection, to: Path) -> None:
    with closing(sqlite3.connect(to)) as copy:
        database.backup(copy)
