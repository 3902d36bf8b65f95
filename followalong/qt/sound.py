"""The window's sound: preloaded effects on two channels, which never make it wait (AUDIO.md 4 and 5)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, QTemporaryDir, QTimer, QUrl, Signal, Slot

from followalong.audio import waves
from followalong.audio.output import Channel, NullOutput, Output

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

NO_LIBRARY = "Sound needs a system library that is missing here (libpulse0 on Debian), so there is no sound."
NO_DEVICE = "No sound device was found, so there is no sound. It comes by itself once there is one."
GONE = "The sound device stopped answering, so there is no sound. Start the program again to hear it."

MOST = 64  # effects kept ready; each holds its samples
FADE = (0.35, 0.1, 0.0, 0.0, 0.0, 0.0)  # share of the volume, every 10 ms; a volume is heard some 35 ms after it is set
FADE_PACE = 10  # milliseconds
# A sound that ends by itself may be freed in Qt's sound thread while the window still listens to it; then the event loop
# spins for ever (seen with Qt 6.10 and 6.11, 3 of 42 under load). One that is stopped is freed in the window's thread.
TAIL = 0.4  # seconds of silence after each sound, so that it can be stopped before it ends
STUCK_AFTER = 1.0  # seconds past the end of a file that still claims to play


def open_sound(parent: QObject, silence: Path | None = None) -> Output:
    """The library and the device take some 60 ms: call it after the window is painted first.

    `silence` is played once, because the first sound of a device comes late.
    """
    try:
        from PySide6 import QtMultimedia
    except ImportError:
        return NullOutput(NO_LIBRARY)
    return Sound(QtMultimedia, silence, parent)


class Loaded(NamedTuple):
    effect: QSoundEffect
    seconds: float


class Lane(QObject):
    """One channel: plays one effect, fades it out when it is cut, and notices one that never ends."""

    stuck = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._effect: QSoundEffect | None = None
        self._fading: QSoundEffect | None = None
        self._ended: QSoundEffect | None = None
        self._levels = iter([0.0])
        self._volume = 1.0
        self._fade = QTimer(self, interval=FADE_PACE, timerType=Qt.TimerType.PreciseTimer)
        self._fade.setObjectName("fade")
        self._end = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._end.setObjectName("end")
        self._watch = QTimer(self, singleShot=True)
        self._watch.setObjectName("watch")
        self._fade.timeout.connect(self.fade_on)
        self._end.timeout.connect(self.end)
        self._watch.timeout.connect(self.look)

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
        self._watch.start(round(1000 * (loaded.seconds + STUCK_AFTER)))

    def stop(self) -> None:
        """Silent within 60 ms, without the click of a cut; what still fades ends now."""
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
        self._ended, self._effect = self._effect, None

    @Slot()
    def fade_on(self) -> None:
        level = next(self._levels, None)
        if self._fading is None or level is None:
            self._end_fade()
        else:
            self._fading.setVolume(level)

    @Slot()
    def look(self) -> None:
        if self._ended is not None and self._ended.isPlaying():
            self.stuck.emit()
        self._ended = None

    def _let_go(self) -> None:
        self._effect = self._ended = None
        self._end.stop()
        self._watch.stop()

    def _end_fade(self) -> None:
        self._fade.stop()
        if self._fading:
            self._fading.stop()
        self._fading = None


class Sound(QObject):
    """An Output; `changed` tells a sentence when sound goes, and an empty one when it is back."""

    changed = Signal(str)

    def __init__(self, multimedia: Any, silence: Path | None, parent: QObject) -> None:
        super().__init__(parent)
        self._multimedia = multimedia
        self._devices = multimedia.QMediaDevices(self)
        self._loaded: dict[Path, Loaded] = {}  # used longest ago first
        self._sentence = ""
        self._copies = QTemporaryDir()
        self._lanes: dict[Channel, Lane] = {"speech": Lane(self), "tone": Lane(self)}
        for lane in self._lanes.values():
            lane.stuck.connect(self.lose)
        self._devices.audioOutputsChanged.connect(self.look_again)
        self.look_again()
        if silence:
            self.play(silence, "tone", 1.0)

    @property
    def works(self) -> str:
        """Empty while it works; otherwise a sentence for the person."""
        return self._sentence

    def prepare(self, path: Path) -> None:
        if not self._sentence:
            self._load(path)

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        if not self._sentence and (loaded := self._load(path)):
            self._lanes[channel].start(loaded, volume)

    def stop(self, channel: Channel) -> None:
        self._lanes[channel].stop()

    def busy(self, channel: Channel) -> bool:
        return self._lanes[channel].busy

    def close(self) -> None:
        for lane in self._lanes.values():
            lane.drop()

    @Slot()
    def look_again(self) -> None:
        """Devices came or went; effects that play follow by themselves."""
        if not self._devices.audioOutputs():
            self._tell(NO_DEVICE)
        elif self._sentence:
            self.restart()

    @Slot()
    def restart(self) -> None:
        """Forget all effects and try with new ones."""
        self._forget()
        self._tell("" if self._devices.audioOutputs() else NO_DEVICE)

    @Slot()
    def lose(self) -> None:
        """An effect that never ends, or cannot begin: the sound server is gone."""
        self._tell(GONE)

    def _tell(self, sentence: str) -> None:
        if sentence == self._sentence:
            return
        self._sentence = sentence
        if sentence:
            self._forget()
        self.changed.emit(sentence)

    def _forget(self) -> None:
        self.close()
        for loaded in self._loaded.values():
            loaded.effect.deleteLater()
        self._loaded.clear()

    def _load(self, path: Path) -> Loaded | None:
        loaded = self._loaded.pop(path, None) or self._made(path)
        if loaded:
            self._loaded[path] = loaded
            self._make_room()
            self._check()
        return None if self._sentence else loaded

    def _made(self, path: Path) -> Loaded | None:
        seconds = waves.seconds_of(path)
        if seconds is None:
            return None
        effect = self._multimedia.QSoundEffect(self)
        effect.statusChanged.connect(self._check)
        effect.setSource(QUrl.fromLocalFile(self._with_tail(path)))
        return Loaded(effect, seconds)

    def _with_tail(self, path: Path) -> str:
        """A copy that ends in silence; the file itself where none can be written."""
        copy = Path(self._copies.filePath(path.name))
        try:
            samples, rate = waves.read(path)
            samples.extend([0] * round(TAIL * rate))
            waves.write(copy, samples, rate)
        except OSError:
            return str(path)
        return str(copy)

    @Slot()
    def _check(self) -> None:
        """The file is known to be good, so an error is the device's."""
        broken = self._multimedia.QSoundEffect.Status.Error
        if not self._sentence and any(loaded.effect.status() == broken for loaded in self._loaded.values()):
            self.lose()

    def _make_room(self) -> None:
        if len(self._loaded) <= MOST:
            return
        for path, loaded in list(self._loaded.items())[:-1]:
            if not any(lane.holds(loaded.effect) for lane in self._lanes.values()):
                del self._loaded[path]
                loaded.effect.deleteLater()
                return
