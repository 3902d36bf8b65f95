"""Where a routine is cut to fit into few minutes, so that the same cuts make the same routine again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import NamedTuple

from followalong.core.rewriting import rewritten
from followalong.core.routine import Dose, Either, Routine, Span, Step, steps_of

KINDS = ("out", "extra", "sets", "least")


class Cut(NamedTuple):
    """`out` leaves a step out; the others take its extra sets, its sets or all of its dose down to the least."""

    kind: str  # of KINDS
    step: str

    def __str__(self) -> str:
        return f"{self.kind} {self.step}"


def cut(routine: Routine, cuts: Iterable[Cut]) -> Routine:
    """Cuts of steps that the routine does not have change nothing."""
    kinds: dict[str, set[str]] = {}
    for each in cuts:
        kinds.setdefault(each.step, set()).add(each.kind)
    return rewritten(
        routine, {step.key: _less(step, kinds[step.key]) for step in steps_of(routine.steps) if step.key in kinds}
    )


def _less(step: Step, kinds: set[str]) -> Step | None:
    if "out" in kinds:
        return None
    if "extra" in kinds:
        step = replace(step, extra=())
    if "sets" in kinds:
        step = replace(step, dose=fewest(step.dose))
    return replace(step, least=True) if "least" in kinds else step


def fewest(dose: Dose) -> Dose:
    """The least number of sets that the author wrote."""
    kind, times = dose.kind, dose.times.least
    if isinstance(kind, Either):
        kind = Either(tuple(replace(option, dose=fewest(option.dose)) for option in kind.options))
    return replace(dose, kind=kind, times=Span(times, times, times))
