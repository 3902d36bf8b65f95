"""What the library shows of a routine without reading it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followalong.core.errors import Fault

if TYPE_CHECKING:
    from followalong.core.routine import Routine, Stretch


@dataclass(frozen=True, slots=True)
class Entry:
    """One card. A broken file has its faults and the name of the file as its title."""

    id: str
    path: str
    title: str
    summary: str = ""
    minutes: float = 0.0
    positions: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()  # the kinds of movement in it that a person can avoid
    disagree: tuple[str, ...] = ()
    stretches: tuple[str, ...] = ()  # names, for the search
    figure: str = ""
    language: str = "en"
    faults: tuple[Fault, ...] = ()

    @property
    def broken(self) -> bool:
        return any(not fault.warning for fault in self.faults)


def entry_of(path: Path, routine: Routine | None, faults: tuple[Fault, ...],
             minutes: Callable[[Routine], float]) -> Entry:
    """The card of what a file holds."""
    if routine is None:
        return Entry(id=path.stem, path=str(path), title=path.stem, faults=faults)
    from followalong.core.avoiding import AVOIDABLE, kinds_of
    from followalong.core.routine import steps_of

    stretches = [step.stretch for step in steps_of(routine.steps) if step.stretch]
    return Entry(
        id=routine.id,
        path=str(path),
        title=routine.title,
        summary=routine.summary,
        minutes=minutes(routine),
        positions=tuple(dict.fromkeys(stretch.position for stretch in stretches)),
        needs=_all("needs", stretches),
        places=routine.places,
        works=_all("works", stretches),
        areas=_all("area", stretches),
        avoid=tuple(kind for kind in AVOIDABLE if any(kind in kinds_of(stretch) for stretch in stretches)),
        disagree=_all("disagree", stretches),
        stretches=tuple(dict.fromkeys(stretch.name for stretch in stretches)),
        figure=next((stretch.figure for stretch in stretches if stretch.figure), ""),
        language=routine.language,
        faults=faults,
    )


def to_json(entry: Entry) -> dict[str, Any]:
    return asdict(entry)


def from_json(found: dict[str, Any]) -> Entry:
    """The same entry again; TypeError or another plain error if it is something else."""
    faults = tuple(Fault(**fault) for fault in found["faults"])
    lists = {name: tuple(value) for name, value in found.items() if isinstance(value, list)}
    return Entry(**{**found, **lists, "faults": faults})


def _all(name: str, stretches: list[Stretch]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for stretch in stretches for word in getattr(stretch, name)))
