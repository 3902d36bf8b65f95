"""Whether the sound device still plays: some silence that goes round, and tells when it has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

ROUNDS = 5  # of 0.2 s; it is stopped after the first, long before its end (see lane.py)
LOOK = 100  # milliseconds
# Looks for the first round. They are counted, so that a window that stood still does not blame the device; on a busy
# machine a device that plays has been seen to take two seconds.
LOOKS = 40
LATER = 5000  # milliseconds until a device that did not play is tried again


class Heartbeat(QObject):
    """A device whose server died still claims to play (AUDIO.md 5), but its silence never comes round."""

    missed = Signal()
    came = Signal()

    def __init__(self, make: Callable[[], QSoundEffect | None], parent: QObject) -> None:
        """`make` gives the silence, or nothing to look at."""
        super().__init__(parent)
        self._make = make
        self._effect: QSoundEffect | None = None
        self._left = 0
        self._watch = QTimer(self, interval=LOOK)
        self._watch.setObjectName("heartbeat")
        self._watch.timeout.connect(self.look)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.setObjectName("later")
        self._later.timeout.connect(self.beat)

    @Slot()
    def beat(self) -> None:
        """Look once; nothing happens while it looks already."""
        effect = self._effect = self._effect or self._ready()
        if effect is not None and not self._watch.isActive():
            self._left = LOOKS
            self._watch.start()
            effect.play()

    def beat_later(self) -> None:
        """It may have been the machine that was busy."""
        if self._effect is not None:
            self._later.start()

    def rest(self) -> None:
        self._watch.stop()
        self._later.stop()
        if self._effect is not None:
            self._effect.stop()

    def forget(self) -> None:
        """The next beat is on whatever device there is then: effects share a stream until all of them are gone."""
        self.rest()
        if self._effect is not None:
            self._effect.deleteLater()
        self._effect = None

    @Slot()
    def go_round(self) -> None:
        if self._effect is not None and 0 < self._effect.loopsRemaining() < ROUNDS:
            self.rest()
            self.came.emit()

    @Slot()
    def look(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.rest()
            self.missed.emit()

    def _ready(self) -> QSoundEffect | None:
        effect = self._make()
        if effect is not None:
            effect.setLoopCount(ROUNDS)
            effect.loopsRemainingChanged.connect(self.go_round)
        return effect
