"""What the author wrote: stretches, doses and routines, read and in numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Side = Literal["", "left", "right"]
Sides = Literal["none", "each", "alternating", "left", "right"]
Air = Literal["in", "pause", "out"]
StretchKind = Literal[
    "stretch", "release", "breathing", "warm-up", "drill", "check", "technique", "discouraged"
]


@dataclass(frozen=True, slots=True)
class Span:
    """A dose as a range (FORMAT.md, Values); a single number has all three alike."""

    least: float
    usual: float
    most: float

    @property
    def single(self) -> bool:
        return self.least == self.most


ONCE = Span(1, 1, 1)


@dataclass(frozen=True, slots=True)
class Breath:
    """One paced breath: its parts in order, in seconds; a preset may limit how many in a row."""

    parts: tuple[tuple[Air, float], ...]
    most: int = 0  # breaths in a row, 0 for any number

    @property
    def seconds(self) -> float:
        return sum(seconds for _, seconds in self.parts)


@dataclass(frozen=True, slots=True)
class Beat:
    """One part of a pulse or of a breath-driven movement, as written."""

    word: str
    seconds: float = 0.0  # 0: the breath gives the time
    depth: float | None = None  # where it ends, 0 to 1; None stays where it is
    say: str = ""


@dataclass(frozen=True, slots=True)
class At:
    """A word, or a change of depth, at a share (0 to 1) or a second of a hold."""

    say: str
    share: float | None = None
    second: float | None = None
    depth: float | None = None


@dataclass(frozen=True, slots=True)
class Every:
    """A reminder every so many seconds of a hold."""

    seconds: float
    say: str


@dataclass(frozen=True, slots=True)
class Grow:
    """The exhale grows by `seconds` after each `every` breaths, up to `most` seconds."""

    seconds: float = 1.0
    every: int = 4
    most: float = 8.0


@dataclass(frozen=True, slots=True)
class Hold:
    """Go, stay, back. Exactly one of seconds and breaths is set."""

    seconds: Span | None = None
    breaths: Span | None = None
    breath: Breath | None = None  # the pace of `breaths`
    go: float = 3.0
    back: float = 2.0
    at: tuple[At, ...] = ()
    every: tuple[Every, ...] = ()
    pacer: Breath | None = None


@dataclass(frozen=True, slots=True)
class Pulses:
    """Counted in-and-out movement; or for a time; or (both None) until enough, `most` seconds long."""

    beats: tuple[Beat, ...]
    counts: Span | None = None
    seconds: Span | None = None
    most: float = 180.0


@dataclass(frozen=True, slots=True)
class Reps:
    """Counted, each with a short hold."""

    counts: Span
    hold: Span
    relax: float
    go: float = 2.0
    back: float = 2.0
    aloud: bool = False  # count the seconds of each hold aloud


@dataclass(frozen=True, slots=True)
class Breathe:
    """Paced breathing for a time or a number of breaths; always ends on a full exhale."""

    breath: Breath
    seconds: Span | None = None
    breaths: Span | None = None
    grow: Grow | None = None


@dataclass(frozen=True, slots=True)
class Flow:
    """The breath drives the movement."""

    breaths: Span
    breath: Breath
    inhale: Beat
    exhale: Beat


@dataclass(frozen=True, slots=True)
class Sink:
    """Inhale and stay, exhale and go a little further; then come back."""

    breaths: Span
    breath: Breath
    back: float = 5.0


@dataclass(frozen=True, slots=True)
class Levels:
    """The same dose `count` times, a little further each time."""

    count: int
    dose: Dose
    between: str
    move: float = 4.0


@dataclass(frozen=True, slots=True)
class Items:
    """The same dose for each named item."""

    names: tuple[str, ...]
    dose: Dose
    change: float = 6.0


@dataclass(frozen=True, slots=True)
class Option:
    """One way to do a step that offers a choice."""

    name: str
    dose: Dose


@dataclass(frozen=True, slots=True)
class Either:
    """The person chooses one; the first is the usual one."""

    options: tuple[Option, ...]


@dataclass(frozen=True, slots=True)
class Keep:
    """A timed activity, such as a walk."""

    seconds: Span


@dataclass(frozen=True, slots=True)
class Open:
    """Counts up until the person says enough, at most this many seconds."""

    most: float


@dataclass(frozen=True, slots=True)
class Note:
    """A card, spoken; for a time, or until confirmed."""

    words: str
    seconds: float = 8.0
    confirm: bool = False


@dataclass(frozen=True, slots=True)
class Rest:
    seconds: float


Kind = Hold | Pulses | Reps | Breathe | Flow | Sink | Levels | Items | Either | Keep | Open | Note | Rest


@dataclass(frozen=True, slots=True)
class Dose:
    """How much of a movement: its kind, and what may stand beside every kind."""

    kind: Kind
    say: tuple[str, ...] = ()  # movement words
    target: tuple[int, int] | None = None  # 5 of 10
    first: Side = ""
    setup_seconds: float | None = None  # "setup for"
    times: Span = ONCE  # sets
    rest: float = 0.0  # seconds between sets


@dataclass(frozen=True, slots=True)
class Other:
    """Another way to do a stretch: another stretch, or the same one with a changed dose."""

    stretch: str = ""  # the id of another; empty for the same one
    name: str = ""  # what a changed dose is called
    dose: Dose | None = None  # the changed dose, whole


@dataclass(frozen=True, slots=True)
class Stretch:
    """One movement, written once and used by many routines. Words may hold {side} and its like."""

    id: str
    name: str
    position: str  # one of POSITIONS
    dose: Dose
    language: str = "en"
    kind: StretchKind = "stretch"
    needs: tuple[str, ...] = ()  # of NEEDS, or a thing of the author's own
    sides: Sides = "none"
    side: str = ""  # what left and right name, in words
    works: tuple[str, ...] = ()
    moves: tuple[str, ...] = ()  # of MOVES
    area: tuple[str, ...] = ()  # of AREAS
    setup: tuple[str, ...] = ()
    feel: str = ""
    contraindications: tuple[str, ...] = ()  # who had better leave it out, or ask first
    care: tuple[str, ...] = ()  # how to do it with care
    disagree: tuple[str, ...] = ()  # ids of what the sources do not agree on (assets/guidance.toml)
    easier: tuple[Other, ...] = ()
    further: tuple[Other, ...] = ()
    instead: tuple[Other, ...] = ()
    figure: str = ""
    source: tuple[str, ...] = ()

    @property
    def cautions(self) -> tuple[str, ...]:
        """All that there is to watch for."""
        return (*self.contraindications, *self.care)

    @property
    def known_as(self) -> str:
        """The same in every session; one that is written within a routine has only its name."""
        return self.id or self.name


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a routine. A rest or a note has no stretch."""

    key: str  # its place in the file, "3" or, in a round, "3.1"
    dose: Dose  # the routine's own, or the stretch's
    stretch: Stretch | None = None
    optional: bool = False
    follows: bool = False  # `then`: straight after, no rest, same position
    extra: tuple[tuple[Side, int], ...] = ()  # sets more on a side
    priority: int = 2  # 1 is kept to the last when time is short, 3 is left out first
    least: bool = False  # every range at its least, to fit into few minutes; no file says so

    @property
    def name(self) -> str:
        return self.stretch.name if self.stretch else ""


@dataclass(frozen=True, slots=True)
class Block:
    """Steps that are done `rounds` times, with a rest between."""

    key: str
    rounds: int
    steps: tuple[Step | Block, ...]
    rest: float = 0.0


@dataclass(frozen=True, slots=True)
class Source:
    title: str
    by: str = ""
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Routine:
    id: str
    title: str
    steps: tuple[Step | Block, ...]
    language: str = "en"
    summary: str = ""
    source: Source | None = None
    places: tuple[str, ...] = ()  # home, desk, clinic (the file's `for`)
    breath: Breath | None = None  # the routine's own default
    minutes: Span | None = None  # promised


POSITIONS = (
    "standing", "half-kneeling", "kneeling", "on a chair", "sitting on the floor",
    "lying on the back", "lying on the front", "hands and knees",
)

# Movements of a stretch. The first four are of those that a person may want to avoid (avoiding.py).
MOVES = (
    "bending", "twisting", "arching", "head down", "side bending", "hip flexion", "hip extension", "hip rotation",
    "legs apart", "knee bending", "reaching", "stepping",
)

# Everyday things; one name for each, so that a filter and "things I do not have" can count on it.
NEEDS = (
    "mat", "wall", "chair", "table", "strap or belt", "knee pad or folded towel", "bench, box or chair seat",
    "foam roller or ball", "massage ball", "cushion", "room to walk",
)

# Parts of the body, for the library's filter.
AREAS = (
    "low back", "mid-back", "neck", "chest", "shoulders", "sides of the body", "belly", "hips", "buttocks",
    "front of the thigh", "inner thighs", "hamstrings", "knees", "calves", "ankles", "feet", "whole body", "breath",
)


def steps_of(steps: tuple[Step | Block, ...]) -> Iterator[Step]:
    """Every step as written, rounds entered once."""
    for step in steps:
        if isinstance(step, Block):
            yield from steps_of(step.steps)
        else:
            yield step
