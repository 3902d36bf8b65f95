"""Where every routine begins: with what the person has set, and chose before."""

from __future__ import annotations

from collections.abc import Mapping

from followalong.core.choices import Choices
from followalong.core.wishes import Wishes
from followalong.files.settings import Settings
from followalong.files.told import as_told


def first_wishes(settings: Settings) -> Wishes:
    """What the person avoids and lacks; how much time there is, is asked anew each time."""
    return Wishes(frozenset(settings.avoid), frozenset(settings.without))


def first_choices(settings: Settings, options_of: Mapping[str, int]) -> Choices:
    choices = Choices(
        effort=settings.effort, wait_for_me=settings.wait_for_me, more_time=settings.more_time,
        options=dict(options_of),
    )
    return as_told(choices, settings)
