"""A session that was left, or that crashed: the offer to go on, and where to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from followalong.files.library import Library
from followalong.qt.library_page import LibraryPage

# What only a bookmark needs is imported when there is one.
if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.core.player import Mark
    from followalong.core.routine import Routine
    from followalong.core.session import Bookmark
    from followalong.files.shelf import Shelf


class Left(NamedTuple):
    """Everything that is needed to go on."""

    routine: Routine
    path: str
    choices: Choices
    mark: Mark


class Comeback(QObject):
    """`resumed` when the person wants to go on."""

    resumed = Signal()

    def __init__(
        self, page: LibraryPage, library: Library, shelf: Shelf, clock: Callable[[], float], parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._library, self._shelf, self._clock = page, library, shelf, clock
        self.kept: Bookmark | None = None
        page.resumed.connect(self.resumed)
        page.resume_declined.connect(self.forget)

    @Slot()
    def offer(self) -> None:
        """Show what can be continued, if anything can."""
        found = self._shelf.bookmark.read()
        self.kept = found.bookmark if found else None
        left = self.left()
        if left is None:
            self.kept = None
            self._page.show_resume(None)
            return
        from followalong.core.session import Session
        from followalong.qt import filling

        session = Session(left.routine, left.choices, self._clock, at=left.mark)
        changed = self.kept is not None and left.mark != self.kept.mark
        self._page.show_resume(filling.resume(session, changed=changed))

    def left(self) -> Left | None:
        """Where it goes on; in a file that has changed, from the start of its step."""
        kept = self.kept
        loaded = self._library.open(Path(kept.path)) if kept and kept.path else None
        if kept is None or loaded is None or loaded.value is None:
            return None
        from followalong.core.player import Mark
        from followalong.core.session import digest

        same = digest(loaded.value) == kept.digest
        mark = kept.mark if same else Mark(kept.place._replace(set=1, part=0, role="ready"))
        return Left(loaded.value, kept.path, kept.choices, mark)

    @Slot()
    def forget(self) -> None:
        self._shelf.bookmark.clear()
        self.kept = None
        self._page.show_resume(None)
