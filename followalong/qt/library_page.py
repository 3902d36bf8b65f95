"""All routines, the stretches that a search finds, and a session that can go on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from followalong.qt.cards_page import CardsPage
from followalong.qt.look import Look
from followalong.qt.search import Finder
from followalong.qt.side_bar import LIBRARY
from followalong.qt.tr import mark
from followalong.qt.views import RoutineCard

if TYPE_CHECKING:
    from followalong.qt.before_views import Resume
    from followalong.qt.widgets.resume_card import ResumeCard


class LibraryPage(CardsPage):
    """The offer to continue stands over the cards."""

    resumed = Signal()
    resume_declined = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None, *, finder: Finder | None = None) -> None:
        self._resume: ResumeCard | None = None
        self._offered: Resume | None = None
        self._stretches: Callable[[], Sequence[RoutineCard]] = tuple
        super().__init__(LIBRARY, mark("Search routines and stretches"), "routines", look, parent, finder=finder)

    def know(self, stretches: Callable[[], Sequence[RoutineCard]]) -> None:
        """What a search looks through besides the routines."""
        self._stretches = stretches

    def dress(self, look: Look) -> None:
        self._resume = None
        super().dress(look)
        self.show_resume(self._offered)

    def show_resume(self, resume: Resume | None) -> None:
        """Offer to continue, or take the offer away. What Enter would press moves on to it."""
        if resume == self._offered and (resume is None) is (self._resume is None):
            return
        if resume is not None and resume != self._offered:
            self._opened = ""  # what was left goes on from here
        self._offered = resume
        waits = QApplication.focusWidget() in (None, *self.cards[:1])
        if self._resume is not None:
            self._area.content.take(self._resume)
            self._resume.hide()
            self._resume.deleteLater()
            self._resume = None
        if resume is not None:
            from followalong.qt.widgets.resume_card import ResumeCard

            self._resume = ResumeCard(resume, self._look, self._area.content)
            self._resume.set_narrow(narrow=self._columns == 1)
            self._resume.resumed.connect(self.resumed)
            self._resume.declined.connect(self.resume_declined)
            self._area.content.add(self._resume, at=0)
            self._resume.lower()  # a screen reader finds it first
            self._resume.show()
            if waits:
                self.greet()
        self._area.arrange()
        self._order()

    def greet(self) -> None:
        """The offer to continue, or else the first card, takes the focus: Enter works at once."""
        if self._resume is not None:
            self._resume.stops[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.to_top()  # all of it is seen
        else:
            super().greet()

    def rest(self) -> None:
        """The first card takes the focus, whatever is offered: one Enter too many must not start a session."""
        super().greet()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._resume is not None:
            self._resume.set_narrow(narrow=self._columns == 1)

    def _also(self) -> Sequence[RoutineCard]:
        return self._stretches()

    def _parts(self) -> tuple[object, ...]:
        resume = (self._resume,) if self._resume is not None else ()
        return (self._head, *resume, *self.cards)
