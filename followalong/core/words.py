"""What is said in each segment, and when: drafts of cues, before it is known what fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil
from operator import sub
from typing import NamedTuple

from followalong.core.fitting import Draft, Speech, estimate
from followalong.core.phrases import Phrases
from followalong.core.plan import Plan
from followalong.core.script import CueKind, Phase

PAUSE = 0.4  # seconds between two sentences
COUNT_PAUSE = 0.12  # after a number
AIR: dict[str, CueKind] = {"in": "in", "pause": "pause", "out": "out"}
TAUGHT = 2  # counts in which the words of each phase are said; then only the count
HALFWAY_FROM = 20.0
OWN_CUE_NEAR = 4.0
QUIET_MOST = 30.0  # seconds from one cue to the next
HAIR = 1e-6
STRAIGHT_ON = 7.0
ALONE = "alone"  # the form of a side that is called by itself: "left", "right"


class Line(NamedTuple):
    """A sentence before it has its second; `short` is what is left of it where little is said."""

    key: str
    kind: CueKind
    words: str
    short: str = ""


def one_after_the_other(lines: Iterable[Line], speech: Speech, start: float = 0.0) -> tuple[list[Draft], float]:
    """Sentences with a pause between; returns them and the second at which the last has surely ended.

    Clips that turn out shorter than estimated leave a little quiet: what was promised before the start stays as it was.
    """
    drafts: list[Draft] = []
    at = cautious = start
    for key, kind, words, short in lines:
        drafts.append(Draft(key, kind, at, words, short, None if not drafts else ""))
        at += speech(words) + PAUSE
        cautious += estimate(words) + PAUSE
    return drafts, max(at, cautious) - PAUSE if drafts else start


def countdown(phrases: Phrases) -> list[Draft]:
    return [Draft(f"ready {n}", "ready", -float(n), phrases.number(n)) for n in (3, 2, 1)]


def ticks(tail: float, phrases: Phrases) -> Iterator[Draft]:
    """The last three seconds of a dose that ends `tail` seconds before its segment, then the change."""
    for n in (3, 2, 1):
        yield Draft(f"tick {n}", "tick", -(tail + n))
    if tail > 0:
        yield Draft("end", "end", -tail, phrases.say("end"), phrases.say("end_short"))


def halfway(plan: Plan, start: float, others: Iterable[float], phrases: Phrases) -> Iterator[Draft]:
    """On the dose without the person's more or less, where none of the others is near; an open end has no half."""
    begins = plan.dose[0]
    if plan.shows == "up" or plan.usual_end - begins < HALFWAY_FROM:
        return
    middle = start + (begins + plan.usual_end) / 2
    if not near(middle, others):
        yield Draft("halfway", "halfway", middle, phrases.words["halfway"], phrases.words["halfway_short"])


def near(second: float, others: Iterable[float]) -> bool:
    """Whether one of them is said so close by that nothing needs to be said there."""
    return any(second - OWN_CUE_NEAR < at < second + OWN_CUE_NEAR for at in others)


def counts(plan: Plan, start: float, silent: bool, phrases: Phrases, speech: Speech) -> Iterator[Draft]:
    """Breath words, the number of each count, and for the first counts the words of each phase."""
    at, count, side = start, 0, ""
    for index, phase in enumerate(plan.phases):
        if phase.kind in AIR:
            yield _breath_word(index, phase, at, phrases, phrases.side(phase.side, ALONE) if phase.side != side else "")
        elif phase.count:
            after = 0.0
            if phase.count != count and not silent:
                number = phrases.number(phase.count)
                after = speech(number) + COUNT_PAUSE
                yield Draft(f"count {phase.count}", "count", at, number)
            named = phase.side if phase.side != side or not count else ""
            word = phrases.side(named, ALONE) or phase.word
            if plan.aloud and phase.kind == "stay" and phase.depth[0] > 0:
                word = ""  # "one" is said there
            if word and (phase.count <= TAUGHT or phase.side != side):
                yield Draft(f"part {index}", "side" if named else "move", at + after, word, "", "")
        count, side = phase.count, phase.side
        at += phase.seconds


def _breath_word(index: int, phase: Phase, at: float, phrases: Phrases, side: str) -> Draft:
    """The word of a breath; where the sides take turns, the first word of each names its side."""
    kind: CueKind = AIR[phase.kind]
    plain = phase.count > TAUGHT or phase.say == phrases.words[f"caption_{kind}"]
    words = phrases.words[f"say_{kind}"] if plain else phase.say
    short = phrases.words["say_out_short"] if kind == "out" else phrases.words[f"say_{kind}"]
    if side and side not in words:
        words = short = phrases.say("side_breath", side=side, words=words)
    return Draft(f"breath {index}", kind, at, words, short)


def while_quiet(seconds: float, others: Iterable[float], phrases: Phrases) -> Iterator[Draft]:
    """Something to hear at least every half minute, so that with closed eyes nobody wonders whether it goes on."""
    number, times = 0, sorted((0.0, *others, seconds))
    if max(map(sub, times[1:], times)) <= QUIET_MOST:  # nearly always
        return
    for begin, end in pairwise(times):
        pieces = ceil((end - begin) / QUIET_MOST - HAIR)
        for piece in range(1, pieces):
            number += 1
            at = begin + (end - begin) * piece / pieces
            yield Draft(f"quiet {number}", "say", at, phrases.say("keep_breathing"))


def own_lines(plan: Plan, start: float) -> Iterator[Draft]:
    for index, (at, line) in enumerate(plan.lines):
        yield Draft(f"say {index}", "say", start + at, line, tone="")
    for index, (at, number) in enumerate(plan.aloud):
        yield Draft(f"aloud {index}", "count", start + at, number, tone="")
