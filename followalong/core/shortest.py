"""The least that a routine can be shortened to, told from the account of its steps.

core/shortening.py leaves at least one step, or the two that are each other's other side: the shortest of these.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import zip_longest

from followalong.core.outlook import Way


def shortest(ways: Iterable[Way], whole: float) -> float:
    """Seconds, with doses as they are written, of a routine of `whole` seconds; 0 where no stretch takes time.

    What is between the stretches, and the end after them, stays.
    """
    done = [way for way in ways if way.seconds]
    left, right = ([way.seconds for way in done if way.side == side] for side in ("left", "right"))
    pairs = [sum(pair) for pair in zip_longest(left, right, fillvalue=0.0)]
    alone = [way.seconds for way in done if way.side not in ("left", "right")]
    times = (*alone, *pairs)
    return min(times) + max(0.0, whole - sum(times)) if times else 0.0
