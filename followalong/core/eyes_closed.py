"""Whether a script can be followed with the eyes closed, or with the ears closed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from followalong.core.cues import AFTER_TONE, RANKS, STAND_INS
from followalong.core.script import Cue, Script, Segment
from followalong.core.sentence import Sentence, said

QUIET = 0.08  # seconds between the end of words and the next cue that counts as much
AHEAD = 1.0  # seconds before a change by which it must have been announced
STRAIGHT_ON = 7.0  # the same, where no get-ready lies between two steps
SILENCE = 30.0  # seconds at most without a word or a sound
MOST_WORDS = 15
HAIR = 0.005  # seconds of rounding
ANNOUNCE = frozenset({"name", "switch", "setup", "next"})


class Sound(NamedTuple):
    """A cue on the whole session's time, in seconds."""

    at: float
    words: float  # where its words begin
    end: float  # of its words, or of its start where only a tone sounds
    cue: Cue
    segment: Segment


class Fault(NamedTuple):
    """What is wrong, where."""

    what: Literal["close", "change", "silence", "long", "unseen"]
    segment: Segment
    text: Sentence


@dataclass(frozen=True, slots=True)
class Heard:
    """Of one script: what is wrong, the share of the time in speech (0 to 1), and the least seconds between words."""

    faults: tuple[Fault, ...]
    speech: float
    tightest: float


def heard(script: Script) -> Heard:
    """As the voice says it, by the lengths that the script was compiled with."""
    sounds = tuple(_sounds(script))
    words = tuple(sound for sound in sounds if sound.cue.spoken)
    faults = (*_close(sounds), *_changes(script, words), *_silence(script, sounds), *_long(words), *_unseen(script))
    spoken = sum(sound.end - sound.words for sound in words) / max(script.seconds, HAIR)
    tightest = min((after.at - now.end for now, after in pairwise(words)), default=0.0)
    return Heard(tuple(dict.fromkeys(faults)), spoken, tightest)


def in_short(ear: Heard) -> Sentence:
    """For one line a routine."""
    return said(
        "speech {share:.0%} of the time, {seconds:.2f} s between words at the least", share=ear.speech,
        seconds=ear.tightest,
    )


def _sounds(script: Script) -> Iterator[Sound]:
    """Every cue that is heard, in order: its words, or a tone alone."""
    for start, segment in zip(script.starts, script.segments, strict=True):
        if segment.seconds:
            for at, cue in sorted((start + segment.second_of(cue), cue) for cue in segment.cues if cue.sounds):
                lead = AFTER_TONE if cue.tone and cue.tone not in STAND_INS and cue.spoken else 0.0
                yield Sound(at, at + lead, at + lead + cue.seconds, cue, segment)


def _close(sounds: tuple[Sound, ...]) -> Iterator[Fault]:
    """Words into which other words come, or which end too near to what counts as much: words, or a tone alone.

    The tone of what counts less may lie under words (a breath that goes on while "next" is said): only its words give
    way, tones have a channel of their own, and a long one is soft meanwhile (audio/speaker.py).
    """
    for index, now in enumerate(sounds):
        for after in sounds[index + 1 :] if now.cue.spoken else ():
            if after.at >= now.end + QUIET - HAIR:
                break
            as_high = RANKS[after.cue.kind] >= RANKS[now.cue.kind]
            if after.at < now.end - HAIR and (after.cue.spoken or as_high):
                text = said('{what} begins before "{before}" has ended.', what=_called(after.cue),
                            before=now.cue.spoken)
                yield Fault("close", now.segment, text)
            elif as_high:
                text = said('"{words}" ends less than 80 ms before {what}.', words=now.cue.spoken,
                            what=_called(after.cue))
                yield Fault("close", now.segment, text)


def _called(cue: Cue) -> str | Sentence:
    return f'"{cue.spoken}"' if cue.spoken else said('the sound "{tone}"', tone=cue.tone)


def _changes(script: Script, words: tuple[Sound, ...]) -> Iterator[Fault]:
    """A movement or a side that begins without having been told in time."""
    done = [(start, one) for start, one in zip(script.starts, script.segments, strict=True) if one.seconds]
    before: Segment | None = None
    for index, (start, segment) in enumerate(done):
        if segment.role != "stretch":
            continue
        if before is None or _is_other(before, segment):
            straight = index > 0 and done[index - 1][1].role == "stretch"
            limit = start - (STRAIGHT_ON if straight and before and before.place.step != segment.place.step else AHEAD)
            since = start - max(SILENCE, start - done[index - 1][0]) if index else 0.0
            if not any(since - HAIR <= told.at <= limit + HAIR and told.cue.kind in ANNOUNCE for told in words):
                text = said('"{name}" begins without being announced in time.', name=segment.name)
                yield Fault("change", segment, text)
        before = segment


def _is_other(before: Segment, now: Segment) -> bool:
    return (before.place.step, before.place.side) != (now.place.step, now.place.side)


def _silence(script: Script, sounds: tuple[Sound, ...]) -> Iterator[Fault]:
    ends = [(0.0, 0.0)] + [(sound.at, sound.end) for sound in sounds] + [(script.seconds, script.seconds)]
    for (_, end), (at, _) in pairwise(ends):
        if at - end > SILENCE + HAIR:
            segment = script.segments[_index(script, end)]
            yield Fault("silence", segment, said("Nothing is heard for {seconds:.0f} seconds.", seconds=at - end))


def _index(script: Script, second: float) -> int:
    return max(i for i, start in enumerate(script.starts) if start <= second + HAIR and script.segments[i].seconds)


def _long(words: tuple[Sound, ...]) -> Iterator[Fault]:
    for sound in words:
        if len(sound.cue.spoken.split()) > MOST_WORDS:
            text = said('"{words}" has more than {most} words.', words=sound.cue.spoken, most=MOST_WORDS)
            yield Fault("long", sound.segment, text)


def _unseen(script: Script) -> Iterator[Fault]:
    """What is said and cannot be read; a tone stands in for every kind of cue (cues.py)."""
    for segment in script.segments:
        for cue in segment.cues if segment.seconds else ():
            if cue.spoken and not cue.words:
                yield Fault("unseen", segment, said('"{words}" cannot be read.', words=cue.spoken))
