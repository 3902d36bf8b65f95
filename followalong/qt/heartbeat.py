"""Silence that goes round while sound is wanted: it keeps the device awake, and tells whether it still plays."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

ROUNDS = 1_000_000  # of 0.2 s: it is stopped long before its end (see lane.py)
# Qt halts its stream when nothing plays, and a sound that has to wake it comes up to 50 ms later than one that does
# not. To keep it awake all the time would take as much of the processor as the picture does.
AWAKE = 300  # milliseconds after the last sound, or after it was woken for one
LOOK = 500  # milliseconds
# Looks without a round. They are counted, so that a window that stood still does not blame the device; on a busy
# machine a device that plays has been seen to take two seconds.
LOOKS = 8
LATER = 5000  # milliseconds until a device that did not play is tried again


class Heartbeat(QObject):
    """A device whose server died still claims to play (AUDIO.md 5), but its silence no longer comes round."""

    missed = Signal()
    came = Signal()  # the first round

    def __init__(self, make: Callable[[], QSoundEffect | None], parent: QObject) -> None:
        """`make` gives the silence, or nothing to look at."""
        super().__init__(parent)
        self._make = make
        self._effect: QSoundEffect | None = None
        self._left, self._beats = 0, False
        self._watch, self._awake, self._later = QTimer(self), QTimer(self), QTimer(self)
        self._watch.setInterval(LOOK)
        for timer, name, act in ((self._watch, "heartbeat", self.look), (self._awake, "awake", self.sleep),
                                 (self._later, "later", self.beat)):
            timer.setObjectName(name)
            timer.timeout.connect(act)
        for timer, after in ((self._awake, AWAKE), (self._later, LATER)):
            timer.setSingleShot(True)
            timer.setInterval(after)

    @Slot()
    def beat(self) -> None:
        """From now, or for longer."""
        effect = self._effect = self._effect or self._ready()
        if effect is None:
            return
        self._awake.start()
        if not self._watch.isActive():
            self._left, self._beats = LOOKS, False
            self._watch.start()
            effect.play()

    def beat_later(self) -> None:
        """It may have been the machine that was busy."""
        if self._effect is not None:
            self._later.start()

    @Slot()
    def sleep(self) -> None:
        """Unless it is not yet known whether the device plays."""
        if self._beats:
            self.rest()
        else:
            self._awake.start()

    def rest(self) -> None:
        for timer in (self._watch, self._awake, self._later):
            timer.stop()
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
        """Not told by its start, and of no account after its end."""
        if self._effect is None or not self._watch.isActive() or not 0 < self._effect.loopsRemaining() < ROUNDS:
            return
        self._left = LOOKS
        if not self._beats:
            self._beats = True
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
