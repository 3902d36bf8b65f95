"""What the sources advise, warn of and disagree on, and which of it belongs to some stretches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeVar

from followalong.core.routine import Stretch


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


def before_start(guidance: Guidance, stretches: Sequence[Stretch]) -> tuple[Guideline, ...]:
    """What to read before these: what holds for all, then what holds for one of them."""
    always = tuple(each for each in guidance.guidelines if each.when == "before")
    return always + tuple(_of(guidance.guidelines, stretches))


def cautions(guidance: Guidance, stretches: Sequence[Stretch]) -> tuple[Caution, ...]:
    """What to watch for: what belongs to one of these, then what holds for all."""
    return (*_of(guidance.cautions, stretches), *(each for each in guidance.cautions if not each.stretches))


def disagreements(guidance: Guidance, stretches: Sequence[Stretch]) -> tuple[Disagreement, ...]:
    """Where the sources do not agree about one of these."""
    named = {name for stretch in stretches for name in stretch.disagree}
    return tuple(each for each in guidance.disagreements if each.id in named)


def of_stretch(guidance: Guidance, stretch: Stretch) -> tuple[Disagreement, ...]:
    """Where the sources do not agree about this stretch, as it names them."""
    return tuple(each for name in stretch.disagree for each in guidance.disagreements if each.id == name)


def evidence_for(guidance: Guidance, stretch: Stretch) -> Evidence | None:
    return next((each for each in guidance.evidence if stretch.id in each.stretches), None)


def _of(every: Iterable[T], stretches: Sequence[Stretch]) -> Iterator[T]:
    ids = {stretch.id for stretch in stretches}
    return (each for each in every if ids.intersection(each.stretches))
