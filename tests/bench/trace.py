"""Where a session stands, told through memory that outlives its process."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from followalong.core.player import GAP
from followalong.core.script import Script
from followalong.core.session import Session

FORM = struct.Struct("=ddid?")  # a count that is not 0, clock, index of the segment, seconds in it, whether it runs
SLOTS = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A second of a segment, and when it was read."""

    index: int
    elapsed: float
    clock: float = 0.0
    runs: bool = False

    def later(self, now: float) -> Spot:
        """Where it is by then; after a longer silence the player stands where it was (DESIGN.md, rule 6)."""
        passed = now - self.clock
        return Spot(self.index, self.elapsed + passed) if self.runs and 0 <= passed <= GAP else self

    def apart(self, other: Spot, script: Script) -> float:
        """Seconds of the script between them."""
        first, last = sorted((self, other), key=lambda spot: (spot.index, spot.elapsed))
        between = sum(segment.seconds for segment in script.segments[first.index : last.index])
        return between + last.elapsed - first.elapsed


def spot(session: Session, now: float = 0.0) -> Spot:
    """Of a session, exact to the fraction that its bookmark keeps."""
    mark, segment = session.bookmark().mark, session.segment
    index = session.script.index(mark.place) or 0
    if not segment.phases:
        return Spot(index, 0.0, now)
    elapsed = segment.starts[mark.phase] + mark.fraction * segment.phases[mark.phase].seconds
    return Spot(index, elapsed, now, session.state == "running")


class Trace:
    """The last two spots: a process may die while it writes one."""

    def __init__(self, path: Path) -> None:
        if not path.exists():
            path.write_bytes(bytes(FORM.size * SLOTS))
        with path.open("r+b") as file:
            self._memory = mmap.mmap(file.fileno(), FORM.size * SLOTS)
        self._count = 0

    def write(self, at: Spot) -> None:
        self._count += 1
        told = FORM.pack(self._count, at.clock, at.index, at.elapsed, at.runs)
        start = FORM.size * (self._count % SLOTS)
        self._memory[start : start + FORM.size] = told

    def clear(self) -> None:
        self._memory[:] = bytes(FORM.size * SLOTS)

    def spots(self) -> Iterator[Spot]:
        """None if nothing was told yet."""
        for count, now, index, elapsed, runs in FORM.iter_unpack(self._memory[:]):
            if count:
                yield Spot(index, elapsed, now, runs)
