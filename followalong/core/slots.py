"""Every place of a step, chosen or not: sides, sets, levels, items and options (DESIGN.md, rule 1)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from followalong.core.choices import Choices
from followalong.core.pace import Pace
from followalong.core.phrases import Phrases
from followalong.core.plan import WHOLE, Depths
from followalong.core.routine import Breathe, Dose, Either, Items, Levels, Note, Rest, Side, Sink, Step
from followalong.core.script import Place
from followalong.core.turns import Turn


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a set: the whole dose, a level of it, or an item."""

    number: int  # from 1; 0 where there is only one
    of: int
    dose: Dose
    depths: Depths
    label: str = ""  # "Level 2 of 3", "second toe"
    item: str = ""
    words: str = ""  # said before it
    move: float = 0.0  # seconds to get there from the part before


class Slot(NamedTuple):
    """A place, and what fills it; not chosen means a width of 0."""

    place: Place
    chosen: bool
    part: Part
    sides: tuple[Side, ...] = ("",)  # that are done, in order
    sets: int = 1

    @property
    def movement(self) -> Place:
        """Where the movement stands that it is, or leads to."""
        return self.place._replace(role="stretch")


def before_breath(slot: Slot) -> tuple[str, ...]:
    """The movement's words of a paced breath: said while getting ready, since then the breath leads at once."""
    dose = slot.part.dose
    return dose.say if isinstance(dose.kind, Breathe | Sink) else ()


def options(dose: Dose) -> tuple[Dose, ...]:
    """The doses of an either/or, or the one dose; what the outer one says holds for all."""
    if not isinstance(dose.kind, Either):
        return (dose,)
    return tuple(
        replace(
            option.dose,
            say=option.dose.say or dose.say,
            first=option.dose.first or dose.first,
            target=option.dose.target or dose.target,
            setup_seconds=option.dose.setup_seconds or dose.setup_seconds,
        )
        for option in dose.kind.options
    )


def parts(dose: Dose, phrases: Phrases) -> tuple[Part, ...]:
    kind = dose.kind
    if isinstance(kind, Levels):
        n = kind.count
        return tuple(
            Part(
                i,
                n,
                replace(kind.dose, say=kind.dose.say or dose.say),
                Depths((i - 1) / n, i / n, i < n),
                phrases.say("level", at=i, of=n),
                "",
                kind.between or phrases.say("further"),
                kind.move,
            )
            for i in range(1, n + 1)
        )
    if isinstance(kind, Items):
        n = len(kind.names)
        return tuple(
            Part(
                i,
                n,
                replace(kind.dose, say=kind.dose.say or dose.say),
                Depths(0.0 if i == 1 else 1.0, 1.0, i < n),
                name,
                name,
                phrases.say("item", Item=name[:1].upper() + name[1:]),
                kind.change,
            )
            for i, name in enumerate(kind.names, 1)
        )
    return (Part(0, 1, dose, WHOLE),)


def slots(turn: Turn, choices: Choices, phrases: Phrases) -> Iterator[Slot]:
    """In the order in which they are played."""
    doses, chosen = options(turn.step.dose), turn.chosen(choices)
    picked = min(choices.options.get(turn.key, 0), len(doses) - 1)
    for option, dose in enumerate(doses):
        yield from _option(turn, dose, option, chosen and option == picked, choices, phrases)


def _option(turn: Turn, dose: Dose, option: int, chosen: bool, choices: Choices, phrases: Phrases) -> Iterator[Slot]:
    every = parts(dose, phrases)
    if turn.step.stretch is None or isinstance(dose.kind, (Rest, Note)):
        role = "note" if isinstance(dose.kind, Note) else "rest"
        yield Slot(Place(turn.key, option=option, role="note" if role == "note" else "rest"), chosen, every[0])
        return
    sides = _sides(turn.step, dose)
    done = tuple(side for side in sides if not side or choices.sides in ("both", side)) if chosen else ()
    for side in sides:
        here = side in done
        number = every[0].number
        first = Place(turn.key, side, 1, number, option, "ready")
        yield Slot(first, here and side == done[0], every[0], done)
        if len(sides) > 1:
            yield Slot(Place(turn.key, side, 1, number, option, "switch"), here and side != done[0], every[0], done)
        yield from _sets(turn.step, dose, first, every, here, done, choices)


def _sets(
    step: Step,
    dose: Dose,
    first: Place,
    every: tuple[Part, ...],
    chosen: bool,
    done: tuple[Side, ...],
    choices: Choices,
) -> Iterator[Slot]:
    more = dict(step.extra).get(first.side, 0)
    wanted = round(Pace(choices.effort, least=step.least).pick(dose.times)) + more
    key, side, option = first.step, first.side, first.option
    for number in range(1, round(dose.times.most) + more + 1):
        here = chosen and number <= wanted
        if number > 1:
            rest = Place(key, side, number, first.part, option, "rest")
            yield Slot(rest, here and dose.rest > 0, every[0], done, wanted)
        for part in every:
            if part.number > 1:
                yield Slot(Place(key, side, number, part.number, option, "ready"), here, part, done, wanted)
            yield Slot(Place(key, side, number, part.number, option), here, part, done, wanted)


def _sides(step: Step, dose: Dose) -> tuple[Side, ...]:
    stretch = step.stretch
    if stretch is None or stretch.sides in ("none", "alternating"):
        return ("",)
    if stretch.sides in ("left", "right"):
        return (stretch.sides,)
    return ("right", "left") if dose.first == "right" else ("left", "right")
