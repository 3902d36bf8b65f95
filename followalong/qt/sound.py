"""The window's sound: preloaded effects on two channels, which never make it wait (AUDIO.md 4 and 5)."""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, QUrl, Signal, Slot

from followalong import clock
from followalong.audio import waves
from followalong.audio.output import Channel, NullOutput, Output
from followalong.audio.system_player import SystemPlayer, system_player
from followalong.qt.detour import Detour
from followalong.qt.heartbeat import Heartbeat
from followalong.qt.lane import TAIL, Lane, Loaded
from followalong.qt.stock import Stock
from followalong.qt.tr import mark, tr

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

NO_LIBRARY = mark("Sound needs a system library that is missing here (libpulse0 on Debian), so there is no sound.")
NO_DEVICE = mark("No sound device was found. Sound comes once there is one.")
NO_PART = mark("Sound needs a part of Qt that is not installed here (PySide6-Addons), so there is no sound.")
GONE = mark(
    "The sound device is gone or does not answer, so there is no sound. If it stays away, start the program anew."
)

BUFFER = "10"  # milliseconds that PulseAudio and PipeWire hold; unasked they hold 40, and each cue is so much later
FREED_MS = 50  # in which effects that were let go are freed, and with them their stream


def open_sound(parent: QObject, silence: Path | None = None) -> Output:
    """The library and the device take some 60 ms: call it after the window is painted first.

    `silence` is played beside what is heard: a device that is awake is not late, and one that died is noticed.
    """
    os.environ.setdefault("PULSE_LATENCY_MSEC", BUFFER)
    try:
        multimedia = import_module("PySide6.QtMultimedia")
    except ModuleNotFoundError:
        return NullOutput(tr(NO_PART))
    except ImportError:
        return NullOutput(tr(NO_LIBRARY))
    return Sound(multimedia, silence, clock.elapsed, parent, system_player)


class Sound(QObject):
    """An Output; `changed` tells a sentence when sound goes, and an empty one when it is back."""

    changed = Signal(str)

    def __init__(
        self, multimedia: Any, silence: Path | None, clock: Callable[[], float], parent: QObject,
        player: Callable[[], SystemPlayer | None] = lambda: None,
    ) -> None:
        """`player` makes what plays in the place of a server that died."""
        super().__init__(parent)
        self._multimedia = multimedia
        self._devices = multimedia.QMediaDevices(self)
        self._stock = Stock()
        self._wanted: dict[Path, None] = {}  # to be loaded, in this order
        self._soon = QTimer(self, interval=0)
        self._soon.setObjectName("soon")
        self._soon.timeout.connect(self._load_next)
        self._sentence = ""
        self._copies = QTemporaryDir()
        self._lanes: dict[Channel, Lane] = {"speech": Lane(clock, self), "tone": Lane(clock, self)}
        self._anew = QTimer(self, singleShot=True, interval=FREED_MS)
        self._anew.setObjectName("anew")
        self._anew.timeout.connect(self.restart)
        self._heartbeat = Heartbeat(partial(self._beating, silence), self)
        self._heartbeat.missed.connect(self.lose)
        self._heartbeat.came.connect(self.find)
        self._detour = Detour(player, silence, self)
        self._detour.found.connect(self.go_round)
        self._devices.audioOutputsChanged.connect(self.look_again)
        self.look_again()
        if not self._sentence:
            self._heartbeat.beat()

    @property
    def works(self) -> str:
        """Empty while it works; otherwise a sentence for the person."""
        return self._sentence

    def prepare(self, path: Path) -> None:
        """One after the other, between whatever else there is to do: each takes some milliseconds."""
        if self._plays:
            self._wanted[path] = None
            self._soon.start()
            self._heartbeat.beat()

    def wake(self) -> None:
        if self._plays:
            self._heartbeat.beat()

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        if self._detour.output:
            self._detour.output.play(path, channel, volume)
        elif self._plays and (loaded := self._load(path)):
            self._lanes[channel].start(loaded, volume)
            self._stock.played(path)
            self._heartbeat.beat()

    def stop(self, channel: Channel) -> None:
        self._lanes[channel].stop()
        if self._detour.output:
            self._detour.output.stop(channel)

    def busy(self, channel: Channel) -> bool:
        return self._detour.output.busy(channel) if self._detour.output else self._lanes[channel].busy

    def close(self) -> None:
        self._detour.close()
        self._heartbeat.rest()
        self._anew.stop()
        for lane in self._lanes.values():
            lane.drop()

    @Slot()
    def look_again(self) -> None:
        """Devices came or went; effects that play follow by themselves."""
        if not self._devices.audioOutputs():
            self._tell(tr(NO_DEVICE))
        elif not self._plays:
            self._forget()
            self._heartbeat.forget()
            self._anew.start()

    @Slot()
    def restart(self) -> None:
        """With new effects, on the device that is there now."""
        self._tell("" if self._devices.audioOutputs() else tr(NO_DEVICE))
        if not self._sentence:
            self._heartbeat.beat()

    @Slot()
    def lose(self) -> None:
        """The heart does not beat, or an effect cannot begin. Qt does not tell a device from its server then.

        The silence of the heart is kept: with no server, a new stream would end the program (Qt 6.11).
        """
        if self._detour.output is None:
            self._tell(tr(GONE))
            self._detour.seek()
        self._heartbeat.beat_later()

    @Slot()
    def find(self) -> None:
        """The heart beats; after all, if it was lost."""
        self._detour.close()
        self._tell("")

    @Slot()
    def go_round(self) -> None:
        """The system's player can be heard. It is slower and ends without a fade: Qt is tried as before."""
        self._tell("")

    @property
    def _plays(self) -> bool:
        """Qt's own, as far as is known."""
        return not self._sentence and self._detour.output is None

    @Slot()
    def _load_next(self) -> None:
        path = next(iter(self._wanted), None)
        if path is None:
            self._soon.stop()
        else:
            self._load(path)

    def _tell(self, sentence: str) -> None:
        if sentence == self._sentence:
            return
        self._sentence = sentence
        if sentence:
            self._forget()
        self.changed.emit(sentence)

    def _forget(self) -> None:
        self.close()
        for loaded in self._stock.empty():
            loaded.effect.deleteLater()
        self._wanted.clear()

    def _beating(self, silence: Path | None) -> QSoundEffect | None:
        if silence is None or waves.seconds_of(silence) is None:
            return None
        effect: QSoundEffect = self._multimedia.QSoundEffect(self)
        effect.setSource(QUrl.fromLocalFile(str(silence)))
        return effect

    def _load(self, path: Path) -> Loaded | None:
        self._wanted.pop(path, None)
        loaded = self._stock.take(path) or self._made(path)
        if loaded:
            for spare in self._stock.spare(self._sounds):
                spare.effect.deleteLater()
            self._check(loaded.effect)
        return None if self._sentence else loaded

    def _made(self, path: Path) -> Loaded | None:
        seconds = waves.seconds_of(path)
        if seconds is None:
            return None
        effect = self._multimedia.QSoundEffect(self)
        effect.statusChanged.connect(partial(self._check, effect))
        effect.setSource(QUrl.fromLocalFile(self._with_tail(path)))
        loaded = Loaded(effect, seconds)
        self._stock.put(path, loaded)
        return loaded

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

    def _check(self, effect: QSoundEffect) -> None:
        """The file is known to be good, so an error is the device's."""
        if not self._sentence and effect.status() == self._multimedia.QSoundEffect.Status.Error:
            self.lose()

    def _sounds(self, loaded: Loaded) -> bool:
        return any(lane.holds(loaded.effect) for lane in self._lanes.values())
