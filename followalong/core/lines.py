"""Which sentences are said in a slot, in their order; how long they take is nobody's matter here."""

from __future__ import annotations

from collections.abc import Iterator

from followalong.core.phrases import Phrases
from followalong.core.routine import Note, Side, Stretch
from followalong.core.setting import Setting
from followalong.core.slots import Slot, before_breath
from followalong.core.summary import aloud
from followalong.core.words import Line


def get_ready(made: Setting, slot: Slot, stretch: Stretch) -> Iterator[Line]:
    """Name and side, the set-up, and how much of it there will be."""
    phrases, side, name = made.phrases, slot.place.side, _spoken_name(stretch.name)
    if not made.around.straight:
        line = phrases.say("name" if made.around.first else "next", name=name)
        yield Line("name", "name", line, phrases.say("name", name=name))
    if side:
        yield Line("side", "name", _side(phrases, side, stretch.side), _side(phrases, side))
    yield from _setup(made, slot, stretch.setup)
    yield _dose(made, slot)


def _setup(made: Setting, slot: Slot, lines: tuple[str, ...]) -> Iterator[Line]:
    """The set-up lines, what is to be done with the breath, and what to aim for."""
    yield from _filled(made, slot, lines)
    yield from _breath(made, slot, before_breath(slot))
    target = made.dose(slot.place).target
    if target:
        at, of = target
        yield Line("target", "setup", made.phrases.say("target", at=at, of=of))


def _filled(made: Setting, slot: Slot, lines: tuple[str, ...]) -> Iterator[Line]:
    for index, line in enumerate(lines):
        yield Line(f"setup {index}", "setup", made.fill(line, slot))


def _breath(made: Setting, slot: Slot, lines: tuple[str, ...]) -> Iterator[Line]:
    counts = made.plan(slot._replace(place=slot.movement)).counts if lines else 0
    for index, line in enumerate(lines):
        yield Line(f"breath {index}", "setup", made.fill(line, slot, counts))


def _dose(made: Setting, slot: Slot) -> Line:
    """How long or how often; later the screen tells it by its number, and nobody says it."""
    return Line("dose", "dose", aloud(made.dose(slot.place), made.pace(slot.movement), made.phrases.language))


def switch(made: Setting, slot: Slot, stretch: Stretch) -> Iterator[Line]:
    """The other side: only the set-up lines that name a side are said again; without any, what the side names."""
    phrases, side = made.phrases, slot.place.side
    named = tuple(line for line in stretch.setup if "{side" in line or "{other" in line)
    name = "switch_names" if stretch.side and not named else "switch"
    yield Line("switch", "switch", phrases.sided(name, side, what=stretch.side), phrases.sided("switch", side))
    yield from _filled(made, slot, named)
    yield from _breath(made, slot, before_breath(slot)[:1])


def between(made: Setting, slot: Slot) -> Line:
    """The move to the next level or item."""
    return Line("between", "name", made.fill(slot.part.words, slot))


def rest(made: Setting, slot: Slot) -> Line:
    """How long it is, and which round comes; in short only that it is one."""
    phrases, (at, of) = made.phrases, made.turn.round
    words, short = aloud(made.dose(slot.place), made.pace(slot.place), phrases.language), phrases.say("rest")
    if of > 1:
        words, short = (phrases.say("rest_next_round", rest=line, at=at, of=of) for line in (words, short))
    return Line("rest", "name", words, short)


def next_set(made: Setting, slot: Slot, name: str = "set_spoken") -> str:
    """Which set comes, and the side if there is one: "Set 2 of 3. Left side"."""
    phrases, place = made.phrases, slot.place
    line = phrases.say(name, at=place.set, of=slot.sets)
    return f"{line} {_side(phrases, place.side)}" if place.side else line


def note(made: Setting, slot: Slot, card: Note) -> list[Line]:
    """All that stands on a card."""
    stretch = made.step.stretch
    texts = [*(stretch.setup if stretch else ()), card.words, *made.dose(slot.place).say]
    return [Line(f"note {index}", "note", made.phrases.fill(text)) for index, text in enumerate(texts) if text]


def movement(made: Setting, slot: Slot, own: tuple[str, ...], *, counted: bool) -> Iterator[Line]:
    """All its own lines at first, the first one on the other side; in a later set that too, unless counts say it."""
    place = slot.place
    if slot.part.number > 1:
        return
    again, first = place.set > 1, place.side in ("", slot.sides[0])
    if first and not again and made.at_once(slot):
        yield _dose(made, slot)
    if again and not made.dose(place).rest:  # else the rest says so
        yield Line("set", "name", next_set(made, slot))
    told = () if again and counted else own if first and not again else own[:1]
    for index, line in enumerate(told):
        yield Line(f"move {index}", "move", line)


def straight_on(phrases: Phrases, name: str) -> Line:
    """The step that follows straight on."""
    line, short = (phrases.say(each, name=_spoken_name(name)) for each in ("straight_on", "next"))
    return Line("straight on", "name", line, short)


def _spoken_name(name: str) -> str:
    return name.rstrip(".")


def _side(phrases: Phrases, side: Side, what: str = "") -> str:
    """With what left and right name, where a side is taken up."""
    return phrases.sided("side_spoken_names" if what else "side_spoken", side, what=what)
