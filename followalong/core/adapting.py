"""A routine without what a person avoids or lacks: each such step is exchanged or left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from followalong.core.balance import rebalanced
from followalong.core.phrases import Phrases, phrases
from followalong.core.rewriting import rewritten
from followalong.core.routine import Routine, Step, Stretch, steps_of
from followalong.core.wishes import Change, Changed, Find, Wishes, against, order

Done = tuple[str, str]  # id of a stretch, and its side where it has only one


def adapted(routine: Routine, wishes: Wishes, find: Find) -> Changed:
    """Minutes are not looked at here. A routine that nothing stands against stays the same object."""
    words = phrases(routine.language)
    steps = [step for step in steps_of(routine.steps) if step.stretch]
    reasons = {step.key: why for step in steps if (why := _against(step.stretch, wishes, words))}
    if not reasons:
        return Changed(routine)
    ways = _Ways(wishes, find, words, {_done(step.stretch) for step in steps if step.key not in reasons}, {})
    new = {step.key: ways.instead(step) for step in steps if step.key in reasons}
    changes = tuple(
        Change(step.key, step.name, reasons[step.key], made.name if (made := new[step.key]) else "")
        for step in steps if step.key in new
    )
    even = rebalanced(routine, rewritten(routine, new), words)
    return Changed(even.routine, tuple(sorted(changes + even.changes, key=lambda change: order(change.step))))


def _against(stretch: Stretch | None, wishes: Wishes, words: Phrases) -> str:
    return against(stretch, wishes, words) if stretch else ""


def _done(stretch: Stretch | None) -> Done:
    if stretch is None:
        return "", ""
    return stretch.id, stretch.sides if stretch.sides in ("left", "right") else ""


@dataclass(frozen=True, slots=True)
class _Ways:
    """The alternatives of one routine: none is done twice, and the same stretch always gets the same one."""

    wishes: Wishes
    find: Find
    words: Phrases
    taken: set[Done]
    chosen: dict[Done, Stretch | None]

    def instead(self, step: Step) -> Step | None:
        """The step with another stretch and its own dose; it starts by itself."""
        here = _done(step.stretch)
        if here not in self.chosen and step.stretch:
            self.chosen[here] = next(self._fitting(step.stretch), None)
            self.taken.add(_done(self.chosen[here]))
        other = self.chosen[here]
        if other is None:
            return None
        extra = step.extra if other.sides == "each" else ()
        return replace(step, stretch=other, dose=other.dose, follows=False, extra=extra)

    def _fitting(self, stretch: Stretch) -> Iterator[Stretch]:
        """What the author named, in that order: a changed dose of the same stretch would change nothing here."""
        for other in (*stretch.instead, *stretch.easier):
            found = self.find(other.stretch) if other.stretch else None
            made = _sided(found, stretch) if found else None
            if made and not against(made, self.wishes, self.words) and _done(made) not in self.taken:
                yield made


def _sided(other: Stretch, like: Stretch) -> Stretch | None:
    """The other one, done on the same side where there is only one; None if that cannot be."""
    if other.sides == like.sides or other.sides in ("none", "alternating"):
        return other
    if other.sides == "each":
        return replace(other, sides=like.sides) if like.sides in ("left", "right") else other
    return None
