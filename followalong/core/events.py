"""What the methods of a Player and a Session return: everything that they caused, in order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from followalong.core.script import Cue, Place, Segment

Why = Literal["done", "early", "skipped", "eased", "moved"]


@dataclass(frozen=True, slots=True)
class Entered:
    segment: Segment


@dataclass(frozen=True, slots=True)
class Due:
    """A cue to say now; `late` is how many seconds ago it was due."""

    cue: Cue
    late: float
    segment: Segment


@dataclass(frozen=True, slots=True)
class Left:
    """A segment is behind us: how many seconds and whole counts were spent in it, and why it ended."""

    place: Place
    seconds: float
    counts: int
    why: Why
    reached: float = field(default=0.0, compare=False)  # whole counts, or seconds of the dose, from its beginning


@dataclass(frozen=True, slots=True)
class Paused:
    why: Literal["person", "slept"] = "person"
    away: float = 0.0  # seconds of sleep


@dataclass(frozen=True, slots=True)
class Resumed:
    pass


@dataclass(frozen=True, slots=True)
class LeadIn:
    """Three, two or one before the rest goes on."""

    second: int
    late: float = 0.0


@dataclass(frozen=True, slots=True)
class Waiting:
    """At a gate: the clock stands until the person answers."""

    segment: Segment


@dataclass(frozen=True, slots=True)
class Eased:
    """The rest of a step is eased off; not `less` where its dose was at its least already."""

    place: Place
    less: bool
    said: str = ""  # a few words to hear


@dataclass(frozen=True, slots=True)
class Changed:
    """What the session says to a person's choice: a line to show, and a few words to hear."""

    shown: str
    said: str
    step: str = ""  # that it is about, where it is about one alone


@dataclass(frozen=True, slots=True)
class Finished:
    pass


Event = Entered | Due | Left | Paused | Resumed | LeadIn | Waiting | Eased | Changed | Finished
State = Literal["running", "paused", "lead-in", "waiting", "finished"]
