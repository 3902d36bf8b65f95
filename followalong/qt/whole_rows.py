"""How much taller rows are made, so that a row ends where the view does and none is cut off by a little."""

from __future__ import annotations

from collections.abc import Sequence


def growth(ends: Sequence[int], room: int, least: int, most: int) -> int:
    """Pixels for each row, 0 where all is seen anyway or where none can end there; `ends` are those of the rows."""
    if not ends or ends[-1] <= room:
        return 0
    each = (-((end - room) // number) for number, end in enumerate(ends, 1))
    return min((more for more in each if least <= more <= most), key=abs, default=0)
