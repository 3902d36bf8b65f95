"""What the window has to do with the rest of the desktop, from a moment after its first paint."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from followalong.qt.tr import mark, tr

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

    from followalong.qt.only_window import Answer, OnlyWindow
    from followalong.qt.player.player_page import PlayerPage
    from followalong.qt.program import Program
    from followalong.qt.request import Request

NO_SCREEN = mark("Paused: the screen that this was on is gone.")


class Neighbours(QObject):
    """Each of them may be missing, and then nothing is said."""

    def __init__(self, program: Program, clock: Callable[[], float], only: OnlyWindow | None = None) -> None:
        super().__init__(program)
        self._program, self._clock, self._only = program, clock, only

    def meet(self) -> None:
        """Begin with all of them."""
        from PySide6.QtDBus import QDBusConnection

        if self._only is not None:
            self._only.setParent(self)
            self._only.asked.connect(self.take)
            self._only.listen(self.answer)
        self.hear_of_sleep(QDBusConnection.systemBus())
        self.offer_keys(QDBusConnection.sessionBus())

    def hear_of_sleep(self, bus: QDBusConnection) -> None:
        from followalong.qt.sleep_signal import SleepSignal

        sleep = SleepSignal(bus, self._clock, self)
        sleep.slept.connect(self.sleep)
        sleep.woke.connect(self.wake)

    def offer_keys(self, bus: QDBusConnection) -> None:
        """To the desktop; without a bus the window has its own media keys (keys.py)."""
        from followalong.qt.media_keys import MediaKeys
        from followalong.qt.playing import NowPlaying

        if not bus.isConnected():
            return
        keys = MediaKeys(bus, self)
        now = NowPlaying(keys, self)
        keys.acted.connect(self.act)
        keys.raised.connect(self._program.window.come_forward)
        keys.quitted.connect(self._program.window.close)
        self._program.sat.connect(now.follow)
        now.follow(self._program.sitting)

    def answer(self, request: Request) -> Answer:
        """What `take` is going to do."""
        if not request.path:
            return "open"
        return "busy" if self._program.busy else "plays"

    @Slot(object)
    def take(self, request: Request) -> None:
        """What another start of the program wants of this window."""
        from followalong.core.wishes import Wishes
        from followalong.qt.request import ACTIVATION

        program = self._program
        if request.token:
            os.environ[ACTIVATION] = request.token  # Qt takes it from there
        program.window.come_forward()
        if request.path and program.free() and not (request.go_on and program.goes_on(request.path)):
            wishes = Wishes(frozenset(request.avoid), frozenset(request.without), request.minutes)
            program.play(request.path, request.from_step, wishes)

    @Slot(str)
    def act(self, action: str) -> None:
        """A key that was pressed somewhere else."""
        page = self._player()
        if page is not None:
            page.act(action)

    @Slot()
    def sleep(self) -> None:
        """The system is about to."""
        page = self._player()
        if page is not None:
            page.slept()

    @Slot(float)
    def wake(self, away: float) -> None:
        """It did, after so many seconds."""
        page = self._player()
        if page is not None:
            page.woke(away)

    @Slot()
    def lose_screen(self) -> None:
        """Nobody can see what plays; afterwards it counts three, as after a sleep."""
        page = self._player()
        if page is not None:
            page.slept()
            page.tell(tr(NO_SCREEN), lasting=True)

    def _player(self) -> PlayerPage | None:
        """While it is what the window shows; over it, and after it, nothing runs."""
        sitting = self._program.sitting
        return sitting.page if sitting is not None and self._program.window.page is sitting.page else None
