"""From the routine as written to the one that is done today, and the same one again after a crash."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from followalong.core.adapting import adapted
from followalong.core.choices import Choices
from followalong.core.cuts import KINDS, Cut, cut
from followalong.core.fitting import Speech, estimate
from followalong.core.phrases import phrases
from followalong.core.routine import Routine, steps_of
from followalong.core.shortening import fit
from followalong.core.wishes import Change, Find, Wishes, in_brief, note, order, sentence


@dataclass(frozen=True, slots=True)
class Prepared:
    """`adaptations` are for the bookmark: `again` makes the same routine of them."""

    routine: Routine
    changes: tuple[Change, ...] = ()
    adaptations: tuple[str, ...] = ()
    over: bool = False  # longer than the minutes there are, and nothing can go any more

    @property
    def empty(self) -> bool:
        """Whether nothing is left to do."""
        return bool(self.changes) and not any(step.stretch for step in steps_of(self.routine.steps))

    @property
    def gone(self) -> tuple[Change, ...]:
        """For each step that is not done any more, what was its end."""
        return tuple({change.step: change for change in self.changes if not change.now}.values())

    @property
    def notes(self) -> dict[str, str]:
        """What to say beside each step that is done in another way."""
        words, gone = phrases(self.routine.language), {change.step for change in self.gone}
        found: dict[str, str] = {}
        for change in self.changes:
            if change.step not in gone:
                found[change.step] = f"{found.get(change.step, '')} {note(change, words)}".strip()
        return found

    @property
    def in_brief(self) -> str:
        """The same where there is room for a line only."""
        return in_brief(self.changes, phrases(self.routine.language))

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is to be said before the start: one for each change, and one for the whole."""
        words = phrases(self.routine.language)
        whole = [words.say(name) for name, true in (("nothing_left", self.empty), ("no_shorter", self.over)) if true]
        return (*(sentence(change, words) for change in self.changes), *whole)


def prepare(routine: Routine, wishes: Wishes, choices: Choices, find: Find, speech: Speech = estimate) -> Prepared:
    """First what is avoided or missing, then the minutes."""
    changed = adapted(routine, wishes, find)
    lines = (*(f"avoid {kind}" for kind in sorted(wishes.avoid)), *(f"without {it}" for it in sorted(wishes.without)))
    if not wishes.minutes:
        return Prepared(changed.routine, changed.changes, lines)
    fitted = fit(changed.routine, wishes.minutes, choices, speech)
    changes = sorted((*changed.changes, *fitted.changes), key=lambda change: order(change.step))
    return Prepared(fitted.routine, tuple(changes), (*lines, *map(str, fitted.cuts)), fitted.over)


def again(routine: Routine, adaptations: Iterable[str], find: Find) -> Routine:
    """The routine of a bookmark. The cuts are taken as they were, whatever the choices are by now."""
    lines = [line.partition(" ") for line in adaptations]
    avoid, without = (frozenset(what for name, _, what in lines if name == kind) for kind in ("avoid", "without"))
    cuts = tuple(Cut(name, what) for name, _, what in lines if name in KINDS)
    return cut(adapted(routine, Wishes(avoid, without), find).routine, cuts)
