"""How much of a step was done, told in a few words: all of it, "left side only", "1 of 3 holds"."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from followalong.core.events import Left
from followalong.core.phrases import Phrases
from followalong.core.routine import Side
from followalong.core.script import Place, Script, Segment
from followalong.core.summary import seconds

MOVEMENTS = ("stretch", "note")  # roles
OTHER: dict[Side, Side] = {"left": "right", "right": "left"}


def movements(script: Script, key: str) -> tuple[Segment, ...]:
    """Of a step, that are done today."""
    return tuple(
        segment for part in script.parts if part.line.key == key for segment in part.segments
        if segment.seconds and segment.role in MOVEMENTS
    )


def dose_start(move: Segment) -> float:
    """Second of a movement at which what counts of it begins."""
    counted = (start for start, phase in zip(move.starts, move.phases, strict=True) if phase.dose or phase.count)
    return next(counted, 0.0)


def done_of(moves: Sequence[Segment], left: Sequence[Left]) -> frozenset[Place]:
    """The movements that were done, or ended on purpose; "stop here" ends the parts that were not begun too."""
    begun = {one.place for one in left}
    done = {one.place for one in left if one.why in ("done", "early")}
    stopped = {_side(one.place): one.place.part for one in left if one.why == "early"}
    passed = {
        move.place for move in moves
        if move.place not in begun and stopped.get(_side(move.place), move.place.part) < move.place.part
    }
    return frozenset(done | passed)


def _side(place: Place) -> Place:
    """Of a set, with all its levels or items."""
    return place._replace(part=0)


def told(moves: Sequence[Segment], left: Sequence[Left], phrases: Phrases) -> str:
    """What was done, where that is not all."""
    done, begun = done_of(moves, left), {one.place for one in left}
    if len(moves) == 1:
        return _of_one(moves[0], left, phrases)
    sided = _sides(moves, done, begun, phrases)
    if sided or not done:
        return sided or phrases.say("part_begun")
    holds = all(move.role == "stretch" and move.shows == "left" for move in moves)
    return phrases.say("part_holds" if holds else "part_parts", done=len(done), of=len(moves))


def _sides(moves: Sequence[Segment], done: AbstractSet[Place], begun: AbstractSet[Place], phrases: Phrases) -> str:
    """Empty where it is not the sides that tell what was done."""
    every = {move.place.side for move in moves if move.place.side}
    touched = {place.side for place in begun | done}
    whole = [side for side in every if all(move.place in done for move in moves if move.place.side == side)]
    if len(every) < 2 or (not whole and len(touched) > 1):
        return ""
    if not whole:
        return phrases.sided("part_of_side", next(iter(touched)))
    side = whole[0]
    other = phrases.side(OTHER[side])
    return phrases.sided("part_side" if touched == {side} else "part_sides", side, other=other)


def otherwise(moves: Sequence[Segment], left: Sequence[Left], before: Sequence[Left], phrases: Phrases) -> str:
    """What was done of movements that are all done, where that is not what was planned; else empty."""
    planned = {move.place: float(move.counts) or move.dose_upto(move.seconds) for move in moves}
    earlier = {one.place for one in before}
    reached = {
        place: max((one.reached for one in left if one.place == place), default=whole if place in earlier else 0.0)
        for place, whole in planned.items()
    }
    if all(round(reached[place]) == round(whole) for place, whole in planned.items()):
        return ""
    whole = sum(reached.values())
    if moves[0].counts:
        return phrases.say("done_counts", count=round(whole))
    return phrases.say("done_seconds", seconds=seconds(whole, phrases))


def _of_one(move: Segment, left: Sequence[Left], phrases: Phrases) -> str:
    if move.counts:
        name, of = "part_breaths" if move.shows == "breath" else "part_counts", move.counts
        done = sum(one.counts for one in left)
    else:
        name = "part_seconds"
        of = round(move.dose_upto(move.seconds))
        done = round(sum(max(0.0, one.seconds - dose_start(move)) for one in left))
    done = min(done, of - 1)
    return phrases.say(name, done=done, of=of) if done > 0 else phrases.say("part_begun")
