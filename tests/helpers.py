"""Small words for tests: a clock that is moved by hand, what was said, a routine in one line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Protocol

from followalong.core.choices import Choices
from followalong.core.events import Due, Entered, Event, Left
from followalong.core.routine import (
    Beat,
    Block,
    Breath,
    Breathe,
    Dose,
    Hold,
    Kind,
    Note,
    Pulses,
    Reps,
    Rest,
    Routine,
    Sides,
    Span,
    Step,
    Stretch,
)
from followalong.core.script import Place, Script, Segment
from followalong.core.session import Session

CALM = Breath((("in", 4.0), ("out", 6.0)))
PUSH = (Beat("push", 2.0, 1.0), Beat("hold", 1.0), Beat("back", 2.0, 0.0), Beat("relax", 1.0))


class Ticking(Protocol):
    def tick(self) -> list[Event]: ...


class FakeClock:
    """Stands still until it is moved."""

    def __init__(self, now: float = 1000.0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now

    def advance(self, seconds: float, ticking: Ticking | None = None, step: float = 0.05) -> list[Event]:
        """So many seconds in small steps, each followed by a tick; without anything that ticks, in one."""
        if ticking is None:
            self.now += seconds
            return []
        start, events = self.now, list[Event]()
        for number in range(1, max(1, round(seconds / step)) + 1):
            self.now = start + min(seconds, number * step)
            events += ticking.tick()
        return events


def said(events: Iterable[Event]) -> list[str]:
    """The words of the cues that fitted."""
    return [event.cue.spoken for event in events if isinstance(event, Due) and event.cue.spoken]


def keys(events: Iterable[Event]) -> list[str]:
    return [event.cue.key for event in events if isinstance(event, Due)]


def entered(events: Iterable[Event]) -> list[Place]:
    return [event.segment.place for event in events if isinstance(event, Entered)]


def left(events: Iterable[Event]) -> list[Left]:
    return [event for event in events if isinstance(event, Left)]


def span(least: float, usual: float | None = None, most: float | None = None) -> Span:
    """`span(4)`, or least, usual and most."""
    return Span(least, least if usual is None else usual, least if most is None else most)


def hold(seconds: float | Span = 20.0, **more: Any) -> Hold:
    return Hold(seconds if isinstance(seconds, Span) else span(seconds), **more)


def pulses(counts: float | Span = 4, **more: Any) -> Pulses:
    return Pulses(PUSH, counts if isinstance(counts, Span) else span(counts), **more)


def reps(counts: float | Span = 4, seconds: float = 3.0, relax: float = 1.0, **more: Any) -> Reps:
    return Reps(counts if isinstance(counts, Span) else span(counts), span(seconds), relax, **more)


def breathing(breaths: float = 3, breath: Breath = CALM, **more: Any) -> Breathe:
    return Breathe(breath, breaths=span(breaths), **more)


def stretch(what: Kind | Dose, name: str = "Calf", sides: Sides = "none", **more: Any) -> Stretch:
    dose = what if isinstance(what, Dose) else Dose(what)
    return Stretch(name.lower(), name, more.pop("position", "standing"), dose, sides=sides, **more)


def routine(*what: Kind | Dose | Stretch | Step | Block, **more: Any) -> Routine:
    """One step for each: `routine(hold(30), stretch(pulses(4), sides="each"))`."""
    return Routine("test", "Test", tuple(_step(one, number) for number, one in enumerate(what, 1)), **more)


def _step(what: Kind | Dose | Stretch | Step | Block, number: int) -> Step | Block:
    if isinstance(what, Block):
        inside = (replace(one, key=f"{number}.{index}") for index, one in enumerate(what.steps, 1))
        return replace(what, key=str(number), steps=tuple(inside))
    if isinstance(what, Step):
        return replace(what, key=str(number))
    if isinstance(what, Rest | Note):
        return Step(str(number), Dose(what))
    made = what if isinstance(what, Stretch) else stretch(what, f"Stretch {number}")
    return Step(str(number), made.dose, made)


def step(what: Kind | Dose | Stretch, **more: Any) -> Step:
    """A step to be put into a routine, which numbers it."""
    made = what if isinstance(what, Stretch) else stretch(what)
    return Step("1", made.dose, made, **more)


def filled(script: Script) -> list[Segment]:
    """The segments that take time."""
    return [segment for segment in script.segments if segment.seconds]


def begin(made: Routine, clock: FakeClock, **choices: Any) -> Session:
    """A session that plays."""
    session = Session(made, Choices(**choices), clock)
    session.play()
    return session


def stretching(made: Routine, clock: FakeClock) -> Session:
    """A session of it, five seconds into its first stretch."""
    session = begin(made, clock)
    into(session, clock, "stretch", 5.0)
    return session


def into(session: Session, clock: FakeClock, role: str, seconds: float = 0.0) -> list[Event]:
    """Run until a segment of that role begins, then so many seconds more."""
    events: list[Event] = []
    while session.segment.role != role:
        due = session.next_due()
        assert due is not None
        clock.now += due
        events += session.tick()
    return events + (clock.advance(seconds, session) if seconds else [])
