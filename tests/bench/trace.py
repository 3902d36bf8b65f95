"""Where a session stands, told through memory that outlives its process."""

from __future__ import annotations

import mmap
import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from followalong.core.player import GAP
from followalong.core.script import Script
from followalong.core.session import Session

FORM = struct.Struct("=ddiid?")  # a count that is not 0, clock, segment, phase, fraction of it, whether it runs
SLOTS = 2


@dataclass(frozen=True, slots=True)
class Spot:
    """A place as DESIGN.md's rule 2 means it, which other choices do not move; when it was read, and seconds since."""

    index: int
    phase: int
    fraction: float
    clock: float = 0.0
    runs: bool = False
    since: float = 0.0

    def later(self, now: float) -> Spot:
        """Where it is by then; after a longer silence the player stands where it was (DESIGN.md, rule 6)."""
        passed = now - self.clock
        return replace(self, since=passed) if self.runs and 0 <= passed <= GAP else self

    def second(self, script: Script) -> float:
        """From the start of the script."""
        before = sum(segment.seconds for segment in script.segments[: self.index])
        segment = script.segments[self.index]
        if not segment.phases:
            return before
        phase = min(self.phase, len(segment.phases) - 1)
        return before + segment.starts[phase] + self.fraction * segment.phases[phase].seconds + self.since

    def apart(self, other: Spot, script: Script) -> float:
        """Seconds of the script between them."""
        return abs(self.second(script) - other.second(script))


def spot(session: Session, now: float = 0.0) -> Spot:
    """Of a session, exact to the fraction that its bookmark keeps."""
    mark = session.bookmark().mark
    index = session.script.index(mark.place) or 0
    return Spot(index, mark.phase, mark.fraction, now, session.state == "running")


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
        told = FORM.pack(self._count, at.clock, at.index, at.phase, at.fraction, at.runs)
        start = FORM.size * (self._count % SLOTS)
        self._memory[start : start + FORM.size] = told

    def clear(self) -> None:
        self._memory[:] = bytes(FORM.size * SLOTS)

    def spots(self) -> Iterator[Spot]:
        """None if nothing was told yet."""
        for count, now, index, phase, fraction, runs in FORM.iter_unpack(self._memory[:]):
            if count:
                yield Spot(index, phase, fraction, now, runs)
