"""Carries a place in a segment over to the same segment compiled with other choices (DESIGN.md, rule 2)."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.script import Cue, Phase, PhaseKind, Segment

LEAST_LEFT = 3.0  # seconds: no change of mind ends a segment sooner
BEFORE = 1e-6  # seconds that are no time at all


def carry(old: Segment, elapsed: float, new: Segment) -> tuple[Segment, float]:
    """The segment to go on with, and the second of it. Neither may be empty."""
    index = old.phase_at(elapsed)
    now, into = old.phases[index], elapsed - old.starts[index]
    first, end = _dose(old)
    if now.count:
        new = _with_counts_begun(old, now.count, new)
        return _with_time_left(new, _in_count(old, index, into, new), old.seconds - elapsed)
    if first <= index < end:
        at = elapsed - old.starts[first]
        return _with_dose_left(new, at, old.starts[end - 1] + old.phases[end - 1].seconds - elapsed)
    return _with_time_left(new, _beside(old, index, into, new), old.seconds - elapsed)


def _dose(segment: Segment) -> tuple[int, int]:
    """The first phase that is counted or shown, and the one after the last."""
    inside = [index for index, phase in enumerate(segment.phases) if phase.dose or phase.count]
    return inside[0], inside[-1] + 1


def _in_count(old: Segment, index: int, into: float, new: Segment) -> float:
    """The same phase of the same count: as far in as it was."""
    count = old.phases[index].count
    ordinal = index - _first_of(old, count)
    inside = [i for i, phase in enumerate(new.phases) if phase.count == count]
    same = inside[min(ordinal, len(inside) - 1)]
    return new.starts[same] + _into(old.phases[index], into, new.phases[same])


def _first_of(segment: Segment, count: int) -> int:
    return next(index for index, phase in enumerate(segment.phases) if phase.count == count)


def _beside(old: Segment, index: int, into: float, new: Segment) -> float:
    """Before the dose or after it: the same phase as seen from the dose."""
    edge = 0 if index < _dose(old)[0] else 1
    ordinal = index - _dose(old)[edge] + _dose(new)[edge]
    if ordinal < 0:
        return 0.0
    return new.starts[ordinal] + _into(old.phases[index], into, new.phases[ordinal])


def _into(was: Phase, into: float, now: Phase) -> float:
    """Still phases keep their seconds, moving ones their share."""
    return min(into, now.seconds) if was.kind == "stay" or not was.seconds else into / was.seconds * now.seconds


def _with_counts_begun(old: Segment, begun: int, new: Segment) -> Segment:
    """Counts already begun are never dropped: they follow those that are left, as they were planned."""
    planned = max(phase.count for phase in new.phases)
    if begun <= planned:
        return new
    kept = [index for index, phase in enumerate(old.phases) if planned < phase.count <= begun]
    start, end = old.starts[kept[0]], old.starts[kept[-1]] + old.phases[kept[-1]].seconds
    at = _dose(new)[1]
    moved = _ends(new, at) - start
    cues = tuple(cue._replace(at=cue.at + moved) for cue in old.cues if start <= cue.at < end and _keeps(cue, new))
    phases = (*new.phases[:at], *(old.phases[index] for index in kept), *new.phases[at:])
    return replace(new, phases=phases, cues=(*new.cues, *cues), counts=begun)


def _keeps(cue: Cue, new: Segment) -> bool:
    return all(cue.key != other.key for other in new.cues)


def _ends(segment: Segment, index: int) -> float:
    """Second at which the phases before that one end."""
    return segment.starts[index] if index < len(segment.phases) else segment.seconds


def _with_dose_left(new: Segment, at: float, was_left: float) -> tuple[Segment, float]:
    """So many seconds of the dose are over; at least three of it remain."""
    first, end = _dose(new)
    elapsed = new.starts[first] + at
    missing = elapsed + min(LEAST_LEFT, was_left) - _ends(new, end)
    return (_longer(new, end - 1, missing) if missing > BEFORE else new), elapsed


def _with_time_left(new: Segment, elapsed: float, was_left: float) -> tuple[Segment, float]:
    """At least three seconds remain."""
    missing = elapsed + min(LEAST_LEFT, was_left) - new.seconds
    if missing <= BEFORE:
        return new, elapsed
    return _longer(new, max(new.phase_at(elapsed), _dose(new)[1] - 1), missing), elapsed


def _longer(segment: Segment, index: int, seconds: float) -> Segment:
    """Stay where that phase ends for so much longer."""
    last = segment.phases[index]
    depth, lungs = last.depth[1], last.lungs[1]
    kind: PhaseKind = "pause" if last.kind in ("in", "pause", "out") else "stay"
    stay = last._replace(kind=kind, seconds=seconds, depth=(depth, depth), lungs=(lungs, lungs), say="")
    return replace(segment, phases=(*segment.phases[: index + 1], stay, *segment.phases[index + 1 :]))
