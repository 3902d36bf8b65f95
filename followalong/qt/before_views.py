"""What is shown before a session, as plain values; the app fills them from files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.core.guidance import Guidance
    from followalong.core.preparing import Prepared
    from followalong.core.routine import Breath, Stretch
    from followalong.core.script import Script
    from followalong.core.wishes import Wishes


@dataclass(frozen=True, slots=True)
class Resume:
    """A session that was left and can go on: "Continue at step 3?"."""

    title: str  # of the routine
    step: int  # 1 for the first
    words: str = ""  # "Hamstring stretch with strap, left side"
    changed: bool = False  # the file is not the same any more: from the start of the step
    away: str = ""  # how long ago: "12 minutes"
    steps: int = 0  # how many there are
    clock_changed: bool = False  # so nobody knows how long ago
    just_now: bool = False  # less than a minute ago


@dataclass(frozen=True, slots=True)
class Advice:
    """One part of "When to stop"; `tone` is "danger", "ready" or "plain"."""

    title: str
    lead: str
    points: tuple[str, ...]
    tone: str = "plain"


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


def no_guidance() -> Guidance:
    from followalong.core.guidance import Guidance

    return Guidance((), (), (), ())


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
    minutes: tuple[int, ...] = ()  # offered to fit it into
    guidance: Guidance = field(default_factory=no_guidance)
    stretches: tuple[Stretch, ...] = ()  # in it as it was written
    left: Resume | None = None  # where it can be continued


@dataclass(frozen=True, slots=True)
class Day:
    """What became of a routine with today's choices and wishes."""

    script: Script
    prepared: Prepared
    fetch: tuple[Fetch, ...] = ()
    things: tuple[str, ...] = ()  # it needs now, as a person may lack them
    stretches: tuple[Stretch, ...] = ()  # that are done


@dataclass(frozen=True, slots=True)
class Saving:
    """How far a sound file is, or what became of the last one."""

    going: bool = False
    percent: int = 0  # 0: nobody can tell yet
    sentence: str = ""
    failed: bool = False
