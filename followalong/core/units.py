"""Steps that are left out together: never one side without the other, none that another hangs on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from followalong.core.routine import Step


@dataclass(frozen=True, slots=True)
class Unit:
    keys: tuple[str, ...]
    priority: int
    optional: bool
    at: int  # where it stands


def units(steps: Sequence[Step]) -> list[Unit]:
    """In the order in which they are left out: what is optional, then 3 before 2 before 1, of these the last first.

    A step is as important as what follows straight on it. A note is left out only where it is optional.
    """
    ranked = [unit for unit, step in zip(_ranked(steps), steps, strict=True) if step.stretch or step.optional]
    sides = {step.key: step.stretch.sides if step.stretch else "none" for step in steps}
    left, right = ([unit for unit in ranked if sides[unit.keys[0]] == side] for side in ("left", "right"))
    pairs = [_together([unit for unit in pair if unit]) for pair in zip_longest(left, right)]
    alone = [unit for unit in ranked if sides[unit.keys[0]] not in ("left", "right")]
    return sorted((*alone, *pairs), key=lambda unit: (not unit.optional, -unit.priority, -unit.at))


def _ranked(steps: Sequence[Step]) -> Iterable[Unit]:
    found: list[Unit] = []
    follower: Unit | None = None
    for at, step in reversed(list(enumerate(steps))):
        unit = Unit((step.key,), step.priority, step.optional, at)
        if follower is not None:
            unit = replace(
                unit, priority=min(unit.priority, follower.priority), optional=unit.optional and follower.optional,
            )
        found.append(unit)
        follower = unit if step.follows else None
    return reversed(found)


def _together(pair: list[Unit]) -> Unit:
    return Unit(
        tuple(key for unit in pair for key in unit.keys), min(unit.priority for unit in pair),
        all(unit.optional for unit in pair), min(unit.at for unit in pair),
    )
