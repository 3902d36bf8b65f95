"""The library's memory: what each file held when it was last read. It may be thrown away at any time."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from followalong import __version__
from followalong.files.entries import Entry, Kind, from_json, to_json

FORM = 8  # of an entry; another one is read anew
STAMP = crc32(f"{__version__} {FORM}".encode()) & 0x7FFF_FFFF
AT_ONCE = 64  # rows that are fetched together
LAYOUT = f"""
DROP TABLE IF EXISTS entries;
CREATE TABLE entries (path TEXT PRIMARY KEY, kind TEXT, folder INTEGER, mark TEXT, stretches TEXT, entry TEXT)
  WITHOUT ROWID;
CREATE INDEX in_order ON entries (kind, folder, path);
PRAGMA user_version = {STAMP};
"""
PATIENCE = 0.5  # seconds to wait for another program that writes


class Known(NamedTuple):
    """An entry as it is kept, with the mark of everything that it hangs on."""

    path: str
    kind: Kind
    folder: int
    mark: str
    stretches: str  # ids of those that it asked for, with a space between
    entry: str  # JSON

    def opened(self) -> Entry:
        return from_json(json.loads(self.entry))


def packed(entry: Entry) -> str:
    return json.dumps(to_json(entry), ensure_ascii=False, separators=(",", ":"))


class Index:
    """Without a place to write, it is kept for this run."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._database = _open(path)

    def entries(self, kind: Kind) -> Iterator[Entry]:
        """In order."""
        asked = "SELECT entry FROM entries WHERE kind = ? ORDER BY folder, path"
        for (entry,) in self._rows(asked, kind):
            yield from_json(json.loads(entry))

    def marks(self) -> Iterator[tuple[str, str, str]]:
        """Path, mark, and the ids of stretches it hangs on."""
        for row in self._rows("SELECT path, mark, stretches FROM entries"):
            yield row[0], row[1], row[2]

    def put(self, rows: Iterable[Known]) -> None:
        """What cannot be written is read again another time."""
        with suppress(sqlite3.Error), self._database:
            self._database.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?, ?, ?, ?, ?)", rows)

    def drop(self, paths: Iterable[str]) -> None:
        with suppress(sqlite3.Error), self._database:
            self._database.executemany("DELETE FROM entries WHERE path = ?", [(path,) for path in paths])

    def close(self) -> None:
        self._database.close()

    def _rows(self, words: str, *values: str) -> Iterator[tuple[str, ...]]:
        """A file that turns out to be spoilt ends here, and is begun anew."""
        try:
            found = self._database.execute(words, values)
            while rows := found.fetchmany(AT_ONCE):
                yield from rows
        except sqlite3.DatabaseError:
            self._database.close()
            with suppress(OSError):
                self._path.unlink()
            self._database = _open(self._path)


def _open(path: Path) -> sqlite3.Connection:
    """A spoilt one is begun anew."""
    for attempt in range(2):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            return _opened(str(path))
        except (sqlite3.Error, OSError):
            with suppress(OSError):
                if not attempt:
                    path.unlink()
    return _opened(":memory:")


def _opened(name: str) -> sqlite3.Connection:
    database = sqlite3.connect(name, timeout=PATIENCE)
    try:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("PRAGMA synchronous = NORMAL")
        if database.execute("PRAGMA user_version").fetchone() != (STAMP,):
            database.executescript(LAYOUT)
        database.execute("SELECT path FROM entries LIMIT 1").fetchone()
    except sqlite3.Error:
        database.close()
        raise
    return database
