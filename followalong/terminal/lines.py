"""What happens in a session, as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core.events import Due, Eased, Entered, Event, Finished, LeadIn, Left, Paused, Resumed, Waiting
from followalong.core.look import clock
from followalong.core.moment import Moment
from followalong.core.script import Segment
from followalong.core.session import Session

KEYS = "Keys: Space pause · Enter ready · n next · N next step · b again · + − ten seconds · e ease off · q leave"

SLEPT = "Paused: the computer slept, or was too busy."
EASED = "Eased off: half as much from here on. Press e again to leave it out."
AT_LEAST = "This step is already the least. Go less far. Press e again to leave it out."


def opening(session: Session) -> Iterator[str]:
    done = [line for line in session.script.steps if line.chosen]
    steps = "1 step" if len(done) == 1 else f"{len(done)} steps"
    yield f"{session.script.title} — {steps}, {clock(session.script.seconds)} minutes"


def lines(event: Event, moment: Moment) -> Iterator[str]:
    """The lines of one event; a cue that was due is shown with the time of the whole."""
    at = _time(moment.session_done - (event.late if isinstance(event, Due) else 0.0))
    match event:
        case Entered(segment):
            yield from _entered(segment, moment)
        case Finished():
            yield ""
        case _ if told := _told(event, moment):
            yield f"{at:>6}  {told}"


def _told(event: Event, moment: Moment) -> str:
    """What to say of an event, or nothing."""
    match event:
        case Due(cue):
            return cue.words or ("·" if cue.kind == "tick" else "")
        case LeadIn(second):
            return str(second)
        case Paused(why):
            return SLEPT if why == "slept" else "Paused."
        case Resumed():
            return "Going on." if moment.session_done else ""
        case Waiting():
            return "Waiting for you: press Enter when you are ready."
        case Eased(_, less):
            return EASED if less else AT_LEAST
        case Left(why="eased"):
            return "Left out."
        case _:
            return ""


def _time(seconds: float) -> str:
    """Whole minutes and seconds that are over."""
    whole = int(max(0.0, seconds) + 1e-3)
    return f"{whole // 60}:{whole % 60:02d}"


def _entered(segment: Segment, moment: Moment) -> Iterator[str]:
    """A head line for each stay."""
    seconds = clock(segment.seconds)
    bits = [moment.kind_word, moment.side_named or moment.side_line or segment.name, seconds]
    yield ""
    yield "— " + " — ".join(bit for bit in bits if bit)


def status(moment: Moment) -> str:
    """One line that a terminal overwrites."""
    number = f"{moment.number} {moment.under}".strip()
    bits = [moment.kind_word, number, moment.caption, f"{clock(moment.session_left)} left"]
    return "  ".join(bit for bit in bits if bit)


def closing(session: Session) -> Iterator[str]:
    """What was done, after the end or when the person leaves."""
    done = session.done()
    yield f"{clock(session.seconds_done)} minutes."
    for step in done:
        yield f"  {step.name}: {step.detail}"
