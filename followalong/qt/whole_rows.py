"""How much taller rows are made, so that a row ends where the view does and none is cut off by a little."""

from __future__ import annotations

from collections.abc import Callable

STEPS = 4  # until it is as near as it gets


def growth(ends: Callable[[int], list[int]], room: int, least: int, most: int) -> int:
    """Pixels for each row, 0 where all is seen anyway or where none can end there; `ends` of the rows with so many."""
    plain = ends(0)
    if not plain or plain[-1] <= room:
        return 0
    each = ((-((end - room) // number), number) for number, end in enumerate(plain, 1))
    more, number = min((one for one in each if least <= one[0] <= most), key=_size, default=(0, 0))
    settled = _settled(ends, room, number, more) if number else 0
    return settled if least <= settled <= most else 0


def _size(one: tuple[int, int]) -> int:
    return abs(one[0])


def _settled(ends: Callable[[int], list[int]], room: int, number: int, more: int) -> int:
    """So that the row with that number ends there though some rows, with a card of mistakes, do not give or take."""
    for _ in range(STEPS):
        reached = ends(more)
        if number > len(reached) or 0 <= reached[number - 1] - room < number:
            break
        more -= (reached[number - 1] - room) // number
    return more
