"""The library page with its routines: bundled, own and broken ones, stars and files that were mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.files.entries import Entry
from followalong.files.library import Library
from followalong.files.settings import Settings
from followalong.qt import cards
from followalong.qt.catching_up import CatchingUp
from followalong.qt.comeback import Comeback
from followalong.qt.look import Look
from followalong.qt.preferences import Preferences
from followalong.qt.search import Finder
from followalong.qt.tr import grouped, tr
from followalong.qt.views import RoutineCard

if TYPE_CHECKING:
    from followalong.core.errors import Fault
    from followalong.qt.library_page import LibraryPage

GLIMPSE = 24  # routines kept for the next start, besides recent ones and favourites


class Lobby(QObject):
    """Shows at once what is known, and keeps it up to date behind; says which file is to be opened.

    As long as there is no page, nothing is read: who plays one routine may never see the others.
    """

    opened = Signal(str)
    shortened = Signal(str, int)  # path, minutes
    file_shown = Signal(str)

    def __init__(
        self, library: Library, preferences: Preferences, catching_up: CatchingUp, comeback: Comeback, finder: Finder,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._library, self._preferences = library, preferences
        self._catching_up, self._comeback, self._finder = catching_up, comeback, finder
        self._page: LibraryPage | None = None
        self.told = " ".join(preferences.sentences)  # on the page, as soon as there is one
        self._entries: dict[str, Entry] = {}
        self._cards: dict[str, RoutineCard] = {}
        self._strays: dict[str, RoutineCard] = {}  # broken files from outside the library
        self._kept: tuple[Entry, ...] = ()
        self._stretches: tuple[RoutineCard, ...] | None = None  # read for the first search
        self._sorted: list[str] | None = None  # paths, once they have been put in order
        library.look_into(preferences.now.folders)
        catching_up.known.connect(self._add)
        catching_up.listed.connect(self.show)
        catching_up.learnt.connect(self._learn)
        catching_up.progressed.connect(self._tell)
        catching_up.ended.connect(self._end)

    def make_page(self, look: Look) -> LibraryPage:
        """Once; it is kept up to date from then on."""
        from followalong.qt.library_page import LibraryPage

        page = self._page = LibraryPage(look, finder=self._finder)
        page.opened.connect(self.opened)
        page.shortened.connect(self.shortened)
        page.starred.connect(self.star)
        page.avoided.connect(self.avoid)
        page.know(self.stretches)
        page.checked_again.connect(self.check_again)
        page.removed.connect(self.remove)
        page.file_shown.connect(self.file_shown)
        page.tell(self.told)
        self._comeback.serve(page)
        self.refresh()
        return page

    @Slot(str)
    def tell(self, sentence: str) -> None:
        self.told = sentence
        if self._page is not None:
            self._page.tell(sentence)

    def forget(self) -> None:
        """The library speaks another language: nothing of it is known yet."""
        self._entries, self._cards, self._kept = {}, {}, ()
        self._stretches = self._sorted = None
        self._show_progress("")

    def let_go(self) -> None:
        """Of the cards, while something else is shown for long."""
        if self._page is not None:
            self._page.let_go()

    def clear_search(self) -> None:
        if self._page is not None:
            self._page.clear_search()

    @Slot()
    def refresh(self) -> None:
        """Show what is known, and look for what has changed; at first what was shown last."""
        if self._page is None:
            return
        if not self._entries:
            self._kept = self._library.glimpse()
            self._add(self._kept)
        if not self._entries:
            self._show_progress(tr("Reading your routines"))
        self.show()
        self._catching_up.start(self._preferences.now.opened)

    @Slot()
    def look_again(self) -> None:
        """For what has changed, where that is seen and not being done already."""
        if self._page is not None and self._page.isVisible() and not self._catching_up.going:
            self._catching_up.start(self._preferences.now.opened)

    @Slot(object, object)
    def adjust(self, keys: frozenset[str], settings: Settings) -> None:
        """Other folders are looked into."""
        if "folders" in keys:
            self._library.look_into(settings.folders)
            self.refresh()

    @Slot()
    def show(self) -> None:
        if self._page is None:
            return
        settings = self._preferences.now
        ids = {path: self._entries[path].id for path in self._paths()}
        dear = {*settings.favourites, *settings.recent}
        noted = [path for path, name in ids.items() if name in dear]
        recent = cards.recent(settings, {ids[path]: path for path in noted})
        self._page.suit(frozenset(settings.avoid), frozenset(settings.without))
        shown = {path: self._cards[path] for path in ids}
        for path in {*noted, *recent}.intersection(ids):
            favourite, elsewhere = ids[path] in settings.favourites, path in settings.opened
            shown[path] = cards.marked(
                shown[path], favourite=favourite, recent=recent.get(path, 0), elsewhere=elsewhere)
        strays = (card for path, card in self._strays.items() if path not in ids)
        self._page.show_routines((*strays, *shown.values()))

    @Slot()
    def stretches(self) -> tuple[RoutineCard, ...]:
        """In the order of their list."""
        if self._stretches is None:
            self._stretches = cards.stretch_cards(self._library.known("stretch"))
        return self._stretches

    def show_broken(self, path: str, faults: tuple[Fault, ...]) -> None:
        """A file that cannot be played stays where the routines are, with what is wrong with it."""
        if path in self._entries:
            self._add([replace(self._entries[path], title=Path(path).stem, faults=faults)])
        else:
            self._strays[path] = cards.broken(path, faults, elsewhere=not self._library.holds(path))

    def opens(self, path: str) -> None:
        """A file that can be played; one from outside the library stays in it from now on."""
        self._strays.pop(path, None)
        self.tell(" ".join(self._preferences.sentences))  # no longer what was not opened before
        if not self._library.holds(path):
            self._preferences.open(path)

    def remember(self, path: str, routine: str) -> None:
        """It was played. A file of the person's own may have the id of another one."""
        bundled = Path(path).parent == Path(self._library.folders[0])
        self._preferences.remember(routine if bundled else path)

    @Slot(str)
    def remove(self, path: str) -> None:
        """A file from outside the library's folders is forgotten; it stays where it is."""
        self._strays.pop(path, None)
        self._preferences.remove(path)
        self.refresh()

    @Slot(str)
    def check_again(self, path: str) -> None:
        """A file was mended, perhaps."""
        if path in self._strays:
            self.show_broken(path, self._library.open(Path(path)).faults)
            if not self._strays[path].broken:
                del self._strays[path]
                self.opened.emit(path)
                return
        self.refresh()

    @Slot(str, bool)
    def star(self, path: str, on: bool) -> None:
        name = self._entries[path].id if path in self._entries else Path(path).stem
        self._preferences.star(name, on=on)
        self.show()
        self._keep_glimpse()

    @Slot(object)
    def avoid(self, kinds: frozenset[str]) -> None:
        """It holds for every routine from now on, as if it had been chosen before one of them."""
        self._preferences.change(avoid=tuple(sorted(kinds)))

    def _paths(self) -> list[str]:
        """The person's own first, then those that come with the program; by folder and name of file."""
        if self._sorted is None:
            self._sorted = sorted(self._entries, key=self._place)
        return self._sorted

    def _place(self, path: str) -> tuple[bool, int, str]:
        folder = self._entries[path].folder
        return folder == 0, folder, path

    @Slot(object)
    def _add(self, entries: Sequence[Entry]) -> None:
        for entry in entries:
            if entry.kind == "routine" and self._entries.get(entry.path) != entry:
                if entry.path not in self._entries:
                    self._sorted = None
                self._entries[entry.path] = entry
                self._cards[entry.path] = cards.card(entry)

    @Slot(object, object)
    def _learn(self, entries: Sequence[Entry], gone: Sequence[str]) -> None:
        for path in gone:
            if self._entries.pop(path, None):
                del self._cards[path]
                self._sorted = None
        self._stretches = None
        self._add(entries)
        self.show()

    @Slot(int, int)
    def _tell(self, read: int, of: int) -> None:
        said = tr("Reading your routines: {read} of {of}", read=grouped(read), of=grouped(of))
        self._show_progress(said if read < of else "")

    @Slot()
    def _end(self) -> None:
        self._show_progress("")
        if not self._entries:  # then there are none
            self.show()
        self._keep_glimpse()
        QTimer.singleShot(0, self, self.stretches)  # the first key of a search does not wait for them

    def _show_progress(self, sentence: str) -> None:
        if self._page is not None:
            self._page.show_progress(sentence)

    def _keep_glimpse(self) -> None:
        """For the next start: what the page shows first."""
        settings = self._preferences.now
        paths = self._paths()
        dear = {*settings.favourites, *settings.recent, *settings.opened}
        first = [path for path in paths if not dear.isdisjoint((self._entries[path].id, path))]
        seen = dict.fromkeys((*first, *paths[:GLIMPSE]))
        kept = tuple(self._entries[path] for path in sorted(seen, key=self._place))
        if kept != self._kept:
            self._kept = kept
            self._library.keep_glimpse(kept)
