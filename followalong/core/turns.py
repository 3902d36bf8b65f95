"""A routine's steps in the order in which they are done, rounds written out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from followalong.core.choices import Choices
from followalong.core.routine import Block, Dose, Rest, Routine, Step


@dataclass(frozen=True, slots=True)
class Turn:
    """One step, once. The key tells rounds apart: "3.1/2"."""

    key: str
    step: Step
    round: tuple[int, int] = (1, 1)  # of a rest between rounds: the round that comes, of how many

    def chosen(self, choices: Choices) -> bool:
        """Whether it is done at all today."""
        if self.key in choices.left_out:
            return False
        return not self.step.optional or self.key in choices.turned_on


def turns(routine: Routine) -> tuple[Turn, ...]:
    return tuple(_turns(routine.steps, ""))


def _turns(steps: tuple[Step | Block, ...], suffix: str) -> Iterator[Turn]:
    for step in steps:
        if isinstance(step, Step):
            yield Turn(step.key + suffix, step)
            continue
        for number in range(1, step.rounds + 1):
            if number > 1 and step.rest:
                rest = Step(step.key, Dose(Rest(step.rest)))
                yield Turn(f"{step.key}{suffix}/{number}", rest, (number, step.rounds))
            yield from _turns(step.steps, f"{suffix}/{number}")
