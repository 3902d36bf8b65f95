"""A stretch by itself: a routine of one step, to try it or to play its file."""

from __future__ import annotations

from followalong.core.routine import Routine, Step, Stretch

AT_A_DESK = frozenset(("standing", "on a chair"))  # positions
AT_HAND = frozenset(("chair", "wall", "table"))  # things that a desk has round it


def alone(stretch: Stretch) -> Routine:
    """With its usual dose, on both sides where it has sides."""
    return Routine(
        id=stretch.id or "stretch", title=stretch.name, steps=(Step("1", stretch.dose, stretch),),
        language=stretch.language, places=places_of(stretch),
    )


def places_of(stretch: Stretch) -> tuple[str, ...]:
    """At a desk nobody lies down, kneels, or fetches anything."""
    desk = stretch.position in AT_A_DESK and AT_HAND.issuperset(stretch.needs)
    return ("home", "desk", "clinic") if desk else ("home", "clinic")
