"""What happens in a session, as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core.events import Due, Entered, Event, Finished, LeadIn, Paused, Resumed, Waiting
from followalong.core.look import clock
from followalong.core.moment import Moment
from followalong.core.phrases import Phrases
from followalong.core.script import Segment
from followalong.core.session import Session


def opening(session: Session, phrases: Phrases) -> Iterator[str]:
    script = session.script
    steps = phrases.many("steps", sum(line.chosen for line in script.steps))
    yield phrases.say("opening", title=script.title, steps=steps, time=clock(script.seconds))


def lines(event: Event, moment: Moment, phrases: Phrases) -> Iterator[str]:
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
            yield f"{at:>6}  {phrases.say('slept')}"
        case Paused():
            yield f"{at:>6}  {phrases.say('paused')}"
        case Resumed() if moment.session_done:
            yield f"{at:>6}  {phrases.say('going_on')}"
        case Waiting():
            yield f"{at:>6}  {phrases.say('waiting')}"
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


def status(moment: Moment, phrases: Phrases) -> str:
    """One line that a terminal overwrites."""
    number = f"{moment.number} {moment.under}".strip()
    bits = [moment.kind_word, number, moment.caption, phrases.say("time_left", time=clock(moment.session_left))]
    return "  ".join(bit for bit in bits if bit)


def closing(session: Session, phrases: Phrases) -> Iterator[str]:
    """What was done, after the end or when the person leaves."""
    done = session.done()
    yield phrases.say("time_done", time=clock(session.seconds_done))
    for step in done:
        yield f"  {step.name}: {step.detail}"
