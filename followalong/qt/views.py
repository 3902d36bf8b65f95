"""What the pages show, as plain values; the app fills them from files and from the session."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from followalong.core.errors import Fault

if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.core.preparing import Prepared
    from followalong.core.routine import Breath
    from followalong.core.script import Script
    from followalong.core.wishes import Wishes


class Hay(NamedTuple):
    """Folded words, each holding those before it: the title, the names of steps, all there is."""

    title: str
    steps: str
    whole: str


NO_HAY = Hay("", "", "")


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
    recent: int = 0  # 1 for the last one done, 2 for the one before, 0 for never
    areas: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()  # the kinds of movement in it that a person can avoid
    stretch: bool = False
    discouraged: bool = False
    parts: str = ""  # what can become of its steps (files/parts.py)
    adapted: str = ""  # what was changed in it: "2 steps swapped, 1 left out"
    hay: Hay = field(default=NO_HAY, compare=False)  # what the search looks through

    @property
    def broken(self) -> bool:
        return bool(self.faults) and any(not fault.warning for fault in self.faults)


@dataclass(frozen=True, slots=True)
class Resume:
    """A session that was left and can go on: "Continue at step 3?"."""

    title: str  # of the routine
    step: int  # 1 for the first
    words: str = ""  # "Hamstring stretch with strap, left side"
    changed: bool = False  # the file is not the same any more: from the start of the step
    away: str = ""  # how long ago: "12 minutes"


@dataclass(frozen=True, slots=True)
class Fetch:
    """A thing that is needed: "Strap or belt", "or a long towel"."""

    name: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Pace:
    """A breath that can be chosen; None is the routine's own."""

    name: str
    breath: Breath | None = None


def usual() -> Choices:
    """As the routine is written. The library's cards come without all that choices know."""
    from followalong.core.choices import Choices

    return Choices()


def no_wishes() -> Wishes:
    from followalong.core.wishes import Wishes

    return Wishes()


@dataclass(frozen=True, slots=True)
class Dispute:
    """Something that the sources do not agree on, in a line, and what a person can choose."""

    line: str
    choice: str
    avoid: tuple[str, ...] = ()  # kinds of movement that the choice leaves out


@dataclass(frozen=True, slots=True)
class Preview:
    """What "Before you start" shows besides the script."""

    title: str
    summary: str = ""
    source: str = ""  # one line
    paces: tuple[Pace, ...] = ()  # empty: breath cannot be chosen
    choices: Choices = field(default_factory=usual)  # where to begin
    wishes: Wishes = field(default_factory=no_wishes)  # where to begin
    kinds: tuple[str, ...] = ()  # of movement in it that a person can avoid
    things: tuple[str, ...] = ()  # it needs, as a person may lack them
    minutes: tuple[int, ...] = ()  # offered to fit it into
    advice: tuple[str, ...] = ()  # before every start, and for its stretches
    disputes: tuple[Dispute, ...] = ()


@dataclass(frozen=True, slots=True)
class Day:
    """What became of a routine with today's choices and wishes."""

    script: Script
    prepared: Prepared
    fetch: tuple[Fetch, ...] = ()
    cautions: tuple[str, ...] = ()
    things: tuple[str, ...] = ()  # it needs now, as a person may lack them


@dataclass(frozen=True, slots=True)
class Saving:
    """How far a sound file is, or what became of the last one."""

    going: bool = False
    percent: int = 0  # 0: nobody can tell yet
    sentence: str = ""
    failed: bool = False


@dataclass(frozen=True, slots=True)
class StepResult:
    """One line of what was done."""

    name: str
    why: str  # "done", "eased off", "left out"
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """What Finished shows; times in seconds."""

    title: str
    seconds: float
    steps: tuple[StepResult, ...]
    breathing: float = 0.0
    before: int | None = None  # rating 0 to 10, where it was asked
    stopped: bool = False  # before the end
    back: bool = True  # whether it was about the back

    @property
    def done(self) -> int:
        """How many steps."""
        return sum(step.why != "left out" for step in self.steps)


@dataclass(frozen=True, slots=True)
class Advice:
    """One part of "When to stop"; `tone` is "danger", "ready" or "plain"."""

    title: str
    lead: str
    points: tuple[str, ...]
    tone: str = "plain"


def clock(seconds: float) -> str:
    """Minutes and seconds, as 12:05."""
    whole = round(seconds)
    return f"{whole // 60}:{whole % 60:02d}"
