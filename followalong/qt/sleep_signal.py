"""The system says that it goes to sleep, and that it woke up (logind, over D-Bus)."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

SERVICE, PATH, INTERFACE = "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"


class SleepSignal(QObject):
    """Without such a bus nothing is heard, and a sleep is noticed by the clock (DESIGN.md, rule 6)."""

    slept = Signal()
    woke = Signal(float)  # seconds away

    def __init__(self, bus: QDBusConnection, clock: Callable[[], float], parent: QObject) -> None:
        """The clock must go on while the machine sleeps."""
        super().__init__(parent)
        self._clock = clock
        self._since = clock()
        slot = SLOT("hear(bool)")
        # The stubs ask for bytes, which PySide then refuses.
        self.heard = bus.connect(SERVICE, PATH, INTERFACE, "PrepareForSleep", self, slot)  # type: ignore[call-overload]

    @Slot(bool)
    def hear(self, going: bool) -> None:
        if going:
            self._since = self._clock()
            self.slept.emit()
        else:
            self.woke.emit(self._clock() - self._since)
