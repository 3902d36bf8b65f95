"""The way into a routine: read, fitted to today, and shown before it starts, or started at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from followalong.files.kind_of_file import is_stretch
from followalong.qt.comeback import resume_of

# What only an opened routine needs is imported by the methods that need it: the window is there a third sooner.
if TYPE_CHECKING:
    from followalong.core.fitting import Speech
    from followalong.core.routine import Routine, Stretch
    from followalong.core.wishes import Wishes
    from followalong.qt.before_page import BeforePage
    from followalong.qt.before_views import Preview, Resume
    from followalong.qt.main_window import MainWindow
    from followalong.qt.parts import Parts
    from followalong.qt.preferences import Preferences
    from followalong.qt.studio import Studio
    from followalong.qt.today import Today


class Entrance(QObject):
    """`today` is the routine that is open. The first time, when to stop comes before it."""

    opened = Signal(str)  # path of a routine
    unread = Signal(str, object)  # path of a file that cannot be played, and its faults
    shown = Signal(object, object)  # BeforePage and Today
    left = Signal()
    stretch_asked = Signal(object, object)  # Stretch, and the folder of its routine
    started = Signal(object, str)  # Choices, and the step to begin with
    went_on = Signal(str)  # path of a routine that was left
    told = Signal(str)  # what was changed in a routine that started at once

    def __init__(
        self, window: MainWindow, parts: Parts, preferences: Preferences, studio: Callable[[], Studio], parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._parts, self._preferences, self._studio = window, parts, preferences, studio
        self.today: Today | None = None
        self.trial = False  # of one stretch, which is no routine of the library
        self._after_safety: Callable[[], None] | None = None
        self._from_step = 1
        window.safety_closed.connect(self._safety_read)

    def open(self, path: str, minutes: int = 0) -> None:
        """Show what it needs and takes; shortened to so many minutes, if any are given."""
        from followalong.core.wishes import Wishes

        self._open(path, self._show, Wishes(minutes=minutes))

    def play(self, path: str, from_step: int, wishes: Wishes | None) -> None:
        """Start it at once, from a step; with wishes that are for this once."""
        self._from_step = from_step
        self._open(path, self._start_at_once, wishes)

    def try_stretch(self, stretch: Stretch, path: str) -> None:
        """Its page has said all that "Before you start" would: it starts at once, the usual dose on both sides."""
        from followalong.core.alone import alone
        from followalong.core.wishes import Wishes

        today = self.take_up(alone(stretch), path)
        today.wishes = Wishes()  # what is avoided elsewhere was asked for here
        self._rehearse(today)
        self.trial = True
        self._unless_unsafe(self._start_trial)

    def take_up(self, routine: Routine, path: str, wishes: Wishes | None = None) -> Today:
        """From now on it is about this routine, with wishes that are for this once."""
        from followalong.qt.today import Today

        find = self._parts.library.finder(Path(path), routine)
        self.trial = is_stretch(Path(path))
        self.today = Today(routine, path, find, self._preferences, self._lengths, wishes)
        return self.today

    def retell(self) -> None:
        """The library speaks another language. What cannot be read any more stays in its words."""
        today = self.today
        written = self._parts.library.open(Path(today.path)).value if today and today.path else None
        if today and written:
            today.retell(written, self._parts.library.finder(Path(today.path), written))

    def _open(self, path: str, then: Callable[[], None], wishes: Wishes | None) -> None:
        loaded = self._parts.library.open(Path(path))
        if loaded.value is None:
            self.unread.emit(path, loaded.faults)
            return
        self.opened.emit(path)
        self._rehearse(self.take_up(loaded.value, path, wishes))
        self._unless_unsafe(then)

    def _rehearse(self, today: Today) -> None:
        """What will be said, as it is done today."""
        script = today.script(today.choices, today.wishes)
        self._studio().rehearse(script, today.written.language, self._preferences.now)

    def _lengths(self) -> Speech:
        return self._studio().speech

    def _start_trial(self) -> None:
        if self.today is not None:
            self.started.emit(replace(self.today.choices, effort="usual"), "")

    def _start_at_once(self) -> None:
        """What was changed in it is told at the start; if nothing is left of it, before it."""
        today = self.today
        if today is None or today.prepared.empty:
            self._show()
            return
        steps = today.script(today.choices, today.wishes).numbered
        self.started.emit(today.choices, steps[min(self._from_step, len(steps)) - 1] if steps else "")
        if today.prepared.changes:
            self.told.emit(today.prepared.in_brief)

    def _unless_unsafe(self, then: Callable[[], None]) -> None:
        if self._preferences.now.safety_seen:
            then()
        else:
            self._after_safety = then
            self._window.show_safety()

    @Slot()
    def _safety_read(self) -> None:
        then, self._after_safety = self._after_safety, None
        if not self._preferences.now.safety_seen:
            self._preferences.change(safety_seen=True)
        if then is not None:
            then()

    def _show(self) -> None:
        from followalong.qt.before_page import BeforePage

        today = self.today
        if today is None:
            return
        page = BeforePage(self._preview(today), today.day, self._window.look)
        page.went_on.connect(self._go_on)
        page.started.connect(self.started)
        page.chosen.connect(today.remember)
        page.wished.connect(today.remember_wishes)
        page.left.connect(self.left)
        page.safety_asked.connect(self._window.show_safety)
        page.stretch_asked.connect(self._ask_stretch)
        page.language_changed.connect(partial(self._retell, page, today))
        self.shown.emit(page, today)
        self._window.show_page(page, today.written.title)

    def _preview(self, today: Today) -> Preview:
        from followalong.files.guidance import load_guidance

        advice = load_guidance(self._parts.assets, self._parts.library.language)
        return replace(today.preview(advice), left=self._left(today.path))

    def _retell(self, page: BeforePage, today: Today) -> None:
        page.show_preview(self._preview(today))
        self._window.rename(page, today.written.title)

    def _left(self, path: str) -> Resume | None:
        """Where that routine can be continued."""
        from followalong.files.left import left

        found = left(self._parts.shelf, self._parts.library, path)
        return resume_of(found, self._parts.clock) if found else None

    @Slot()
    def _go_on(self) -> None:
        if self.today is not None:
            self.went_on.emit(self.today.path)

    @Slot(str)
    def _ask_stretch(self, step: str) -> None:
        if self.today is not None:
            self.stretch_asked.emit(self.today.stretch_of(step), Path(self.today.path).parent)
