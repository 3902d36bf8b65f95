"""How long a routine can get, and of how many segments, by arithmetic: nothing is built."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal

from followalong.core.routine import (
    Block,
    Breathe,
    Dose,
    Either,
    Flow,
    Hold,
    Items,
    Keep,
    Kind,
    Levels,
    Note,
    Open,
    Pulses,
    Reps,
    Rest,
    Side,
    Sink,
    Span,
    Step,
)
from followalong.core.slots import options

GET_READY = 20.0  # seconds, where the file does not say: to get up, or down, takes as long

Effort = Literal["usual", "most"]
Steps = tuple[Step | Block, ...]


def segments(steps: Steps) -> int:
    """Segments of every set, side, part and option, chosen or not: all that the script will hold before its end."""
    return sum(
        each.rounds * segments(each.steps) + (each.rounds - 1) * bool(each.rest) if isinstance(each, Block)
        else sum(_segments(dose, each) for dose in options(each.dose))
        for each in steps
    )


def seconds(steps: Steps, effort: Effort) -> float:
    """Seconds of every step, done or not; `most` adds the options of a choice up, `usual` takes the first."""
    return sum(
        each.rounds * (seconds(each.steps, effort) + each.rest) if isinstance(each, Block)
        else step_seconds(each, effort)
        for each in steps
    )


def longest(steps: Steps) -> float:
    """With everything done at the most, and the time to get into position; the words may add a few seconds."""
    return seconds(steps, "most") + _getting_ready(steps)


def _getting_ready(steps: Steps) -> float:
    return sum(
        each.rounds * _getting_ready(each.steps) if isinstance(each, Block)
        else _sides(each) * sum(max(GET_READY, dose.setup_seconds or 0.0) for dose in options(each.dose))
        for each in steps if isinstance(each, Block) or each.stretch
    )


def step_seconds(step: Step, effort: Effort) -> float:
    """Both sides and the extra sets."""
    return _sides(step) * dose_seconds(step.dose, effort, _swaps(step)) + _extra(step) * one_set(step, effort)


def side_seconds(step: Step, side: Side) -> float:
    """Usual seconds of one side of a step; 0 where there are no sides."""
    sides = step.stretch.sides if step.stretch else "none"
    if sides not in ("each", side):
        return 0.0
    extra = sum(sets for which, sets in step.extra if which == side)
    return dose_seconds(step.dose, "usual") + extra * one_set(step, "usual")


def one_set(step: Step, effort: Effort) -> float:
    return kind_seconds(step.dose.kind, effort, _swaps(step)) + step.dose.rest


def dose_seconds(dose: Dose, effort: Effort, swaps: bool = False) -> float:
    """All sets, with the rests between them; `swaps` when each count is done on both sides."""
    sets = _pick(dose.times, effort)
    return sets * kind_seconds(dose.kind, effort, swaps) + (sets - 1) * dose.rest


def kind_seconds(kind: Kind, effort: Effort, swaps: bool = False) -> float:
    """Seconds of one set of a kind of dose."""
    return SECONDS[type(kind)](kind, effort, swaps)


def _hold(kind: Hold, effort: Effort, _swaps: bool) -> float:
    pace = kind.breath.seconds if kind.breath else 0.0
    return kind.go + (_pick(kind.seconds, effort) or _pick(kind.breaths, effort) * pace) + kind.back


def _pulses(kind: Pulses, effort: Effort, swaps: bool) -> float:
    beats = sum(beat.seconds for beat in kind.beats) * (2 if swaps else 1)
    return _pick(kind.seconds, effort) or _pick(kind.counts, effort) * beats or kind.most


def _reps(kind: Reps, effort: Effort, swaps: bool) -> float:
    each = kind.go + _pick(kind.hold, effort) + kind.back + kind.relax
    return _pick(kind.counts, effort) * each * (2 if swaps else 1)


def _breathe(kind: Breathe, effort: Effort, _swaps: bool) -> float:
    grown = kind.grow.most if kind.grow and effort == "most" else 0.0
    return _pick(kind.seconds, effort) or _pick(kind.breaths, effort) * (kind.breath.seconds + grown)


def _flow(kind: Flow, effort: Effort, swaps: bool) -> float:
    return _pick(kind.breaths, effort) * kind.breath.seconds * (2 if swaps else 1)


def _sink(kind: Sink, effort: Effort, _swaps: bool) -> float:
    return _pick(kind.breaths, effort) * kind.breath.seconds + kind.back


def _levels(kind: Levels, effort: Effort, swaps: bool) -> float:
    return kind.count * (dose_seconds(kind.dose, effort, swaps) + kind.move)


def _items(kind: Items, effort: Effort, swaps: bool) -> float:
    return len(kind.names) * (dose_seconds(kind.dose, effort, swaps) + kind.change)


def _either(kind: Either, effort: Effort, swaps: bool) -> float:
    options = [dose_seconds(option.dose, effort, swaps) for option in kind.options]
    return sum(options) if effort == "most" else options[0]


def _keep(kind: Keep, effort: Effort, _swaps: bool) -> float:
    return _pick(kind.seconds, effort)


def _open(kind: Open, _effort: Effort, _swaps: bool) -> float:
    return kind.most


def _card(kind: Note | Rest, _effort: Effort, _swaps: bool) -> float:
    return kind.seconds


SECONDS: dict[type, Callable[[Any, Effort, bool], float]] = {
    Hold: _hold, Pulses: _pulses, Reps: _reps, Breathe: _breathe, Flow: _flow, Sink: _sink, Levels: _levels,
    Items: _items, Either: _either, Keep: _keep, Open: _open, Note: _card, Rest: _card,
}


def _pick(span: Span | None, effort: Effort) -> float:
    return 0.0 if span is None else span.most if effort == "most" else span.usual


def _sides(step: Step) -> int:
    return 2 if step.stretch and step.stretch.sides == "each" else 1


def _swaps(step: Step) -> bool:
    return step.stretch is not None and step.stretch.sides == "alternating"


def _extra(step: Step) -> int:
    return sum(sets for _, sets in step.extra)


def _segments(dose: Dose, step: Step) -> int:
    """A movement and what leads to it, for each part of each set; of two sides each has a switch, too."""
    if step.stretch is None or isinstance(dose.kind, Rest | Note):
        return 1
    both = step.stretch.sides == "each"
    sets = (1 + both) * round(dose.times.most) + _extra(step)
    return 2 * _parts(dose.kind) * sets + 2 * both


def _parts(kind: Kind) -> int:
    return kind.count if isinstance(kind, Levels) else len(kind.names) if isinstance(kind, Items) else 1
