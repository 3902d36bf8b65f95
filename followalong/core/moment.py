"""Everything a screen can show about one instant."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from followalong.core.routine import Breath, Side
from followalong.core.script import Phase, Place, Segment

MomentKind = Literal[
    "ready", "stretch", "switch", "rest", "breathe-in", "breathe-hold", "breathe-out", "wait", "finished",
]
Dial = Literal["ring", "breath"]


@dataclass(frozen=True, slots=True)
class NextUp:
    """What comes after this: "Switch sides", "Right side, 4 pulses"."""

    name: str
    detail: str
    figure: str
    side: Side
    position: str


@dataclass(frozen=True, slots=True)
class Coming:
    """How the figure comes to its start pose: from which one, and how much of the way is over."""

    figure: str
    position: str
    side: Side
    depth: float
    share: float  # 0 to 1
    kneels: bool = True  # whether the routine does so anywhere; else no way leads over the knees


@dataclass(frozen=True, slots=True)
class Moment:
    """All words are whole and in the routine's language; all shares are 0 to 1."""

    kind: MomentKind
    kind_word: str  # "Stretch", "Get ready", "Waiting for you", "Paused"
    place: Place
    title: str  # of the routine
    name: str  # of the stretch
    step: int  # 1 for the first that is done today
    steps: int
    session_left: float  # seconds
    session_done: float
    dial: Dial
    number: str  # "22", "1:30", "3"; empty where nothing is counted
    under: str  # "seconds", "of 4", "left", ""
    counts: int  # parts of the ring; 0 for a ring in one piece
    filled: float  # time: share that is left; counts: counts done plus the share of this one, over all
    last_seconds: bool  # the ring thickens
    caption: str  # what to do now
    side_line: str  # "Left side — 1 of 2", "Second toe — left side"
    side_named: str  # the same with what left and right name, where a side is taken up: "Left side: the knee below"
    side: Side
    part: str  # "level 2 of 3"
    depth: float
    lungs: float
    segment: Segment
    phase: Phase
    moving: bool  # false where the picture stands still: a repaint would show the same
    breath: tuple[tuple[str, int, bool], ...]  # ("In", 4, False), ("Out", 6, True); empty without paced breath
    breath_count: str  # "breath 5 of 15"
    pacer: Breath | None
    paused: bool
    waiting: bool
    can_stop_here: bool
    can_be_enough: bool
    next_up: NextUp | None
    coming: Coming | None = None  # while getting ready for a new stretch
