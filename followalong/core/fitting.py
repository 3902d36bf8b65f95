"""Fits speech into time: the whole words, else their short form, else a tone, else nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from followalong.core.cues import TABLE
from followalong.core.script import Cue, CueKind, Script

Speech = Callable[[str], float]
WORDS_PER_MINUTE = 160.0
GAP = 0.08  # seconds of quiet before the next cue that counts as much
LETTERS = re.compile(r"\w")


class Draft(NamedTuple):
    """A cue before it is known whether its words fit."""

    key: str
    kind: CueKind
    at: float
    words: str = ""
    short: str = ""
    tone: str | None = None  # None: the tone of its kind


def estimate(words: str) -> float:
    """Seconds the words take, before a clip tells exactly (AUDIO.md 7, times 1.3)."""
    letters, count = len(LETTERS.findall(words)), len(words.split())
    if not count:
        return 0.0
    return 1.3 * (0.14 + (10.8 * letters - 2.7 * count) / WORDS_PER_MINUTE + 0.42 * words.count(","))


def fit(drafts: Iterable[Draft], seconds: float, speech: Speech) -> tuple[Cue, ...]:
    """Cues in order of time; one that falls before the start of its segment is dropped."""
    timed = [(d.at if d.at >= 0 else seconds + d.at, d) for d in drafts]
    timed = sorted((pair for pair in timed if 0 <= pair[0] <= seconds), key=_when)
    dropped: set[int] = set()
    return tuple(_cue(index, timed, speech, dropped) for index in range(len(timed)))


def _when(pair: tuple[float, Draft]) -> float:
    return pair[0]


def _cue(index: int, timed: Sequence[tuple[float, Draft]], speech: Speech, dropped: set[int]) -> Cue:
    at, draft = timed[index]
    tone = TABLE[draft.kind].tone if draft.tone is None else draft.tone
    if draft.words and index not in dropped:
        for form in (draft.words, draft.short):
            length = speech(form) if form else 0.0
            if form and _room(index, at + length + GAP, timed, dropped):
                return Cue(draft.key, draft.kind, draft.at, draft.words, form, tone, length)
    return Cue(draft.key, draft.kind, draft.at, draft.words, "", tone)


def _room(index: int, end: float, timed: Sequence[tuple[float, Draft]], dropped: set[int]) -> bool:
    """Whether nothing that counts as much begins before `end`; what counts less gives way."""
    rank = TABLE[timed[index][1].kind].rank
    gives_way = []
    for later in range(index + 1, len(timed)):
        at, draft = timed[later]
        if at >= end:
            break
        if draft.words or draft.kind == "tick":
            if TABLE[draft.kind].rank >= rank:
                return False
            gives_way.append(later)
    dropped.update(gives_way)
    return True


def unsaid(script: Script) -> list[tuple[int, Cue, bool]]:
    """What did not fit: index of the segment, the cue, and whether a short form is said instead."""
    return [
        (index, cue, bool(cue.spoken))
        for index, segment in enumerate(script.segments)
        for cue in segment.cues
        if cue.words and cue.spoken != cue.words
    ]
