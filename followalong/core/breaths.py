"""Doses that are paced by the breath, as phases."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from followalong.core.pace import Pace
from followalong.core.phrases import Phrases
from followalong.core.plan import Depths, Plan, around, counted, enough
from followalong.core.routine import ONCE, Air, Breath, Breathe, Flow, Grow, Hold, Side, Sink
from followalong.core.script import Phase


def air(
    breath: Breath, pace: Pace, phrases: Phrases, count: int, depth: float = 0.0, longer: float = 0.0, side: Side = ""
) -> Iterator[Phase]:
    """One breath. Lungs rise over all its inhales together and fall over all its exhales."""
    level = 0.0
    for kind, seconds in breath.parts:
        end = min(1.0, max(0.0, level + _share(breath, kind, seconds)))
        extra = longer if kind == "out" else 0.0
        yield Phase(
            kind,
            phrases.say(f"air_{kind}"),
            pace.breathing(seconds + extra),
            (depth, depth),
            (level, end),
            count,
            side,
            phrases.say(f"caption_{kind}"),
        )
        level = end


def _share(breath: Breath, kind: Air, seconds: float) -> float:
    """How much of the lungs this part fills (or, below 0, empties)."""
    if kind == "pause":
        return 0.0
    whole = sum(part for other, part in breath.parts if other == kind)
    return seconds / whole if kind == "in" else -seconds / whole


def held(kind: Hold, pace: Pace, depths: Depths, phrases: Phrases) -> Plan:
    """A hold that is counted in breaths."""
    span = kind.breaths or ONCE
    counts, depth = pace.counts(span), pace.depth(depths.end)
    breath = pace.breath_of(kind.breath)
    middle = [phase for count in range(1, counts + 1) for phase in air(breath, pace, phrases, count, depth)]
    phases = around(middle, (kind.go, kind.back), depths, pace, phrases)
    seconds = sum(phase.seconds for phase in middle)
    start = phases[0].seconds if not phases[0].count else 0.0
    return Plan(phases, "count", counts, enough(phases, span, counts), None, (start, start + seconds), start + seconds)


def breathe(kind: Breathe, pace: Pace, phrases: Phrases) -> Plan:
    """Breathing for a number of breaths or for a time; it always ends on a full exhale."""
    breath = pace.breath_of(kind.breath)
    counts = pace.counts(kind.breaths) if kind.breaths else _breaths_in(kind, breath, pace)
    if breath.most:
        counts = min(counts, breath.most)
    phases = [
        phase
        for count in range(1, counts + 1)
        for phase in air(breath, pace, phrases, count, longer=longer(breath, kind.grow, count))
    ]
    return counted(phases, counts, kind.breaths or ONCE, "breath")


def _breaths_in(kind: Breathe, breath: Breath, pace: Pace) -> int:
    """Whole breaths nearest to the time, plus the person's own more or less."""
    wanted, at, count = pace.time(kind.seconds or ONCE), 0.0, 0
    while True:
        one = pace.breathing(breath.seconds + longer(breath, kind.grow, count + 1))
        if at + one / 2 > wanted:
            return max(1, count + round(pace.extra))
        at, count = at + one, count + 1


def longer(breath: Breath, grow: Grow | None, count: int) -> float:
    """Seconds by which the exhale of that breath is longer."""
    if grow is None:
        return 0.0
    exhale = sum(seconds for kind, seconds in breath.parts if kind == "out")
    return max(0.0, min(grow.most - exhale, grow.seconds * ((count - 1) // grow.every)))


def flow(kind: Flow, pace: Pace, phrases: Phrases) -> Plan:
    """The inhale moves to one depth, the exhale to another; a pause stays. Alternating sides get a breath each."""
    counts = pace.counts(kind.breaths)
    beats = {"in": kind.inhale, "out": kind.exhale}
    depth, whole = pace.depth(kind.exhale.depth or 0.0), []
    for count, side in product(range(1, counts + 1), pace.sides):
        for phase in air(kind.breath, pace, phrases, count, side=side):
            beat = beats.get(phase.kind)
            end = depth if beat is None or beat.depth is None else pace.depth(beat.depth)
            say = beat.say if beat and beat.say else phase.say
            whole.append(_moving(phase, pace, (depth, end))._replace(say=say))
            depth = end
    return counted(whole, counts, kind.breaths)


def _moving(phase: Phase, pace: Pace, depth: tuple[float, float]) -> Phase:
    """A breath that moves the body takes as long as a movement at least."""
    if depth[0] == depth[1]:
        return phase._replace(depth=depth)
    return phase._replace(depth=depth, seconds=pace.moving(phase.seconds * pace.tempo))


def sink(kind: Sink, pace: Pace, phrases: Phrases) -> Plan:
    """Each exhale goes one step further; at the end comes the way back."""
    counts, usual, depth, whole = pace.counts(kind.breaths), pace.usual_counts(kind.breaths), 0.0, []
    for count in range(1, counts + 1):
        below = pace.depth(min(1.0, count / usual))
        for phase in air(kind.breath, pace, phrases, count):
            end = below if phase.kind == "out" else depth
            whole.append(_moving(phase, pace, (depth, end)))
            depth = end
    made = counted(whole, counts, kind.breaths)
    back = Phase("move", phrases.say("phase_back"), pace.moving(kind.back), (depth, 0.0))
    return Plan((*made.phases, back), "count", counts, made.enough, None, made.dose, made.usual_end)
