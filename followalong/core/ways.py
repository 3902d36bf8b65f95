"""Where the ways through a script lead: to what comes, to the one before, in at "three, two, one"."""

from __future__ import annotations

from followalong.core.script import Place, Script, Segment
from followalong.core.transitions import COUNTDOWN


def after(script: Script, index: int) -> int | None:
    """The next segment that takes time."""
    segments = script.segments
    return next((i for i in range(index + 1, len(segments)) if segments[i].seconds), None)


def before(script: Script, index: int) -> int | None:
    """The segment before that takes time."""
    return next((i for i in range(index - 1, -1, -1) if script.segments[i].seconds), None)


def filled(script: Script, index: int) -> int:
    """Itself, or the next segment that takes time; the last of all if none does."""
    if script.segments[index].seconds:
        return index
    found = after(script, index)
    return len(script.segments) - 1 if found is None else found


def movement_before(script: Script, index: int) -> int | None:
    found = before(script, index)
    while found is not None and script.segments[found].role != "stretch":
        found = before(script, found)
    return found


def step_after(script: Script, index: int) -> int | None:
    step, found = script.segments[index].place.step, after(script, index)
    while found is not None and script.segments[found].place.step == step:
        found = after(script, found)
    return found


def begun(script: Script, place: Place) -> bool:
    """Whether a movement comes before that place, or is it: to go on before that is to start."""
    index = script.index(place)
    come = script.segments[: index + 1] if index is not None else ()
    return any(segment.seconds and segment.role == "stretch" for segment in come)


def side_after(script: Script, index: int) -> int | None:
    """Past the further levels or items of this set."""
    here, found = _set(script.segments[index].place), after(script, index)
    while found is not None and _set(script.segments[found].place) == here:
        found = after(script, found)
    return found


def _set(place: Place) -> tuple[object, ...]:
    return place.step, place.side, place.set


def nearest(script: Script, index: int) -> int:
    """The start of this step; where nothing of it is chosen, of what comes."""
    step = script.segments[index].place.step
    same = (i for i, segment in enumerate(script.segments) if segment.place.step == step and segment.seconds)
    return filled(script, next(same, index))


def countdown(segment: Segment) -> float:
    """Second at which "three, two, one" begins; 0 where there is none."""
    return max(0.0, segment.seconds - COUNTDOWN) if leads_in(segment) else 0.0


def goal(script: Script, index: int) -> int | None:
    """The movement that a segment is, or leads to; None for a card, a rest of its own and the end."""
    here = script.segments[index]
    if here.role == "stretch":
        return index
    return after(script, index) if here.seconds and leads_in(here) else None


def leads_in(segment: Segment) -> bool:
    """Whether a segment ends in "three, two, one": getting ready, switching, a rest between two sets."""
    return segment.role in ("ready", "switch") or (segment.role == "rest" and segment.place.set > 1)


def told(segment: Segment) -> float | None:
    """Second at which a rest between two sets says which one comes; None where nothing does."""
    between = segment.role == "rest" and segment.place.set > 1
    return next((segment.second_of(cue) for cue in segment.cues if between and cue.key == "set"), None)


def entry(script: Script, index: int) -> tuple[int, float]:
    """Where to come in, and at which second, so that a movement is entered at its "three, two, one"."""
    found = before(script, index)
    if script.segments[index].role == "stretch" and found is not None and _leads(script, found, index):
        index = found
    return index, countdown(script.segments[index])


def _leads(script: Script, lead: int, index: int) -> bool:
    one: Segment = script.segments[lead]
    return one.place.step == script.segments[index].place.step and leads_in(one)
