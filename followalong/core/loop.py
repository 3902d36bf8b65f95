"""A stretch as a picture that moves: into the pose and back, or one count, or one breath, again and again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

from followalong.core.about import work_of
from followalong.core.look import MOST_MOVING, ease
from followalong.core.routine import Side
from followalong.core.script import Phase, Script

LONGEST_STAY = 2.5  # seconds that a pose is shown before it goes on
WAY, REST = 2.5, 1.2  # seconds of a way that the dose leaves out, and of the pause at its end


class Stay(NamedTuple):
    """A part of it: depth and lungs at both ends."""

    seconds: float
    depth: tuple[float, float]
    lungs: tuple[float, float] = (0.0, 0.0)


class Look(NamedTuple):
    """`towards`: whether the movement goes to the work (1), back (-1), or stands still (None)."""

    depth: float
    lungs: float
    towards: int | None


@dataclass(frozen=True, slots=True)
class Loop:
    """Its parts follow one another without a jump."""

    stays: tuple[Stay, ...] = ()
    ends: tuple[float, ...] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "ends", tuple(accumulate(stay.seconds for stay in self.stays)))

    @property
    def seconds(self) -> float:
        return self.ends[-1] if self.ends else 0.0

    def at(self, second: float) -> Look:
        """From the start of the first round."""
        within = second % self.seconds
        index = next(index for index, end in enumerate(self.ends) if within < end)
        stay = self.stays[index]
        into = within - (self.ends[index] - stay.seconds)
        (start, end), (air, full) = stay.depth, stay.lungs
        share = ease(into / min(MOST_MOVING, stay.seconds))
        breath = ease(into / stay.seconds)
        towards = None if start == end else 1 if end > start else -1
        return Look(start + (end - start) * share, air + (full - air) * breath, towards)


PLAIN = Loop((Stay(WAY, (0.0, 1.0)), Stay(LONGEST_STAY, (1.0, 1.0)), Stay(WAY, (1.0, 0.0)), Stay(REST, (0.0, 0.0))))


def loop_of(script: Script, side: Side) -> Loop:
    """What that side does, without the long stays; into the pose and back where the dose says nothing of it."""
    segments = work_of(script, side)
    if not segments:
        return PLAIN
    deepest = max(segments, key=lambda segment: max((max(phase.depth) for phase in segment.phases), default=0.0))
    stays = tuple(_stays(tuple(phase for phase in deepest.phases if phase.side in ("", side))))
    moves = any(stay.depth[0] != stay.depth[1] or stay.lungs[0] != stay.lungs[1] for stay in stays)
    return Loop(stays) if moves else PLAIN


def _stays(phases: tuple[Phase, ...]) -> Iterator[Stay]:
    """From the start pose, once, and back to it."""
    once = [phase for phase in phases if phase.count <= 1]
    moved = any(phase.depth[0] != phase.depth[1] for phase in once)
    here = 0.0 if moved or not once else once[0].depth[0]
    for phase in once:
        if phase.depth[0] != here:
            yield Stay(WAY, (here, phase.depth[0]))
        moving = phase.depth[0] != phase.depth[1] or phase.lungs[0] != phase.lungs[1]
        yield Stay(phase.seconds if moving else min(LONGEST_STAY, phase.seconds), phase.depth, phase.lungs)
        here = phase.depth[1]
    if moved and here:
        yield Stay(WAY, (here, 0.0))
    if moved:
        yield Stay(REST, (0.0, 0.0))
