"""The window: one page at a time, files dropped on it, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QPixmap,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from followalong.desktop.memory import give_back
from followalong.qt.focus import FocusRing
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.second_click import SecondClick
from followalong.qt.side_bar import LIBRARY, SAFETY, SETTINGS
from followalong.qt.tr import mark, tr

if TYPE_CHECKING:
    from followalong.qt.fade import Fade
    from followalong.qt.library_page import LibraryPage
    from followalong.qt.safety_page import SafetyPage

NAME = "followalong"
LEAST, FIRST = QSize(480, 360), QSize(1100, 720)
GONE_MS = 2000  # after which the page before, or what it was before, and its fading picture, are freed
FILES = mark("Routines (*.yaml *.yml);;All files (*)")


class MainWindow(QMainWindow):
    """Places stay; any other page is shown once and then deleted. One can lie over another, which comes back."""

    files_opened = Signal(list)  # paths of what was chosen or dropped
    covered = Signal()  # a running session should pause
    safety_closed = Signal()
    place_asked = Signal(str)  # one that the window does not have itself
    resized = Signal(QSize)
    library_entered = Signal()
    returned_to = Signal()  # it was not the active one

    def __init__(
        self, look: Look, make_library: Callable[[Look], LibraryPage], make_safety: Callable[[Look], SafetyPage],
    ) -> None:
        super().__init__()
        self._look, self._make_library, self._make_safety = look, make_library, make_safety
        self._library: LibraryPage | None = None
        self._safety: SafetyPage | None = None
        self._before_safety: QWidget | None = None
        self._had_focus: QWidget | None = None  # before safety was shown
        self._places: tuple[QWidget, ...] = ()
        self._under: list[tuple[QWidget, str, QWidget | None]] = []  # pages, their titles, and what had the focus
        self._guard: Callable[[], bool] | None = None
        self.setWindowTitle(NAME)
        self.setMinimumSize(LEAST)
        self.resize(FIRST)
        self.setAcceptDrops(True)
        self._pages = QStackedWidget(self)
        self.setCentralWidget(self._pages)
        self._fade: Fade | None = None
        self._gone = QTimer(self, singleShot=True, interval=GONE_MS)
        self._ring = FocusRing(self, look.theme.focus)
        self._second_click = SecondClick(self)
        for keys, slot in (("F1", self.show_safety), ("Ctrl+O", self.ask_for_file), ("Ctrl+Q", self.close),
                           ("Ctrl+,", self._ask_settings)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(slot)
        self._gone.timeout.connect(give_back)

    @property
    def page(self) -> QWidget:
        """The page that is shown, or would be."""
        return self._pages.currentWidget() or self.library

    @property
    def named(self) -> str:
        """What the page that is shown is called: the way back to it."""
        return self._called(self.page, self.windowTitle())

    def under(self, page: QWidget) -> str:
        """What the page is called that such a one lies over."""
        covering = (*(each for each, _, _ in self._under[1:]), self.page)
        return next((self._called(*below[:2]) for below, each in zip(self._under, covering, strict=False)
                     if each is page), tr(LIBRARY))

    @property
    def pages(self) -> tuple[Page, ...]:
        """All there are, the lower ones first."""
        every = map(self._pages.widget, range(self._pages.count()))
        return tuple(page for page in every if isinstance(page, Page))

    @property
    def library(self) -> LibraryPage:
        """Made when it is first asked for: a window that plays a routine at once does without."""
        if self._library is None:
            self._library = self._make_library(self._look)
            self._library.file_wanted.connect(self.ask_for_file)
            self._library.place_asked.connect(self.go)
            self._add(self._library)
            self._places = (*self._places, self._library)
        return self._library

    @property
    def safety(self) -> SafetyPage:
        """Made when it is first asked for: most days nobody does."""
        if self._safety is None:
            self._safety = self._make_safety(self._look)
            self._safety.closed.connect(self._leave_safety)
            self._pages.addWidget(self._safety)
            self._places = (*self._places, self._safety)
        return self._safety

    @property
    def ring(self) -> FocusRing:
        return self._ring

    @property
    def look(self) -> Look:
        return self._look

    def dress(self, look: Look) -> None:
        """The page that is shown at once, any other one when it is shown."""
        self._look = look
        self._ring.set_colour(look.theme.focus)
        self._gone.start()
        self._wear(self._pages.currentWidget())

    def guard(self, may_close: Callable[[], bool] | None) -> None:
        """Asked before the window closes; False keeps it open (the page then asks in its own words)."""
        self._guard = may_close

    def take_down(self) -> None:
        """Close without a question."""
        # One that is open at the interpreter's end is closed by Qt when nothing of Python can hear of it: a crash.
        self.guard(None)
        self.close()

    @Slot()
    def come_forward(self) -> None:
        """Seen again, over other windows, as far as the desktop lets it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def show_library(self) -> None:
        self._change(self.library, NAME)

    def go(self, place: str) -> None:
        """To a place of the side bar."""
        if place == SAFETY:
            self.show_safety()
        elif place == LIBRARY:
            self.show_library()
        else:
            self.place_asked.emit(place)

    def show_page(self, page: QWidget, title: str = "", *, stays: bool = False) -> None:
        """A page for one routine or one session, or a place, which stays; it belongs to the window from now on."""
        if self._pages.indexOf(page) < 0:
            self._add(page)
        if stays and page not in self._places:
            self._places = (*self._places, page)
        self._change(page, f"{title} — {NAME}" if title else NAME)

    def show_over(self, page: QWidget, title: str) -> None:
        """Until `back`; the page that is shown now stays as it is."""
        self._under.append((self.page, self.windowTitle(), QApplication.focusWidget()))
        self._add(page)
        self._switch_to(page)
        self.setWindowTitle(f"{title} — {NAME}")

    def back(self) -> None:
        """From a page that lies over another one."""
        if not self._under:
            self.show_library()
            return
        old = self.page
        page, title, focus = self._under.pop()
        self._switch_to(page, focus)
        self.setWindowTitle(title)
        self._pages.removeWidget(old)
        old.deleteLater()

    def uncover(self, page: QWidget) -> None:
        """A page that is there; what lies over it goes."""
        while self.page is not page and (self._under or self.page is self._safety):
            if self.page is self._safety:
                self._leave_safety()
            else:
                self.back()

    def rename(self, page: QWidget, title: str) -> None:
        """One that is shown, or lies under it, is called otherwise."""
        titled = f"{title} — {NAME}"
        if page is self.page:
            self.setWindowTitle(titled)
        self._under = [(each, titled if each is page else old, focus) for each, old, focus in self._under]

    def show_safety(self) -> None:
        """Over whatever is shown, which comes back afterwards."""
        if self.page is not self.safety:
            self._before_safety, self._had_focus = self.page, QApplication.focusWidget()
            self.covered.emit()
            self._switch_to(self.safety)

    def ask_for_file(self) -> None:
        """A file dialog; nothing happens if it is cancelled."""
        from PySide6.QtWidgets import QFileDialog

        self.covered.emit()
        path, _ = QFileDialog.getOpenFileName(self, tr("Open a routine"), "", tr(FILES))
        if path:
            self.files_opened.emit([path])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.files_opened.emit(files)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._second_click.watch(self.windowHandle())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(event.size())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.returned_to.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._guard is not None and not self._guard():
            event.ignore()
        else:
            super().closeEvent(event)

    def _change(self, page: QWidget, title: str) -> None:
        olds = [self._before_safety if self.page is self._safety else self.page, *(under[0] for under in self._under)]
        self._under.clear()
        self._before_safety = page
        self._switch_to(page)
        self.setWindowTitle(title)
        for old in olds:
            if old is not None and old is not page and old not in self._places:
                self._pages.removeWidget(old)
                old.deleteLater()

    def _called(self, page: QWidget, titled: str) -> str:
        if page is self._safety:
            return tr(SAFETY)
        return titled.removesuffix(f" — {NAME}") if page is not self._library else tr(LIBRARY)

    def _add(self, page: QWidget) -> None:
        page.resize(self._pages.size())  # else it is laid out twice: for a size of Qt's, and for the window's
        self._pages.addWidget(page)

    def _switch_to(self, page: QWidget, focus: QWidget | None = None) -> None:
        """`focus` had it there before; a page that it cannot go back to begins anew."""
        if page is not self.page and self.isVisible() and not self._look.still:
            self._fade_from(self._pages.grab())
        self._wear(page)
        self._second_click.turn()
        self._pages.setCurrentWidget(page)
        if page is self._library and self.isVisible():
            self.library_entered.emit()
        self._gone.start()
        if not _given_back(focus, page):
            enter = getattr(page, "enter", page.setFocus)
            enter()

    def _fade_from(self, picture: QPixmap) -> None:
        from followalong.qt.fade import Fade

        if self._fade is None:
            self._fade = Fade(self)
        self._fade.start(picture)

    def _wear(self, page: QWidget | None) -> None:
        if isinstance(page, Page) and page.look is not self._look:
            page.dress(self._look)

    def _ask_settings(self) -> None:
        self.go(SETTINGS)

    def _leave_safety(self) -> None:
        if self.page is self._safety:
            self._switch_to(self._before_safety or self.library, self._had_focus)
            self.safety_closed.emit()


def _given_back(focus: QWidget | None, page: QWidget) -> bool:
    """The focus to what had it, if that is still there."""
    there = focus is not None and isValid(focus) and page.isAncestorOf(focus) and focus.isVisible()
    if there and focus is not None:
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
    return there
