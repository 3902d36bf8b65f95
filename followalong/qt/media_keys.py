"""The desktop's media keys and its small player: what plays is told, and what is pressed is heard (MPRIS, D-Bus)."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QObject, Signal, Slot
from PySide6.QtDBus import QDBusAbstractAdaptor, QDBusConnection, QDBusMessage, QDBusObjectPath

from followalong.qt.main_window import NAME
from followalong.qt.opening import DESKTOP_NAME
from followalong.qt.tr import tr

PATH, SERVICE = "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.followalong"
ROOT, PLAYER = "org.mpris.MediaPlayer2", "org.mpris.MediaPlayer2.Player"
PROPERTIES = "org.freedesktop.DBus.Properties"


@dataclass(frozen=True, slots=True)
class Playing:
    """What the desktop shows of a session."""

    title: str  # of what is done now
    routine: str
    step: int
    steps: int
    runs: bool

    @property
    def status(self) -> str:
        return "Playing" if self.runs else "Paused"

    @property
    def metadata(self) -> dict[str, Any]:
        return {
            "mpris:trackid": QDBusObjectPath(f"/org/followalong/step/{self.step}"),
            "xesam:title": self.title, "xesam:album": self.routine, "xesam:trackNumber": self.step,
            "xesam:artist": [tr("Step {step}", step=tr("{step} of {steps}", step=self.step, steps=self.steps))],
        }


NOTHING = Playing("", "", 0, 0, runs=False)


class MediaKeys(QObject):
    """On the bus while there is something to play; the names of the actions are those of the table of keys."""

    acted = Signal(str)
    raised = Signal()
    quitted = Signal()

    def __init__(self, bus: QDBusConnection, parent: QObject) -> None:
        super().__init__(parent)
        self._bus = bus
        self._name = ""
        self._playing = NOTHING
        _Program(self)
        _Player(self)

    @property
    def playing(self) -> Playing:
        return self._playing

    def show_playing(self, playing: Playing | None) -> None:
        """What is done now; None when nothing is."""
        if playing is None:
            self._leave()
            return
        before, self._playing = self._playing, playing
        self._join()
        changed: dict[str, Any] = {}
        if playing.status != before.status:
            changed["PlaybackStatus"] = playing.status
        if replace(playing, runs=before.runs) != before:
            changed["Metadata"] = playing.metadata
        if changed:
            signal = QDBusMessage.createSignal(PATH, PROPERTIES, "PropertiesChanged")
            signal.setArguments([PLAYER, changed, []])
            self._bus.send(signal)

    def _join(self) -> None:
        if self._name:
            return
        self._bus.registerObject(PATH, self, QDBusConnection.RegisterOption.ExportAdaptors)
        # A second program with other folders has a name of its own (the form is MPRIS's).
        names = (SERVICE, f"{SERVICE}.instance{os.getpid()}")
        self._name = next((name for name in names if self._bus.registerService(name)), "")

    def _leave(self) -> None:
        if self._name:
            self._bus.unregisterService(self._name)
            self._bus.unregisterObject(PATH)
        self._name, self._playing = "", NOTHING


def _always(kind: Any, *, value: Any) -> Any:
    """A property that never changes."""

    def read(_adaptor: QObject) -> Any:
        return value

    return Property(kind, read)


def _yes() -> Any:
    return _always(bool, value=True)


def _no() -> Any:
    return _always(bool, value=False)


# PySide's stubs know neither a name with a space here nor the name of a type there.
_info: Any = ClassInfo
_property: Any = Property


@_info({"D-Bus Interface": ROOT})
class _Program(QDBusAbstractAdaptor):
    """The whole program, as the desktop sees it."""

    CanQuit, CanRaise, HasTrackList = _yes(), _yes(), _no()
    Identity, DesktopEntry = _always(str, value=NAME), _always(str, value=DESKTOP_NAME)
    SupportedUriSchemes, SupportedMimeTypes = _always("QStringList", value=[]), _always("QStringList", value=[])

    def __init__(self, keys: MediaKeys) -> None:
        super().__init__(keys)
        self._keys = keys

    @Slot()
    def Raise(self) -> None:
        self._keys.raised.emit()

    @Slot()
    def Quit(self) -> None:
        self._keys.quitted.emit()


@_info({"D-Bus Interface": PLAYER})
class _Player(QDBusAbstractAdaptor):
    """What is played. A desktop that says Play or Pause twice means it once."""

    CanControl, CanPlay, CanPause = _yes(), _yes(), _yes()
    CanGoNext, CanGoPrevious, CanSeek = _yes(), _yes(), _no()
    Rate, MinimumRate, MaximumRate = _always(float, value=1.0), _always(float, value=1.0), _always(float, value=1.0)
    Volume, Position = _always(float, value=1.0), _always("qlonglong", value=0)

    def __init__(self, keys: MediaKeys) -> None:
        super().__init__(keys)
        self._keys = keys

    def _status(self) -> str:
        return self._keys.playing.status

    def _metadata(self) -> dict[str, Any]:
        return self._keys.playing.metadata

    PlaybackStatus, Metadata = Property(str, _status), _property("QVariantMap", _metadata)

    @Slot()
    def PlayPause(self) -> None:
        self._keys.acted.emit("toggle")

    @Slot()
    def Play(self) -> None:
        if not self._keys.playing.runs:
            self._keys.acted.emit("play")

    @Slot()
    def Pause(self) -> None:
        self._keys.acted.emit("pause")

    @Slot()
    def Stop(self) -> None:
        self._keys.acted.emit("pause")

    @Slot()
    def Next(self) -> None:
        self._keys.acted.emit("next")

    @Slot()
    def Previous(self) -> None:
        self._keys.acted.emit("again")
