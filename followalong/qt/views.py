"""What a card of the library shows, as plain values."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from followalong.core.errors import Fault



class Hay(NamedTuple):
    """Folded words, each holding those before it: the title, the names of steps, all there is."""

    title: str
    steps: str
    whole: str


NO_HAY = Hay("", "", "")

OPENED = -1  # a file that was just opened and cannot be played


@dataclass(frozen=True, slots=True)
class RoutineCard:
    """One routine or stretch, or a file that could not be read (then `faults` are its errors)."""

    id: str
    title: str
    minutes: float = 0.0
    positions: tuple[str, ...] = ()  # of POSITIONS
    figure: str = ""
    needs: tuple[str, ...] = ()  # whole: "strap or belt"
    places: tuple[str, ...] = ()
    summary: str = ""
    stretches: tuple[str, ...] = ()  # their names, for the search
    file: str = ""  # name shown on a broken card
    faults: tuple[Fault, ...] = ()
    favourite: bool = False
    recent: int = 0  # 1 for the last one done, 2 for the one before, more if only opened, 0 if never; or OPENED
    elsewhere: bool = False  # a file that was opened from outside the library's folders
    areas: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()  # the kinds of movement in it that a person can avoid
    stretch: bool = False
    discouraged: bool = False
    parts: str = ""  # what can become of its steps (files/parts.py)
    adapted: str = ""  # what was changed in it: "2 steps swapped, 1 left out"
    least: float = 0.0  # minutes that it can be shortened to; 0 if it cannot
    shortened: int = 0  # minutes that it is to be shortened to; 0 for all of it
    hay: Hay = field(default=NO_HAY, compare=False)  # what the search looks through

    @property
    def broken(self) -> bool:
        return bool(self.faults) and any(not fault.warning for fault in self.faults)


def clock(seconds: float) -> str:
    """Minutes and seconds, as 12:05."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
