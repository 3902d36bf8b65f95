"""The short account of a routine's steps that core/outlook.py asks."""

from __future__ import annotations

from collections.abc import Callable

from followalong.core.adapting import done_in, others
from followalong.core.avoiding import AVOIDABLE, kinds_of
from followalong.core.outlook import Part, Way
from followalong.core.routine import Routine, Stretch, steps_of
from followalong.core.script import Script
from followalong.core.wishes import Find

Seconds = Callable[[Stretch], float]  # that a stretch takes by itself


def parts_of(routine: Routine, script: Script, find: Find, seconds: Seconds) -> tuple[Part, ...]:
    """`script`: the routine as it is written. An optional step takes no time, nor does what is done instead of it."""
    taken: dict[str, float] = {}
    rounds: dict[str, int] = {}
    for line in script.steps:
        key = line.key.partition("/")[0]
        taken[key] = taken.get(key, 0.0) + line.seconds * line.chosen
        rounds[key] = rounds.get(key, 0) + line.chosen
    return tuple(
        Part(_way(step.stretch, taken[step.key]),
             tuple(_way(other, seconds(other) * rounds[step.key]) for other in others(step.stretch, find)))
        for step in steps_of(routine.steps) if step.stretch
    )


def _way(stretch: Stretch, seconds: float) -> Way:
    id_, side = done_in(stretch)
    kinds = kinds_of(stretch)
    return Way(id_, side, stretch.name, stretch.position, stretch.figure, round(seconds, 1),
               tuple(kind for kind in AVOIDABLE if kind in kinds), stretch.needs, stretch.area)
