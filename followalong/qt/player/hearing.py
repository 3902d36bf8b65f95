"""What a session of the player is heard through, and what it is without sound."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol

from followalong.core.events import Event


class Ear(Protocol):
    """What speaks: hears what happened, and falls silent when told."""

    def hear(self, events: Iterable[Event]) -> None: ...

    def silence(self) -> None: ...


class NullEar:
    """A session without sound."""

    def hear(self, events: Iterable[Event]) -> None:
        pass

    def silence(self) -> None:
        pass
