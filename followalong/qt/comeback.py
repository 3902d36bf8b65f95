"""A session that was left, or that crashed: the offer to go on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from followalong.files.left import Left, left
from followalong.files.library import Library
from followalong.files.shelf import Shelf
from followalong.qt.library_page import LibraryPage


class Comeback(QObject):
    """`resumed` when the person wants to go on."""

    resumed = Signal()

    def __init__(
        self, page: LibraryPage, library: Library, shelf: Shelf, clock: Callable[[], float], parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._library, self._shelf, self._clock = page, library, shelf, clock
        self.kept: Left | None = None
        page.resumed.connect(self.resumed)
        page.resume_declined.connect(self.forget)

    @Slot()
    def offer(self) -> None:
        """Show what can be continued, if anything can."""
        self.kept = left(self._shelf, self._library)
        if self.kept is None:
            self._page.show_resume(None)
            return
        # What only a bookmark needs is imported when there is one.
        from followalong.core.session import Session
        from followalong.qt import filling

        session = Session(self.kept.routine, self.kept.choices, self._clock, at=self.kept.mark)
        self._page.show_resume(filling.resume(session, changed=self.kept.changed, away=self.kept.away))

    @Slot()
    def forget(self) -> None:
        self._shelf.bookmark.clear()
        self.kept = None
        self._page.show_resume(None)
