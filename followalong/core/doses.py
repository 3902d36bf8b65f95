"""A dose as phases: with its breaths beside it, the only place where kinds of dose become time."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core import breaths
from followalong.core.pace import Pace
from followalong.core.phrases import Phrases
from followalong.core.plan import Depths, Line, Plan, around, counted
from followalong.core.routine import (
    ONCE,
    At,
    Beat,
    Breathe,
    Flow,
    Hold,
    Keep,
    Kind,
    Open,
    Pulses,
    Reps,
    Side,
    Sink,
    Span,
)
from followalong.core.script import Phase, Shows

STILL = (0.0, 0.0)
DEEPER_FROM = 0.7  # the depth of a hold that later goes deeper, as a share
DEEPER_SECONDS = 2.0


def plan(kind: Kind, pace: Pace, depths: Depths, phrases: Phrases) -> Plan:
    """Phases of one set of a dose. Levels, items and choices are taken apart before."""
    match kind:
        case Hold():
            return (
                _hold(kind, kind.seconds, pace, depths, phrases)
                if kind.seconds
                else breaths.held(kind, pace, depths, phrases)
            )
        case Pulses():
            return _pulses(kind, pace)
        case Reps():
            return _reps(kind, pace, phrases)
        case Breathe():
            return breaths.breathe(kind, pace, phrases)
        case Flow():
            return breaths.flow(kind, pace, phrases)
        case Sink():
            return breaths.sink(kind, pace, phrases)
        case Keep():
            return _timed(pace.time(kind.seconds), pace.extra, "left", None)
        case Open():
            return _timed(kind.most, pace.extra, "up", 0.0)
    raise TypeError(f"{type(kind).__name__} has no phases of its own")


def _timed(usual: float, extra: float, shows: Shows, enough: float | None) -> Plan:
    seconds = max(1.0, usual + extra)
    return Plan(
        (Phase("stay", "", seconds, (1.0, 1.0), dose=True),), shows, enough=enough, dose=(0.0, seconds), usual_end=usual
    )


def _hold(kind: Hold, span: Span, pace: Pace, depths: Depths, phrases: Phrases) -> Plan:
    usual, seconds = pace.hold(span)
    stays = tuple(_ramp(kind.at, seconds, usual, pace, depths.end, phrases.say("phase_stay")))
    phases = around(stays, (kind.go, kind.back), depths, pace, phrases)
    start = phases[0].seconds if phases[0].kind == "move" else 0.0
    enough = start + span.least if not span.single and span.least < seconds else None
    lines = tuple((start + second, words) for second, words in _own_lines(kind, usual, seconds))
    return Plan(phases, "left", 0, enough, kind.pacer, (start, start + seconds), start + usual, lines)


def _ramp(ats: tuple[At, ...], seconds: float, usual: float, pace: Pace, end: float, word: str) -> Iterator[Phase]:
    """The stay, cut where the author goes deeper; each piece starts at the depth of the one before."""
    turns = sorted((_second(at, usual), at.depth) for at in ats if at.depth is not None)
    turns = [(second, deeper) for second, deeper in turns if second < seconds]
    now, depth = 0.0, _ramp_from([deeper for _, deeper in turns], end)
    for second, deeper in turns:
        if second > now:
            yield Phase("stay", word, second - now, (pace.depth(depth), pace.depth(depth)), dose=True)
        move = min(DEEPER_SECONDS, seconds - second)
        yield Phase("stay", word, move, (pace.depth(depth), pace.depth(deeper)), dose=True)
        now, depth = second + move, deeper
    if now < seconds:
        yield Phase("stay", word, seconds - now, (pace.depth(depth), pace.depth(depth)), dose=True)


def _ramp_from(depths: list[float], end: float) -> float:
    """Where a ramp begins: below its first depth, if that is not yet the deepest."""
    if not depths:
        return end
    return min(end, DEEPER_FROM * (depths[0] if depths[0] < max(depths) else 1.0))


def _second(at: At, usual: float) -> float:
    return at.share * usual if at.share is not None else at.second or 0.0


def _own_lines(kind: Hold, usual: float, seconds: float) -> Iterator[Line]:
    """The author's words at a second and every so often, but none in the last four seconds."""
    for at in kind.at:
        if at.say and _second(at, usual) < seconds:
            yield _second(at, usual), at.say
    for every in kind.every:
        second = every.seconds
        while second < seconds - 4:
            yield second, every.say
            second += every.seconds


def _pulses(kind: Pulses, pace: Pace) -> Plan:
    counts = pace.counts(kind.counts) if kind.counts else _loops(kind, pace)
    whole = _run(kind.beats, pace, counts)
    if kind.counts or kind.seconds:
        return counted(whole, counts, kind.counts or ONCE, "count" if kind.counts else "left")
    return counted(whole, counts, Span(1, 1, counts), "up")


def _loops(kind: Pulses, pace: Pace) -> int:
    """How many pulses fill the time."""
    first = _run(kind.beats, pace, 2)
    cycle = sum(phase.seconds for phase in first if phase.count == 2)
    seconds = pace.time(kind.seconds) if kind.seconds else kind.most
    return max(1, round(seconds / cycle) + round(pace.extra))


def _run(beats: tuple[Beat, ...], pace: Pace, counts: int) -> list[Phase]:
    """So many pulses; each starts where the one before ended."""
    depth, whole = 0.0, []
    shapes: dict[float, list[Phase]] = {}
    for count in range(1, counts + 1):
        for side in pace.sides:
            shape = shapes.get(depth) or shapes.setdefault(depth, _shape(beats, depth, pace))
            whole += [
                Phase(kind, word, seconds, ends, STILL, count, side, say)
                for kind, word, seconds, ends, _, _, _, say, _ in shape
            ]
            depth = shape[-1].depth[1]
    return whole


def _shape(beats: tuple[Beat, ...], depth: float, pace: Pace) -> list[Phase]:
    """One pulse that starts at that depth."""
    shape = []
    for beat in beats:
        end = depth if beat.depth is None else pace.depth(beat.depth)
        if end == depth:
            shape.append(Phase("stay", beat.word, beat.seconds, (depth, end), say=beat.say))
        else:
            shape.append(Phase("move", beat.word, pace.moving(beat.seconds), (depth, end), say=beat.say))
        depth = end
    return shape


def _reps(kind: Reps, pace: Pace, phrases: Phrases) -> Plan:
    counts = pace.counts(kind.counts)
    whole = [
        phase
        for count in range(1, counts + 1)
        for side in pace.sides
        for phase in _rep(kind, pace, phrases, count, side)
    ]
    made = counted(whole, counts, kind.counts)
    aloud = tuple(_aloud(whole, phrases)) if kind.aloud else ()
    return Plan(made.phases, made.shows, counts, made.enough, None, made.dose, made.usual_end, aloud=aloud)


def _rep(kind: Reps, pace: Pace, phrases: Phrases, count: int, side: Side) -> Iterator[Phase]:
    deep = pace.depth(1.0)
    yield Phase("move", phrases.say("phase_go"), pace.moving(kind.go), (0.0, deep), count=count, side=side)
    yield Phase("stay", phrases.say("phase_stay"), pace.pick(kind.hold), (deep, deep), count=count, side=side)
    yield Phase("move", phrases.say("phase_back"), pace.moving(kind.back), (deep, 0.0), count=count, side=side)
    if kind.relax:
        yield Phase("stay", phrases.say("phase_relax"), kind.relax, count=count, side=side)


def _aloud(phases: list[Phase], phrases: Phrases) -> Iterator[Line]:
    at = 0.0
    for phase in phases:
        if phase.kind == "stay" and phase.depth[0] > 0:
            yield from ((at + second, phrases.number(second + 1)) for second in range(int(phase.seconds)))
        at += phase.seconds
