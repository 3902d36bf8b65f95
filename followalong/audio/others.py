"""Other programs while the voice speaks: an output under whose words they are lowered, where that is wanted."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from followalong.audio.output import Channel, Output


class Others(Protocol):
    """Never waits and never raises."""

    def wake(self) -> None:
        """Words come soon."""

    def word(self, path: Path) -> None:
        """It is being said from now on."""

    def cut(self) -> None:
        """It is not, any more."""

    def close(self) -> None:
        """They are as they were."""


class NullOthers:
    """They are left alone."""

    def wake(self) -> None:
        """Nothing sleeps."""

    def word(self, path: Path) -> None:
        """It is said beside them."""

    def cut(self) -> None:
        """They were not lowered."""

    def close(self) -> None:
        """Nothing is open."""


def lowered_by(command: Sequence[str]) -> Others:
    """By that process; left alone without one."""
    if not command:
        return NullOthers()
    # Imported here: few want it.
    from followalong.audio.lowered_others import LoweredOthers

    return LoweredOthers(command)


class Lowered:
    """An output; `others` may be exchanged at any time, and are closed by whoever made them."""

    def __init__(self, output: Output, others: Others) -> None:
        self._output, self.others = output, others

    @property
    def works(self) -> str:
        return self._output.works

    def prepare(self, path: Path) -> None:
        self._output.prepare(path)

    def wake(self) -> None:
        self._output.wake()
        self.others.wake()

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        self._output.play(path, channel, volume)
        if channel == "speech":
            self.others.word(path)

    def stop(self, channel: Channel) -> None:
        self._output.stop(channel)
        if channel == "speech":
            self.others.cut()

    def busy(self, channel: Channel) -> bool:
        return self._output.busy(channel)

    def close(self) -> None:
        self._output.close()
