"""What is wrong with a stretch or a routine although every key was right."""

from __future__ import annotations

import re
from collections.abc import Iterator

from followalong.core.routine import (
    Block,
    Dose,
    Either,
    Flow,
    Hold,
    Items,
    Kind,
    Levels,
    Pulses,
    Reps,
    Routine,
    Sides,
    Span,
    Step,
)
from followalong.core.sentence import Sentence, said
from followalong.core.slots import options
from followalong.files import sizes
from followalong.files.beats import fast
from followalong.files.nodes import Node
from followalong.files.sheet import Sheet
from followalong.files.traps import PLACEHOLDER

MOST_SEGMENTS = 2000
MOST_SECONDS = 8 * 3600.0

NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50,
    "sixty": 60,
}
TAKES_TURNS = (Pulses, Reps, Flow, Levels, Items, Either)  # the last three by the doses in them
_NUMBER = rf"\b({'|'.join(sorted(NUMBERS, reverse=True))}|[0-9]{{1,3}})"
COUNTED = re.compile(rf"{_NUMBER}(?: [a-z]+)? (pulse|rep|repetition|breath|level)s?\b", re.IGNORECASE)
HELD = re.compile(rf"\b(?:hold|stay)\b.{{0,40}}?{_NUMBER} (second)s?\b", re.IGNORECASE)


def check_size(sheet: Sheet, routine: Routine) -> None:
    """The limits of FORMAT.md; everything is multiplied out before anything is built."""
    count = sizes.segments(routine.steps)
    if count > MOST_SEGMENTS:
        text = said("This comes to {count:,} segments; the most is {most:,}.", count=count, most=MOST_SEGMENTS)
        sheet.fault(None, text, said("Use fewer rounds, sets or items."))
    if sizes.longest(routine.steps) > MOST_SECONDS:
        sheet.fault(None, said("This can take longer than 8 hours."), said("Use fewer rounds, or shorter doses."))


def check_balance(sheet: Sheet, routine: Routine) -> None:
    """Left and right are to get the same, if every step is done."""
    left, right = (sum(_on(routine.steps, side)) for side in ("left", "right"))
    if round(left - right, 3):
        text = said("The left side gets {left:.0f} seconds, the right side {right:.0f}.", left=left, right=right)
        sheet.warn(sheet.uneven, text, said("If that is meant, leave it."))


def _on(steps: tuple[Step | Block, ...], side: str) -> Iterator[float]:
    for each in steps:
        if isinstance(each, Block):
            yield each.rounds * sum(_on(each.steps, side))
        else:
            yield sizes.side_seconds(each, "left" if side == "left" else "right")


def check_words(sheet: Sheet, sides: Sides, dose: Dose) -> None:
    """Placeholders have something to name, and no words name another count than the data."""
    for node in sheet.spoken:
        for held in PLACEHOLDER.finditer(node.value):
            if held[1] in ("side", "other") and sides == "none":
                text = said("{held} has nothing to name: this stretch has no sides.", held=held[0])
                sheet.fault(node, text, said("Write {what}.", what="sides: each"))
            if held[1] == "item" and not any(isinstance(kind, Items) for kind in kinds(dose)):
                text = said("{held} has nothing to name: this dose has no items.", held=held[0])
                sheet.fault(node, text, said("Write {what}.", what="items: [...]"))
        check_counts(sheet, node, node.value, dose)


def check_counts(sheet: Sheet, at: Node | None, text: str, dose: Dose) -> None:
    """"Four pulses" where the data says 5."""
    for number, noun in (*COUNTED.findall(text), *HELD.findall(text)):
        named = NUMBERS.get(number.casefold()) or int(number)
        spans = [span for kind in kinds(dose) for span in _spans(kind, noun.casefold())]
        if spans and not any(span.least <= named <= span.most for span in spans):
            words, span = f"{number} {noun}s", _shown(spans[0])
            wrong = said('The words say "{words}", the dose says {span}.', words=words, span=span)
            sheet.warn(at, wrong, said("Write {count}, or mend one of them."))


def check_sides(sheet: Sheet, at: Node, sides: Sides, dose: Dose) -> None:
    """Only where there are two sides one can be first; they can take turns where a count has both in it."""
    if sides not in ("each", "alternating") and any(option.first for option in options(dose)):
        hint = said("Leave it out, or write sides: each.")
        sheet.fault(at, said('"first" means nothing with sides: {sides}.', sides=sides), hint)
    if sides != "alternating":
        return
    for word in sorted({type(kind).__name__.casefold() for kind in kinds(dose) if not isinstance(kind, TAKES_TURNS)}):
        text = said('"{word}" has no counts in which the sides could take turns.', word=word)
        sheet.fault(at, text, said("Write sides: each, or pulses, reps or a flow."))


def check_pulses(sheet: Sheet, at: Node, dose: Dose) -> None:
    """Slow pulses only: no bouncing."""
    for kind in kinds(dose):
        for beat in fast(kind.beats) if isinstance(kind, Pulses) else ():
            text = said('"{word}" takes {seconds:g} s: a pulse needs 2 s each way.')
            sheet.warn(at, text.filled(word=beat.word, seconds=beat.seconds), said("Make it slower."))


def kinds(dose: Dose) -> Iterator[Kind]:
    """The kind of a dose and of all doses inside it."""
    yield dose.kind
    match dose.kind:
        case Levels(dose=inner) | Items(dose=inner):
            yield from kinds(inner)
        case Either(options=options):
            for option in options:
                yield from kinds(option.dose)
        case _:
            pass


def _spans(kind: Kind, noun: str) -> tuple[Span, ...]:
    """What the data says about the things that a noun counts."""
    if noun == "level":
        return (Span(kind.count, kind.count, kind.count),) if isinstance(kind, Levels) else ()
    if noun == "second":
        return tuple(filter(None, (kind.seconds,))) if isinstance(kind, Hold) else ()
    if noun == "breath":
        return tuple(filter(None, (getattr(kind, "breaths", None),)))
    counted = Pulses if noun == "pulse" else Reps
    return tuple(filter(None, (kind.counts,))) if isinstance(kind, counted) else ()


def _shown(span: Span) -> Sentence | float:
    if span.single:
        return span.usual
    return said("{least:g} to {most:g}", least=span.least, most=span.most)
