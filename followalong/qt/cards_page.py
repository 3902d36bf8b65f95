"""A page of cards: search, filter, walk, open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.filters import Wanted, fits
from followalong.qt.filter_bar import FilterBar
from followalong.qt.library_head import LibraryHead
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.pile import Pile
from followalong.qt.scroll import Scroll
from followalong.qt.search import found, with_hay
from followalong.qt.side_bar import DOWN, UP, SideBar
from followalong.qt.views import RoutineCard
from followalong.qt.widgets.broken_card import BrokenCard
from followalong.qt.widgets.card import Card
from followalong.qt.widgets.card_grid import AnyCard, CardGrid
from followalong.qt.widgets.empty import Empty
from followalong.qt.widgets.icon_button import ARROWS, IconButton
from followalong.qt.widgets.words import words

SMALL_BAR, NO_BAR = 1000, 700  # window widths at which the side bar gives way
COLUMNS = ((560, 1), (820, 2), (1180, 3), (1800, 4))
WIDER = 380  # above the last width, one column more for each


class CardsPage(Page):
    """`here` is its name in the side bar, `hint` stands in the search, `things` are what it shows."""

    opened = Signal(str)
    starred = Signal(str, bool)
    file_wanted = Signal()
    file_shown = Signal(str)
    checked_again = Signal(str)
    place_asked = Signal(str)

    def __init__(self, here: str, hint: str, things: str, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._here, self._hint, self._things = here, hint, things
        self._routines: tuple[RoutineCard, ...] = ()
        self._greeted = False  # the first cards that come take the focus
        self._columns, self._narrow, self._margin = 4, False, 32
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        look, here = self._look, self._here
        self._side = SideBar(here, look, self)
        self._filters = FilterBar(self._all, look, self)
        places = tuple(name for name, _, _ in (*UP, *DOWN) if name != here)
        self._head = LibraryHead(here, self._hint, places, self._filters, look, self)
        self._content = Pile(self)
        self._told = words("", look, self._content, "small", tone="muted", wrap=True)
        self._progress = words("", look, self._content, "small", tone="muted", wrap=True)
        self._first_title = words("Recent and favourites", look, self._content, "section")
        self._first = CardGrid(self._card, self._content)
        self._rest_title = words("", look, self._content, "section")
        self._rest = CardGrid(self._card, self._content)
        self._empty = Empty(look, self._content)
        self._lay_out()
        self.tell("")
        self.show_progress("")
        self._connect()

    def dress(self, look: Look) -> None:
        """Also what was asked and told."""
        typed, wanted, told, progress = self._head.search.text(), self.wanted, self.told, self.progress
        super().dress(look)
        self.tell(told)
        self.show_progress(progress)
        self._filters.ask(wanted)
        self.search(typed)

    @property
    def cards(self) -> tuple[AnyCard, ...]:
        """The cards that are made, in order."""
        return (*self._first.cards, *self._rest.cards)

    @property
    def routines(self) -> tuple[RoutineCard, ...]:
        """All that fit, in order, whether they are seen or not."""
        return (*self._first.routines, *self._rest.routines)

    @property
    def wanted(self) -> Wanted:
        return self._filters.wanted

    @property
    def told(self) -> str:
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """One quiet line over the cards; none for no words."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))

    @property
    def progress(self) -> str:
        return self._progress.text()

    def show_progress(self, sentence: str) -> None:
        """What is still going on behind the cards."""
        self._progress.setText(sentence)
        self._progress.setVisible(bool(sentence))

    def show_routines(self, routines: Sequence[RoutineCard]) -> None:
        """All there are, broken ones too."""
        self._routines = tuple(map(with_hay, routines))
        self.fit()

    def ask(self, wanted: Wanted) -> None:
        """As if it had been chosen in the filters."""
        self._filters.ask(wanted)

    def search(self, typed: str) -> None:
        """Show what fits."""
        if typed == self._head.search.text():
            self.fit()
        else:
            self._head.search.setText(typed)

    def fit(self) -> None:
        """With nothing typed, recent and favourites come first."""
        held = self._held()
        typed, asked = self._head.search.text().strip(), self._filters.wanted.asked > 0
        fitting = [card for card in self._routines if self._fits(card)] if asked else list(self._routines)
        if typed:
            fitting = found(fitting, typed)
        first = [] if typed else sorted(filter(_is_first, fitting), key=_first_order)
        rest = [card for card in fitting if not _is_first(card)] if first else fitting
        self._show_titles(first, rest, fitting, typed=bool(typed), asked=asked)
        self._first.show_routines(tuple(first))
        self._rest.show_routines(tuple(rest))
        self._show_empty(typed, asked=asked, none=not fitting)
        self._content.arrange()
        self._look_on()
        self._hold(held)

    def focus_search(self) -> None:
        self._head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._head.search.selectAll()

    def enter(self) -> None:
        """The first card takes the focus: Enter works at once."""
        if self.cards:
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
        self._margin = 12 if self._narrow else 32
        self._head_row.setContentsMargins(self._margin, 12 if self._narrow else 22, self._margin, 4)
        self._keep_margin()
        columns = next((count for limit, count in COLUMNS if width < limit), 0)
        self._columns = columns or 4 + int((width - COLUMNS[-1][0]) // WIDER)
        self._first.set_columns(self._columns)
        self._rest.set_columns(self._columns)
        super().resizeEvent(event)
        self._look_on()

    def _connect(self) -> None:
        self._head.typed.connect(self._fit_anew)
        self._head.search.returnPressed.connect(self._open_first)
        self._head.file_wanted.connect(self.file_wanted)
        self._head.place_asked.connect(self.place_asked)
        self._side.place_asked.connect(self.place_asked)
        self._filters.changed.connect(self._fit_anew)
        self._empty.pressed.connect(self._leave_empty)
        self._scroll.gutter_changed.connect(self._keep_margin)
        self._scroll.verticalScrollBar().valueChanged.connect(self._look_on)
        for grid in (self._first, self._rest):
            grid.moved.connect(self._look_on)
            grid.filled.connect(self._order)

    def _lay_out(self) -> None:
        pile: tuple[QWidget, ...] = (
            self._told, self._progress, self._first_title, self._first, self._rest_title, self._rest, self._empty)
        for one in pile:
            self._content.add(one, space=10 if one is self._rest_title else 0)
        self._head_row = QHBoxLayout()
        self._head_row.addWidget(self._head)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(self._head_row)
        self._scroll = Scroll(self._content, self)
        self._scroll.setWidgetResizable(False)
        main.addWidget(self._scroll, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(main, 1)

    def _keep_margin(self) -> None:
        """The bar takes its room from the margin, so the cards stay in line with the head."""
        self._content.set_margins(self._margin, 8, max(4, self._margin - self._scroll.gutter()), self._margin)

    def _look_on(self) -> None:
        """Which part of each list is in sight."""
        view = self._scroll.viewport()
        for grid in (self._first, self._rest):
            top = grid.mapTo(view, QPoint(0, 0)).y()
            grid.show_part(-top, view.height() - top)
        if not self._greeted and self.cards:
            self._greeted = True
            self.enter()

    def _held(self) -> tuple[str, bool]:
        """The routine whose card has the focus, and whether its star has it."""
        focus = QApplication.focusWidget()
        for card in self.cards:
            if focus is not None and (card is focus or card.isAncestorOf(focus)):
                return card.routine.id, card is not focus
        return "", False

    def _fit_anew(self) -> None:
        """Something else was asked: from the top."""
        self.fit()
        self._scroll.verticalScrollBar().setValue(0)

    def _hold(self, held: tuple[str, bool]) -> None:
        """A card that was made anew, or that is in the other list now, takes the focus again."""
        for card in self.cards:
            if card.routine.id == held[0] and not card.isAncestorOf(QApplication.focusWidget() or self):
                card.stops[-1 if held[1] else 0].setFocus(Qt.FocusReason.OtherFocusReason)
        if held[0] and self.cards and all(routine.id != held[0] for routine in self.routines):
            self.cards[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _all(self) -> tuple[RoutineCard, ...]:
        return self._routines

    def _fits(self, card: RoutineCard) -> bool:
        """A broken file is never hidden by a filter: nobody knows what is in it."""
        return card.broken or fits(self._filters.wanted, card)

    def _show_titles(
        self, first: list[RoutineCard], rest: list[RoutineCard], fitting: list[RoutineCard], *, typed: bool,
        asked: bool,
    ) -> None:
        whole = f"More {self._things}" if first else f"All {self._things}"
        self._first_title.setVisible(bool(first))
        self._rest_title.setText(f"Found: {len(fitting):,}" if typed else "All that fit" if asked else whole)
        self._rest_title.setVisible(bool(rest))
        self._filters.tell(f"{len(fitting):,} of {len(self._routines):,} fit" if asked or typed else "")

    def _show_empty(self, typed: str, *, asked: bool, none: bool) -> None:
        self._empty.setVisible(none)
        if asked:
            self._empty.show_words("Nothing here fits all of that.", "Clear the filters")
        elif typed:
            self._empty.show_words(f"Nothing here fits “{typed}”.", "Clear the search")
        else:
            self._empty.show_words(f"There are no {self._things} here yet.", "Open a file")

    def _leave_empty(self) -> None:
        if not self._routines:
            self.file_wanted.emit()
            return
        self._head.search.clear()
        self._filters.clear()

    def _open_first(self) -> None:
        """Enter in the search opens what it found first."""
        whole = (routine for routine in self.routines if not routine.broken)
        first = next(whole, None)
        if self._head.search.text().strip() and first is not None:
            self.opened.emit(first.id)

    def _card(self, routine: RoutineCard) -> AnyCard:
        if routine.broken:
            broken = BrokenCard(routine, self._look, self._content)
            broken.file_shown.connect(self.file_shown)
            broken.checked_again.connect(self.checked_again)
            return broken
        card = Card(routine, self._look, self._content)
        card.opened.connect(self.opened)
        card.starred.connect(self.starred)
        return card

    def _parts(self) -> tuple[object, ...]:
        """Everything with stops of the Tab key, in order."""
        return (self._head, *self.cards)

    def _order(self) -> None:
        """Tab goes as the eye does, whatever was made first."""
        for one, other in pairwise([stop for part in self._parts() for stop in part.stops]):  # type: ignore[attr-defined]
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
            if there is None and other.routines and ahead == (grid is self._first):
                there = other.at(0 if ahead else -1)
            if there is not None:
                there.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        return False


def _is_first(card: RoutineCard) -> bool:
    return (card.favourite or card.recent > 0) and not card.broken


def _first_order(card: RoutineCard) -> tuple[bool, int, str]:
    """The last one done first; then favourites by name."""
    return card.recent == 0, card.recent, card.title
