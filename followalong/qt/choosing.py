"""One changed wish in what a person chose."""

from __future__ import annotations

from dataclasses import replace

from followalong.core.choices import Choices
from followalong.core.script import StepLine


def with_step(choices: Choices, line: StepLine, *, on: bool) -> Choices:
    """An optional step is turned on; any other is left out."""
    if line.optional:
        return replace(choices, turned_on=choices.turned_on | {line.key} if on else choices.turned_on - {line.key},
                       left_out=choices.left_out - {line.key})
    return replace(choices, left_out=choices.left_out - {line.key} if on else choices.left_out | {line.key})


def with_option(choices: Choices, key: str, option: int) -> Choices:
    return replace(choices, options={**choices.options, key: option})
