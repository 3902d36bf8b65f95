"""Left and right get the same again, after steps were taken out or exchanged."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.phrases import Phrases
from followalong.core.rewriting import rewritten
from followalong.core.routine import Routine, Step, steps_of
from followalong.core.turns import turns
from followalong.core.wishes import Change, Changed

EVEN = 0.5  # seconds between the two sides that are no difference


def lean(routine: Routine) -> float:
    """Seconds of the left side more than of the right, if every step is done."""
    script = compile(routine, Choices(turned_on=frozenset(turn.key for turn in turns(routine))))
    sides = {"left": 1.0, "right": -1.0}
    return sum(sides.get(each.place.side, 0.0) * each.seconds for each in script.segments if each.role == "stretch")


def rebalanced(before: Routine, after: Routine, phrases: Phrases) -> Changed:
    """As even as it was before; what was uneven from the start is meant to be."""
    if abs(lean(before)) > EVEN or abs(lean(after)) <= EVEN:
        return Changed(after)
    changed = _without_extra(after, phrases)
    while abs(tilt := lean(changed.routine)) > EVEN:
        changed = _lighter(changed, "left" if tilt > 0 else "right", phrases)
    return changed


def _without_extra(routine: Routine, phrases: Phrases) -> Changed:
    more = [step for step in steps_of(routine.steps) if step.extra]
    new = {step.key: replace(step, extra=()) for step in more}
    return Changed(rewritten(routine, new), _changes(more, phrases, out=False))


def _lighter(changed: Changed, side: str, phrases: Phrases) -> Changed:
    """Without the last step that is done on that side alone: what is left over is one of these."""
    only = [step for step in steps_of(changed.routine.steps) if step.stretch and step.stretch.sides == side][-1:]
    routine = rewritten(changed.routine, {step.key: None for step in only})
    return Changed(routine, changed.changes + _changes(only, phrases, out=True))


def _changes(steps: Iterable[Step], phrases: Phrases, *, out: bool) -> tuple[Change, ...]:
    why = phrases.say("why_even")
    return tuple(Change(step.key, step.name, why, "" if out else step.name) for step in steps)
