"""What will be played: a flat run of segments, each with its phases and cues."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING, Literal, NamedTuple

from followalong.core.routine import Breath, Routine, Side

if TYPE_CHECKING:
    from followalong.core.turns import Turn

Role = Literal["ready", "stretch", "switch", "rest", "note", "end"]
Shows = Literal["left", "up", "count", "breath"]
PhaseKind = Literal["move", "stay", "in", "pause", "out"]
CueKind = Literal[
    "switch", "name", "setup", "dose", "ready", "start", "move", "side", "end", "in", "pause", "out",
    "count", "tick", "change", "next", "note", "say", "halfway", "told",
]


class Place(NamedTuple):
    """Where a segment stands; the same whatever is chosen (DESIGN.md, rule 1)."""

    step: str  # key of the step; in rounds with the round behind it: "3.1/2"
    side: Side = ""
    set: int = 1
    part: int = 0  # level or item, from 1; 0 where there is only one
    option: int = 0  # of an either/or, from 0
    role: Role = "stretch"


class Phase(NamedTuple):
    """A stretch of time in which one thing happens. Both ends of depth and lungs are absolute, 0 to 1."""

    kind: PhaseKind
    word: str
    seconds: float
    depth: tuple[float, float] = (0.0, 0.0)
    lungs: tuple[float, float] = (0.0, 0.0)
    count: int = 0  # type: ignore[assignment]  # a tuple has one too; 1 for the first, 0 where nothing is counted
    side: Side = ""  # only where sides alternate within one segment
    say: str = ""  # what to do now, if it differs from the segment's words
    dose: bool = False  # its seconds are the dose: counted and shown; so are those of a count


class Cue(NamedTuple):
    """Something to say or sound at a second of its segment (negative: before its end)."""

    key: str  # unique in its segment, the same in the next compilation
    kind: CueKind
    at: float
    words: str = ""  # the caption
    spoken: str = ""  # what fits: the words, their short form, or nothing
    tone: str = ""  # name of a tone, or nothing
    seconds: float = 0.0  # how long `spoken` takes

    @property
    def sounds(self) -> bool:
        """Whether anything is heard of it: its words, or a tone alone."""
        return bool(self.spoken or self.tone)


@dataclass(frozen=True, slots=True)
class Segment:
    """One stay in a place. A width of 0 means: not chosen today."""

    place: Place
    name: str = ""  # of the stretch
    phases: tuple[Phase, ...] = ()
    cues: tuple[Cue, ...] = ()
    shows: Shows = "left"
    gate: float | None = None  # seconds before the end at which the clock waits for the person
    pacer: Breath | None = None
    part: str = ""  # "level 2 of 3", "second toe"
    words: tuple[str, ...] = ()  # what to do
    figure: str = ""
    position: str = ""
    enough: float | None = None  # second from which Enter means enough
    counts: int = 0  # how many are planned
    can_stop: bool = False  # "stop here": further levels or items follow on this side
    starts: tuple[float, ...] = field(init=False, compare=False, repr=False)  # of each phase
    seconds: float = field(init=False, compare=False)

    def __post_init__(self) -> None:
        starts: tuple[float, ...] = ()
        seconds = 0.0
        if self.phases:  # two of three places are not chosen
            ends = tuple(accumulate([phase.seconds for phase in self.phases]))
            starts, seconds = (0.0, *ends[:-1]), ends[-1]
        object.__setattr__(self, "starts", starts)
        object.__setattr__(self, "seconds", seconds)

    @property
    def role(self) -> Role:
        return self.place.role

    def phase_at(self, elapsed: float) -> int:
        """Index of the phase at that second; the last one at and after the end."""
        return max(0, bisect_right(self.starts, elapsed) - 1)

    def dose_upto(self, elapsed: float) -> float:
        """Seconds of the dose that are over at that second."""
        return sum(max(0.0, min(elapsed - start, phase.seconds))
                   for start, phase in zip(self.starts, self.phases, strict=True) if phase.dose or phase.count)

    def second_of(self, cue: Cue) -> float:
        """When a cue is due, in seconds from the start."""
        return cue.at if cue.at >= 0 else self.seconds + cue.at


@dataclass(frozen=True, slots=True)
class StepLine:
    """What a list of steps shows: the same numbers on the preview, the bar and the handout."""

    key: str
    name: str
    dose: str  # "4 slow pulses, each side"
    seconds: float
    figure: str
    chosen: bool
    optional: bool
    options: tuple[str, ...] = ()  # names of an either/or
    option: int = 0
    position: str = ""
    side: str = ""  # what left and right name: "the knee on the floor"
    contraindications: tuple[str, ...] = ()  # who had better leave it out, or ask first
    care: tuple[str, ...] = ()  # what to watch for while doing it
    moves: bool = True  # has a stretch: a rest of its own and a card have no number
    done: str = ""  # the dose as it is told afterwards: without what it follows on


class Key(NamedTuple):
    """What the segments of one step are made from: the first three are of all steps."""

    always: tuple[object, ...]  # what changes every segment
    doses: tuple[object, ...]  # only the movements
    ways: tuple[object, ...]  # only what leads to them
    own: tuple[object, ...]


@dataclass(frozen=True, slots=True)
class StepPart:
    """The segments of one step: the same key, the same objects."""

    key: Key
    segments: tuple[Segment, ...]
    line: StepLine
    wanted: tuple[Segment, ...]  # what they are if it is chosen


@dataclass(frozen=True, slots=True)
class Script:
    title: str
    segments: tuple[Segment, ...]
    steps: tuple[StepLine, ...]
    routine: Routine | None = field(default=None, compare=False, repr=False)
    turns: tuple[Turn, ...] = field(default=(), compare=False, repr=False)
    parts: tuple[StepPart, ...] = field(default=(), compare=False, repr=False)
    starts: tuple[float, ...] = field(init=False, compare=False, repr=False)  # of each segment
    seconds: float = field(init=False, compare=False)

    def __post_init__(self) -> None:
        ends = tuple(accumulate(segment.seconds for segment in self.segments))
        object.__setattr__(self, "starts", (0.0, *ends)[: len(ends)])
        object.__setattr__(self, "seconds", ends[-1] if ends else 0.0)

    @property
    def numbered(self) -> tuple[str, ...]:
        """Keys of the steps that are done today, in order: wherever "step n of m" is said, it counts these."""
        return tuple(line.key for line in self.steps if line.chosen and line.moves and line.seconds)

    def number_of(self, key: str) -> int:
        """What a step is called today: its own number, or that of the one before it; the end has the last."""
        numbered, keys = self.numbered, [line.key for line in self.steps]
        before = keys[: keys.index(key) + 1] if key in keys else keys
        return max(1, len(set(before).intersection(numbered)))

    def index(self, place: Place) -> int | None:
        """Where a place stands; None if the script has no such place."""
        for index, segment in enumerate(self.segments):
            if segment.place == place:
                return index
        return None

    def played(self, index: int, segment: Segment) -> Script:
        """With a segment as it is really played."""
        if self.segments[index] is segment:
            return self
        return replace(self, segments=(*self.segments[:index], segment, *self.segments[index + 1 :]))

    def track(self) -> Iterator[tuple[float, Cue]]:
        """Every cue at its second of the whole, in order: what an export plays."""
        for start, segment in zip(self.starts, self.segments, strict=True):
            if segment.seconds:
                yield from sorted(((start + segment.second_of(cue), cue) for cue in segment.cues), key=lambda x: x[0])
