"""One channel of the window's sound: a sound at a time, faded where it is cut, stopped before its file ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

FADE_PACE = 3  # milliseconds between two steps, unless the window is busy
AT_ONCE = 1 / 3  # of the volume: the first step, for the window may paint before the next, and the most of any
FALL = 0.021  # seconds from there to nothing, whether or not the steps come in time
REST = 0.04  # seconds until the last step is heard; only then it is stopped
# A sound that ends by itself may be freed in Qt's sound thread while the window still listens to it; then the event
# loop spins for ever (Qt 6.10 and 6.11, 4 of 8 runs of 20 s under load). One that is stopped is freed in the window's.
TAIL = 0.4  # seconds of silence after each sound, so that it can be stopped before it ends


class Loaded(NamedTuple):
    effect: QSoundEffect
    seconds: float


class Lane(QObject):
    """One channel: plays one effect, and fades it out when it is cut."""

    def __init__(self, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._effect: QSoundEffect | None = None
        self._fading: QSoundEffect | None = None
        self._level, self._volume = 0.0, 1.0
        self._cut = self._silent = 0.0  # on the clock
        self._fade = QTimer(self, interval=FADE_PACE, timerType=Qt.TimerType.PreciseTimer)
        self._fade.setObjectName("fade")
        self._end = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._end.setObjectName("end")
        self._fade.timeout.connect(self.fade_on)
        self._end.timeout.connect(self.end)

    @property
    def busy(self) -> bool:
        return self._effect is not None and self._effect.isPlaying()

    def holds(self, effect: QSoundEffect) -> bool:
        return effect is self._fading or (effect is self._effect and effect.isPlaying())

    def start(self, loaded: Loaded, volume: float) -> None:
        if self._effect is not loaded.effect:
            self.stop()
        if self.holds(loaded.effect):
            self.drop()
        self._effect, self._volume = loaded.effect, volume
        loaded.effect.setVolume(volume)
        loaded.effect.play()
        self._end.start(round(1000 * (loaded.seconds + TAIL / 8)))

    def stop(self) -> None:
        """Fades within 30 ms, without the click of a cut; what still fades ends now."""
        if self.busy and self._effect:
            self._end_fade()
            self._fading, self._level, self._cut = self._effect, 1.0, self._clock()
            self._fade.start()
            self.fade_on()
        self._let_go()

    def drop(self) -> None:
        """Silence without a fade."""
        self._end_fade()
        if self._effect:
            self._effect.stop()
        self._let_go()

    @Slot()
    def end(self) -> None:
        """What could be heard is over: stop it before its file ends (see TAIL)."""
        if self._effect:
            self._effect.stop()
        self._effect = None

    @Slot()
    def fade_on(self) -> None:
        now = self._clock()
        if self._fading is None or (self._level <= 0 and now - self._silent >= REST):
            self._end_fade()
        elif self._level > 0:
            wanted = (1 - AT_ONCE) * (1 - (now - self._cut) / FALL)
            self._level, self._silent = max(wanted, self._level - AT_ONCE, 0.0), now
            self._fading.setVolume(self._volume * self._level)

    def _let_go(self) -> None:
        self._effect = None
        self._end.stop()

    def _end_fade(self) -> None:
        self._fade.stop()
        if self._fading:
            self._fading.stop()
        self._fading = None
