"""Routine to Script. Pure: the same routine, choices and speech make the same Script."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from followalong.core.choices import Choices
from followalong.core.fitting import Speech, estimate
from followalong.core.phrases import phrases
from followalong.core.routine import Either, Note, Rest, Routine, Stretch
from followalong.core.script import Key, Place, Script, Segment, StepLine, StepPart
from followalong.core.segments import closing, empty, segments
from followalong.core.setting import Around, Memo, Setting
from followalong.core.slots import slots
from followalong.core.summary import alone, summary
from followalong.core.turns import Turn, turns
from followalong.core.unchanged import unchanged

Extras = dict[str, tuple[tuple[Place, float], ...]]
Group = tuple[object, ...]
Shared = tuple[Group, Group, Group]
PLAIN = Choices()


def compile(
    routine: Routine, choices: Choices = PLAIN, speech: Speech = estimate, like: Script | None = None
) -> Script:
    """`like` is an earlier Script of this routine or one like it: what did not change is taken, as the same objects."""
    words = phrases(routine.language)
    every = like.turns if like is not None and like.routine is routine else turns(routine)
    olds = _earlier(every, like)
    said = Lengths(speech).__getitem__
    extras, shared = _extras(choices), _shared(choices, speech, like)
    parts, memo = [], Memo()
    for turn, around, old in zip(every, _around(every, choices), olds, strict=True):
        key = Key(*shared, (_own(turn, choices, extras), around))
        if old is not None and old.key == key:
            parts.append(old)
        else:
            parts.append(_part(key, Setting(turn, around, choices, words, said, memo), old))
    end = closing(words, said) if any(part.line.chosen for part in parts) else Segment(Place("end", role="end"))
    last = _kept((end,), like.segments[-1:] if like else ())
    whole = (*chain.from_iterable(part.segments for part in parts), *last)
    return Script(routine.title, whole, tuple(part.line for part in parts), routine, every, tuple(parts))


def _kept(made: tuple[Segment, ...], old: tuple[Segment, ...]) -> tuple[Segment, ...]:
    """Those that did not change as they were; a step has as many whatever is chosen (rule 1)."""
    return tuple(was if was == now else now for was, now in zip(old, made, strict=True)) if old else made


def _earlier(every: tuple[Turn, ...], like: Script | None) -> Sequence[StepPart | None]:
    """What was made of each turn before; None for one that is new or has another step."""
    if like is None:
        return (None,) * len(every)
    if like.turns is every:
        return like.parts
    olds = {turn.key: (turn, part) for turn, part in zip(like.turns, like.parts, strict=True)}
    found = [olds.get(turn.key) for turn in every]
    return [
        old[1] if old and old[0].step == turn.step and old[0].round == turn.round else None
        for turn, old in zip(every, found, strict=True)
    ]


class Lengths(dict[str, float]):
    """Each sentence is measured once in a compilation; one that is known costs no call."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech

    def __missing__(self, words: str) -> float:
        length = self[words] = self._speech(words)
        return length


def _shared(choices: Choices, speech: Speech, like: Script | None) -> Shared:
    """The choices that change every step, as a key has them; as the same objects, they are compared at no cost."""
    always = (choices.sides, choices.talk, choices.set_up, speech)
    doses = (choices.effort, choices.tempo, choices.breath)
    ways = (choices.wait_for_me, choices.more_time, choices.hands_free)
    if like is None or not like.parts:
        return always, doses, ways
    was = like.parts[0].key
    return _same(was.always, always), _same(was.doses, doses), _same(was.ways, ways)


def _same(was: Group, now: Group) -> Group:
    return was if was == now else now


def _extras(choices: Choices) -> Extras:
    grouped: Extras = {}
    for place, extra in choices.extra.items():
        grouped[place.step] = (*grouped.get(place.step, ()), (place, extra))
    return grouped


def _own(turn: Turn, choices: Choices, extras: Extras) -> tuple[object, ...]:
    """The choices that change this step."""
    key = turn.key
    return (turn.chosen(choices), choices.options.get(key, 0), key in choices.eased, extras.get(key))


def _around(every: Sequence[Turn], choices: Choices) -> list[Around]:
    """For each step, what is done before and after it today."""
    before: Stretch | None = None
    last = -1  # the step done before
    came: set[tuple[str, str]] = set()
    found, straight_on = [], [""] * len(every)
    for index, turn in enumerate(every):
        stretch, done = turn.step.stretch, turn.chosen(choices)
        straight = turn.step.follows and 0 <= last == index - 1
        which = (stretch.id, stretch.name) if stretch else ("", "")
        known = stretch is not None and stretch.known_as in choices.told
        found.append((before, before is None, straight, known or which in came))
        if straight and done and stretch:
            straight_on[last] = stretch.name
        if done:
            last, before = index, stretch or before
            came.add(which)
    return [Around(*each, next_straight=name) for each, name in zip(found, straight_on, strict=True)]


def _part(key: Key, made: Setting, old: StepPart | None) -> StepPart:
    """What is not chosen is made all the same: a list tells how long it would take."""
    chosen = made.turn.chosen(made.choices)
    wanted = made if chosen else _wanted(made)
    every = tuple(slots(wanted.turn, wanted.choices, wanted.phrases))
    whole = _kept(segments(wanted, every, unchanged(every, key, old)), old.wanted if old else ())
    line = _line(made, chosen, sum(segment.seconds for segment in whole))
    if chosen:
        return StepPart(key, whole, line, whole)
    return StepPart(key, _kept(tuple(empty(made, slot) for slot in every), old.segments if old else ()), line, whole)


def _wanted(made: Setting) -> Setting:
    """As if it were chosen."""
    choices, key = made.choices, made.turn.key
    return replace(made, choices=replace(
        choices, left_out=choices.left_out - {key}, turned_on=choices.turned_on | {key}))


def _line(made: Setting, chosen: bool, seconds: float) -> StepLine:
    step, choices, key = made.step, made.choices, made.turn.key
    dose = summary(made.turn, choices, made.phrases)
    kind = step.dose.kind
    named = tuple(made.phrases.option(option.name) for option in kind.options) if isinstance(kind, Either) else ()
    one = step.stretch
    figure, position, side = (one.figure, one.position, one.side) if one else ("", "", "")
    return StepLine(
        key, _name(made), dose, seconds, figure, chosen, step.optional, named, choices.options.get(key, 0), position,
        side, *((one.contraindications, one.care) if one else ((), ())), one is not None,
        alone(made.turn, choices, made.phrases) if step.follows else dose,
    )


def _name(made: Setting) -> str:
    if made.step.stretch:
        return made.step.stretch.name
    kind = made.step.dose.kind
    return made.phrases.say("name_rest") if isinstance(kind, Rest) else kind.words if isinstance(kind, Note) else ""
