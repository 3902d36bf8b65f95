"""Fits a routine into so many minutes: by priority, never one side only, never under the least of a dose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, is_dataclass

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.cuts import Cut, cut, fewest
from followalong.core.fitting import Speech, estimate
from followalong.core.phrases import phrases
from followalong.core.routine import Routine, Span, Step, steps_of
from followalong.core.script import Script
from followalong.core.turns import turns
from followalong.core.units import Unit, units
from followalong.core.wishes import Change

Move = tuple[Cut, ...]  # what is done at once, so that both sides stay alike


@dataclass(frozen=True, slots=True)
class Fitted:
    routine: Routine
    cuts: tuple[Cut, ...] = ()
    changes: tuple[Change, ...] = ()
    over: bool = False  # even the shortest is longer than asked


def fit(routine: Routine, minutes: int, choices: Choices, speech: Speech = estimate) -> Fitted:
    """Less and less of it until it fits; then back whatever still fits in, the most important first."""
    measure = _Measure(routine, choices, speech)
    limit = minutes * 60.0
    if measure.seconds(()) <= limit:
        return Fitted(routine)
    moves = _restored(_enough(routine, choices, measure, limit), measure, limit)
    cuts = _tidy(moves)
    made = cut(routine, cuts)
    return Fitted(made, cuts, _changes(routine, cuts, minutes), measure.seconds(moves) > limit)


class _Measure:
    """How long the routine gets with some moves; what stays the same is compiled once."""

    def __init__(self, routine: Routine, choices: Choices, speech: Speech) -> None:
        self._routine, self._choices, self._speech = routine, choices, speech
        self._like: Script | None = None

    def seconds(self, moves: Iterable[Move]) -> float:
        made = cut(self._routine, (each for move in moves for each in move))
        self._like = compile(made, self._choices, self._speech, self._like)
        return self._like.seconds


def _enough(routine: Routine, choices: Choices, measure: _Measure, limit: float) -> tuple[Move, ...]:
    """The first moves that make it fit; if none do, the one step that fits alone, or else is the shortest."""
    steps = {step.key: step for step in steps_of(routine.steps)}
    chosen = {turn.step.key for turn in turns(routine) if turn.chosen(choices)}
    last_first = units([step for step in steps.values() if step.key in chosen])
    less = tuple(_less(last_first, steps, full=choices.effort == "full"))
    optional = sum(unit.optional for unit in last_first)
    outs = [_out(unit) for unit in last_first[:-1]]  # something is to be left
    whole = [*outs[:optional], *less, *outs[optional:]]
    for number in range(1, len(whole) + 1):
        if measure.seconds(whole[:number]) <= limit:
            return tuple(whole[:number])
    alone = [(*less, *(_out(unit) for unit in last_first if unit is not one)) for one in reversed(last_first)]
    times = [measure.seconds(moves) for moves in alone]
    fitting = (moves for moves, seconds in zip(alone, times, strict=True) if seconds <= limit)
    return next(fitting, alone[times.index(min(times))] if alone else ())


def _less(last_first: list[Unit], steps: dict[str, Step], *, full: bool) -> Iterator[Move]:
    """Extra sets, then sets, then doses."""
    extra = tuple(Cut("extra", key) for unit in last_first for key in unit.keys if steps[key].extra)
    if extra:
        yield extra
    for unit in last_first:
        if any(fewest(steps[key].dose) != steps[key].dose for key in unit.keys):
            yield tuple(Cut("sets", key) for key in unit.keys)
    for unit in last_first:
        if full or any(_ranged(steps[key].dose) for key in unit.keys):
            yield tuple(Cut("least", key) for key in unit.keys)


def _ranged(what: object) -> bool:
    """Whether a dose holds a range, however deep."""
    if isinstance(what, Span):
        return not what.single
    if isinstance(what, tuple):
        return any(_ranged(each) for each in what)
    return is_dataclass(what) and any(_ranged(getattr(what, name)) for name in what.__dataclass_fields__)


def _out(unit: Unit) -> Move:
    return tuple(Cut("out", key) for key in unit.keys)


def _restored(moves: tuple[Move, ...], measure: _Measure, limit: float) -> tuple[Move, ...]:
    """Without the moves that were not needed in the end, and those that changed nothing."""
    now = measure.seconds(moves)
    for move in reversed(moves):
        fewer = tuple(each for each in moves if each != move)
        seconds = measure.seconds(fewer)
        if seconds <= max(limit, now):
            moves, now = fewer, seconds
    return moves


def _tidy(moves: tuple[Move, ...]) -> tuple[Cut, ...]:
    """Nothing else is said of a step that is left out."""
    cuts = [each for move in moves for each in move]
    out = {each.step for each in cuts if each.kind == "out"}
    return tuple(each for each in cuts if each.kind == "out" or each.step not in out)


def _changes(routine: Routine, cuts: tuple[Cut, ...], minutes: int) -> tuple[Change, ...]:
    why = phrases(routine.language).many("why_minutes", minutes)
    kinds = {each.step: each.kind for each in cuts}
    return tuple(
        Change(step.key, step.name, why, "" if kinds[step.key] == "out" else step.name)
        for step in steps_of(routine.steps) if step.key in kinds
    )
