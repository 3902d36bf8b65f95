"""What a screen shows of a segment that does not change while it lasts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from followalong.core.avoiding import OF_POSITION
from followalong.core.moment import Coming, NextUp
from followalong.core.phrases import Phrases
from followalong.core.routine import Side
from followalong.core.script import CueKind, Phase, Script, Segment, StepLine

CAPTIONS: frozenset[CueKind] = frozenset({"switch", "name", "setup", "dose", "move", "note", "say", "end"})


@dataclass(frozen=True, slots=True)
class Scene:
    """A segment in its script, with everything that is worked out once."""

    script: Script
    start: float  # second of the session at which it begins
    segment: Segment
    phrases: Phrases
    step: int
    steps: int
    side_line: str
    side_named: str
    captions: tuple[tuple[float, str], ...]  # from which second which words
    dose: tuple[float, float]  # start and end of the seconds that are counted
    next_up: NextUp | None
    coming: Coming | None = None  # at its beginning


def scene(script: Script, index: int, segment: Segment, phrases: Phrases, start: float | None = None) -> Scene:
    """`start` is given where a segment is the way back to the movement at that index, and no part of the script."""
    captions = sorted(
        (segment.second_of(cue), cue.words)
        for cue in segment.cues
        if _is_caption(cue.key, cue.kind, cue.words) and not _is_heading(cue.kind, segment)
    )
    return Scene(
        script,
        script.starts[index] if start is None else start,
        segment,
        phrases,
        script.number_of(segment.place.step),
        len(script.numbered),
        _side_line(script, segment, phrases),
        _side_named(script, segment, phrases),
        tuple(captions),
        _dose(segment),
        None if segment.role == "end" else _next_up(script, index, segment, phrases),
        _coming(script, index, segment) if segment.role == "ready" and segment.place.part <= 1 else None,
    )


def _coming(script: Script, index: int, here: Segment) -> Coming | None:
    """From the end of what was done before; to the first stretch, and back to one, from standing."""
    kneels = any(OF_POSITION.get(each.position) == "kneeling" for each in script.segments if each.seconds)
    for before in reversed(script.segments[:index] if script.segments[index] is here else ()):
        if before.seconds and before.phases and before.position:
            came = Coming(before.figure, before.position, before.place.side, before.phases[-1].depth[1], 0.0,
                          kneels)
            return came if (came.figure, came.side) != (here.figure, here.place.side) or came.depth else None
    return Coming("", "standing", "", 0.0, 0.0, kneels)


def _is_heading(kind: CueKind, segment: Segment) -> bool:
    """While the set-up is shown: the name stands in the line below, and the number will tell how long it takes."""
    return kind in ("name", "dose") and segment.role == "ready" and bool(segment.words)


def _is_caption(key: str, kind: CueKind, words: str) -> bool:
    return kind in CAPTIONS and bool(words) and not key.startswith("part ") and key not in ("side", "straight on")


def _dose(segment: Segment) -> tuple[float, float]:
    """The counted seconds: those of the dose, or of the counts."""
    inside = [i for i, phase in enumerate(segment.phases) if phase.dose or phase.count]
    if not inside:
        return 0.0, segment.seconds
    return segment.starts[inside[0]], segment.starts[inside[-1]] + segment.phases[inside[-1]].seconds


def _side_line(script: Script, segment: Segment, phrases: Phrases) -> str:
    """Such as "Left side — 1 of 2", and which level, item or set."""
    return _joined(segment, [_side(script, segment, phrases), segment.part, _set(script, segment, phrases)])


def _joined(segment: Segment, bits: list[str]) -> str:
    named = [bit for bit in bits if bit]
    if segment.role == "ready" and segment.place.part <= 1:
        return " — ".join([segment.name, *(bit[:1].lower() + bit[1:] for bit in named[:1])]) if segment.name else ""
    return " · ".join(bit[:1].upper() + bit[1:] for bit in named)


def _side_named(script: Script, segment: Segment, phrases: Phrases) -> str:
    """Its line with what left and right name: "Left side: the knee on the floor — 1 of 2"."""
    place, line = segment.place, _line(script, segment.place.step)
    between = segment.role == "rest" or (segment.role == "ready" and place.part > 1)
    if not place.side or line is None or not line.side or between:
        return ""
    side = _side(script, segment, phrases, line.side)
    return _joined(segment, [side, segment.part, _set(script, segment, phrases)])


def _side(script: Script, segment: Segment, phrases: Phrases, what: str = "") -> str:
    """The side and which of how many it is; `what` it names, if that is to be told."""
    side = segment.place.side
    if not side:
        return ""
    done = list(
        dict.fromkeys(
            s.place.side for s in _of_step(script, segment) if s.role == "stretch" and s.seconds and s.place.side
        )
    )
    role = segment.role
    if role == "ready" or len(done) < 2:
        return phrases.sided("side_ready_names" if what else "side_only", side, what=what)
    plain = "side_now" if role == "switch" else "side_line"
    name = f"side_{role}_names" if what else plain
    return phrases.sided(name, side, at=done.index(side) + 1, of=len(done), what=what)


def _set(script: Script, segment: Segment, phrases: Phrases) -> str:
    here = segment.place
    sets = {
        s.place.set
        for s in _of_step(script, segment)
        if s.seconds and s.role == "stretch" and s.place.side == here.side
    }
    return (
        phrases.say("set", at=here.set, of=len(sets)) if len(sets) > 1 and segment.role in ("stretch", "rest") else ""
    )


def _of_step(script: Script, segment: Segment) -> Iterator[Segment]:
    key = segment.place.step
    for part in script.parts:
        if part.line.key == key:
            yield from part.segments


def _next_up(script: Script, index: int, here: Segment, phrases: Phrases) -> NextUp:
    """What this leads to by itself and by Next; the way back to a movement leads to that movement."""
    later = script.segments[index + (script.segments[index] is here) :]
    after = next((segment for segment in later if segment.seconds), None)
    if after is None or after.role == "end":
        return NextUp(phrases.say("next_end"), phrases.say("next_end_detail"), "", "", "")
    return _described(here, after, _line(script, after.place.step), phrases)


def _described(here: Segment, after: Segment, line: StepLine | None, phrases: Phrases) -> NextUp:
    place, dose = after.place, line.done.partition(":")[0] if line else ""  # the parts of a breath come with it
    if after.role == "switch":
        return NextUp(
            phrases.say("next_switch"),
            _of_side(place.side, dose, phrases),
            after.figure,
            place.side,
            after.position,
        )
    if after.role == "rest":
        return NextUp(
            phrases.say("next_rest"), phrases.many("seconds", round(after.seconds)), "", "", after.position
        )
    if place.step == here.place.step and (after.part or place.set > 1):
        name = after.part[:1].upper() + after.part[1:] if after.part else phrases.say("set_short", at=place.set)
        return NextUp(name, line.name if line else "", after.figure, place.side, after.position)
    if place.side and after.role == "stretch":
        dose = _of_side(place.side, dose, phrases)
    elif line and line.done != line.dose and place.step != here.place.step:
        dose = phrases.say("next_same", dose=dose[:1].lower() + dose[1:])
    return NextUp(after.name or (line.name if line else ""), dose, after.figure, place.side, after.position)


def _of_side(side: Side, dose: str, phrases: Phrases) -> str:
    """As in "Right side, 4 slow pulses": what a line says of both sides, said of one."""
    of_one = dose.removesuffix(phrases.say("dose_each_side", dose=""))
    said = phrases.sided("side_only", side)
    return phrases.say("next_side", side=said, dose=of_one[:1].lower() + of_one[1:]) if of_one else said


def _line(script: Script, key: str) -> StepLine | None:
    return next((line for line in script.steps if line.key == key), None)


def phase_text(phase: Phase) -> str:
    """What to do in a phase: its own words, else its name."""
    return phase.say or (phase.word[:1].upper() + phase.word[1:] if phase.count else "")
