"""A Moment from a Scene and a second of it: pure functions, with no memory."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from math import ceil, cos, floor, inf, pi

from followalong.core.events import State
from followalong.core.moment import Coming, Moment, MomentKind
from followalong.core.scene import Scene, phase_text
from followalong.core.script import Phase, Segment
from followalong.core.transitions import COUNTDOWN

LAST_SECONDS = 3.0
MOST_MOVING = 4.0  # seconds of a phase in which the figure moves; then it is still
LONGEST_WAY = 7.0  # seconds that the figure takes from one stretch to the next
LONG_TIME = 99.0  # seconds; more is shown as minutes and seconds
LONGER = 600  # seconds; from here on minutes are the number, and seconds stand under it
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


@dataclass(frozen=True, slots=True)
class Still:
    """What stays as it is while a phase lasts: worked out once, and not thirty times a second."""

    scene: Scene
    state: State
    phase: Phase
    start: float  # seconds of the segment between which this holds
    end: float
    kind: MomentKind
    kind_word: str
    side_line: str
    counted: tuple[float, float]  # seconds between which the count in progress lies
    breath: tuple[tuple[str, int, bool], ...]
    breath_count: str

    def holds(self, scene: Scene, elapsed: float, state: State) -> bool:
        return self.scene is scene and self.state == state and self.start <= elapsed < self.end


def still(scene: Scene, elapsed: float, state: State) -> Still:
    segment = scene.segment
    index = segment.phase_at(elapsed) if segment.phases else 0
    phase = segment.phases[index] if segment.phases else EMPTY
    kind = _kind(scene, phase, state)
    breathed = scene.phrases.say("breath_count", at=phase.count, of=segment.counts) if phase.kind in KINDS else ""
    return Still(
        scene, state, phase, segment.starts[index] if index else 0.0, _end(segment, index), kind,
        _kind_word(scene, kind, state), _side_line(scene, phase), _counted(segment, phase.count),
        _breath(scene, phase), breathed,
    )


def _end(segment: Segment, index: int) -> float:
    """The last phase also holds at the end and after it."""
    return segment.starts[index + 1] if index + 1 < len(segment.phases) else inf


def _counted(segment: Segment, count: int) -> tuple[float, float]:
    """All phases of that count."""
    inside = [i for i, phase in enumerate(segment.phases) if phase.count == count]
    if not inside:
        return 0.0, 0.0
    return segment.starts[inside[0]], segment.starts[inside[-1]] + segment.phases[inside[-1]].seconds


def look(now: Still, elapsed: float, lead_in_left: float = 0.0) -> Moment:
    scene, state, phase = now.scene, now.state, now.phase
    segment, into = scene.segment, elapsed - now.start
    count = _dial(now, into, elapsed, lead_in_left)
    done = scene.start + elapsed
    return Moment(
        kind=now.kind, kind_word=now.kind_word, place=segment.place, title=scene.script.title,
        name=segment.name, step=scene.step, steps=scene.steps,
        session_left=max(0.0, scene.script.seconds - done), session_done=done,
        dial="breath" if segment.shows == "breath" else "ring",
        number=count.number, under=count.under, counts=count.counts, filled=count.filled, last_seconds=count.last,
        caption=_caption(scene, phase, elapsed).removesuffix("."), side_line=now.side_line,
        side_named=scene.side_named, side=phase.side or segment.place.side, part=segment.part,
        depth=_depth(phase, into), lungs=_lungs(scene, phase, into, elapsed), segment=segment, phase=phase,
        moving=state in ("running", "lead-in"), breath=now.breath, breath_count=now.breath_count,
        coming=_coming(scene, elapsed),
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


def _dial(now: Still, into: float, elapsed: float, lead_in_left: float) -> Count:
    if now.state == "waiting":
        return WAITING
    return _lead_in(lead_in_left) if now.state == "lead-in" else _count(now, into, elapsed)


def _lead_in(left: float) -> Count:
    return Count(str(max(1, ceil(left))), "", last=True)


def _count(now: Still, into: float, elapsed: float) -> Count:
    """The number in the dial, what stands under it and how much of the ring is drawn."""
    scene, phase = now.scene, now.phase
    match scene.segment.shows:
        case "breath" if phase.kind in KINDS:
            return Count(str(max(1, ceil(phase.seconds - into - 1e-6))), "")
        case "breath":
            return Count("", "")
        case "count":
            return _counts(now, elapsed)
        case "up":
            return _up(scene, elapsed)
        case _:
            return _left(scene, elapsed)


def _left(scene: Scene, elapsed: float) -> Count:
    start, end = scene.dose
    left = end - min(end, max(start, elapsed))
    share = left / (end - start) if end > start else 0.0
    seconds = ceil(left - 1e-6)
    under = scene.phrases.say("under_second" if seconds == 1 else "under_seconds")
    return Count(*_time(scene, seconds, under, ""), 0, share, 0 < left <= LAST_SECONDS)


def _up(scene: Scene, elapsed: float) -> Count:
    start, end = scene.dose
    seconds = floor(max(0.0, elapsed - start))
    number, under = _time(scene, seconds, scene.phrases.say("under_up"), scene.phrases.say("under_up_long"))
    return Count(number, under, 0, min(1.0, max(0.0, (end - elapsed) / (end - start))))


def _time(scene: Scene, seconds: int, under: str, under_long: str) -> tuple[str, str]:
    """The number, of three digits at the most, and what stands under it: of plain seconds, or of a clock."""
    if seconds >= LONGER:
        return str(seconds // 60), scene.phrases.say("under_minutes", seconds=f"{seconds % 60:02d}")
    return (clock(seconds), under_long) if seconds > LONG_TIME else (str(seconds), under)


def _counts(now: Still, elapsed: float) -> Count:
    """Counts fill: those done, and this one with its phases."""
    scene, number = now.scene, now.phase.count
    of, (start, end) = scene.segment.counts, now.counted
    under = scene.phrases.say("under_of", of=of)
    if not number:
        before = elapsed < scene.dose[1]
        return Count("1" if before else str(of), under, of, 0.0 if before else 1.0)
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
    return scene.phrases.sided("side_only", phase.side)


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
