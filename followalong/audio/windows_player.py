"""Sound for the terminal on Windows, which plays one file at a time and cannot tell when it has ended."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from followalong.audio import waves
from followalong.audio.output import Channel

FAILED = "Windows could not play a sound, so the routine goes on without sound."


class WindowsPlayer:
    """Volume is that of the system. A word ends the tone before it, as there is only one voice."""

    def __init__(self, clock: Callable[[], float], winsound: Any = None) -> None:
        self.works = ""
        self._clock = clock
        self._winsound = winsound or import_module("winsound")
        self._channel: Channel = "tone"
        self._ends = 0.0

    def prepare(self, path: Path) -> None:
        """Windows reads the file when it is played."""

    def wake(self) -> None:
        """Nothing sleeps."""

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        how = self._winsound.SND_FILENAME | self._winsound.SND_ASYNC | self._winsound.SND_NODEFAULT
        if self.works or not volume:
            return
        self._call(str(path), how)
        self._channel, self._ends = channel, self._clock() + (waves.seconds_of(path) or 0.0)

    def stop(self, channel: Channel) -> None:
        if self.busy(channel):
            self._call(None, 0)
            self._ends = 0.0

    def busy(self, channel: Channel) -> bool:
        return channel == self._channel and self._clock() < self._ends

    def close(self) -> None:
        self.stop(self._channel)

    def _call(self, path: str | None, how: int) -> None:
        try:
            self._winsound.PlaySound(path, how)
        except RuntimeError:
            self.works = FAILED
