"""The files that belong to sessions, together; nothing of a session is imported for them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from followalong.files.behind import Behind
from followalong.files.bookmark import Bookmarks
from followalong.files.lock import FileLock
from followalong.files.told import ToldFile

if TYPE_CHECKING:
    from followalong.files.history import History


@dataclass(frozen=True, slots=True)
class Shelf:
    """The history is opened when it is first needed."""

    bookmarks: Bookmarks
    history: Callable[[], History]
    lock: FileLock
    told: ToldFile = field(default_factory=ToldFile)
    behind: Behind = field(default_factory=Behind)  # writes the bookmark, and what was told
