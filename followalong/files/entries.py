"""What the library shows of a routine or a stretch without reading it again."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from followalong.core.sentence import Sentence

if TYPE_CHECKING:
    from followalong.core.errors import Fault
    from followalong.core.routine import Routine, Stretch

Kind = Literal["routine", "stretch"]


@dataclass(frozen=True, slots=True)
class Entry:
    """One card. A broken file has its faults and the name of the file as its title."""

    id: str
    path: str
    title: str
    kind: Kind = "routine"
    folder: int = 0  # which of the library's it is in; by it and by path they are in order
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
    source: tuple[str, ...] = ()  # title, author, year; an empty word for what is not known
    discouraged: bool = False
    parts: str = ""  # what can become of its steps (files/parts.py)
    least: float = 0.0  # minutes that it can be shortened to; 0 if it cannot
    language: str = "en"
    faults: tuple[Fault, ...] = ()

    @property
    def broken(self) -> bool:
        return any(not fault.warning for fault in self.faults)


USUAL = {field.name: field.default for field in fields(Entry)}


def broken_entry(path: Path, kind: Kind, faults: tuple[Fault, ...]) -> Entry:
    return Entry(path.stem, str(path), path.stem, kind, faults=faults)


def entry_of(
    path: Path, routine: Routine, faults: tuple[Fault, ...], seconds: float, parts: str = "", least: float = 0.0,
) -> Entry:
    """The card of a routine, which takes so many seconds as it is written, and at least so many when shortened."""
    from followalong.core.avoiding import AVOIDABLE, kinds_of
    from followalong.core.routine import steps_of

    stretches = [step.stretch for step in steps_of(routine.steps) if step.stretch]
    source = routine.source
    return Entry(
        id=routine.id,
        path=str(path),
        title=routine.title,
        summary=routine.summary,
        minutes=round(seconds / 60, 2),
        least=round(least / 60, 2),
        positions=tuple(dict.fromkeys(stretch.position for stretch in stretches)),
        needs=_all("needs", stretches),
        places=routine.places,
        works=_all("works", stretches),
        areas=_all("area", stretches),
        avoid=tuple(kind for kind in AVOIDABLE if any(kind in kinds_of(stretch) for stretch in stretches)),
        disagree=_all("disagree", stretches),
        stretches=tuple(dict.fromkeys(stretch.name for stretch in stretches)),
        figure=next((stretch.figure for stretch in stretches if stretch.figure), ""),
        source=(source.title, source.by, str(source.year or "")) if source else (),
        parts=parts,
        language=routine.language,
        faults=faults,
    )


def entry_of_stretch(path: Path, stretch: Stretch, faults: tuple[Fault, ...], seconds: float) -> Entry:
    """The card of a stretch: as that of a routine that is nothing else."""
    from dataclasses import replace

    from followalong.core.alone import alone

    made = entry_of(path, alone(stretch), faults, seconds)
    return replace(made, kind="stretch", stretches=(), discouraged=stretch.kind == "discouraged")


def to_json(entry: Entry) -> dict[str, Any]:
    """Without what is as usual."""
    return {name: value for name, value in asdict(entry).items() if value != USUAL[name]}


def from_json(found: dict[str, Any]) -> Entry:
    """The same entry again; TypeError or another plain error if it is something else."""
    for name, value in found.items():
        if isinstance(value, list):
            found[name] = tuple(value)
    if "faults" in found:
        found["faults"] = tuple(map(_fault, found["faults"]))
    return Entry(**found)


def _fault(found: dict[str, Any]) -> Fault:
    from followalong.core.errors import Fault

    return Fault(**{**found, **{part: _sentence(found[part]) for part in ("step", "text", "hint")}})


def _sentence(found: dict[str, Any]) -> Sentence:
    values = ((name, _sentence(value) if isinstance(value, dict) else value) for name, value in found["values"])
    return Sentence(found["text"], tuple(values))


def _all(name: str, stretches: list[Stretch]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(word for stretch in stretches for word in getattr(stretch, name)))
