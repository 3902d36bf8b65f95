"""A routine without what a person avoids or lacks: each such step is exchanged or left out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from followalong.core.alike import alike, nearest
from followalong.core.balance import rebalanced
from followalong.core.compiler import compile
from followalong.core.phrases import phrases
from followalong.core.picking import Done, Picking
from followalong.core.rewriting import rewritten
from followalong.core.routine import Dose, Routine, Step, Stretch, steps_of
from followalong.core.wishes import Change, Changed, Find, Wishes, against, order

Otherwise = Callable[[Stretch, Stretch, Dose], Dose]  # from the other stretch, and the one and its dose as written


def adapted(routine: Routine, wishes: Wishes, find: Find) -> Changed:
    """Minutes are not looked at here. A routine that nothing stands against stays the same object."""
    words = phrases(routine.language)
    steps = [(step, step.stretch) for step in steps_of(routine.steps) if step.stretch]
    reasons = {step.key: why for step, stretch in steps if (why := against(stretch, wishes, words))}
    if not reasons:
        return Changed(routine)
    taken = (done_in(stretch) for step, stretch in steps if step.key not in reasons)
    picking = Picking[Stretch](taken, done_in, lambda other: not against(other, wishes, words))
    others_of = {step: picking.instead(done_in(stretch), others(stretch, find))
                 for step, stretch in steps if step.key in reasons}
    new = {step.key: _with(step, other, _usual) for step, other in others_of.items()}
    if _over(rewritten(routine, new)):
        new = {step.key: _with(step, other, nearest) for step, other in others_of.items()}
    changes = tuple(
        Change(step.key, step.name, reasons[step.key], made.name if (made := new[step.key]) else "")
        for step, _ in steps if step.key in new
    )
    even = rebalanced(routine, rewritten(routine, new), words)
    return Changed(even.routine, tuple(sorted(changes + even.changes, key=lambda change: order(change.step))))


def done_in(stretch: Stretch) -> Done:
    return stretch.id, stretch.sides if stretch.sides in ("left", "right") else ""


def others(stretch: Stretch, find: Find) -> Iterator[Stretch]:
    """What the author named, in that order: a changed dose of the same stretch would change nothing here."""
    for other in (*stretch.instead, *stretch.easier):
        found = find(other.stretch) if other.stretch else None
        made = _sided(found, stretch) if found else None
        if made:
            yield made


def _with(step: Step, other: Stretch | None, otherwise: Otherwise) -> Step | None:
    """The step with another stretch, in the author's dose, or `otherwise` of another kind; it starts by itself."""
    if other is None or step.stretch is None:
        return None
    extra = step.extra if other.sides == "each" else ()
    dose = alike(other, step.dose) or otherwise(other, step.stretch, step.dose)
    return replace(step, stretch=other, dose=dose, follows=False, extra=extra)


def _usual(other: Stretch, _stretch: Stretch, _dose: Dose) -> Dose:
    return other.dose


def _over(routine: Routine) -> bool:
    """Whether it takes more minutes than it promises."""
    return routine.minutes is not None and compile(routine).seconds > routine.minutes.most * 60


def _sided(other: Stretch, like: Stretch) -> Stretch | None:
    """The other one, done on the same side where there is only one; None if that cannot be."""
    if other.sides == like.sides or other.sides in ("none", "alternating"):
        return other
    if other.sides == "each":
        return replace(other, sides=like.sides) if like.sides in ("left", "right") else other
    return None
