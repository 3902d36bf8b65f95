"""A routine without what a person avoids or lacks: each such step is exchanged or left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from followalong.core.alike import alike
from followalong.core.balance import rebalanced
from followalong.core.phrases import phrases
from followalong.core.picking import Done, Picking
from followalong.core.rewriting import rewritten
from followalong.core.routine import Routine, Step, Stretch, steps_of
from followalong.core.wishes import Change, Changed, Find, Wishes, against, order


def adapted(routine: Routine, wishes: Wishes, find: Find) -> Changed:
    """Minutes are not looked at here. A routine that nothing stands against stays the same object."""
    words = phrases(routine.language)
    steps = [(step, step.stretch) for step in steps_of(routine.steps) if step.stretch]
    reasons = {step.key: why for step, stretch in steps if (why := against(stretch, wishes, words))}
    if not reasons:
        return Changed(routine)
    taken = (done_in(stretch) for step, stretch in steps if step.key not in reasons)
    picking = Picking[Stretch](taken, done_in, lambda other: not against(other, wishes, words))
    new = {step.key: _with(step, picking.instead(done_in(stretch), others(stretch, find)))
           for step, stretch in steps if step.key in reasons}
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


def _with(step: Step, other: Stretch | None) -> Step | None:
    """The step with another stretch, for about as long; it starts by itself."""
    if other is None or step.stretch is None:
        return None
    extra = step.extra if other.sides == "each" else ()
    return replace(step, stretch=other, dose=alike(other, step.stretch, step.dose), follows=False, extra=extra)


def _sided(other: Stretch, like: Stretch) -> Stretch | None:
    """The other one, done on the same side where there is only one; None if that cannot be."""
    if other.sides == like.sides or other.sides in ("none", "alternating"):
        return other
    if other.sides == "each":
        return replace(other, sides=like.sides) if like.sides in ("left", "right") else other
    return None
