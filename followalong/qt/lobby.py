"""The library page with its routines: bundled, own and broken ones, stars and files that were mended."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from followalong.core.errors import Fault
from followalong.files.entries import Entry
from followalong.files.library import Library
from followalong.qt import cards
from followalong.qt.library_page import LibraryPage
from followalong.qt.preferences import Preferences
from followalong.qt.views import RoutineCard


class Lobby(QObject):
    """Says which file is to be opened."""

    opened = Signal(str)

    def __init__(self, page: LibraryPage, library: Library, preferences: Preferences, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._library, self._preferences = page, library, preferences
        self._strays: dict[str, RoutineCard] = {}  # broken files from outside the library
        page.opened.connect(self.opened)
        page.starred.connect(self.star)
        page.file_shown.connect(self.show_file)
        page.checked_again.connect(self.check_again)

    @Slot()
    def refresh(self) -> None:
        entries = self._entries()
        shown = tuple(cards.card(entry, self._preferences.now) for entry in entries)
        known = {entry.path for entry in entries}
        self._page.show_routines((*shown, *(card for path, card in self._strays.items() if path not in known)))

    def show_broken(self, path: str, faults: tuple[Fault, ...]) -> None:
        """A file that cannot be played stays where the routines are, with what is wrong with it."""
        self._strays[path] = cards.broken(path, faults)

    def opens(self, path: str, routine: str) -> None:
        """A file that can be played; one from outside the library stays in it from now on."""
        self._strays.pop(path, None)
        if not self._library.holds(path):
            self._preferences.open(path, routine)

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
        names = {entry.path: entry.id for entry in self._entries()}
        self._preferences.star(names.get(path, Path(path).stem), on=on)
        self.refresh()

    def _entries(self) -> tuple[Entry, ...]:
        return self._library.entries(self._preferences.now.opened)

    @Slot(str)
    def show_file(self, path: str) -> None:
        """In whatever program the person edits text with."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
