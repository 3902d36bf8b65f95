"""How long it takes to compile a very long routine, and to compile it again after ten seconds more."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import Beat, Breath, Breathe, Dose, Pulses, Routine, Span, Step, Stretch
from followalong.core.script import Cue, Phase, Place, Script, Segment
from tests.bench.figures import Figure, middle

STEPS, SETS = 1000, 2  # straight after one another: 2,000 movements and no ways between
DOSES = 40  # as many as a large library holds
BREATHS, PULSES = 4, 3  # 12 phases of either
ROUNDS = 7
MILLI = 1000.0
WAYS = ("Push", "Rock forward", "Sink", "Fold", "Lift")
Made = TypeVar("Made")


def compiling() -> list[Figure]:
    routine = long_routine()
    floor, first, again = [], [], []
    script = compile(routine)
    longer = Choices(extra={Place("250", role="stretch"): 10.0})
    for _ in range(ROUNDS):
        floor.append(_timed(partial(copied, script))[0])
        used, script = _timed(partial(compile, routine))
        first.append(used)
        used, changed = _timed(partial(compile, routine, longer, like=script))
        again.append(used)
    pairs = list(zip(changed.segments, script.segments, strict=True))
    anew = [a == b for a, b in pairs if a is not b]
    kept = f"{len(anew)} of {len(pairs)} segments were made anew, {sum(anew)} of them unchanged"
    return [
        Figure("compile", min(first), "ms", min(floor), most=100.0, note=f"{size(script)}; median {middle(first):.0f}"),
        Figure("recompile", min(again), "ms", most=5.0, note=f"{kept}; median {middle(again):.2f}"),
    ]


def long_routine() -> Routine:
    """Breathing and pulses in turns, none timed as another of the 40; each step with its own name and words."""
    return Routine("long", "Long", tuple(_step(number) for number in range(1, STEPS + 1)))


def _step(number: int) -> Step:
    which = number % DOSES
    kind = _breathing(which) if which % 2 else _pulses(which)
    dose = Dose(kind, (f"Rock forward, number {number}.",), times=Span(SETS, SETS, SETS))
    stretch = Stretch(f"s{number}", f"Stretch {number}", "half-kneeling", dose)
    return Step(str(number), dose, stretch, follows=True)


def _breathing(which: int) -> Breathe:
    longer = which / 10
    air = Breath((("in", 3.0 + longer), ("pause", 1.0 + longer / 2), ("out", 4.0 + longer)))
    return Breathe(air, breaths=Span(BREATHS, BREATHS, BREATHS))


def _pulses(which: int) -> Pulses:
    longer, way = which / 20, WAYS[which % len(WAYS)]
    beats = (Beat(way, 2.0 + longer, 1.0), Beat("Hold", 1.0 + longer), Beat("Come back", 2.0, 0.0), Beat("Relax", 1.0))
    return Pulses(beats, Span(PULSES, PULSES, PULSES))


def size(script: Script) -> str:
    whole = [segment for segment in script.segments if segment.seconds]
    moves = [segment for segment in whole if segment.role == "stretch"]
    phases, cues = sum(len(each.phases) for each in moves), sum(len(each.cues) for each in moves)
    every = sum(len(each.cues) for each in whole)
    return (f"{len(moves)} movements of {phases / len(moves):.1f} phases and {cues / len(moves):.1f} cues each, "
            f"of {DOSES} doses; {len(whole)} segments and {every} cues in all")


def copied(script: Script) -> Script:
    """The floor: every object of the Script made anew, with nothing to think about."""
    return replace(script, segments=tuple(map(_copied, script.segments)))


def _copied(segment: Segment) -> Segment:
    phases = tuple(Phase(p.kind, p.word, p.seconds, p.depth, p.lungs, p.count, p.side, p.say, p.dose)
                   for p in segment.phases)
    cues = tuple(Cue(c.key, c.kind, c.at, c.words, c.spoken, c.tone, c.seconds) for c in segment.cues)
    return replace(segment, phases=phases, cues=cues)


def _timed(make: Callable[[], Made]) -> tuple[float, Made]:
    """Milliseconds of processor time; what other figures left behind is not looked through in it."""
    gc.collect()
    gc.freeze()
    before = time.process_time()
    made = make()
    used = time.process_time() - before
    gc.unfreeze()
    return used * MILLI, made
