"""What a page of cards says of all that it shows."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import NamedTuple

from followalong.core.filters import Wanted
from followalong.qt.fitting_cards import Lists
from followalong.qt.sections import is_dear
from followalong.qt.tr import grouped, listed, mark, movement, tr

TRY = mark("Try a part of the body (low back), a place (desk), a thing (chair) or the name of a stretch.")


class Said(NamedTuple):
    """Of one kind of cards."""

    all: str
    more: str
    first: str
    counted: str
    none: str


SAID = {
    "routines": Said(mark("All routines"), mark("More routines"), mark("Recent and favourites, then all routines"),
                     mark("Routines: {count}"), mark("There are no routines here yet.")),
    "stretches": Said(mark("All stretches"), mark("More stretches"), mark("All stretches"),
                      mark("Stretches: {count}"),
                      mark("There are no stretches here yet.")),
}


def titles(things: str, found: Lists, typed: str, wanted: Wanted) -> tuple[str, ...]:
    """Of each of the lists."""
    fitting = (how_many(things, found.fitting) if typed
               else whole(things, found, asked=wanted.asked > 0))
    return (tr("Recent and favourites"), fitting, shorter(wanted.minutes or 0),
            how_many("stretches", len(found.also)))


def whole(things: str, found: Lists, *, asked: bool) -> str:
    """The title of what fits the filters, or of all; of what begins with the dear ones, too few for a row, as well."""
    if not found.first and found.rest and is_dear(found.rest[0]):
        return tr("Recent and favourites, then all that fit") if asked else tr(SAID[things].first)
    if asked:
        return tr("All that fit")
    return tr(SAID[things].more if found.first else SAID[things].all)


def shorter(minutes: int) -> str:
    """The title of a list: of what is longer than is asked."""
    return tr("Can be shortened to {minutes} min", minutes=minutes)


def how_many(things: str, count: int) -> str:
    """The title of what a search found."""
    return tr(SAID[things].counted, count=grouped(count))


def share(fitting: int, of: int) -> str:
    """How many of all do."""
    return tr("{count} of {of} fit", count=grouped(fitting), of=grouped(of))


def aside(lacks: AbstractSet[str], understood: AbstractSet[str]) -> str:
    """A line for what is not there, and one for each movement to avoid that was understood from the search."""
    lines = [lacking(lacks)] if lacks else []
    return "\n".join([*lines, *map(found_without, sorted(understood))])


def lacking(things: AbstractSet[str]) -> str:
    """What a person does not have."""
    names = listed(tuple(sorted(things)))
    return tr("You do not have: {things}. Routines that need it are adapted.", things=names)


def found_without(kind: str) -> str:
    """It was understood from what was typed."""
    return tr("Found without {kind}. Choose it under “Avoid”, and the other routines are adapted as well.",
              kind=movement(kind))
