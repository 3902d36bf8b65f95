"""Warnings about a routine that need its script: what cannot be said in time, and needless getting up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise

from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.errors import Fault, step_label
from followalong.core.eyes_closed import heard
from followalong.core.routine import Routine, Step, steps_of
from followalong.core.script import Cue, Script, Segment, StepPart
from followalong.core.sentence import NOTHING, Sentence, said
from followalong.core.transitions import change, height
from followalong.core.turns import turns

SHORT_OF = 1.0  # minutes that a routine may be shorter than it promises
SPOKEN = ("name", "setup", "switch", "move", "note", "say")


def everything(routine: Routine) -> Choices:
    """Choices with every optional step turned on, so that a script shows all there is to warn about."""
    return Choices(turned_on=frozenset(turn.key for turn in turns(routine)))


def lint(routine: Routine, script: Script) -> tuple[Fault, ...]:
    """Warnings without file and line; each once, however many sides and rounds it shows up in."""
    found = [*_unsaid(script), *_unheard(script), *_hurried(routine), *_ups_and_downs(routine), *_promise(routine)]
    return tuple(Fault("", 0, 0, step, text, hint, warning=True) for step, text, hint in dict.fromkeys(found))


Found = tuple[Sentence, Sentence, Sentence]
LESS = said("Say less, or give it more time.")


def _unsaid(script: Script) -> Iterator[Found]:
    for part in script.parts:
        for segment in part.segments:
            for words in _cut(segment):
                text = said('There is no time to say "{words}" in full.', words=words)
                yield _label(part), text, said("Shorten it, or give it more time.")
        for words in _never(part):
            text = said('"{words}" comes after the end.', words=words)
            yield _label(part), text, said("Say less, or make this longer.")


def _unheard(script: Script) -> Iterator[Found]:
    """What who closes the eyes, or the ears, would miss; a long line is told where it is written."""
    lines = {line.key: line.name for line in script.steps}
    for what, segment, text in heard(script).faults:
        if what != "long":
            key, _, _ = segment.place.step.partition("/")
            yield step_label(key, lines.get(segment.place.step, segment.name)), text, LESS


def _label(part: StepPart) -> Sentence:
    key, _, _ = part.line.key.partition("/")
    return step_label(key, part.line.name)


def _cut(segment: Segment) -> Iterator[str]:
    """The author's words that are said short or not at all."""
    return (cue.words for cue in segment.cues if _is_instruction(cue) and cue.spoken != cue.words)


def _is_instruction(cue: Cue) -> bool:
    return cue.kind in SPOKEN and not cue.key.startswith("part ") and cue.key not in ("rest", "set")


def _never(part: StepPart) -> Iterator[str]:
    """Movement words of the first part that found no place before its end, nor in its get-ready."""
    first = next((at for at, one in enumerate(part.segments) if one.seconds and one.role == "stretch"), None)
    if first is not None:
        cues = {cue.words for segment in part.segments[: first + 1] for cue in segment.cues}
        yield from (words for words in part.segments[first].words if words not in cues)


def _hurried(routine: Routine) -> Iterator[Found]:
    """Less time to get up or down than it takes."""
    done = [step for step in steps_of(routine.steps) if step.stretch]
    for before, step in pairwise(done):
        given, needed = step.dose.setup_seconds, change(_position(before), _position(step))
        if given is not None and given < needed and height(_position(before)) != height(_position(step)):
            text = said(
                "It takes {needed:g} s from {before} to {now}, more than {given:g} s.", needed=needed,
                before=_position(before), now=_position(step), given=given,
            )
            hint = said('It gets {seconds:g} s. Write "setup for: {time}" or nothing.', seconds=needed,
                        time=f"{needed:g}s")
            yield step_label(step.key, step.name), text, hint


def _ups_and_downs(routine: Routine) -> Iterator[Found]:
    heights = _runs(height(_position(step)) for step in steps_of(routine.steps) if step.stretch)
    more = (len(heights) - len(set(heights))) // 2
    if more:
        once = said("The steps go down and up again once more than they need to.")
        often = said("The steps go down and up again {count} times more than they need to.", count=more)
        yield NOTHING, once if more == 1 else often, said("Put steps in the same position next to each other.")


def _promise(routine: Routine) -> Iterator[Found]:
    """The minutes that were promised: never more, and not much less."""
    if routine.minutes is None:
        return
    minutes = compile(routine).seconds / 60
    least, most = routine.minutes.least, routine.minutes.most
    if not least - SHORT_OF <= minutes <= most:
        promise = least if least == most else said("{least:g} to {most:g}", least=least, most=most)
        text = said("This takes {minutes:.1f} minutes, {promise} are promised.", minutes=minutes, promise=promise)
        yield NOTHING, text, said("Mend the promise, or the doses.")


def _position(step: Step) -> str:
    return step.stretch.position if step.stretch else ""


def _runs(heights: Iterable[int]) -> list[int]:
    return [height for height, _ in groupby(heights)]
