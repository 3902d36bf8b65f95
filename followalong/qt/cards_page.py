"""A page of cards: search, filter, walk, open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.filters import Wanted
from followalong.qt import card_focus, cards_words
from followalong.qt.card_making import made
from followalong.qt.cards_area import CardsArea
from followalong.qt.cards_columns import LOW, NO_BAR, SMALL_BAR, TINY, columns
from followalong.qt.cards_words import share
from followalong.qt.filter_bar import FilterBar
from followalong.qt.fitting_cards import lists
from followalong.qt.library_head import LibraryHead
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.search import Finder, with_hay
from followalong.qt.side_bar import DOWN, LIBRARY, UP, SideBar
from followalong.qt.suiting import Suiting
from followalong.qt.tr import tr
from followalong.qt.typed import is_typed
from followalong.qt.views import RoutineCard
from followalong.qt.widgets.card_grid import AnyCard
from followalong.qt.widgets.page_button import ARROWS
from followalong.qt.widgets.words import show_words

if TYPE_CHECKING:
    from followalong.qt.no_cards import NoCards

class CardsPage(Page):
    """`here` is its name in the side bar, `hint` stands in the search, `things` are what it shows."""

    opened = Signal(str)
    shortened = Signal(str, int)  # it was opened as one of so many minutes
    starred = Signal(str, bool)
    file_wanted = Signal()
    file_shown = Signal(str)
    checked_again = Signal(str)
    removed = Signal(str)
    place_asked = Signal(str)
    avoided = Signal(object)  # frozenset of kinds of movement: they were chosen here

    def __init__(
        self, here: str, hint: str, things: str, look: Look, parent: QWidget | None = None,
        *, finder: Finder | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._here, self._hint, self._things, self._finder = here, hint, things, finder or Finder()
        self._routines: tuple[RoutineCard, ...] = ()
        self._suiting = Suiting()
        self._avoid = self._without = frozenset[str]()  # as it was told or chosen last
        self._greeted = ""  # the first routine that came: its card took the focus
        self._opened = ""  # the routine that was opened last: back here, its card has the focus again
        self._columns, self._narrow, self._low = 4, False, False
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        look, here = self._look, self._here
        self._side = SideBar(here, look, self)
        self._filters = FilterBar(self._all, look, self)
        places = tuple(name for name, _, _ in (*UP, *DOWN) if name != here)
        self._head = LibraryHead(tr(here), tr(self._hint), places, self._filters, look, self)
        self._area = CardsArea(self._card, look, self)
        self._sections = self._area.sections
        self._none: NoCards | None = None  # made when there are none
        self._lay_out()
        self._connect()

    def dress(self, look: Look) -> None:
        """Also what was asked and told, and the card that has the focus."""
        held = card_focus.held(self._sections)
        typed, wanted, told, progress = self._head.search.text(), self.wanted, self.told, self.progress
        super().dress(look)
        self.tell(told)
        self.show_progress(progress)
        self.suit(self._avoid, self._without)
        self._filters.ask(wanted)
        self.search(typed)
        self._hold(held)

    @property
    def cards(self) -> tuple[AnyCard, ...]:
        """The cards that are made, in order."""
        return self._sections.cards

    @property
    def routines(self) -> tuple[RoutineCard, ...]:
        """All that fit, in order, whether they are seen or not."""
        return self._sections.routines

    @property
    def wanted(self) -> Wanted:
        return self._filters.wanted

    @property
    def told(self) -> str:
        return self._area.told.text()

    def tell(self, sentence: str) -> None:
        """One quiet line over the cards; none for no words."""
        show_words(self._area.told, sentence)

    @property
    def progress(self) -> str:
        return self._area.progress.text()

    def show_progress(self, sentence: str) -> None:
        """What is still going on behind the cards."""
        show_words(self._area.progress, sentence)

    def suit(self, avoid: frozenset[str], without: frozenset[str]) -> None:
        """What the person avoids and lacks, wherever it was chosen: shown with the next routines."""
        self._avoid, self._without = avoid, without
        self._filters.avoid(avoid)

    def show_routines(self, routines: Sequence[RoutineCard]) -> None:
        """All there are, broken ones too."""
        self._routines = tuple(map(with_hay, routines))
        self.fit()

    def ask(self, wanted: Wanted) -> None:
        """As if it had been chosen in the filters."""
        self._filters.ask(wanted)

    def search(self, typed: str) -> None:
        if typed == self._head.search.text():
            self.fit()
        else:
            self._head.search.setText(typed)

    def fit(self) -> None:
        """Show what fits."""
        held = card_focus.held(self._sections)
        self._area.settled = False
        typed, asked = self._head.search.text().strip(), self.wanted.asked > 0
        self._area.searched = bool(typed)
        every = self._suiting.cards(self._routines, self.wanted.avoid, self._without)
        found = lists(every, self.wanted, typed, self._finder, self._columns, self._also)
        titles = cards_words.titles(self._things, found, typed, self.wanted)
        self._sections.show(titles, found, (0, 0, self.wanted.minutes or 0, 0))
        self._filters.tell(share(found.fitting, len(self._routines)) if asked or typed else "")
        self._show_aside(typed)
        if not any(found) and (typed or asked or not self.progress):
            self._show_none(typed, asked=asked)
        elif self._none is not None:
            self._none.hide()
        self._area.settled = True
        self._area.arrange()
        self._hold(held)

    def clear_search(self) -> None:
        self._head.search.clear()

    def focus_search(self) -> None:
        self._head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._head.search.selectAll()

    def let_go(self) -> None:
        """Of the cards, while something else is shown for long; they come again with the page."""
        self._sections.let_go()

    def enter(self) -> None:
        """The card that was opened, or else the first one, takes the focus: Enter works at once."""
        if (card := self._sections.card_of(self._opened)) is not None:
            card_focus.take(card)
        else:
            self.greet()

    def greet(self) -> None:
        if self.cards:
            self._area.to_top()  # with its title, and so that the first card is there
            card_focus.take(self.cards[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "/":
            self.focus_search()
        elif is_typed(event):
            self._head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._head.search.insert(event.text())
        elif event.key() in ARROWS and card_focus.walk(self._sections, self._head, event.key()):
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        width, height = (each / self._look.fonts.scale for each in event.size().toTuple())
        self._narrow = width < NO_BAR
        self._side.setVisible(not self._narrow)
        self._side.set_narrow(narrow=width < SMALL_BAR)
        self._head.set_narrow(narrow=self._narrow)
        self._low = height < LOW
        if self._none is not None:
            self._none.set_low(low=self._low)
        self._head.set_tiny(tiny=width < TINY)
        margin = self._look.length(12 if self._narrow else 32)
        over, under = self._look.lengths(12 if self._narrow else 22, 4)
        self._head_row.setContentsMargins(margin, over, margin, under)
        self._area.set_margin(margin)
        many = columns(width, height)
        changed, self._columns = many != self._columns, many
        self._sections.set_columns(many)
        super().resizeEvent(event)
        if changed and self._routines:
            self.fit()
        else:
            self._area.look_on()

    def _connect(self) -> None:
        self._head.typed.connect(self._fit_anew)
        self._head.search.returnPressed.connect(self._open_first)
        self._head.search.left.connect(self.enter)
        self._head.file_wanted.connect(self.file_wanted)
        self._head.place_asked.connect(self.place_asked)
        self._side.place_asked.connect(self.place_asked)
        self._filters.changed.connect(self._filter)
        self._area.looked.connect(self._greet_first)
        for grid in self._sections.grids:
            grid.filled.connect(self._order)

    def _lay_out(self) -> None:
        self._head_row = QHBoxLayout()
        self._head_row.addWidget(self._head)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addLayout(self._head_row)
        main.addWidget(self._area, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addLayout(main, 1)

    def _greet_first(self) -> None:
        """As soon as one is there."""
        if not self._greeted and self.cards:
            self._greeted = self.cards[0].routine.id
            self.enter()

    def _fit_anew(self) -> None:
        """Something else was asked: from the top."""
        self.fit()
        self._area.to_top()

    def _filter(self) -> None:
        """What is avoided is told, for it holds elsewhere too."""
        avoid = self._filters.wanted.avoid
        if avoid != self._avoid:
            self._avoid = avoid
            self.avoided.emit(avoid)
        self._fit_anew()

    def _hold(self, held: card_focus.Held) -> None:
        """While routines are still being read the focus stays with the first one, unless it was moved from there."""
        if self.progress and self.cards and held == (self._greeted, False):
            self._greeted = self.cards[0].routine.id
            self.greet()
        else:
            card_focus.hold(self._sections, held, self)

    def _all(self) -> tuple[RoutineCard, ...]:
        return self._routines

    def _also(self) -> Sequence[RoutineCard]:
        """What a search looks through besides; nothing here."""
        return ()

    def _show_aside(self, typed: str) -> None:
        """What is known of the person, or was understood from what was typed, and is seen nowhere else."""
        understood = self._finder.query(typed).avoid - self._avoid if typed else frozenset[str]()
        show_words(self._area.aside, cards_words.aside(self._without, understood))

    def _show_none(self, typed: str, *, asked: bool) -> None:
        from followalong.qt.way_out import of_filters, of_search

        every = (*self._routines, *self._also()) if typed else ()  # a first start lists no stretches
        none = self._none = self._none or self._made_none()
        none.show_way(of_search(self._finder, every, typed, asked=asked) if typed
                      else of_filters(self._things, asked=asked))

    def _made_none(self) -> NoCards:
        from followalong.qt.no_cards import NoCards

        none = NoCards(self._look, self._area.content)
        none.set_low(low=self._low)
        none.search_meant.connect(self.search)
        none.filters_left.connect(self._filters.clear)
        none.file_wanted.connect(self.file_wanted)
        self._area.content.add(none)
        return none

    def _open_first(self) -> None:
        """Enter in the search opens what it found first."""
        first = next((routine for routine in self.routines if not routine.broken), None)
        if self._head.search.text().strip() and first is not None:
            self.open(first.id)

    def open(self, routine: str) -> None:
        self._opened = routine
        if minutes := self._sections.minutes_of(routine):
            self.shortened.emit(routine, minutes)
        else:
            self.opened.emit(routine)

    def _leave(self) -> None:
        """From the search or a filter to the cards, from there to the library."""
        if not card_focus.held(self._sections)[0]:
            self.enter()
        elif self._here != LIBRARY:
            self.place_asked.emit(LIBRARY)

    def _card(self, routine: RoutineCard, parent: QWidget) -> AnyCard:
        return made(routine, self, parent)

    def _parts(self) -> tuple[object, ...]:
        """Everything with stops of the Tab key, in order."""
        return (self._head, *self.cards)

    def _order(self) -> None:
        """Tab goes as the eye does, whatever was made first."""
        for one, other in pairwise([stop for part in self._parts() for stop in part.stops]):  # type: ignore[attr-defined]
            QWidget.setTabOrder(one, other)
