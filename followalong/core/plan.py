"""What a dose becomes: its phases, and what the words beside them need to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from followalong.core.pace import Pace
from followalong.core.phrases import Phrases
from followalong.core.routine import Breath, Span
from followalong.core.script import Phase, Shows

Line = tuple[float, str]  # a second of the phases, and words


@dataclass(frozen=True, slots=True)
class Plan:
    """One set of a dose."""

    phases: tuple[Phase, ...]
    shows: Shows
    counts: int = 0
    enough: float | None = None  # second from which the least is done
    pacer: Breath | None = None
    dose: tuple[float, float] = (0.0, 0.0)  # start and end of the counted seconds
    usual_end: float = 0.0  # the same end without the person's more or less: half-way is placed on it
    lines: tuple[Line, ...] = ()  # the author's own words at their seconds
    aloud: tuple[Line, ...] = ()  # seconds of a hold counted aloud
    taught: tuple[str, ...] = field(init=False)  # sentences of the parts of one count, said before counting begins
    going: float | None = field(init=False)  # seconds before the first count; None where nothing is counted
    worded: bool = field(init=False)  # no line holds a placeholder

    def __post_init__(self) -> None:
        own = (phase.say for phase in self.phases if phase.count == 1 and phase.kind in ("move", "stay"))
        object.__setattr__(self, "taught", tuple(dict.fromkeys(line for line in own if line)))
        first = self.phases[0]
        going = (0.0 if first.count else first.seconds) if any(phase.count for phase in self.phases) else None
        object.__setattr__(self, "going", going)
        lines = (*(phase.say for phase in self.phases), *(line for _, line in self.lines))
        object.__setattr__(self, "worded", not any("{" in line for line in lines))


class Depths(NamedTuple):
    """From where to where a set goes: a level starts where the last one ended."""

    start: float = 0.0
    end: float = 1.0
    stays: bool = False  # at the end: the next part goes on from here


WHOLE = Depths()


def around(
    middle: Sequence[Phase], seconds: tuple[float, float], depths: Depths, pace: Pace, phrases: Phrases
) -> tuple[Phase, ...]:
    """The way there (go) and the way home (back), where there is a way to go."""
    go, back = seconds
    start, first, last = pace.depth(depths.start), middle[0].depth[0], middle[-1].depth[1]
    before = [Phase("move", phrases.say("phase_go"), pace.moving(go), (start, first))] if start != first else []
    after = (
        [] if depths.stays or not back else [Phase("move", phrases.say("phase_back"), pace.moving(back), (last, 0.0))]
    )
    return (*before, *middle, *after)


def counted(phases: Sequence[Phase], counts: int, span: Span, shows: Shows = "count") -> Plan:
    """A plan whose whole time is counted."""
    seconds = sum(phase.seconds for phase in phases)
    return Plan(tuple(phases), shows, counts, enough(phases, span, counts), dose=(0.0, seconds), usual_end=seconds)


def enough(phases: Sequence[Phase], span: Span, counts: int) -> float | None:
    """Second at which the least number of counts is done; None where a single number was asked for."""
    if span.single or span.least >= counts:
        return None
    return sum(phase.seconds for phase in phases if phase.count <= span.least)
