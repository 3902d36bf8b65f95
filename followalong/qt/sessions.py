"""One session after the other in the window: from its start to the answer on its last page."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPixmapCache

from followalong.qt.sitting import Around, Sitting
from followalong.qt.tr import mark, tr

if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.core.session import Session
    from followalong.files.left import Left
    from followalong.files.settings import Settings
    from followalong.qt.finished_page import FinishedPage
    from followalong.qt.parts import Parts
    from followalong.qt.program import Program

BUSY = mark("One session at a time: leave this one first, then open the other.")


class Sessions(QObject):
    """Made with the first one."""

    sat = Signal(object)  # the Sitting that began, or None: it is over
    closed = Signal()  # the window, once a session was left for that

    def __init__(self, program: Program, parts: Parts) -> None:
        super().__init__(program)
        self._program, self._parts = program, parts
        self.sitting: Sitting | None = None
        self._finished: FinishedPage | None = None
        self._closing = False  # the window, as soon as the session is left

    @property
    def busy(self) -> bool:
        """Whether there is one that is not over."""
        return self.sitting is not None and self._finished is None

    def free(self) -> bool:
        """One that is over is written down, one that is not says that it comes first."""
        if self._finished is not None:
            self._finished.save()
        if self.sitting is None:
            return True
        self._program.window.uncover(self.sitting.page)
        self.sitting.page.tell(tr(BUSY))
        return False

    # its start

    def start(self, choices: Choices, step: str = "") -> None:
        """From the beginning or from a step of what is prepared."""
        today = self._program.entrance.today
        if today is not None:
            at = today.place_of(step, choices) if step else None
            self._sit(today.session(choices, self._parts.clock, at))

    def go_on(self, left: Left) -> None:
        """From where it was left."""
        from followalong.core.compiler import compile
        from followalong.core.preparing import Prepared

        today = self._program.entrance.take_up(left.routine, left.path)
        today.prepared = Prepared(left.routine, (), left.adaptations)
        self._program.studio.rehearse(compile(left.routine, left.choices), left.routine.language)
        self._sit(today.session(left.choices, self._parts.clock, left.mark, left.earlier))

    def _sit(self, session: Session) -> None:
        parts, program = self._parts, self._program
        around = Around(parts.shelf, parts.awake, parts.clock, parts.wall)
        ear = program.studio.open().ear(session.routine.language, program.settings)
        today = program.entrance.today
        sitting = Sitting(session, today.path if today else "", program.look, ear, around, self)
        sitting.finished.connect(self._show_finished)
        sitting.left.connect(self._leave)
        sitting.voice_switched.connect(self._keep_voice)
        sitting.page.stayed.connect(self._stay)
        sitting.adjust(program.settings)
        self.sitting = sitting
        program.window.show_page(sitting.page, session.routine.title)
        self._make_room()
        program.studio.open().told.connect(sitting.tell)
        sitting.unkept.connect(program.lobby.tell)
        sitting.start()
        program.studio.open().tell()
        self.sat.emit(sitting)

    def _make_room(self) -> None:
        """It has the machine for itself: what only other pages need goes, or waits until they come back."""
        program = self._program
        program.ahead.stop()
        program.catching_up.stop()
        program.lobby.let_go()
        program.stretches.let_go()
        QPixmapCache.clear()  # the pictures of their cards

    # while it goes on

    def adjust(self, settings: Settings) -> None:
        """What was set anew holds at once."""
        if self.sitting is not None and self.busy:
            self.sitting.adjust(settings)

    def tell(self, sentence: str) -> None:
        if self.sitting is not None:
            self.sitting.page.tell(sentence)

    def pause(self) -> None:
        if self.sitting is not None and self.busy:
            self.sitting.page.pause()

    def may_close(self) -> bool:
        """It asks once in its own words, whatever lies over it; if it is left then, the window closes."""
        if self.sitting is None or not self.busy:
            return True
        self._program.window.uncover(self.sitting.page)
        self._closing = True
        return self.sitting.page.ask_to_leave()

    @Slot()
    def _stay(self) -> None:
        self._closing = False

    @Slot(bool)
    def _keep_voice(self, on: bool) -> None:
        self._program.preferences.change(voice=on)

    # its end

    def close(self) -> None:
        """Written down and let go, with what was answered so far."""
        self._end(self._finished.rating if self._finished is not None else None)

    @Slot()
    def _leave(self) -> None:
        """What was done counts, or why it was not; if that is nothing since it began or went on, to the library."""
        if self._closing:
            self._end(None)
            self.closed.emit()
        elif self.sitting and not (_played(self.sitting.session) or _told_why(self.sitting.session)):
            self._finish(None)
        else:
            self._show_finished()

    @Slot()
    def _show_finished(self) -> None:
        from followalong.qt import filling
        from followalong.qt.finished_page import FinishedPage

        sitting, program = self.sitting, self._program
        if sitting is None:
            return
        routine = sitting.session.routine
        program.lobby.clear_search()
        page = self._finished = FinishedPage(filling.result(sitting.session), program.look)
        page.saved.connect(self._finish)
        page.again_asked.connect(self._again)
        page.language_changed.connect(partial(self._retell, page))
        program.window.show_page(page, routine.title)

    def _retell(self, page: FinishedPage) -> None:
        from followalong.qt import filling

        if self.sitting is not None:
            page.show_result(filling.result(self.sitting.session))
            self._program.window.rename(page, self.sitting.session.routine.title)

    @Slot(object)
    def _finish(self, rating: int | None) -> None:
        program = self._program
        self._end(rating)
        program.to_library()
        today, kept = program.entrance.today, program.comeback.kept
        if kept is not None and today is not None and kept.path != today.path:
            program.library.rest()
        if program.entrance.trial and today is not None and today.path:
            program.stretches.show_list()
            program.stretches.show_file(today.path)

    @Slot(object)
    def _again(self, rating: int | None) -> None:
        from followalong.core.choices import Choices

        choices = self.sitting.session.choices if self.sitting else Choices()
        self._end(rating)
        self.start(replace(choices, extra={}, eased=frozenset()))

    def _end(self, rating: int | None) -> None:
        if self.sitting is not None:
            self._remember(self.sitting.session)
            self.sitting.close(rating)
            self.sitting.deleteLater()
        self.sitting = self._finished = None
        self.sat.emit(None)

    def _remember(self, session: Session) -> None:
        """It is the last one done, however it ended."""
        entrance = self._program.entrance
        if entrance.today and not entrance.trial and _played(session):
            self._program.lobby.remember(entrance.today.path, session.routine.id)


def _played(session: Session) -> bool:
    """Whether anything was done since it began, or went on."""
    return any(step.why != "left out" for step in session.since())


def _told_why(session: Session) -> bool:
    """Whether a reason was given for a step that was left out since then."""
    before = {step.key for step in session.earlier.steps}
    return any(step.reason and step.key not in before for step in session.since())
