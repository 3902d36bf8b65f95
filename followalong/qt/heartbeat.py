"""Whether the sound device still plays: some silence that goes round, and tells when it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

ROUNDS = 5  # of 0.2 s; it is stopped after the first, long before its end (see lane.py)
PATIENCE = 1500  # milliseconds for the first round


class Heartbeat(QObject):
    """A device whose server died still claims to play (AUDIO.md 5), but its silence never comes round."""

    missed = Signal()

    def __init__(self, effect: QSoundEffect | None, parent: QObject) -> None:
        super().__init__(parent)
        self._effect = effect
        self._watch = QTimer(self, singleShot=True, interval=PATIENCE)
        self._watch.setObjectName("heartbeat")
        self._watch.timeout.connect(self.miss)
        if effect is not None:
            effect.setLoopCount(ROUNDS)
            effect.loopsRemainingChanged.connect(self.go_round)

    def beat(self) -> None:
        """Look once; nothing happens while it looks already."""
        if self._effect is not None and not self._watch.isActive():
            self._watch.start()
            self._effect.play()

    def rest(self) -> None:
        self._watch.stop()
        if self._effect is not None:
            self._effect.stop()

    @Slot()
    def go_round(self) -> None:
        if self._effect is not None and 0 < self._effect.loopsRemaining() < ROUNDS:
            self.rest()

    @Slot()
    def miss(self) -> None:
        self.rest()
        self.missed.emit()
