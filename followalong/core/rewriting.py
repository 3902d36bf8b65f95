"""A routine with some of its steps exchanged or taken out, and what hangs on them put right."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from followalong.core.routine import Block, Rest, Routine, Step

Steps = tuple[Step | Block, ...]
New = Mapping[str, Step | None]  # by key; None takes a step out


def rewritten(routine: Routine, new: New) -> Routine:
    """Steps that are not named stay as they are; all keep their keys."""
    return replace(routine, steps=_steps(routine.steps, new)) if new else routine


def _steps(steps: Steps, new: New) -> Steps:
    """What followed straight on a step that is gone starts by itself; so do steps that another one was put before."""
    kept: list[Step | Block] = []
    broken = False  # the step before is not what it was
    for step in steps:
        made = _one(step, new)
        if isinstance(made, Step) and made.follows and broken:
            made = replace(made, follows=False)
        broken = made is None or (isinstance(made, Step) and isinstance(step, Step) and made.stretch != step.stretch)
        if made is not None:
            kept.append(made)
    return tuple(kept) if len(kept) == len(steps) else _without_idle_rests(kept)


def _one(step: Step | Block, new: New) -> Step | Block | None:
    if isinstance(step, Step):
        return new.get(step.key, step)
    inside = _steps(step.steps, new)
    if inside == step.steps:
        return step
    return replace(step, steps=inside) if inside else None


def _without_idle_rests(steps: Iterable[Step | Block]) -> Steps:
    """No rest at the start, at the end or after another one, now that something between is gone."""
    kept: list[Step | Block] = []
    for step in steps:
        if not _rests(step) or (kept and not _rests(kept[-1])):
            kept.append(step)
    return tuple(kept[:-1] if kept and _rests(kept[-1]) else kept)


def _rests(step: Step | Block) -> bool:
    return isinstance(step, Step) and isinstance(step.dose.kind, Rest)
