"""What can be heard: an output plays whole files on two channels, or is not there."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, Protocol

Channel = Literal["speech", "tone"]


class Output(Protocol):
    """Never waits and never raises: sound that fails is told in a sentence."""

    @property
    def works(self) -> str:
        """Empty while it works; otherwise a sentence for the person."""

    def prepare(self, path: Path) -> None:
        """The file may be wanted soon."""

    def wake(self) -> None:
        """Something will be played within the second."""

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        """From now; what the channel plays ends. Volume is 0 to 1."""

    def stop(self, channel: Channel) -> None:
        """Silent within 60 ms, without a click where that can be helped."""

    def busy(self, channel: Channel) -> bool: ...

    def close(self) -> None: ...


class NullOutput:
    """No sound at all; the sentence says why."""

    def __init__(self, sentence: str = "") -> None:
        self.works = sentence

    def prepare(self, path: Path) -> None:
        """There is nothing to load."""

    def wake(self) -> None:
        """Nothing sleeps."""

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        """Nobody hears it."""

    def stop(self, channel: Channel) -> None:
        """Nothing plays."""

    def busy(self, channel: Channel) -> bool:  # noqa: ARG002
        return False

    def close(self) -> None:
        """Nothing is open."""
