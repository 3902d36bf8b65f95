"""The places in the sessions that were left: one for each routine."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followalong import clock
from followalong.core.short_name import short_name
from followalong.files import atomic

if TYPE_CHECKING:
    from followalong.core.session import Bookmark

KEPT = timedelta(days=7)  # and offered; a clock that was set forward makes everything older than it is
CLOCK_SET_BACK = timedelta(minutes=5)  # a bookmark from further ahead does not tell how old it is


class Kept(NamedTuple):
    """A bookmark, and when it was written."""

    bookmark: Bookmark
    at: datetime
    away: float | None = 0.0  # seconds since then; None: the clock was changed since, so nobody knows
    declined: bool = False  # it is not offered unasked any more


class Bookmarks:
    """A file for each routine, in a folder of their own; for window and terminal alike (see lock.py)."""

    def __init__(self, folder: Path, wall: Callable[[], datetime] = clock.wall) -> None:
        self.folder = folder
        self._wall = wall

    def write(self, bookmark: Bookmark, at: datetime, *, declined: bool = False) -> None:
        """Replace what was kept of its routine. OSError if the folder cannot be written."""
        from followalong.files.bookmark_form import plain

        values = {**plain(bookmark, at), "declined": declined}
        atomic.write(self._file(bookmark.path), json.dumps(values, ensure_ascii=False).encode())

    def read(self, path: str) -> Kept | None:
        """What was kept of the routine in that file, in the last week."""
        kept = self._read(self._file(path))
        return kept if kept and kept.bookmark.path == path else None

    def recent(self) -> Iterator[Kept]:
        """What may be offered unasked: all that is kept and not declined, the newest first; then what has no age."""
        oldest = (self._wall() - KEPT).timestamp()
        files = [file for file in self._files(".json") if "." not in file.stem and _written(file) >= oldest]
        found = [kept for file in files if (kept := self._read(file)) and not kept.declined]
        yield from sorted(found, key=lambda kept: (kept.away is None, kept.away))

    def decline(self, path: str) -> None:
        """Not to be offered unasked again; nothing happens if there is none, or nothing can be written."""
        kept = self.read(path)
        if kept:
            with suppress(OSError):
                self.write(kept.bookmark, kept.at, declined=True)

    def clear(self, path: str) -> None:
        """Forget it; nothing happens if there is none."""
        with suppress(OSError):
            self._file(path).unlink(missing_ok=True)

    def tidy(self) -> None:
        """Without what is too old to go on with."""
        oldest = (self._wall() - KEPT).timestamp()
        for file in self._files():
            if _written(file) < oldest:
                with suppress(OSError):
                    file.unlink(missing_ok=True)

    def _file(self, path: str) -> Path:
        return self.folder / f"{short_name(path)}.json"

    def _files(self, suffix: str = "") -> list[Path]:
        """None where the folder is missing, or cannot be read."""
        with suppress(OSError):
            return [file for file in self.folder.iterdir() if file.name.endswith(suffix)]
        return []

    def _read(self, file: Path) -> Kept | None:
        """A file that makes no sense is set aside."""
        now = self._wall()
        try:
            written = file.read_bytes()
        except OSError:
            return None
        # Most starts find no bookmark, and do without all that makes a session.
        from followalong.files.bookmark_form import FORMAT, bookmark_of

        try:
            found = json.loads(written)
            if isinstance(found, dict) and found.get("format") != FORMAT:
                return None
            bookmark, at = bookmark_of(found)
            declined = bool(found["declined"])
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
            with suppress(OSError):
                atomic.set_aside(file, f"{now:%Y%m%d-%H%M%S}")
            return None
        away = now - at
        known = max(0.0, away.total_seconds()) if away >= -CLOCK_SET_BACK else None
        return Kept(bookmark, at, known, declined) if away <= KEPT else None


def _written(file: Path) -> float:
    """When, in seconds; long ago if it has just gone."""
    try:
        return file.stat().st_mtime
    except OSError:
        return 0.0
