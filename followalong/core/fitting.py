"""Fits speech into time: the whole words, else their short form, else a tone, else nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from followalong.core.cues import AFTER_TONE, RANKS, STAND_INS, TONES
from followalong.core.script import Cue, CueKind, Script

Speech = Callable[[str], float]
WORDS_PER_MINUTE = 160.0
GAP = 0.08  # seconds of quiet before the next cue that counts as much


class Draft(NamedTuple):
    """A cue before it is known whether its words fit."""

    key: str
    kind: CueKind
    at: float
    words: str = ""
    short: str = ""
    tone: str | None = None  # None: the tone of its kind


class Timed(NamedTuple):
    """A cue at its second, as it is while nothing is in its way; segments that share a dose share it."""

    at: float
    end: float  # before this second nothing that counts as much may begin; 0 for a cue without words
    cue: Cue
    short: str


@lru_cache(maxsize=4096)
def estimate(words: str) -> float:
    """Seconds the words take, before a clip tells exactly (AUDIO.md 7, times 1.3)."""
    letters, count = sum(map(str.isalnum, words)), len(words.split())
    if not count:
        return 0.0
    return 1.3 * (0.14 + (10.8 * letters - 2.7 * count) / WORDS_PER_MINUTE + 0.42 * words.count(","))


def timed(drafts: Iterable[Draft], seconds: float, speech: Speech) -> list[Timed]:
    """Drafts at their seconds of a segment that is so long."""
    return [_timed(draft, draft.at if draft.at >= 0 else seconds + draft.at, speech) for draft in drafts]


def _timed(draft: Draft, at: float, speech: Speech) -> Timed:
    key, kind, when, words, short, tone = draft
    sound = TONES[kind] if tone is None else tone
    if not words:
        return Timed(at, 0.0, Cue(key, kind, when, "", "", sound), short)
    length = speech(words)
    return Timed(at, at + _lead(sound) + length + GAP, Cue(key, kind, when, words, words, sound, length), short)


def spoken_as(one: Timed, words: str, speech: Speech) -> Timed:
    """With other words for the ear. None at all take no room, and the tone of its kind is heard in their place."""
    cue = _said(one.cue, words, speech)
    if words:
        return Timed(one.at, one.at + _lead(cue.tone) + cue.seconds + GAP, cue, one.short)
    return Timed(one.at, 0.0, cue._replace(tone=cue.tone or TONES[cue.kind]), "")


def _lead(tone: str) -> float:
    """Seconds from the start of a cue to its words."""
    return AFTER_TONE if tone and tone not in STAND_INS else 0.0


def fit(drafts: Iterable[Draft], seconds: float, speech: Speech) -> tuple[Cue, ...]:
    """Cues in order of time, each with what can be said of it; one that falls outside of its segment is dropped."""
    return fit_timed(timed(drafts, seconds, speech), seconds, speech)


def fit_timed(cues: list[Timed], seconds: float, speech: Speech) -> tuple[Cue, ...]:
    every = sorted(cues, key=itemgetter(0))
    if every and (every[0].at < 0 or every[-1].at > seconds):
        every = [one for one in every if 0 <= one.at <= seconds]
    dropped: set[int] = set()
    found = [one.cue for one in every]
    for index, (now, after) in enumerate(pairwise(every)):
        if index in dropped:
            found[index] = _said(now.cue, "", speech)
        elif now.end > after.at and not _room(index, now.end, every, dropped):
            found[index] = _shorter(index, every, dropped, speech)
    if len(every) - 1 in dropped:
        found[-1] = _said(found[-1], "", speech)
    return tuple(found)


def _said(cue: Cue, words: str, speech: Speech) -> Cue:
    return cue._replace(spoken=words, seconds=speech(words) if words else 0.0)


def _shorter(index: int, every: list[Timed], dropped: set[int], speech: Speech) -> Cue:
    """The short form if there is room for it, else the tone alone."""
    now = every[index]
    short = _said(now.cue, now.short, speech)
    room = _room(index, now.at + _lead(now.cue.tone) + short.seconds + GAP, every, dropped)
    return short if room else _said(now.cue, "", speech)


def _room(index: int, end: float, every: Sequence[Timed], dropped: set[int]) -> bool:
    """Whether nothing that counts as much begins before `end`; what counts less gives way."""
    later, rank = index + 1, RANKS[every[index].cue.kind]
    while later < len(every) and every[later].at < end:
        cue = every[later].cue
        if cue.sounds and RANKS[cue.kind] >= rank:
            return False
        later += 1
    dropped.update(range(index + 1, later))
    return True


def unsaid(script: Script) -> list[tuple[int, Cue, bool]]:
    """What did not fit: index of the segment, the cue, and whether a short form is said instead."""
    return [
        (index, cue, bool(cue.spoken))
        for index, segment in enumerate(script.segments)
        for cue in segment.cues
        if cue.words and cue.spoken != cue.words
    ]
