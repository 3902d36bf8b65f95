"""Where the window was when it was closed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from followalong.files import atomic

FULL = "full"
NUMBERS = 4


class Frame(NamedTuple):
    """Pixels of the whole desktop; `full` fills its screen."""

    x: int
    y: int
    wide: int
    high: int
    full: bool = False

    def shared(self, other: Frame) -> tuple[int, int]:
        """Pixels of it, each way, that lie on the other; 0 or less if none."""
        across = min(self.x + self.wide, other.x + other.wide) - max(self.x, other.x)
        down = min(self.y + self.high, other.y + other.high) - max(self.y, other.y)
        return across, down

    def within(self, room: Frame, head: int) -> Frame:
        """Moved into the room, and no larger than it; above it is place for a head, which a frame does not hold."""
        if self.shared(room) == (self.wide, self.high):
            return self
        wide, high = min(self.wide, room.wide), min(self.high, room.high - head)
        x = min(max(self.x, room.x), room.x + room.wide - wide)
        y = min(max(self.y, room.y + head), room.y + room.high - high)
        return self._replace(x=x, y=y, wide=wide, high=high)


class FrameFile:
    """One line; what makes no sense, or cannot be read or written, is no frame."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Frame | None:
        with suppress(OSError, ValueError):
            words = self._path.read_text(encoding="ascii").split()
            x, y, wide, high = map(int, words[:NUMBERS])
            if wide > 0 and high > 0:
                return Frame(x, y, wide, high, words[NUMBERS:] == [FULL])
        return None

    def write(self, frame: Frame) -> None:
        words = [str(number) for number in (frame.x, frame.y, frame.wide, frame.high)]
        with suppress(OSError):
            atomic.write(self._path, " ".join([*words, *([FULL] if frame.full else [])]).encode() + b"\n")
