"""Fits speech into time: the whole words, else their short form, else a tone, else nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from math import inf
from operator import itemgetter
from typing import NamedTuple

from followalong.core.cues import AFTER_TONE, RANKS, STAND_INS, TONES
from followalong.core.script import Cue, CueKind, Script

Speech = Callable[[str], float]
WORDS_PER_MINUTE = 160.0
GAP = 0.08  # seconds of quiet before the next cue that counts as much
LETTERS = re.compile(r"\w+")


class Draft(NamedTuple):
    """A cue before it is known whether its words fit."""

    key: str
    kind: CueKind
    at: float
    words: str = ""
    short: str = ""
    tone: str | None = None  # None: the tone of its kind


Timed = Sequence[tuple[float, Draft]]


def estimate(words: str) -> float:
    """Seconds the words take, before a clip tells exactly (AUDIO.md 7, times 1.3)."""
    letters, count = len("".join(LETTERS.findall(words))), len(words.split())
    if not count:
        return 0.0
    return 1.3 * (0.14 + (10.8 * letters - 2.7 * count) / WORDS_PER_MINUTE + 0.42 * words.count(","))


def fit(drafts: Iterable[Draft], seconds: float, speech: Speech) -> tuple[Cue, ...]:
    """Cues in order of time; one that falls before the start of its segment is dropped."""
    timed = [(draft.at if draft.at >= 0 else seconds + draft.at, draft) for draft in drafts]
    timed.sort(key=itemgetter(0))
    if timed and (timed[0][0] < 0 or timed[-1][0] > seconds):
        timed = [pair for pair in timed if 0 <= pair[0] <= seconds]
    dropped: set[int] = set()
    cues = []
    for index, (at, (key, kind, when, words, short, tone)) in enumerate(timed):
        spoken, length, sound = "", 0.0, TONES[kind] if tone is None else tone
        if words and index not in dropped:
            spoken, length = words, speech(words)
            begin = at if not sound or sound in STAND_INS else at + AFTER_TONE
            after = timed[index + 1][0] if index + 1 < len(timed) else inf
            if after < begin + length + GAP and not _room(index, begin + length + GAP, timed, dropped):
                spoken, length = short, speech(short) if short else 0.0
                if not _room(index, begin + length + GAP, timed, dropped):
                    spoken, length = "", 0.0
        cues.append(Cue(key, kind, when, words, spoken, sound, length))
    return tuple(cues)


def _room(index: int, end: float, timed: Timed, dropped: set[int]) -> bool:
    """Whether nothing that counts as much begins before `end`; what counts less gives way."""
    later = first = index + 1
    while later < len(timed) and timed[later][0] < end:
        draft = timed[later][1]
        if (draft.words or draft.kind == "tick") and RANKS[draft.kind] >= RANKS[timed[index][1].kind]:
            return False
        later += 1
    dropped.update(range(first, later))
    return True


def unsaid(script: Script) -> list[tuple[int, Cue, bool]]:
    """What did not fit: index of the segment, the cue, and whether a short form is said instead."""
    return [
        (index, cue, bool(cue.spoken))
        for index, segment in enumerate(script.segments)
        for cue in segment.cues
        if cue.words and cue.spoken != cue.words
    ]
