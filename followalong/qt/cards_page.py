"""A page of cards: search, filter, walk, open."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.filters import Wanted
from followalong.qt import card_focus
from followalong.qt.cards_columns import LOW, NO_BAR, SMALL_BAR, TINY, columns
from followalong.qt.cards_words import found_without, how_many, lacking, share, shorter, whole
from followalong.qt.filter_bar import FilterBar
from followalong.qt.fitting_cards import lists
from followalong.qt.library_head import LibraryHead
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.pile import Pile
from followalong.qt.scroll import Scroll
from followalong.qt.search import Finder, with_hay
from followalong.qt.sections import Sections
from followalong.qt.side_bar import DOWN, LIBRARY, UP, SideBar
from followalong.qt.suiting import Suiting
from followalong.qt.tr import tr
from followalong.qt.typed import is_typed
from followalong.qt.views import RoutineCard
from followalong.qt.way_out import of_filters, of_search
from followalong.qt.widgets.broken_card import BrokenCard
from followalong.qt.widgets.card import Card
from followalong.qt.widgets.card_grid import AnyCard
from followalong.qt.widgets.empty import Empty
from followalong.qt.widgets.page_button import ARROWS
from followalong.qt.widgets.words import show_words, words

if TYPE_CHECKING:
    from followalong.core.errors import Fault

TOP = 10  # px over all of it


class CardsPage(Page):
    """`here` is its name in the side bar, `hint` stands in the search, `things` are what it shows."""

    opened = Signal(str)
    shortened = Signal(str, int)  # it was opened as one of so many minutes
    starred = Signal(str, bool)
    file_wanted = Signal()
    file_shown = Signal(str)
    checked_again = Signal(str)
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
        self._way_out = of_filters(things, asked=False)  # of an empty page
        self._avoid = self._without = frozenset[str]()  # as it was told or chosen last
        self._arranged = False
        self._greeted = ""  # the first routine that came: its card took the focus
        self._opened = ""  # the routine that was opened last: back here, its card has the focus again
        self._columns, self._narrow, self._margin = 4, False, 32
        self.setProperty("ground", "background")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.build()

    def build(self) -> None:
        look, here = self._look, self._here
        self._side = SideBar(here, look, self)
        self._filters = FilterBar(self._all, look, self)
        places = tuple(name for name, _, _ in (*UP, *DOWN) if name != here)
        self._head = LibraryHead(tr(here), tr(self._hint), places, self._filters, look, self)
        self._content = Pile(self)
        self._told = words("", look, self._content, "small", tone="muted", wrap=True)
        self._progress = words("", look, self._content, "small", tone="muted", wrap=True)
        self._aside = words("", look, self._content, "small", tone="muted", wrap=True)
        self._aside.hide()
        for one in (self._told, self._progress, self._aside):
            self._content.add(one)
        self._sections = Sections(self._card, look, self._content, 4)
        self._empty = Empty(look, self._content)
        self._lay_out()
        self.tell("")
        self.show_progress("")
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
        return self._told.text()

    def tell(self, sentence: str) -> None:
        """One quiet line over the cards; none for no words."""
        show_words(self._told, sentence)

    @property
    def progress(self) -> str:
        return self._progress.text()

    def show_progress(self, sentence: str) -> None:
        """What is still going on behind the cards."""
        show_words(self._progress, sentence)

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
        self._arranged = False
        typed, asked = self._head.search.text().strip(), self.wanted.asked > 0
        every = self._suiting.cards(self._routines, self.wanted.avoid, self._without)
        found = lists(every, self.wanted, typed, self._finder, self._columns, self._also)
        titles = (tr("Recent and favourites"), how_many(self._things, found.fitting) if typed
                  else whole(self._things, asked=asked, more=bool(found.first)),
                  shorter(self.wanted.minutes or 0), how_many("stretches", len(found.also)))
        shown = (0, 0, self.wanted.minutes or 0, 0)
        for section, title, cards, minutes in zip(self._sections.all, titles, found, shown, strict=True):
            section.show(title, cards, minutes)
        self._filters.tell(share(found.fitting, len(self._routines)) if asked or typed else "")
        self._show_aside(typed)
        if none := not any(found):
            self._show_empty(typed, asked=asked)
        self._empty.setVisible(none and (bool(typed) or asked or not self.progress))
        self._arranged = True
        self._arrange()
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
            self._scroll.verticalScrollBar().setValue(0)  # with its title, and so that the first card is there
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
        self._empty.set_low(low=height < LOW)
        self._head.set_tiny(tiny=width < TINY)
        self._margin = self._look.length(12 if self._narrow else 32)
        over, under = self._look.lengths(12 if self._narrow else 22, 4)
        self._head_row.setContentsMargins(self._margin, over, self._margin, under)
        self._keep_margin()
        many = columns(width, height)
        changed, self._columns = many != self._columns, many
        self._sections.set_columns(many)
        super().resizeEvent(event)
        if changed and self._routines:
            self.fit()
        else:
            self._look_on()

    def _connect(self) -> None:
        self._head.typed.connect(self._fit_anew)
        self._head.search.returnPressed.connect(self._open_first)
        self._head.search.left.connect(self.enter)
        self._head.file_wanted.connect(self.file_wanted)
        self._head.place_asked.connect(self.place_asked)
        self._side.place_asked.connect(self.place_asked)
        self._filters.changed.connect(self._filter)
        self._empty.pressed.connect(self._leave_empty)
        self._scroll.resized.connect(self._keep_margin)
        self._scroll.resized.connect(self._arrange)
        self._scroll.verticalScrollBar().valueChanged.connect(self._look_on)
        for grid in self._sections.grids:
            grid.moved.connect(self._look_on)
            grid.filled.connect(self._order)

    def _lay_out(self) -> None:
        self._content.add(self._empty)
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
        """The bar takes its room from the margin: with it or without, cards are as wide, and in line with the head."""
        bar, view = self._scroll.verticalScrollBar().sizeHint().width(), self._scroll.viewport().width()
        right = max(self._margin, 4 + bar) - (self._scroll.width() - view)
        self._content.set_room(view, (self._margin, TOP, right, self._margin))

    def _arrange(self) -> None:
        """Everything where it belongs; no row is cut off by a little, as long as nothing is searched."""
        self._content.arrange()
        self._look_on()
        self._content.arrange()  # now that each list knows its height
        searched = bool(self._head.search.text().strip())
        room = self._scroll.viewport().height() + self._content.taken(self._progress)  # which will be gone soon
        if self._arranged and not searched and self._sections.end_with(room):
            self._content.arrange()
            self._look_on()

    def _look_on(self) -> None:
        """Which part of each list is in sight."""
        if not self._arranged:  # lists that were filled are not yet where they belong
            return
        self._sections.look_on(self._scroll.viewport())
        if not self._greeted and self.cards:
            self._greeted = self.cards[0].routine.id
            self.enter()

    def _fit_anew(self) -> None:
        """Something else was asked: from the top."""
        self.fit()
        self._scroll.verticalScrollBar().setValue(0)

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
        lines = []
        if self._without:
            lines.append(lacking(self._without))
        if typed:
            lines += [found_without(kind) for kind in sorted(self._finder.query(typed).avoid - self._avoid)]
        show_words(self._aside, "\n".join(lines))

    def _show_empty(self, typed: str, *, asked: bool) -> None:
        every = (*self._routines, *self._also()) if typed else ()  # a first start lists no stretches
        self._way_out = (of_search(self._finder, every, typed, asked=asked) if typed
                         else of_filters(self._things, asked=asked))
        self._empty.show_words(self._way_out.sentence, self._way_out.button)

    def _leave_empty(self) -> None:
        if self._way_out.leads == "search":
            self.search(self._way_out.meant)
        elif self._way_out.leads == "filters":
            self._filters.clear()
        else:
            self.file_wanted.emit()

    def _open_first(self) -> None:
        """Enter in the search opens what it found first."""
        first = next((routine for routine in self.routines if not routine.broken), None)
        if self._head.search.text().strip() and first is not None:
            self._open(first.id)

    def _open(self, routine: str) -> None:
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
        if routine.broken:
            broken = BrokenCard(routine, self._look, parent)
            broken.file_shown.connect(self.file_shown)
            broken.checked_again.connect(self.checked_again)
            broken.mistakes_asked.connect(self._show_mistakes)
            return broken
        card = Card(routine, self._look, parent)
        card.opened.connect(self._open)
        card.starred.connect(self.starred)
        return card

    @Slot(str, object)
    def _show_mistakes(self, file: str, faults: tuple[Fault, ...]) -> None:
        from followalong.qt.mistakes_dialog import MistakesDialog

        MistakesDialog(file, faults, self._look, self).open()

    def _parts(self) -> tuple[object, ...]:
        """Everything with stops of the Tab key, in order."""
        return (self._head, *self.cards)

    def _order(self) -> None:
        """Tab goes as the eye does, whatever was made first."""
        for one, other in pairwise([stop for part in self._parts() for stop in part.stops]):  # type: ignore[attr-defined]
            QWidget.setTabOrder(one, other)
