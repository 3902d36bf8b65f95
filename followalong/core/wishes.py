"""What a person avoids, lacks and has time for, and what becomes of a routine through it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from followalong.core.avoiding import kinds_of
from followalong.core.phrases import Phrases
from followalong.core.routine import Routine, Stretch

Find = Callable[[str], Stretch | None]  # the stretch of that id, if there is one


@dataclass(frozen=True, slots=True)
class Wishes:
    """Known before the start; unlike Choices they change the routine itself (DESIGN.md, rule 1)."""

    avoid: frozenset[str] = frozenset()  # of AVOIDABLE
    without: frozenset[str] = frozenset()  # things that are not at hand, as stretches name them
    minutes: int = 0  # 0: as long as it takes

    def __or__(self, other: Wishes) -> Wishes:
        """Both together; the other's minutes, if it has any."""
        return Wishes(self.avoid | other.avoid, self.without | other.without, other.minutes or self.minutes)


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one step. `now` is what is done instead: empty if left out, the same name if shortened."""

    step: str  # its key
    name: str
    why: str
    now: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """A routine with what was changed in it, in the order of its steps."""

    routine: Routine
    changes: tuple[Change, ...] = ()


def against(stretch: Stretch, wishes: Wishes, phrases: Phrases) -> str:
    """Why it cannot be done, in words; empty if it can."""
    for kind in sorted(kinds_of(stretch) & wishes.avoid):
        return phrases.say(f"why_{kind}")
    for thing in stretch.needs:
        if thing in wishes.without:
            return phrases.say("why_without", thing=phrases.term(thing))
    return ""


def sentence(change: Change, phrases: Phrases) -> str:
    """Such as "Child's pose is left out: it bends the low back."."""
    return phrases.say(f"change_{_kind(change)}", name=change.name, why=change.why, now=change.now)


def note(change: Change, phrases: Phrases) -> str:
    """For the row of a step that is done, where its name stands already."""
    return phrases.say(f"note_{_kind(change)}", name=change.name, why=change.why)


def _kind(change: Change) -> str:
    return "out" if not change.now else "short" if change.now == change.name else "swap"


def order(key: str) -> tuple[int, ...]:
    """Where a step or a turn of it stands in its file: "3.1/2" is (3, 1)."""
    return tuple(int(number) for number in key.partition("/")[0].split("."))


def in_brief(changes: tuple[Change, ...], phrases: Phrases) -> str:
    """How many steps are changed; empty if none is."""
    steps = {change.step for change in changes}
    return phrases.many("changes", len(steps)) if steps else ""
