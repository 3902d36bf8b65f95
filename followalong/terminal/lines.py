"""What happens in a session, as lines of plain text."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core.events import (
    Changed,
    Due,
    Eased,
    Entered,
    Event,
    Finished,
    LeadIn,
    Left,
    Paused,
    Resumed,
    Waiting,
)
from followalong.core.look import clock
from followalong.core.moment import Moment
from followalong.core.phrases import Phrases
from followalong.core.script import Segment
from followalong.core.session import Session
from followalong.core.spans import in_words


def opening(session: Session, phrases: Phrases) -> Iterator[str]:
    script = session.script
    steps = phrases.many("steps", len(script.numbered))
    yield phrases.say("opening", title=script.title, steps=steps, time=clock(script.seconds))


def lines(event: Event, moment: Moment, phrases: Phrases) -> Iterator[str]:
    """The lines of one event; a cue that was due is shown with the time of the whole."""
    at = _time(moment.session_done - (event.late if isinstance(event, Due) else 0.0))
    match event:
        case Entered(segment):
            yield from _entered(segment, moment)
        case Finished():
            yield ""
        case _ if told := _told(event, moment, phrases):
            yield f"{at:>6}  {told}"


def _told(event: Event, moment: Moment, phrases: Phrases) -> str:
    """What to say of an event, or nothing."""
    match event:
        case Due(cue):
            return cue.words or ("·" if cue.kind == "tick" else "")
        case LeadIn(second):
            return str(second)
        case Paused("slept", away):
            return phrases.say("slept", away=in_words(away, phrases))
        case Paused():
            return phrases.say("paused")
        case Resumed():
            return phrases.say("going_on") if moment.session_done else ""
        case Waiting():
            return phrases.say("waiting")
        case Eased(_, less):
            return phrases.say("eased_now" if less else "at_least")
        case Changed(shown):
            return shown
        case Left(why="eased"):
            return phrases.say("left_out_now")
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


def status(moment: Moment, phrases: Phrases) -> str:
    """One line that a terminal overwrites."""
    number = f"{moment.number} {moment.under}".strip()
    bits = [moment.kind_word, number, moment.caption, phrases.say("time_left", time=clock(moment.session_left))]
    return "  ".join(bit for bit in bits if bit)


def closing(session: Session, phrases: Phrases) -> Iterator[str]:
    """What was done of today's steps, after the end or when the person leaves."""
    done = [step for step in session.done() if step.today]
    yield phrases.say("time_done", time=clock(session.seconds_done))
    for step in done:
        yield f"  {step.name}: {step.detail}"
