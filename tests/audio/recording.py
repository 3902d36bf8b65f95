"""An output that writes down what it was told, and a clock that is set by hand."""

from dataclasses import dataclass, field
from pathlib import Path

from followalong.audio.cache import Clip
from followalong.audio.others import NullOthers


@dataclass
class HandClock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


@dataclass
class RecordingOutput:
    """Busy for as long as `lengths` says; `heard` holds (second, channel, name of the file)."""

    clock: HandClock
    lengths: dict[str, float] = field(default_factory=dict)
    works: str = ""
    heard: list[tuple[float, str, str]] = field(default_factory=list)
    stopped: list[tuple[float, str]] = field(default_factory=list)
    prepared: list[str] = field(default_factory=list)
    ends: dict[str, float] = field(default_factory=dict)
    volumes: dict[str, float] = field(default_factory=dict)
    wakes: int = 0

    def wake(self):
        self.wakes += 1

    def prepare(self, path):
        self.prepared.append(path.stem)

    def play(self, path, channel, volume):
        self.heard.append((self.clock.now, channel, path.stem))
        self.volumes[channel] = volume
        self.ends[channel] = self.clock.now + self.lengths.get(path.stem, 0.1)

    def stop(self, channel):
        self.stopped.append((self.clock.now, channel))
        self.ends.pop(channel, None)

    def busy(self, channel):
        return self.clock.now < self.ends.get(channel, 0.0)

    def close(self):
        self.ends.clear()

    def names(self, channel):
        return [name for _, where, name in self.heard if where == channel]


class NotedOthers(NullOthers):
    """What became of the command that makes them, and what they were told."""

    def __init__(self, command=()):
        self.command, self.told = command, []

    def wake(self):
        self.told.append("wake")

    def word(self, path):
        self.told.append(path.stem)

    def cut(self):
        self.told.append("cut")

    def close(self):
        self.told.append("close")


def clip_of(words):
    """Every line but those that begin with a question mark has a clip, half a second long."""
    return None if words.startswith("?") else Clip(Path(f"{words}.wav"), 0.5)
