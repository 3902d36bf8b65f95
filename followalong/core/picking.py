"""Which alternative is done instead of what cannot be: none is done twice, and the same thing always gets the same."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

Done = tuple[str, str]  # id of a stretch, and its side where it has only one
T = TypeVar("T")


class Picking(Generic[T]):
    """For the steps of one routine, in their order. `taken`: what is done in it as it is written."""

    def __init__(self, taken: Iterable[Done], done: Callable[[T], Done], may: Callable[[T], bool]) -> None:
        self._taken, self._done, self._may = set(taken), done, may
        self._chosen: dict[Done, T | None] = {}

    def instead(self, here: Done, others: Iterable[T]) -> T | None:
        """The first of the others that may be done; None if none may."""
        if here not in self._chosen:
            free = (other for other in others if self._may(other) and self._done(other) not in self._taken)
            found = self._chosen[here] = next(free, None)
            if found is not None:
                self._taken.add(self._done(found))
        return self._chosen[here]
