"""What the page of a stretch shows, as plain values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from followalong.core.guidance import Disagreement, Evidence
from followalong.core.loop import Loop
from followalong.core.routine import Side


@dataclass(frozen=True, slots=True)
class SideView:
    """What depends on the side that works."""

    setup: tuple[str, ...]
    movement: tuple[str, ...]
    loop: Loop


@dataclass(frozen=True, slots=True)
class WayView:
    """Another way to do it: another stretch, with its path, or this one with another dose."""

    kind: str  # "Easier", "Harder", "Instead"
    name: str
    note: str = ""
    path: str = ""
    figure: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class StretchView:
    name: str
    position: str
    figure: str
    sides: Mapping[Side, SideView]  # one without a name, or left and right
    dose: str
    seconds: float  # by itself, with the way into it, both sides
    side: str = ""  # what left and right name
    areas: tuple[str, ...] = ()
    feel: str = ""
    care: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    works: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    discouraged: bool = False
    ways: tuple[WayView, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    sources: tuple[str, ...] = ()
    evidence: Evidence | None = None  # for its usual dose
