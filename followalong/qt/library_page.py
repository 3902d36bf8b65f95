"""All routines: search, open, continue, mend."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.library_head import LibraryHead
from followalong.qt.look import Look
from followalong.qt.scroll import Scroll
from followalong.qt.search import fits
from followalong.qt.side_bar import SideBar
from followalong.qt.views import Resume, RoutineCard
from followalong.qt.widgets.broken_card import BrokenCard
from followalong.qt.widgets.card import Card
from followalong.qt.widgets.card_grid import CardGrid
from followalong.qt.widgets.empty import Empty
from followalong.qt.widgets.icon_button import ARROWS, IconButton
from followalong.qt.widgets.resume_card import ResumeCard
from followalong.qt.widgets.words import words

SMALL_BAR, NO_BAR = 1000, 700  # window widths at which the side bar gives way
COLUMNS = ((560, 1), (820, 2), (1180, 3), (1800, 4))
WIDER = 380  # above the last width, one column more for each


class LibraryPage(QWidget):
    opened = Signal(str)
    starred = Signal(str, bool)
    file_wanted = Signal()
    file_shown = Signal(str)
    checked_again = Signal(str)
    resumed = Signal()
    resume_declined = Signal()
    safety_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cards: tuple[Card | BrokenCard, ...] = ()
        self._resume: ResumeCard | None = None
        self._greeted = False  # the first cards that come take the focus
        self._columns, self._narrow, self._margin = 4, False, 32
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._side = SideBar(look, self)
        self._head = LibraryHead(look, self)
        self._content = QWidget(self)
        self._told = words("", look, self._content, "small", tone="muted", wrap=True)
        self._first_title = words("", look, self._content, "section")
        self._first = CardGrid(self._content)
        self._rest_title = words("", look, self._content, "section")
        self._rest = CardGrid(self._content)
        self._empty = Empty(look, self._content)
        self._lay_out()
        self.tell("")
        self._head.typed.connect(self.search)
        self._head.search.returnPressed.connect(self._open_first)
        self._head.file_wanted.connect(self.file_wanted)
        self._head.safety_asked.connect(self.safety_asked)
        self._side.safety_asked.connect(self.safety_asked)
        self._empty.pressed.connect(self._leave_empty)

    @property
    def cards(self) -> tuple[Card | BrokenCard, ...]:
        """The cards that are shown, in order."""
        return (*self._first.cards, *self._rest.cards)

    def show_routines(self, routines: tuple[RoutineCard, ...]) -> None:
        """All there are, broken ones too."""
        for card in self._cards:
            card.deleteLater()
        self._first.show_cards(())
        self._rest.show_cards(())
        self._cards = tuple(self._card(routine) for routine in routines)
        self.search(self._head.search.text())
        if not self._greeted and self.cards:
            self._greeted = True
            self.enter()

    def show_resume(self, resume: Resume | None) -> None:
        """Offer to continue, or take the offer away."""
        if self._resume is not None:
            self._column.removeWidget(self._resume)
            self._resume.hide()
            self._resume.deleteLater()
            self._resume = None
        if resume is not None:
            self._resume = ResumeCard(resume, self._look, self._content)
            self._resume.set_narrow(narrow=self._narrow)
            self._resume.resumed.connect(self.resumed)
            self._resume.declined.connect(self.resume_declined)
            self._column.insertWidget(0, self._resume)
        self._order()

    @property
    def told(self) -> str:
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """One quiet line over the routines; none for no words."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    def search(self, typed: str) -> None:
        """Show what fits; with nothing typed, recent and favourites come first."""
        found = [card for card in self._cards if fits(card.routine, typed)]
        first = [] if typed.strip() else sorted(filter(_is_first, found), key=_first_order)
        rest = [card for card in found if card not in first]
        self._first.show_cards(())  # a card that changes its place would be hidden by the one it leaves
        self._rest.show_cards(())
        self._first.show_cards(tuple(first))
        self._rest.show_cards(tuple(rest))
        self._first_title.setText("Recent and favourites")
        self._first_title.setVisible(bool(first))
        whole = "More routines" if first else "All routines"
        self._rest_title.setText(f"Found: {len(found)}" if typed.strip() else whole)
        self._rest_title.setVisible(bool(rest))
        self._empty.setVisible(not found)
        if self._cards:
            self._empty.show_words(f"Nothing here fits “{typed.strip()}”.", "Clear the search")
        else:
            self._empty.show_words("There are no routines here yet.", "Open a file")
        self._order()

    def _open_first(self) -> None:
        """Enter in the search opens what it found first."""
        whole = [card for card in self.cards if not card.routine.broken]
        if self._head.search.text().strip() and whole:
            self.opened.emit(whole[0].routine.id)

    def focus_search(self) -> None:
        self._head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._head.search.selectAll()

    def enter(self) -> None:
        """The offer to continue, or else the first card, takes the focus: Enter works at once."""
        if self._resume is not None:
            self._resume.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.cards:
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def minimumSizeHint(self) -> QSize:
        """What the collapsed page needs, whatever it shows now."""
        return QSize(320, 240)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/":
            self.focus_search()
        elif event.key() in ARROWS and self._walk(event.key()):
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width = event.size().width() / self._look.fonts.scale
        self._narrow = width < NO_BAR
        self._side.setVisible(not self._narrow)
        self._side.set_narrow(narrow=width < SMALL_BAR)
        self._head.set_narrow(narrow=self._narrow)
        margin = 12 if self._narrow else 32
        self._head_row.setContentsMargins(margin, 12 if self._narrow else 22, margin, 8)
        self._margin = margin
        self._keep_margin()
        if self._resume is not None:
            self._resume.set_narrow(narrow=width < COLUMNS[0][0])
        columns = next((count for limit, count in COLUMNS if width < limit), 0)
        self._columns = columns or 4 + int((width - COLUMNS[-1][0]) // WIDER)
        self._first.set_columns(self._columns)
        self._rest.set_columns(self._columns)
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(12)
        for one in (self._told, self._first_title, self._first, self._rest_title, self._rest, self._empty):
            self._column.addWidget(one)
        self._rest_title.setContentsMargins(0, 10, 0, 0)
        self._column.addStretch(1)
        self._head_row = QHBoxLayout()
        self._head_row.addWidget(self._head)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(self._head_row)
        self._scroll = Scroll(self._content, self)
        self._scroll.gutter_changed.connect(self._keep_margin)
        main.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(main, 1)

    def _keep_margin(self) -> None:
        """The bar takes its room from the margin, so the cards stay in line with the head."""
        self._column.setContentsMargins(self._margin, 8, max(4, self._margin - self._scroll.gutter()), self._margin)

    def _card(self, routine: RoutineCard) -> Card | BrokenCard:
        if routine.broken:
            broken = BrokenCard(routine, self._look, self._content)
            broken.file_shown.connect(self.file_shown)
            broken.checked_again.connect(self.checked_again)
            broken.hide()
            return broken
        card = Card(routine, self._look, self._content)
        card.opened.connect(self.opened)
        card.starred.connect(self.starred)
        card.hide()
        return card

    def _order(self) -> None:
        """Tab goes as the eye does, whatever was made first."""
        parts = (self._head, *((self._resume,) if self._resume is not None else ()), *self.cards)
        for one, other in pairwise([stop for part in parts for stop in part.stops]):
            QWidget.setTabOrder(one, other)

    def _walk(self, key: int) -> bool:
        """From card to card, and from one section into the other."""
        here = QApplication.focusWidget()
        if isinstance(here, IconButton):
            here = here.parentWidget()  # the star stands on its card
        for grid, other in ((self._first, self._rest), (self._rest, self._first)):
            if here is None or here not in grid.cards:
                continue
            ahead = key in (Qt.Key.Key_Down, Qt.Key.Key_Right)
            there = grid.beside(here, key)
            if there is None and other.cards and ahead == (grid is self._first):
                there = other.cards[0 if ahead else -1]
            if there is not None:
                there.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False

    def _leave_empty(self) -> None:
        if self._cards:
            self._head.search.clear()
        else:
            self.file_wanted.emit()


def _is_first(card: Card | BrokenCard) -> bool:
    return not card.routine.broken and (card.routine.favourite or card.routine.recent > 0)


def _first_order(card: Card | BrokenCard) -> tuple[bool, int, str]:
    """The last one done first; then favourites by name."""
    return card.routine.recent == 0, card.routine.recent, card.routine.title
