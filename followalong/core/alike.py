"""The dose of an alternative: the one that the author of the routine wrote, where it can be that."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from math import floor

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import Breathe, Dose, Routine, Span, Step, Stretch

RANGES = ("seconds", "breaths", "counts")  # of a kind, where it has them
KEPT = 500  # doses: a library asks for the same few again and again


def alike(other: Stretch, dose: Dose) -> Dose | None:
    """As many seconds, breaths or counts, as far as the range of `other` goes, and sets; None for another kind of dose.

    Breath goes on for as long as the breath that it stands for.
    """
    kind, was = other.dose.kind, dose.kind
    if isinstance(kind, Breathe) and isinstance(was, Breathe):
        return replace(other.dose, kind=replace(kind, seconds=was.seconds, breaths=was.breaths))
    for name in RANGES if type(kind) is type(was) else ():
        span, written = getattr(kind, name, None), getattr(was, name, None)
        if isinstance(span, Span) and isinstance(written, Span):
            made = _with(other.dose, name, min(span.most, max(span.least, written.usual)))
            return replace(made, times=dose.times, rest=dose.rest)
    return None


@lru_cache(maxsize=KEPT)
def nearest(other: Stretch, stretch: Stretch, dose: Dose) -> Dose:
    """Of another kind, as near as its own range lets it come to the time of that dose of `stretch`."""
    goal = _seconds(stretch, dose)
    return min(_possible(other, goal), key=lambda made: abs(_seconds(other, made) - goal))


def _possible(other: Stretch, goal: float) -> Iterator[Dose]:
    """The usual one first: of two that are as near it is taken."""
    yield other.dose
    times, name = other.dose.times, next((name for name in RANGES if _ranged(other.dose, name)), "")
    for sets in range(floor(times.least), floor(times.most) + 1):
        some = replace(other.dose, times=replace(times, usual=sets))
        yield _nearest(other, some, name, goal) if name else some


def _ranged(dose: Dose, name: str) -> bool:
    span = getattr(dose.kind, name, None)
    return isinstance(span, Span) and not span.single


def _nearest(other: Stretch, dose: Dose, name: str, goal: float) -> Dose:
    """With the whole number of the range that comes nearest: its time grows evenly with it."""
    span: Span = getattr(dose.kind, name)
    least, most = (_with(dose, name, number) for number in (span.least, span.most))
    first, last = _seconds(other, least), _seconds(other, most)
    share = min(1.0, max(0.0, (goal - first) / (last - first))) if last > first else 0.0
    return _with(dose, name, round(span.least + share * (span.most - span.least)))


def _with(dose: Dose, name: str, number: float) -> Dose:
    span: Span = getattr(dose.kind, name)
    return replace(dose, kind=replace(dose.kind, **{name: replace(span, usual=number)}))  # type: ignore[arg-type]


def _seconds(stretch: Stretch, dose: Dose) -> float:
    """As usual, both sides and the way into it included."""
    return compile(Routine("alike", "", (Step("1", dose, stretch),), language=stretch.language), Choices()).seconds
