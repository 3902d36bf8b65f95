"""What the window has to do with the rest of the desktop, from a moment after its first paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from followalong.qt.player.player_page import PlayerPage
    from followalong.qt.program import Program

FIRST_MS = 300


class Neighbours(QObject):
    """Each of them may be missing, and then nothing is said."""

    def __init__(self, program: Program, clock: Callable[[], float]) -> None:
        super().__init__(program)
        self._program, self._clock = program, clock
        QTimer.singleShot(FIRST_MS, self, self.meet)

    @Slot()
    def meet(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        from followalong.qt.sleep_signal import SleepSignal

        sleep = SleepSignal(QDBusConnection.systemBus(), self._clock, self)
        sleep.slept.connect(self.sleep)
        sleep.woke.connect(self.wake)

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

    def _player(self) -> PlayerPage | None:
        """While it is what the window shows; over it, and after it, nothing runs."""
        sitting = self._program.sitting
        return sitting.page if sitting is not None and self._program.window.page is sitting.page else None
