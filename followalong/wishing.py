"""What a person avoids, lacks and has time for, as typed and as set."""

from __future__ import annotations

from followalong.arguments import Arguments
from followalong.core.routine import NEEDS, Routine, steps_of
from followalong.core.wishes import Wishes
from followalong.files.settings import Settings
from followalong.files.suggest import did_you_mean


def wishes(arguments: Arguments, settings: Settings) -> Wishes:
    """Both together: what is typed is for this once, and takes nothing back."""
    return Wishes(
        frozenset((*settings.avoid, *arguments.avoid)), frozenset((*settings.without, *arguments.without)),
        arguments.minutes,
    )


def unknown_thing(arguments: Arguments, routine: Routine) -> str:
    """A sentence about the first thing that no routine knows and this one does not need; empty if there is none."""
    own = (thing for step in steps_of(routine.steps) if step.stretch for thing in step.stretch.needs)
    known = tuple(dict.fromkeys((*NEEDS, *own)))
    for thing in arguments.without:
        if thing not in known:
            return f'There is no thing called "{thing}". {did_you_mean(thing, known)}'.strip()
    return ""
