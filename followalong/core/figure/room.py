"""A room in the picture: the edges of what is in it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Extent(NamedTuple):
    """In units; the floor of a picture seen from the side is at 0."""

    left: float
    bottom: float
    right: float
    top: float


def joined(every: Iterable[Extent]) -> Extent:
    lefts, bottoms, rights, tops = zip(*every, strict=True)
    return Extent(min(lefts), min(bottoms), max(rights), max(tops))
