"""What the player's page tells of a session to be heard; a session without sound has a null."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from followalong.core.events import Event
from followalong.core.script import Cue


class Ear(Protocol):
    """What speaks: hears what happened, and falls silent when told."""

    def hear(self, events: Iterable[Event]) -> None: ...

    def repeat(self, cue: Cue) -> None: ...

    def silence(self) -> None: ...


class NullEar:
    """A session without sound."""

    def hear(self, events: Iterable[Event]) -> None:
        pass

    def repeat(self, cue: Cue) -> None:
        pass

    def silence(self) -> None:
        pass
