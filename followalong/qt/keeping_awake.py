"""How long the screen is kept on: while something runs, and for ten minutes while it waits for the person."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.core.events import State
from followalong.desktop.awake import Awake

RUNS = frozenset({"running", "lead-in", "waiting"})
PATIENCE_MS = 10 * 60 * 1000


class KeepingAwake(QObject):
    """`tired` when a gate has kept the screen on for long enough."""

    changed = Signal(bool)  # whether the system keeps it on
    tired = Signal()

    def __init__(self, awake: Awake, parent: QObject) -> None:
        super().__init__(parent)
        self._awake = awake
        self._shown = False
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.setObjectName("patience")
        self._patience.timeout.connect(self.tired)

    @Slot(str)
    def follow(self, state: State) -> None:
        """The state of the session is this now."""
        if state not in RUNS:
            self.let_go()
            return
        self._awake.hold()
        if state != "waiting":
            self._patience.stop()
        elif not self._patience.isActive():
            self._patience.start()
        self._tell()

    def let_go(self) -> None:
        self._patience.stop()
        self._awake.release()
        self._tell()

    def _tell(self) -> None:
        if self._awake.held is not self._shown:
            self._shown = self._awake.held
            self.changed.emit(self._shown)
