"""The stretches of the library: their list, and a page for each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from followalong.files.entries import Entry
from followalong.qt import cards
from followalong.qt.citing import cited
from followalong.qt.main_window import MainWindow
from followalong.qt.parts import Parts
from followalong.qt.search import Finder
from followalong.qt.side_bar import STRETCHES
from followalong.qt.tr import mark, tr

# What only a stretch needs is imported with the first one.
if TYPE_CHECKING:
    from followalong.core.guidance import Guidance
    from followalong.core.routine import Stretch
    from followalong.qt.cards_page import CardsPage
    from followalong.qt.stretch_page import StretchPage
    from followalong.qt.stretch_view import StretchView


class Stretches(QObject):
    """`tried` has a stretch and the path of its file, if it has one of its own."""

    tried = Signal(object, str)
    file_shown = Signal(str)
    checked_again = Signal()

    def __init__(
        self, window: MainWindow, parts: Parts, avoided: Callable[[], frozenset[str]], finder: Finder, parent: QObject,
    ) -> None:
        """`avoided`: what the person avoids. The list begins with it, and what is chosen there stays there."""
        super().__init__(parent)
        self._avoided = avoided
        self._avoid: frozenset[str] = frozenset()
        self._window, self._library, self._finder = window, parts.library, finder
        self._assets, self._clock = parts.assets, parts.clock
        self.page: CardsPage | None = None
        self._guidance: Guidance | None = None
        window.place_asked.connect(self._go)

    @Slot()
    def show_list(self) -> None:
        if self.page is None:
            self.page = self._make_page()
        avoid = self._avoided()
        if avoid != self._avoid:  # else the page's own choice stays
            self._avoid = avoid
            self.page.suit(avoid, frozenset())
        self.refresh()
        self._window.show_page(self.page, tr(STRETCHES), stays=True)

    @Slot(str)
    def _go(self, place: str) -> None:
        if place == STRETCHES:
            self.show_list()

    @Slot()
    def refresh(self) -> None:
        if self.page is not None:
            self.page.show_routines(cards.stretch_cards(self._library.known("stretch")))

    def forget(self) -> None:
        """The library speaks another language."""
        self._guidance = None

    def let_go(self) -> None:
        """Of the list's cards, while something else is shown for long."""
        if self.page is not None:
            self.page.let_go()

    def show_file(self, path: str) -> bool:
        """The page of a stretch's file, over the page that is shown; False if it cannot be read."""
        stretch = self._library.open_stretch(Path(path)).value
        if stretch is not None:
            self.show(stretch, path)
        return stretch is not None

    def show_of(self, stretch: Stretch | None, folder: Path) -> None:
        """As a routine in that folder has it: its file, or what the routine itself says of it."""
        if stretch is not None:
            path = self._library.stretch_path(stretch.id, folder)
            if not path or not self.show_file(path):
                self.show(stretch)

    def show(self, stretch: Stretch, path: str = "") -> None:
        """Over the page that is shown."""
        from followalong.qt.stretch_page import StretchPage

        page = StretchPage(self._view(stretch, path), self._window.named, self._clock, self._window.look)
        page.left.connect(self._window.back)
        page.safety_asked.connect(self._window.show_safety)
        page.opened.connect(self.show_file)
        page.tried.connect(partial(self._try, stretch, path))
        page.language_changed.connect(partial(self._retell, page, stretch, path))
        self._window.show_over(page, stretch.name)

    def _view(self, stretch: Stretch, path: str) -> StretchView:
        from followalong.qt.stretch_filling import stretch_view

        folder = Path(path).parent.parent if path else Path()
        sources = {entry.id: cited(*entry.source) for entry in self._library.known() if entry.source}
        return stretch_view(stretch, self._advice(), self._entries(folder), sources)

    def _now(self, stretch: Stretch, path: str) -> Stretch:
        """As its file has it, in the language of the library; else as it is known."""
        return (path and self._library.open_stretch(Path(path)).value) or stretch

    def _try(self, stretch: Stretch, path: str) -> None:
        self.tried.emit(self._now(stretch, path), path)

    def _retell(self, page: StretchPage, stretch: Stretch, path: str) -> None:
        now = self._now(stretch, path)
        page.show_view(self._view(now, path), self._window.under(page))
        self._window.rename(page, now.name)

    @Slot()
    def _retell_list(self) -> None:
        self.refresh()
        if self.page is not None:
            self._window.rename(self.page, tr(STRETCHES))

    def _entries(self, folder: Path) -> dict[str, Entry]:
        """By id; where two files have the same id, the one that a routine in that folder would find."""
        found: dict[str, Entry] = {}
        for entry in self._library.known("stretch"):
            if entry.id not in found or Path(entry.path).parent.parent == folder:
                found[entry.id] = entry
        return found

    def _advice(self) -> Guidance:
        from followalong.files.guidance import load_guidance

        if self._guidance is None:
            self._guidance = load_guidance(self._assets, self._library.language)
        return self._guidance

    def _make_page(self) -> CardsPage:
        from followalong.qt.cards_page import CardsPage

        page = CardsPage(STRETCHES, mark("Search stretches"), "stretches", self._window.look, finder=self._finder)
        page.opened.connect(self.show_file)
        page.file_shown.connect(self.file_shown)
        page.checked_again.connect(self.checked_again)
        page.file_wanted.connect(self._window.ask_for_file)
        page.place_asked.connect(self._window.go)
        page.language_changed.connect(self._retell_list)
        return page
