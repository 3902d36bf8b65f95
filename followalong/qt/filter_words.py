"""What the filters of the library offer and how they say what is asked, as plain words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from followalong.core.filters import ANYTHING, MINUTES, Wanted, in_order
from followalong.qt.tr import mark, movement, term, tr
from followalong.qt.views import RoutineCard

FILTERS = ("minutes", "places", "things", "areas", "avoid")  # fields of Wanted, as they stand side by side
NAMES = {"minutes": mark("Time"), "places": mark("Place"), "things": mark("Things I have"), "areas": mark("Body part"),
         "avoid": mark("Avoid")}
TIPS = {"things": mark("what can be done with these things and no others")}
PLACES = {"home": mark("At home"), "desk": mark("At a desk"), "clinic": mark("In a clinic")}
SEVERAL = {"places": mark("{count} places"), "things": mark("I have {count} things"),
           "areas": mark("{count} body parts"), "avoid": mark("Avoid {count} kinds")}
ANY, NOTHING = "any", "nothing"  # keys of the choices that stand for no choice, and for no thing


class Choice(NamedTuple):
    """A line of a filter's menu."""

    key: str
    words: str
    on: bool
    alone: bool = False  # choosing it is all: the menu closes


def label(name: str, wanted: Wanted) -> str:
    """On the chip: its name, or what is asked."""
    asked = getattr(wanted, name)
    if asked is None or asked == frozenset():
        return tr("I have nothing") if name == "things" and asked is not None else tr(NAMES[name])
    if name == "minutes":
        return tr("Up to {minutes} min", minutes=asked)
    if len(asked) > 1:
        return tr(SEVERAL[name], count=len(asked))
    first = min(asked)
    return {
        "places": tr(PLACES.get(first, "")) or _named(first), "things": tr("I have: {thing}", thing=short(first)),
        "areas": _named(first), "avoid": tr("Avoid {kind}", kind=movement(first)),
    }[name]


def choices(name: str, wanted: Wanted, cards: Iterable[RoutineCard]) -> tuple[Choice, ...]:
    """The lines of its menu; things and parts of the body are those that there are."""
    asked = getattr(wanted, name)
    if name == "minutes":
        lines = (Choice(str(one), tr("Up to {minutes} minutes", minutes=one), one == asked, alone=True)
                 for one in MINUTES)
        return (*lines, Choice(ANY, tr("Any time"), asked is None, alone=True))
    if name == "things":
        first = Choice(NOTHING, tr("Nothing at all"), asked == frozenset(), alone=True)
        return (first, *(Choice(one, _named(one), one in (asked or ())) for one in _known(name, cards)),
                Choice(ANY, tr("Anything that is needed"), asked is None, alone=True))
    words = PLACES if name == "places" else {}
    named = _named_movement if name == "avoid" else _named
    return tuple(Choice(one, tr(words.get(one, "")) or named(one), one in asked) for one in _known(name, cards))


def chosen(name: str, key: str, wanted: Wanted) -> Wanted:
    """After that line of its menu was chosen: on if it was off, off if it was on."""
    if key == ANY:
        return without(name, wanted)
    if name == "minutes":
        return wanted._replace(minutes=int(key))
    if key == NOTHING:
        return wanted._replace(things=frozenset())
    now = (getattr(wanted, name) or frozenset()) ^ {key}
    return _with(name, now or getattr(ANYTHING, name), wanted)


def without(name: str, wanted: Wanted) -> Wanted:
    """Asking nothing of that kind."""
    return _with(name, getattr(ANYTHING, name), wanted)


def _with(name: str, value: Any, wanted: Wanted) -> Wanted:
    return wanted._replace(**{name: value})


def short(thing: str) -> str:
    """The first of several things that would do: "strap" for "strap or belt"."""
    return term(thing).partition(tr(" or "))[0].partition(",")[0]


def upper(words: str) -> str:
    return words[:1].upper() + words[1:]


def _named(word: str) -> str:
    """As a line of a menu."""
    return upper(term(word))


def _named_movement(kind: str) -> str:
    return upper(movement(kind))


def _known(name: str, cards: Iterable[RoutineCard]) -> tuple[str, ...]:
    # The format's words are imported for the first menu, not for the window.
    from followalong.core.avoiding import AVOIDABLE
    from followalong.core.routine import AREAS, NEEDS

    if name == "places":
        return tuple(PLACES)
    if name == "avoid":
        return AVOIDABLE
    if name == "things":
        return in_order((need for card in cards for need in card.needs), NEEDS)
    return in_order((area for card in cards for area in card.areas), AREAS)
