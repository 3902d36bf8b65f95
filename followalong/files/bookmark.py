"""The place in a session that was left, kept for two hours."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followalong import clock
from followalong.files import atomic

if TYPE_CHECKING:
    from followalong.core.session import Bookmark

OFFERED = timedelta(hours=2)
CLOCK_SET_BACK = timedelta(minutes=5)  # a bookmark from further ahead is not believed


class Kept(NamedTuple):
    """A bookmark, and when it was written."""

    bookmark: Bookmark
    at: datetime
    away: float = 0.0  # seconds since then


class BookmarkFile:
    """One bookmark for window and terminal alike (see lock.py)."""

    def __init__(self, path: Path, wall: Callable[[], datetime] = clock.wall) -> None:
        self.path = path
        self._wall = wall

    def write(self, bookmark: Bookmark, at: datetime) -> None:
        """Replace what was kept. OSError if the folder cannot be written."""
        from followalong.files.bookmark_form import plain

        atomic.write(self.path, json.dumps(plain(bookmark, at), ensure_ascii=False).encode())

    def read(self) -> Kept | None:
        """What was kept in the last two hours; a file that makes no sense is set aside."""
        now = self._wall()
        try:
            written = self.path.read_bytes()
        except OSError:
            return None
        # Most starts find no bookmark, and do without all that makes a session.
        from followalong.files.bookmark_form import FORMAT, bookmark_of

        try:
            found = json.loads(written)
            if isinstance(found, dict) and found.get("format") != FORMAT:
                return None
            bookmark, at = bookmark_of(found)
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError):
            with suppress(OSError):
                atomic.set_aside(self.path, f"{now:%Y%m%d-%H%M%S}")
            return None
        away = now - at
        return Kept(bookmark, at, max(0.0, away.total_seconds())) if -CLOCK_SET_BACK <= away <= OFFERED else None

    def clear(self) -> None:
        """Forget it; nothing happens if there is none."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
