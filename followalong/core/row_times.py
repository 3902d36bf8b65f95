"""Whole seconds of a script's steps, as a list shows them: together they are the whole time that is shown."""

from __future__ import annotations

from followalong.core.script import Script


def row_times(script: Script) -> tuple[int, ...]:
    """One for each step. The last one that is done has the closing words too; one left out, what it would take."""
    last = max((at for at, line in enumerate(script.steps) if line.chosen), default=-1)
    times, spent = [], 0.0
    for at, line in enumerate(script.steps):
        before, spent = spent, spent + line.seconds * line.chosen
        if at == last:
            spent = script.seconds
        times.append(round(spent) - round(before) if line.chosen else round(line.seconds))
    return tuple(times)
