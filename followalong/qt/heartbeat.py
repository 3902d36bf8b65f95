"""Silence that goes round while sound is wanted: it keeps the device awake, and tells whether it still plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

ROUNDS = 1_000_000  # of 0.2 s: it is stopped long before its end (see lane.py)
PATIENCE = 1500  # milliseconds for each round
# Qt halts its stream when nothing plays, and a sound that has to wake it comes up to 50 ms later than one that does
# not. Every routine makes some sound each 30 s.
AWAKE = 35_000  # milliseconds after the last sound


class Heartbeat(QObject):
    """A device whose server died still claims to play (AUDIO.md 5), but its silence no longer comes round."""

    missed = Signal()

    def __init__(self, effect: QSoundEffect | None, parent: QObject) -> None:
        super().__init__(parent)
        self._effect = effect
        self._watch = QTimer(self, singleShot=True, interval=PATIENCE)
        self._watch.setObjectName("heartbeat")
        self._awake = QTimer(self, singleShot=True, interval=AWAKE)
        self._awake.setObjectName("awake")
        self._watch.timeout.connect(self.miss)
        self._awake.timeout.connect(self.rest)
        if effect is not None:
            effect.setLoopCount(ROUNDS)
            effect.loopsRemainingChanged.connect(self.go_round)

    def beat(self) -> None:
        """From now, or for longer."""
        if self._effect is None:
            return
        self._awake.start()
        if not self._watch.isActive():
            self._watch.start()
            self._effect.play()

    def rest(self) -> None:
        self._watch.stop()
        self._awake.stop()
        if self._effect is not None:
            self._effect.stop()

    @Slot()
    def go_round(self) -> None:
        if self._watch.isActive():
            self._watch.start()

    @Slot()
    def miss(self) -> None:
        self.rest()
        self.missed.emit()
