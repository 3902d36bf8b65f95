"""The window: one page at a time, files dropped on it, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QMainWindow, QStackedWidget, QWidget

from followalong.qt.fade import Fade
from followalong.qt.focus import FocusRing
from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.safety_page import SafetyPage

NAME = "followalong"
LEAST, FIRST = QSize(480, 360), QSize(1100, 720)
FILES = "Routines (*.yaml *.yml);;All files (*)"


class MainWindow(QMainWindow):
    """The library and "When to stop" stay; any other page is shown once and then deleted."""

    file_opened = Signal(str)  # path of a file that was chosen or dropped
    safety_opened = Signal()  # a running session should pause
    safety_closed = Signal()

    def __init__(self, look: Look, library: LibraryPage, safety: SafetyPage) -> None:
        super().__init__()
        self._look, self._library, self._safety = look, library, safety
        self._before_safety: QWidget = library
        self._guard: Callable[[], bool] | None = None
        self.setWindowTitle(NAME)
        self.setMinimumSize(LEAST)
        self.resize(FIRST)
        self.setAcceptDrops(True)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(library)
        self._pages.addWidget(safety)
        self.setCentralWidget(self._pages)
        self._fade = Fade(self)
        self._ring = FocusRing(self, look.theme.focus)
        for keys, slot in (("F1", self.show_safety), ("Ctrl+O", self.ask_for_file), ("Ctrl+Q", self.close)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)
        library.file_wanted.connect(self.ask_for_file)
        library.safety_asked.connect(self.show_safety)
        safety.closed.connect(self._leave_safety)

    @property
    def page(self) -> QWidget:
        """The page that is shown."""
        return self._pages.currentWidget() or self._library

    @property
    def ring(self) -> FocusRing:
        return self._ring

    def guard(self, may_close: Callable[[], bool] | None) -> None:
        """Asked before the window closes; False keeps it open (the page then asks in its own words)."""
        self._guard = may_close

    def show_library(self) -> None:
        self._change(self._library, NAME)

    def show_page(self, page: QWidget, title: str = "") -> None:
        """A page for one routine or one session; it belongs to the window from now on."""
        if self._pages.indexOf(page) < 0:
            self._pages.addWidget(page)
        self._change(page, f"{title} — {NAME}" if title else NAME)

    def show_safety(self) -> None:
        """Over whatever is shown, which comes back afterwards."""
        if self.page is not self._safety:
            self._before_safety = self.page
            self.safety_opened.emit()
            self._switch_to(self._safety)

    def ask_for_file(self) -> None:
        """A file dialog; nothing happens if it is cancelled."""
        path, _ = QFileDialog.getOpenFileName(self, "Open a routine", "", FILES)
        if path:
            self.file_opened.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.isLocalFile():
                event.acceptProposedAction()
                self.file_opened.emit(url.toLocalFile())
                return

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._guard is not None and not self._guard():
            event.ignore()
        else:
            super().closeEvent(event)

    def _change(self, page: QWidget, title: str) -> None:
        old = self._before_safety if self.page is self._safety else self.page
        self._before_safety = page
        self._switch_to(page)
        self.setWindowTitle(title)
        if old not in (page, self._library, self._safety):
            self._pages.removeWidget(old)
            old.deleteLater()

    def _switch_to(self, page: QWidget) -> None:
        if page is not self.page and self.isVisible() and not self._look.still:
            self._fade.start(self._pages.grab())
        self._pages.setCurrentWidget(page)
        enter = getattr(page, "enter", page.setFocus)
        enter()

    def _leave_safety(self) -> None:
        if self.page is self._safety:
            self._switch_to(self._before_safety)
            self.safety_closed.emit()
