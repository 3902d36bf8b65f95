"""What reading a file came to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

from followalong.core.errors import Fault

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Loaded(Generic[T]):
    """What was read, or None; and everything that is to be said about it."""

    value: T | None
    faults: tuple[Fault, ...] = ()
