"""What the sources advise, warn of and disagree on, and which of it belongs to a routine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from followalong.core.routine import Routine, Stretch, steps_of


@dataclass(frozen=True, slots=True)
class Guideline:
    """`when`: before every start, with the stretches of those ids, or when the week is planned."""

    id: str
    text: str
    when: Literal["before", "stretch", "plan"]
    stretches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Caution:
    """What to watch for: with the stretches of those ids; with none named, with all."""

    id: str
    text: str
    stretches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Where the sources contradict one another: a plain line, what each side says, and what a person can choose."""

    id: str
    line: str
    one: str
    other: str
    choice: str
    avoid: tuple[str, ...] = ()  # of AVOIDABLE: what the choice can leave out


@dataclass(frozen=True, slots=True)
class Habit:
    """What helps to keep at it, and what this program does for it."""

    id: str
    text: str
    offers: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why the usual dose of some stretches is what it is, and who says so."""

    id: str
    text: str
    reference: str
    stretches: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Guidance:
    """All of it, each in the order of its file."""

    guidelines: tuple[Guideline, ...]
    cautions: tuple[Caution, ...]
    disagreements: tuple[Disagreement, ...]
    habits: tuple[Habit, ...]
    evidence: tuple[Evidence, ...] = ()


class Bound(Protocol):
    """Something that belongs to some stretches."""

    @property
    def stretches(self) -> tuple[str, ...]: ...


T = TypeVar("T", bound=Bound)


def before_start(guidance: Guidance, routine: Routine) -> tuple[Guideline, ...]:
    """What to read before this routine: what holds for all, then what holds for its stretches."""
    always = tuple(each for each in guidance.guidelines if each.when == "before")
    return always + tuple(_of(guidance.guidelines, _stretches(routine)))


def cautions(guidance: Guidance, routine: Routine) -> tuple[Caution, ...]:
    """What to watch for: what belongs to its stretches, then what holds for all."""
    return (*_of(guidance.cautions, _stretches(routine)), *(each for each in guidance.cautions if not each.stretches))


def disagreements(guidance: Guidance, routine: Routine) -> tuple[Disagreement, ...]:
    """Where the sources do not agree about a stretch of this routine."""
    named = {name for stretch in _stretches(routine) for name in stretch.disagree}
    return tuple(each for each in guidance.disagreements if each.id in named)


def of_stretch(guidance: Guidance, stretch: Stretch) -> tuple[Disagreement, ...]:
    """Where the sources do not agree about this stretch, as it names them."""
    return tuple(each for name in stretch.disagree for each in guidance.disagreements if each.id == name)


def evidence_for(guidance: Guidance, stretch: Stretch) -> Evidence | None:
    return next((each for each in guidance.evidence if stretch.id in each.stretches), None)


def _stretches(routine: Routine) -> tuple[Stretch, ...]:
    return tuple(step.stretch for step in steps_of(routine.steps) if step.stretch)


def _of(every: Iterable[T], stretches: tuple[Stretch, ...]) -> Iterator[T]:
    ids = {stretch.id for stretch in stretches}
    return (each for each in every if ids.intersection(each.stretches))
