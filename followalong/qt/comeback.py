"""The session that was left last, or that crashed: the offer to go on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.files.left import Left, left
from followalong.files.library import Library
from followalong.files.shelf import Shelf

if TYPE_CHECKING:
    from followalong.qt.before_views import Resume
    from followalong.qt.library_page import LibraryPage


def resume_of(left: Left, clock: Callable[[], float]) -> Resume:
    """What is shown of it."""
    # What only a bookmark needs is imported when there is one.
    from followalong.core.session import Session
    from followalong.qt import filling

    session = Session(left.routine, left.choices, clock, at=left.mark)
    return filling.resume(session, changed=left.changed, away=left.away)


class Comeback(QObject):
    """`resumed` when the person wants to go on."""

    resumed = Signal()

    def __init__(
        self, library: Library, shelf: Shelf, clock: Callable[[], float], parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._shelf, self._clock = library, shelf, clock
        self._page: LibraryPage | None = None
        self.kept: Left | None = None

    def serve(self, page: LibraryPage) -> None:
        """It makes the offer from now on."""
        self._page = page
        page.resumed.connect(self.resumed)
        page.resume_declined.connect(self.forget)
        if self.kept is None:
            QTimer.singleShot(0, self, self.offer)  # a window that is just made is seen before it is looked for
        else:
            self._show()

    @Slot()
    def offer(self) -> None:
        """Show what can be continued, if anything can."""
        self.kept = left(self._shelf, self._library)
        self._show()

    @Slot()
    def forget(self) -> None:
        """It is not offered here again; before its own start it still is."""
        if self.kept is not None:
            self._shelf.bookmarks.decline(self.kept.path)
        self.kept = None
        self._show()

    def _show(self) -> None:
        if self._page is not None:
            self._page.show_resume(resume_of(self.kept, self._clock) if self.kept else None)
