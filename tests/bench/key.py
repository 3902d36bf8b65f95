"""How long a key of the player takes to the end of the repaint that shows what it did."""

from __future__ import annotations

from typing import Any

from tests.bench.child import child
from tests.bench.figures import Figure, middle, share
from tests.bench.home import own_home

ROUTINE, SAMPLES = "full-menu", 100
BARE, HIGHEST = "bare ", 99  # percent


def key() -> list[Figure]:
    """The slowest of all actions; the floor is a bare window's answer, measured in turns with them."""
    with own_home() as environment:
        for samples in (3, SAMPLES):  # the first renders the words
            with child(environment, "watched", "key_times", str(samples), "--", "play", ROUTINE, "--gui") as made:
                told: dict[str, Any] = made.told()
    times, used = told["times"], told["used"]
    ours = {name: share(all_, HIGHEST) for name, all_ in times.items() if not name.startswith(BARE)}
    floor = share([each for name, all_ in times.items() if name.startswith(BARE) for each in all_], HIGHEST)
    listed = ", ".join(f"{name} {_span(times[name])} ({_span(used[name])})" for name in ours)
    note = f"p99 of {SAMPLES} of the slowest of: {listed}; median to p99, and that of the processor"
    return [Figure("key", max(ours.values()), "ms", floor, most=16.0, note=note)]


def _span(values: list[float]) -> str:
    return f"{middle(values):.1f} to {share(values, HIGHEST):.1f}"
