"""Choices as a person wants to be told about them: how much is said is the same whatever is played."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from followalong.core.choices import Choices
    from followalong.files.settings import Settings


def as_told(choices: Choices, settings: Settings) -> Choices:
    return replace(choices, talk=settings.talk, set_up=settings.set_up)
