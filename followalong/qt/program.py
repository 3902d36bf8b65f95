"""The window's program: which page follows which, and what each of them is shown."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from followalong.files.kind_of_file import is_stretch, may_be_routine
from followalong.files.settings import Settings
from followalong.qt import opening
from followalong.qt.adjusting import Adjusting
from followalong.qt.ahead import Ahead
from followalong.qt.catching_up import CatchingUp
from followalong.qt.comeback import Comeback
from followalong.qt.entrance import Entrance
from followalong.qt.lobby import Lobby
from followalong.qt.look import Look
from followalong.qt.main_window import MainWindow
from followalong.qt.own_program import OwnProgram
from followalong.qt.parts import Parts
from followalong.qt.preferences import Preferences
from followalong.qt.search import Finder
from followalong.qt.stretches import Stretches
from followalong.qt.studio_door import StudioDoor
from followalong.qt.tr import mark, tr
from followalong.qt.wardrobe import Wardrobe

# What only an opened routine needs is imported by the methods that need it: the window is there a third sooner.
if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.core.errors import Fault
    from followalong.core.routine import Stretch
    from followalong.core.search import Wordbook
    from followalong.core.session import Session
    from followalong.core.wishes import Wishes
    from followalong.qt.before_page import BeforePage
    from followalong.qt.library_page import LibraryPage
    from followalong.qt.safety_page import SafetyPage
    from followalong.qt.sessions import Sessions
    from followalong.qt.sitting import Sitting
    from followalong.qt.taking_along import TakingAlong
    from followalong.qt.today import Today

NOT_OPENED = mark('"{name}" was not opened: a routine is a file whose name ends in .yaml or .yml.')
ONLY_ONE = mark('One file at a time: "{name}" was opened, the others were not.')


class Program(QObject):
    """Owns the window and, while there is one, the session."""

    sat = Signal(object)  # the Sitting that began, or None: it is over

    def __init__(self, app: QApplication, parts: Parts) -> None:
        super().__init__(app)
        self._parts = parts
        opening.speak(app, parts.assets, parts.library.language)
        self.preferences = Preferences(parts.settings)
        self.wardrobe = Wardrobe(app, self.preferences, parts.assets, self)
        self.finder = Finder(self._words)
        self.catching_up = CatchingUp(parts.library, parts.clock, self)
        self.comeback = Comeback(parts.library, parts.shelf, parts.clock, self)
        self.lobby = Lobby(parts.library, self.preferences, self.catching_up, self.comeback, self.finder, self)
        self.window = MainWindow(self.look, self.lobby.make_page, self._safety_page)
        self.studio = StudioDoor(parts, self.preferences, self)
        self._taking_along: TakingAlong | None = None
        self._sat: Sessions | None = None
        self.stretches = Stretches(self.window, parts, self._avoided, self.finder, self)
        self.adjusting = Adjusting(self.window, self.preferences, parts, self.studio.output, self)
        self.own_program = OwnProgram(parts.launch, self)
        self.entrance = Entrance(self.window, parts, self.preferences, self.studio.open, self)
        self._connect()
        self.ahead = Ahead(self)

    @property
    def library(self) -> LibraryPage:
        return self.window.library

    @property
    def settings(self) -> Settings:
        return self.preferences.now

    def _safety_page(self, look: Look) -> SafetyPage:
        from followalong.qt.advice import safety_page

        return safety_page(self._parts.assets, self._parts.library, look)

    def _words(self) -> Wordbook:
        from followalong.files.synonyms import load_synonyms

        return load_synonyms(self._parts.assets, self._parts.library.language)

    def _avoided(self) -> frozenset[str]:
        return frozenset(self.settings.avoid)

    @property
    def look(self) -> Look:
        return self.wardrobe.look

    @property
    def taking_along(self) -> TakingAlong:
        """Made with the first page that offers it."""
        from followalong.qt.taking_along import TakingAlong

        if self._taking_along is None:
            self._taking_along = TakingAlong(self._parts.writer, self._parts.library, self)
        return self._taking_along

    def _connect(self) -> None:
        window = self.window
        self.adjusting.opened.connect(self._pause)
        for slot in (self._apply, self.lobby.adjust, self.wardrobe.renew):
            self.adjusting.adjusted.connect(slot)
        self.lobby.opened.connect(self.open)
        self.lobby.shortened.connect(self.open_in)
        self.comeback.resumed.connect(self.resume)
        window.files_opened.connect(self.open_files)
        self.stretches.tried.connect(self.try_stretch)
        for shown in (self.lobby.file_shown, self.stretches.file_shown, self.adjusting.folder_shown):
            shown.connect(self.own_program.show)
        self.own_program.missing.connect(self._tell_where)
        self.stretches.checked_again.connect(self.lobby.refresh)
        self.catching_up.learnt.connect(self.stretches.refresh)
        self.catching_up.ended.connect(self.finder.open)
        window.library_entered.connect(self.comeback.offer)
        for seen in (window.library_entered, window.returned_to):
            seen.connect(self.lobby.look_again)
        window.covered.connect(self._pause)
        window.guard(self.may_close)
        self.entrance.opened.connect(self.lobby.opens)
        self.entrance.unread.connect(self._show_unread)
        self.entrance.shown.connect(self._serve)
        self.entrance.left.connect(self.to_library)
        self.entrance.stretch_asked.connect(self.stretches.show_of)
        self.entrance.started.connect(self.start)
        self.entrance.went_on.connect(self.goes_on)
        self.entrance.told.connect(self._tell)
        self.wardrobe.changed.connect(window.dress)
        window.resized.connect(self.wardrobe.fit, Qt.ConnectionType.QueuedConnection)
        app = QApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(self.close)

    @Slot(object, object)
    def _apply(self, keys: frozenset[str], settings: Settings) -> None:
        """What was set anew holds at once."""
        if "language" in keys:
            self._speak()
        self.studio.adjust(settings)
        if self._sat is None or self.sitting is None or not self.busy:
            return
        self._sat.adjust(settings)
        if keys & {"voices", "words_per_minute", "pitch"}:
            self.rehearse(self.sitting.session)

    def _speak(self) -> None:
        from followalong.qt.another_language import speak

        speak(self, self._parts)

    def rehearse(self, session: Session) -> None:
        """Its words, as they are spoken from now on."""
        self.studio.open().speak(session.routine.language)
        self.studio.rehearse(session.script, session.routine.language)

    # before a session

    @property
    def sitting(self) -> Sitting | None:
        return self._sat.sitting if self._sat is not None else None

    @property
    def busy(self) -> bool:
        """Whether there is a session that is not over."""
        return self._sat is not None and self._sat.busy

    def free(self) -> bool:
        """Whether another routine can be shown: a session that is not over says so itself."""
        return self._sat is None or self._sat.free()

    @Slot(str)
    def open(self, path: str) -> None:
        """Show what a routine needs and takes, or what a stretch is; the first time, when to stop comes before."""
        if self.free() and not (is_stretch(Path(path)) and self.stretches.show_file(path)):
            self.entrance.open(path)

    @Slot(list)
    def open_files(self, paths: list[str]) -> None:
        """What was chosen or dropped: the first that may be a routine. What is none is told, and forgotten."""
        if not self.free():
            return
        path = next(filter(may_be_routine, paths), "")
        if path:
            self.open(path)
            if len(paths) > 1:
                self._tell_beside(tr(ONLY_ONE, name=Path(path).name))
        else:
            self.to_library()
            self.lobby.tell(tr(NOT_OPENED, name=Path(paths[0]).name))

    def _tell_beside(self, sentence: str) -> None:
        """On the page of what was opened; where there is none yet, in the library."""
        from followalong.qt.before_page import BeforePage

        page = self.window.page
        tell = page.tell if isinstance(page, BeforePage) else self.lobby.tell
        tell(sentence)

    @Slot(str, int)
    def open_in(self, path: str, minutes: int) -> None:
        """A routine that is to be done in so many minutes today."""
        if self.free():
            self.entrance.open(path, minutes)

    def play(self, path: str, from_step: int = 1, wishes: Wishes | None = None) -> None:
        """Start a routine at once, from a step; with wishes that are for this once."""
        if self.free():
            self.entrance.play(path, from_step, wishes)

    @Slot(object, str)
    def try_stretch(self, stretch: Stretch, path: str) -> None:
        if self.sitting is None:
            self.entrance.try_stretch(stretch, path)

    @Slot(str, object)
    def _show_unread(self, path: str, faults: tuple[Fault, ...]) -> None:
        self.lobby.show_broken(path, faults)
        self.to_library()
        self.library.greet()  # its card is the first

    @Slot(object, object)
    def _serve(self, page: BeforePage, today: Today) -> None:
        """What belongs to other pages too."""
        self.adjusting.adjusted.connect(page.begin_anew)
        self.taking_along.serve(page, today)

    # the session

    @property
    def _sessions(self) -> Sessions:
        """Made with the first one."""
        from followalong.qt.sessions import Sessions

        if self._sat is None:
            self._sat = Sessions(self, self._parts)
            self._sat.sat.connect(self.sat)
            self._sat.closed.connect(self.window.close)
        return self._sat

    @Slot(object, str)
    def start(self, choices: Choices, step: str = "") -> None:
        """A new session, from the beginning or from a step."""
        self._sessions.start(choices, step)

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if self._sat is not None:
            self._sat.tell(sentence)

    @Slot()
    def to_library(self) -> None:
        self.lobby.refresh()
        self.window.show_library()

    @Slot()
    def _pause(self) -> None:
        if self._sat is not None:
            self._sat.pause()

    @Slot()
    def resume(self) -> None:
        """Go on with what is offered."""
        self.comeback.offer()  # the file may have changed since
        if self.comeback.kept is not None:
            self._sessions.go_on(self.comeback.kept)

    @Slot(str)
    def goes_on(self, path: str) -> bool:
        """Whether that routine was left, and then go on with it."""
        from followalong.files.left import left

        found = left(self._parts.shelf, self._parts.library, path)
        if found is not None:
            self._sessions.go_on(found)
        return found is not None

    @Slot(str)
    def _tell_where(self, path: str) -> None:
        from followalong.qt.unopened_dialog import UnopenedDialog

        UnopenedDialog(path, self.look, self.window).open()

    # leaving

    def may_close(self) -> bool:
        """A session asks once in its own words, whatever lies over it; if it is left then, the window closes."""
        return self._sat is None or self._sat.may_close()

    @Slot()
    def close(self) -> None:
        """Whatever is open is written and let go."""
        self.catching_up.stop()
        self.adjusting.close()
        if self._sat is not None:
            self._sat.close()
        self.studio.close()
