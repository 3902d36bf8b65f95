"""The window's program: which page follows which, and what each of them is shown."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from followalong.files.kind_of_file import is_stretch
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
    from followalong.files.left import Left
    from followalong.qt.before_page import BeforePage
    from followalong.qt.finished_page import FinishedPage
    from followalong.qt.library_page import LibraryPage
    from followalong.qt.safety_page import SafetyPage
    from followalong.qt.sitting import Sitting
    from followalong.qt.taking_along import TakingAlong
    from followalong.qt.today import Today

BUSY = mark("One session at a time: leave this one first, then open the other.")


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
        self._studio = StudioDoor(parts, self.preferences, self)
        self._taking_along: TakingAlong | None = None
        self.sitting: Sitting | None = None
        self._finished: FinishedPage | None = None
        self._closing = False  # the window, as soon as the session is left
        self.stretches = Stretches(self.window, parts, self._avoided, self.finder, self)
        self.adjusting = Adjusting(self.window, self.preferences, parts, self._studio.output, self)
        self.own_program = OwnProgram(parts.launch, self)
        self.entrance = Entrance(self.window, parts, self.preferences, self._studio.open, self)
        self._connect()
        self._ahead = Ahead(self)

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
        window.file_opened.connect(self.open)
        self.stretches.tried.connect(self.try_stretch)
        for shown in (self.lobby.file_shown, self.stretches.file_shown, self.adjusting.folder_shown):
            shown.connect(self.own_program.show)
        self.own_program.missing.connect(self._tell_where)
        self.stretches.checked_again.connect(self.lobby.refresh)
        self.catching_up.learnt.connect(self.stretches.refresh)
        self.catching_up.ended.connect(self.finder.open)
        window.covered.connect(self._pause)
        window.guard(self.may_close)
        self.entrance.opened.connect(self.lobby.opens)
        self.entrance.unread.connect(self._show_unread)
        self.entrance.shown.connect(self._serve)
        self.entrance.left.connect(self._to_library)
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
        self._studio.adjust(settings)
        if self.sitting is None or not self.busy:
            return
        self.sitting.adjust(settings)
        if keys & {"voices", "words_per_minute", "pitch"}:
            self.rehearse(self.sitting.session)

    def _speak(self) -> None:
        from followalong.qt.another_language import speak

        speak(self, self._parts)

    def rehearse(self, session: Session) -> None:
        """Its words, as they are spoken from now on."""
        self._studio.open().speak(session.routine.language)
        self._studio.rehearse(session.script, session.routine.language)

    # before a session

    @property
    def busy(self) -> bool:
        """Whether there is a session that is not over."""
        return self.sitting is not None and self._finished is None

    def free(self) -> bool:
        """Whether another routine can be shown: one that is over is written down, one that is not says so itself."""
        if self._finished is not None:
            self._finished.save()
        if self.sitting is None:
            return True
        self.window.uncover(self.sitting.page)
        self.sitting.page.tell(tr(BUSY))
        return False

    @Slot(str)
    def open(self, path: str) -> None:
        """Show what a routine needs and takes, or what a stretch is; the first time, when to stop comes before."""
        if self.free() and not (is_stretch(Path(path)) and self.stretches.show_file(path)):
            self.entrance.open(path)

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
        self._to_library()
        self.library.greet()  # its card is the first

    @Slot(object, object)
    def _serve(self, page: BeforePage, today: Today) -> None:
        """What belongs to other pages too."""
        self.adjusting.adjusted.connect(page.begin_anew)
        self.taking_along.serve(page, today)

    # the session

    @Slot(object, str)
    def start(self, choices: Choices, step: str = "") -> None:
        """A new session, from the beginning or from a step."""
        today = self.entrance.today
        if today is not None:
            at = today.place_of(step, choices) if step else None
            self._sit(today.session(choices, self._parts.clock, at))

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if self.sitting is not None:
            self.sitting.page.tell(sentence)

    def _sit(self, session: Session) -> None:
        from followalong.qt.sitting import Around, Sitting

        parts = self._parts
        around = Around(parts.shelf, parts.awake, parts.clock, parts.wall)
        ear = self._studio.open().ear(session.routine.language, self.settings)
        today = self.entrance.today
        sitting = Sitting(session, today.path if today else "", self.look, ear, around, self)
        sitting.finished.connect(self._show_finished)
        sitting.left.connect(self._leave_session)
        sitting.voice_switched.connect(self._keep_voice)
        sitting.page.stayed.connect(self._stay)
        sitting.adjust(self.settings)
        self.sitting = sitting
        self.window.show_page(sitting.page, session.routine.title)
        self._make_room()
        self._studio.open().told.connect(sitting.tell)
        sitting.unkept.connect(self.lobby.tell)
        sitting.start()
        self._studio.open().tell()
        self.sat.emit(sitting)

    def _make_room(self) -> None:
        """A session has the machine for itself: what only other pages need goes, or waits until they come back."""
        self._ahead.stop()
        self.catching_up.stop()
        self.lobby.let_go()
        self.stretches.let_go()
        QPixmapCache.clear()  # the pictures of their cards

    @Slot()
    def _leave_session(self) -> None:
        """What was done counts; if that is nothing since it began or went on, back to the library."""
        if self._closing:
            self._end(None)
            self.window.close()
            return
        if self.sitting and all(step.why == "left out" for step in self.sitting.session.since()):
            self._close_session(None)
        else:
            self._show_finished()

    @Slot()
    def _show_finished(self) -> None:
        from followalong.qt import filling
        from followalong.qt.finished_page import FinishedPage

        sitting = self.sitting
        if sitting is None:
            return
        routine = sitting.session.routine
        if not self.entrance.trial:
            self.preferences.remember(routine.id)
        self.lobby.clear_search()
        done = filling.result(sitting.session)
        page = self._finished = FinishedPage(done, self.look)
        page.saved.connect(self._close_session)
        page.again_asked.connect(self._again)
        page.language_changed.connect(partial(self._retell_result, page))
        self.window.show_page(page, routine.title)

    def _retell_result(self, page: FinishedPage) -> None:
        from followalong.qt import filling

        if self.sitting is not None:
            page.show_result(filling.result(self.sitting.session))
            self.window.rename(page, self.sitting.session.routine.title)

    @Slot(object)
    def _close_session(self, rating: int | None) -> None:
        self._end(rating)
        self._to_library()
        today, kept = self.entrance.today, self.comeback.kept
        if kept is not None and today is not None and kept.path != today.path:
            self.library.rest()
        if self.entrance.trial and today is not None and today.path:
            self.stretches.show_list()
            self.stretches.show_file(today.path)

    @Slot(object)
    def _again(self, rating: int | None) -> None:
        from followalong.core.choices import Choices

        choices = self.sitting.session.choices if self.sitting else Choices()
        self._end(rating)
        self.start(replace(choices, extra={}, eased=frozenset()))

    def _end(self, rating: int | None) -> None:
        if self.sitting is not None:
            self.sitting.close(rating)
            self.sitting.deleteLater()
        self.sitting = self._finished = None
        self.sat.emit(None)

    @Slot()
    def _to_library(self) -> None:
        self.lobby.refresh()
        self.comeback.offer()
        self.window.show_library()

    @Slot()
    def _pause(self) -> None:
        if self.sitting is not None and self.busy:
            self.sitting.page.pause()

    @Slot()
    def resume(self) -> None:
        """Go on with what is offered."""
        self.comeback.offer()  # the file may have changed since
        if self.comeback.kept is not None:
            self._go_on(self.comeback.kept)

    @Slot(str)
    def goes_on(self, path: str) -> bool:
        """Whether that routine was left, and then go on with it."""
        from followalong.files.left import left

        found = left(self._parts.shelf, self._parts.library, path)
        if found is not None:
            self._go_on(found)
        return found is not None

    def _go_on(self, left: Left) -> None:
        from followalong.core.compiler import compile
        from followalong.core.preparing import Prepared

        today = self.entrance.take_up(left.routine, left.path)
        today.prepared = Prepared(left.routine, (), left.adaptations)
        self._studio.rehearse(compile(left.routine, left.choices), left.routine.language)
        self._sit(today.session(left.choices, self._parts.clock, left.mark, left.earlier))

    @Slot(str)
    def _tell_where(self, path: str) -> None:
        from followalong.qt.unopened_dialog import UnopenedDialog

        UnopenedDialog(path, self.look, self.window).open()

    # leaving

    def may_close(self) -> bool:
        """A session asks once in its own words, whatever lies over it; if it is left then, the window closes."""
        if self.sitting is None or not self.busy:
            return True
        self.window.uncover(self.sitting.page)
        self._closing = True
        return self.sitting.page.ask_to_leave()

    @Slot()
    def _stay(self) -> None:
        self._closing = False

    @Slot()
    def close(self) -> None:
        """Whatever is open is written and let go."""
        self.catching_up.stop()
        self.adjusting.close()
        self._end(self._finished.rating if self._finished is not None else None)
        self._studio.close()

    @Slot(bool)
    def _keep_voice(self, on: bool) -> None:
        self.preferences.change(voice=on)
