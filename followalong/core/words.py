"""What is said in each segment, and when: drafts of cues, before it is known what fits."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from followalong.core.fitting import Draft, Speech
from followalong.core.phrases import Phrases
from followalong.core.plan import Plan
from followalong.core.script import CueKind, Phase

PAUSE = 0.4  # seconds between two sentences
TAUGHT = 2  # counts in which the words of each phase are said; then only the count
HALFWAY_FROM = 20.0
OWN_CUE_NEAR = 4.0
STRAIGHT_ON = 7.0


def one_after_the_other(
    lines: Iterable[tuple[str, CueKind, str]], speech: Speech, start: float = 0.0
) -> tuple[list[Draft], float]:
    """Sentences with a pause between; returns them and the second at which the last has ended."""
    drafts: list[Draft] = []
    at = start
    for key, kind, words in lines:
        drafts.append(Draft(key, kind, at, words, tone=None if not drafts else ""))
        at += speech(words) + PAUSE
    return drafts, at - PAUSE if drafts else start


def countdown(phrases: Phrases) -> list[Draft]:
    return [Draft(f"ready {n}", "ready", -float(n), phrases.number(n)) for n in (3, 2, 1)]


def ticks(tail: float, phrases: Phrases) -> Iterator[Draft]:
    """The last three seconds of a dose that ends `tail` seconds before its segment, then the change."""
    for n in (3, 2, 1):
        yield Draft(f"tick {n}", "tick", -(tail + n))
    if tail > 0:
        yield Draft("end", "end", -tail, phrases.say("end"), phrases.say("end_short"))


def taught(phases: tuple[Phase, ...]) -> tuple[str, ...]:
    """The sentences of the parts of one count, to be said before counting begins."""
    own = (phase.say for phase in phases if phase.count == 1 and phase.kind in ("move", "stay"))
    return tuple(dict.fromkeys(line for line in own if line))


def halfway(plan: Plan, own: Iterable[Draft], phrases: Phrases) -> Iterator[Draft]:
    """Placed on the dose without the person's more or less, and only where nothing else is near."""
    start, middle = plan.dose[0], (plan.dose[0] + plan.usual_end) / 2
    near = any(abs(draft.at - middle) < OWN_CUE_NEAR for draft in own if draft.at >= 0)
    if near or plan.usual_end - start < HALFWAY_FROM:
        return
    yield Draft("halfway", "halfway", middle, phrases.say("halfway"), phrases.say("halfway_short"))


def counts(phases: tuple[Phase, ...], silent: bool, phrases: Phrases, speech: Speech) -> Iterator[Draft]:
    """Breath words, the number of each count, and for the first counts the words of each phase."""
    at = 0.0
    for index, (before, phase) in enumerate(pairwise((None, *phases))):
        assert phase is not None
        if phase.kind in ("in", "pause", "out"):
            yield _breath_word(index, phase, at, phrases)
        elif phase.count:
            first = not before or before.count != phase.count
            turned = before is None or before.side != phase.side
            yield from _count_words(index, phase, at, first and not silent, turned, phrases, speech)
        at += phase.seconds


def _breath_word(index: int, phase: Phase, at: float, phrases: Phrases) -> Draft:
    plain = phase.say == phrases.say(f"caption_{phase.kind}")
    words = phrases.say(f"say_{phase.kind}") if plain or phase.count > TAUGHT else phase.say
    short = phrases.say("say_out_short") if phase.kind == "out" else phrases.say(f"say_{phase.kind}")
    return Draft(f"breath {index}", _air_kind(phase), at, words, short)


def _air_kind(phase: Phase) -> CueKind:
    return "in" if phase.kind == "in" else "out" if phase.kind == "out" else "pause"


def _count_words(
    index: int, phase: Phase, at: float, counted: bool, turned: bool, phrases: Phrases, speech: Speech
) -> Iterator[Draft]:
    """The number of a new count; then the side where sides alternate, else the name of the phase."""
    number = phrases.number(phase.count)
    if counted:
        yield Draft(f"count {phase.count}", "count", at, number)
        at += speech(number) + 0.12
    if phase.side and turned:
        yield Draft(f"part {index}", "move", at, phrases.side(phase.side), tone="")
    elif phase.word and phase.count <= TAUGHT:
        yield Draft(f"part {index}", "move", at, phase.word, tone="")


def own_lines(plan: Plan) -> Iterator[Draft]:
    for index, (at, line) in enumerate(plan.lines):
        yield Draft(f"say {index}", "say", at, line, tone="")
    for index, (at, number) in enumerate(plan.aloud):
        yield Draft(f"aloud {index}", "count", at, number, tone="")
