"""What a person avoids, lacks and has time for, as typed."""

from __future__ import annotations

from followalong.arguments import Arguments
from followalong.core.routine import NEEDS, Routine, steps_of
from followalong.core.sentence import NOTHING, Sentence, joined, said
from followalong.core.wishes import Wishes
from followalong.files.suggest import did_you_mean


def typed(arguments: Arguments) -> Wishes:
    return Wishes(frozenset(arguments.avoid), frozenset(arguments.without), arguments.minutes)


def unknown_thing(arguments: Arguments, routine: Routine) -> Sentence:
    """About the first thing that no routine knows and this one does not need; nothing if there is none."""
    own = (thing for step in steps_of(routine.steps) if step.stretch for thing in step.stretch.needs)
    known = tuple(dict.fromkeys((*NEEDS, *own)))
    for thing in arguments.without:
        if thing not in known:
            return joined(said('There is no thing called "{thing}".', thing=thing), did_you_mean(thing, known))
    return NOTHING
