"""A Moment from a Scene and a second of it: a pure function, with no memory."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from math import ceil, cos, floor, pi

from followalong.core.events import State
from followalong.core.moment import Coming, Moment, MomentKind
from followalong.core.scene import Scene, phase_text
from followalong.core.script import Phase
from followalong.core.transitions import COUNTDOWN

LAST_SECONDS = 3.0
MOST_MOVING = 4.0  # seconds of a phase in which the figure moves; then it is still
LONGEST_WAY = 7.0  # seconds that the figure takes from one stretch to the next
LONG_TIME = 99.0  # seconds; more is shown as minutes
EMPTY = Phase("stay", "", 0.0)
KINDS: dict[str, MomentKind] = {"in": "breathe-in", "pause": "breathe-hold", "out": "breathe-out"}


@dataclass(frozen=True, slots=True)
class Count:
    """What the dial shows."""

    number: str
    under: str
    counts: int = 0
    filled: float = 1.0
    last: bool = False


WAITING = Count("", "", filled=0.0)  # nothing runs, so nothing is counted


def look(scene: Scene, elapsed: float, state: State, lead_in_left: float = 0.0) -> Moment:
    segment, words = scene.segment, scene.phrases
    index = segment.phase_at(elapsed) if segment.phases else -1
    phase = segment.phases[index] if segment.phases else EMPTY
    into = elapsed - segment.starts[index] if segment.phases else 0.0
    kind = _kind(scene, phase, state)
    count = _dial(scene, phase, into, elapsed, state, lead_in_left)
    side = phase.side or segment.place.side
    done = scene.script.starts[scene.index] + elapsed
    return Moment(
        kind=kind, kind_word=_kind_word(scene, kind, state), place=segment.place, title=scene.script.title,
        name=segment.name, step=scene.step, steps=scene.steps,
        session_left=max(0.0, scene.script.seconds - done), session_done=done,
        dial="breath" if segment.shows == "breath" else "ring",
        number=count.number, under=count.under, counts=count.counts, filled=count.filled, last_seconds=count.last,
        caption=_caption(scene, phase, elapsed).removesuffix("."), side_line=_side_line(scene, phase),
        side_named=scene.side_named, side=side, part=segment.part,
        depth=_depth(phase, into), lungs=_lungs(scene, phase, into, elapsed), segment=segment, phase=phase,
        moving=state in ("running", "lead-in"), breath=_breath(scene, phase), coming=_coming(scene, elapsed),
        breath_count=words.say("breath_count", at=phase.count, of=segment.counts) if phase.kind in KINDS else "",
        pacer=segment.pacer, paused=state == "paused", waiting=state == "waiting", can_stop_here=segment.can_stop,
        can_be_enough=segment.enough is not None and elapsed >= segment.enough, next_up=scene.next_up,
    )


def _kind(scene: Scene, phase: Phase, state: State) -> MomentKind:
    if state in ("paused", "waiting"):
        return "wait"
    role = scene.segment.role
    if state == "finished" or role == "end":
        return "finished"
    if state == "lead-in" or role in ("ready", "note"):
        return "ready"
    if role == "stretch":
        return KINDS.get(phase.kind, "ready") if scene.segment.shows == "breath" else "stretch"
    return "switch" if role == "switch" else "rest"


def _kind_word(scene: Scene, kind: MomentKind, state: State) -> str:
    name = "paused" if state == "paused" else "note" if scene.segment.role == "note" and kind == "ready" else kind
    return scene.phrases.say(f"kind_{name}")


def _dial(scene: Scene, phase: Phase, into: float, elapsed: float, state: State, lead_in_left: float) -> Count:
    if state == "waiting":
        return WAITING
    return _lead_in(lead_in_left) if state == "lead-in" else _count(scene, phase, into, elapsed)


def _lead_in(left: float) -> Count:
    return Count(str(max(1, ceil(left))), "", last=True)


def _count(scene: Scene, phase: Phase, into: float, elapsed: float) -> Count:
    """The number in the dial, what stands under it and how much of the ring is drawn."""
    match scene.segment.shows:
        case "breath" if phase.kind in KINDS:
            return Count(str(max(1, ceil(phase.seconds - into - 1e-6))), "")
        case "breath":
            return Count("", "")
        case "count":
            return _counts(scene, phase, elapsed)
        case "up":
            return _up(scene, elapsed)
        case _:
            return _left(scene, elapsed)


def _left(scene: Scene, elapsed: float) -> Count:
    start, end = scene.dose
    left = end - min(end, max(start, elapsed))
    share = left / (end - start) if end > start else 0.0
    seconds = ceil(left - 1e-6)
    under = "" if seconds > LONG_TIME else scene.phrases.say("under_second" if seconds == 1 else "under_seconds")
    return Count(clock(seconds) if seconds > LONG_TIME else str(seconds), under, 0, share, 0 < left <= LAST_SECONDS)


def _up(scene: Scene, elapsed: float) -> Count:
    start, end = scene.dose
    seconds = floor(max(0.0, elapsed - start))
    number = clock(seconds) if seconds > LONG_TIME else str(seconds)
    return Count(number, scene.phrases.say("under_up"), 0, min(1.0, max(0.0, (end - elapsed) / (end - start))))


def _counts(scene: Scene, phase: Phase, elapsed: float) -> Count:
    """Counts fill: those done, and this one with its phases."""
    of, number = scene.segment.counts, phase.count
    under = scene.phrases.say("under_of", of=of)
    if not number:
        before = elapsed < scene.dose[1]
        return Count("1" if before else str(of), under, of, 0.0 if before else 1.0)
    inside = [i for i, other in enumerate(scene.segment.phases) if other.count == number]
    start, last = scene.segment.starts[inside[0]], inside[-1]
    end = scene.segment.starts[last] + scene.segment.phases[last].seconds
    share = (elapsed - start) / (end - start) if end > start else 1.0
    return Count(str(number), under, of, (number - 1 + min(1.0, share)) / of)


def clock(seconds: float) -> str:
    """Minutes and seconds: "1:30"."""
    whole = ceil(seconds - 1e-6)
    return f"{whole // 60}:{whole % 60:02d}"


def _caption(scene: Scene, phase: Phase, elapsed: float) -> str:
    if phase.count and (own := phase_text(phase)):
        return own
    past = [words for at, words in scene.captions if at <= elapsed + 1e-6]
    return past[-1] if past else next(iter(scene.segment.words), scene.segment.name)


def _side_line(scene: Scene, phase: Phase) -> str:
    if not phase.side:
        return scene.side_line
    return scene.phrases.say("side_only", Side=scene.phrases.side(phase.side).capitalize())


def _coming(scene: Scene, elapsed: float) -> Coming | None:
    """The way takes a few seconds, and is over before "three, two, one"."""
    if scene.coming is None:
        return None
    share = elapsed / max(1.0, min(LONGEST_WAY, scene.segment.seconds - COUNTDOWN))
    return replace(scene.coming, share=share) if share < 1.0 else None


def ease(share: float) -> float:
    """In-out sine: slow, quick, slow."""
    return 0.5 - 0.5 * cos(pi * min(1.0, max(0.0, share)))


def _depth(phase: Phase, into: float) -> float:
    start, end = phase.depth
    if start == end:
        return start
    return start + (end - start) * ease(into / min(MOST_MOVING, phase.seconds))


def _lungs(scene: Scene, phase: Phase, into: float, elapsed: float) -> float:
    """Of the phase; where a pacer breathes, of the pacer."""
    if scene.segment.pacer:
        return _paced(scene, elapsed)
    start, end = phase.lungs
    return start + (end - start) * ease(into / phase.seconds) if phase.seconds else end


def _paced(scene: Scene, elapsed: float) -> float:
    breath = scene.segment.pacer
    if breath is None or not breath.seconds:
        return 0.0
    at, level = elapsed % breath.seconds, 0.0
    starts = [sum(seconds for _, seconds in breath.parts[:i]) for i in range(len(breath.parts))]
    index = bisect_right(starts, at) - 1
    for air, _ in breath.parts[:index]:
        level = {"in": 1.0, "out": 0.0, "pause": level}[air]
    air, seconds = breath.parts[index]
    goal = {"in": 1.0, "out": 0.0, "pause": level}[air]
    return level + (goal - level) * ease((at - starts[index]) / seconds)


def _breath(scene: Scene, phase: Phase) -> tuple[tuple[str, int, bool], ...]:
    """Such as "In 4  Pause 2  Out 6", and which of them is now."""
    if phase.kind not in KINDS:
        return ()
    parts = (other for other in scene.segment.phases if (other.count, other.side) == (phase.count, phase.side))
    return tuple((other.word, round(other.seconds), other is phase) for other in parts if other.kind in KINDS)
