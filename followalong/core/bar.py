"""The session bar: one piece for each stay, its share of the time and where a click leads."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from followalong.core.routine import Side
from followalong.core.script import Place, Script, Segment

PieceKind = Literal["ready", "stretch", "switch", "rest", "breathe", "note", "finished"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: `place` is where a click enters; start and seconds are of the whole session."""

    kind: PieceKind
    place: Place
    step: str
    side: Side
    name: str
    start: float
    seconds: float


def pieces(script: Script) -> tuple[Piece, ...]:
    """One piece for each step and side, with the stays that lead to it as small ones."""
    timed = [(start, segment) for start, segment in zip(script.starts, script.segments, strict=True) if segment.seconds]
    made = []
    for _, group in groupby(timed, key=_together):
        found = list(group)
        made.append(_piece(found[0][0], [segment for _, segment in found]))
    return tuple(made)


def by_step(every: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """The same time with one piece for each step, for a narrow bar."""
    made = []
    for _, group in groupby(every, key=_step):
        found = list(group)
        main = next((piece for piece in found if piece.kind in ("stretch", "breathe")), found[0])
        seconds = sum(piece.seconds for piece in found)
        made.append(Piece(main.kind, main.place, main.step, "", main.name, found[0].start, seconds))
    return tuple(made)


def _step(piece: Piece) -> str:
    return piece.step


def _together(pair: tuple[float, Segment]) -> tuple[object, ...]:
    """Levels, items and sets of one side are one piece, with the short moves between them."""
    place = pair[1].place
    inside = place.role == "stretch" or place.part > 1 or place.set > 1
    return (place.step, place.side, "stretch" if inside else place.role)


def _piece(start: float, found: list[Segment]) -> Piece:
    main = next((segment for segment in found if segment.role == "stretch"), found[0])
    kind: PieceKind = "breathe" if main.shows == "breath" else "finished" if main.role == "end" else main.role
    place, seconds = main.place, sum(segment.seconds for segment in found)
    return Piece(kind, place, place.step, place.side, main.name, start, seconds)
