"""One channel of the window's sound: a sound at a time, faded where it is cut, stopped before its file ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Slot

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

FADE_PACE, FALL, REST = 3, 9, 13  # milliseconds; steps down to nothing; steps in which that comes to be heard
# Shares of the volume. Qt takes a new one every 10.7 ms, so that a third is gone at each; it is heard some 35 ms later.
FADE = (*(1 - step / FALL for step in range(1, FALL + 1)), *(0.0,) * REST)
# A sound that ends by itself may be freed in Qt's sound thread while the window still listens to it; then the event
# loop spins for ever (Qt 6.10 and 6.11, 4 of 8 runs of 20 s under load). One that is stopped is freed in the window's.
TAIL = 0.4  # seconds of silence after each sound, so that it can be stopped before it ends


class Loaded(NamedTuple):
    effect: QSoundEffect
    seconds: float


class Lane(QObject):
    """One channel: plays one effect, and fades it out when it is cut."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._effect: QSoundEffect | None = None
        self._fading: QSoundEffect | None = None
        self._levels = iter([0.0])
        self._volume = 1.0
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
            self._fading, self._levels = self._effect, iter([self._volume * share for share in FADE])
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
        level = next(self._levels, None)
        if self._fading is None or level is None:
            self._end_fade()
        else:
            self._fading.setVolume(level)

    def _let_go(self) -> None:
        self._effect = None
        self._end.stop()

    def _end_fade(self) -> None:
        self._fade.stop()
        if self._fading:
            self._fading.stop()
        self._fading = None
