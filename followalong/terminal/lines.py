"""What happens in a session, as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core.events import Due, Entered, Event, Finished, LeadIn, Paused, Resumed, Waiting
from followalong.core.look import clock
from followalong.core.moment import Moment
from followalong.core.script import Segment
from followalong.core.session import Session

KEYS = "Keys: Space pause · Enter ready · n next · N next step · b again · + − ten seconds · e ease off · q leave"


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
        case Due(cue, _, _) if cue.words:
            yield f"{at:>6}  {cue.words}"
        case Due(cue, _, _) if cue.kind == "tick":
            yield f"{at:>6}  ·"
        case LeadIn(second):
            yield f"{at:>6}  {second}"
        case Paused("slept"):
            yield f"{at:>6}  Paused: the computer slept, or was too busy."
        case Paused():
            yield f"{at:>6}  Paused."
        case Resumed() if moment.session_done:
            yield f"{at:>6}  Going on."
        case Waiting():
            yield f"{at:>6}  Waiting for you: press Enter when you are ready."
        case Finished():
            yield ""


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
