"""From the start of the process to a window that is seen, and to one that answers."""

from __future__ import annotations

from collections.abc import Mapping
from operator import truediv

from tests.bench.child import child
from tests.bench.figures import Figure, middle
from tests.bench.home import own_home

ROUNDS = 15
MILLI = 1000.0


def start() -> list[Figure]:
    bare, seen, ready = [], [], []
    with own_home() as environment:
        _bare(environment)
        _caught_up(environment)  # the index and the font cache are warm from here on
        for _ in range(ROUNDS):
            bare.append(_bare(environment))
            painted, answered, cards = _ours(environment)
            seen.append(painted)
            ready.append(answered)
    floor = middle(bare)
    window, key = (floor * middle(map(truediv, every, bare)) for every in (seen, ready))  # each beside its own floor
    note = f"first painted window; {min(seen):.0f} to {max(seen):.0f} in {ROUNDS} rounds"
    return [
        Figure("start", window, "ms", floor, times=1.6, note=note),
        Figure("library", key, "ms", floor, times=2.5, note=f'{cards} cards shown, "/" answered'),
    ]


def _bare(environment: Mapping[str, str]) -> float:
    with child(environment, "bare_window") as made:
        return (float(made.told()["painted"]) - made.started) * MILLI


def first_paint(environment: Mapping[str, str]) -> float:
    """Milliseconds until our window is painted."""
    return _ours(environment)[0]


def _caught_up(environment: Mapping[str, str]) -> None:
    with child(environment, "watched", "caught_up", "--") as made:
        made.told()


def _ours(environment: Mapping[str, str]) -> tuple[float, float, int]:
    with child(environment, "watched", "our_window", "--") as made:
        painted, answer = made.told()["painted"], made.told()
        return (painted - made.started) * MILLI, (answer["answered"] - made.started) * MILLI, answer["cards"]
