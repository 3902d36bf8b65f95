"""A script as text: one line for each stay, one below it for each cue."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core.phrases import Phrases
from followalong.core.script import Cue, Script, Segment
from followalong.core.summary import pattern


def outline(script: Script, phrases: Phrases) -> str:
    """Ends with a line break. Times are minutes, seconds and tenths from the start."""
    lines = [f"{script.title}, {_clock(script.seconds).strip()}", ""]
    sides = {line.key: line.side for line in script.steps}
    for start, segment in zip(script.starts, script.segments, strict=True):
        if segment.seconds:
            lines.append(_stay(start, segment, sides.get(segment.place.step, ""), phrases))
            lines += _cues(start, segment)
    return "\n".join(line.rstrip() for line in lines) + "\n"


def _stay(start: float, segment: Segment, side: str, phrases: Phrases) -> str:
    """`side` is what left and right name; it is told where a side begins."""
    place = segment.place
    bits = [
        _step(segment),
        f"set {place.set}" if place.set > 1 else "",
        segment.part,
        f"{place.side}: {side}" if side and place.side and _begins(segment) else "",
        _dose(segment),
        f"pacer {pattern(segment.pacer, phrases)}" if segment.pacer else "",
        f"waits {segment.gate:g} s before its end" if segment.gate is not None else "",
        f"enough from {segment.enough:g} s" if segment.enough is not None else "",
    ]
    lead = f"{_clock(start)} {segment.role:8}{place.side or '-':6}{segment.seconds:6.1f} s"
    return f"{lead}  {'; '.join(bit for bit in bits if bit)}"


def _begins(segment: Segment) -> bool:
    return segment.role in ("ready", "switch") and segment.place.part <= 1


def _step(segment: Segment) -> str:
    return f"{segment.place.step} {segment.name}".strip()


def _dose(segment: Segment) -> str:
    counted = f"{segment.counts} counts" if segment.counts else ""
    return {"left": counted, "up": "counts up", "count": counted, "breath": f"{segment.counts} breaths"}[segment.shows]


def _cues(start: float, segment: Segment) -> Iterator[str]:
    for cue in sorted(segment.cues, key=segment.second_of):
        yield f"    {_clock(start + segment.second_of(cue))} {cue.kind:8}{_words(cue)}"


def _words(cue: Cue) -> str:
    said = "" if cue.spoken == cue.words else f" [{cue.spoken or 'not said'}]"
    tone = f" ({cue.tone})" if cue.tone else ""
    return f"{cue.words}{said}{tone}".strip()


def _clock(seconds: float) -> str:
    tenths = round(seconds * 10)
    return f"{tenths // 600:3}:{tenths // 10 % 60:02}.{tenths % 10}"
