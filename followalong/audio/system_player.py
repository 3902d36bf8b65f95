"""Whatever player of sounds the system has, one process for each sound."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from followalong.audio.output import Channel, NullOutput, Output

NO_PLAYER = "No program that plays sound was found, so the routine goes on without sound."
ALL_FAILED = "The sound players of this system do not work here, so the routine goes on without sound."
STOPPED = "The system's sound has stopped working, so the routine goes on without it. It is tried again at each sound."
PATIENCE = 0.2  # seconds to wait for a killed player

Arguments = Callable[[Path, float], Sequence[str]]


@dataclass(frozen=True, slots=True)
class Player:
    """A program, and what it is told for a file and a volume."""

    name: str
    arguments: Arguments


class Started(NamedTuple):
    player: Player
    process: subprocess.Popen[bytes]


def pulse(path: Path, volume: float) -> Sequence[str]:
    """PulseAudio counts the cube root of loudness: half of the number would be an eighth of it."""
    return (f"--volume={round(65_536 * volume ** (1 / 3))}", str(path))


def pipewire(path: Path, volume: float) -> Sequence[str]:
    return (f"--volume={volume:.2f}", str(path))


def alsa(path: Path, volume: float) -> Sequence[str]:  # noqa: ARG001
    return ("-q", str(path))


def apple(path: Path, volume: float) -> Sequence[str]:
    return ("-v", f"{volume:.2f}", str(path))


PLAYERS = (Player("paplay", pulse), Player("pw-play", pipewire), Player("aplay", alsa), Player("afplay", apple))


class SystemPlayer:
    """A player that fails of itself is not used again; the next one is. One that has worked is tried again."""

    def __init__(self, players: Sequence[Player]) -> None:
        self._players = list(players)
        self._started: dict[Channel, Started] = {}
        self._proven: Player | None = None  # it has played a sound to its end
        self._failing = False  # the proven one, by now

    @property
    def works(self) -> str:
        self._look()
        return ALL_FAILED if not self._players else STOPPED if self._failing else ""

    @property
    def proven(self) -> bool:
        """Whether a sound was played to its end, and the last one did not fail."""
        self._look()
        return self._proven is not None and not self._failing

    def prepare(self, path: Path) -> None:
        """Each player reads the file itself."""

    def wake(self) -> None:
        """Nothing sleeps."""

    def play(self, path: Path, channel: Channel, volume: float) -> None:
        self._look()
        self.stop(channel)
        while self._players:
            player = self._players[0]
            try:
                self._started[channel] = Started(player, started([player.name, *player.arguments(path, volume)]))
            except OSError:
                self._players.remove(player)
            else:
                return

    def stop(self, channel: Channel) -> None:
        self._look()
        if going := self._started.pop(channel, None):
            going.process.kill()
            with suppress(subprocess.TimeoutExpired):
                going.process.wait(PATIENCE)

    def busy(self, channel: Channel) -> bool:
        self._look()
        return channel in self._started

    def close(self) -> None:
        self.stop("speech")
        self.stop("tone")

    def _look(self) -> None:
        for channel, going in list(self._started.items()):
            ended = going.process.poll()
            if ended is not None:
                del self._started[channel]
                self._judge(going.player, failed=bool(ended))

    def _judge(self, player: Player, *, failed: bool) -> None:
        if not failed:
            self._proven = player
        elif player is not self._proven and player in self._players:
            self._players.remove(player)
        self._failing = failed and player is self._proven


def started(command: Sequence[str]) -> subprocess.Popen[bytes]:
    """Raises OSError if there is no such program."""
    nothing = subprocess.DEVNULL
    return subprocess.Popen(command, stdin=nothing, stdout=nothing, stderr=nothing)


def system_player() -> SystemPlayer | None:
    """Of those programs that this system has."""
    here = [player for player in PLAYERS if shutil.which(player.name)]
    return SystemPlayer(here) if here else None


def system_output(clock: Callable[[], float]) -> Output:
    """The best that this system has."""
    try:
        import winsound  # noqa: F401
    except ImportError:
        return system_player() or NullOutput(NO_PLAYER)
    from followalong.audio.windows_player import WindowsPlayer

    return WindowsPlayer(clock)
