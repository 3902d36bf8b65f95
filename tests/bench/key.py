"""How long a key of the player takes to the end of the repaint that shows what it did."""

from __future__ import annotations

from collections.abc import Mapping

from tests.bench.child import child
from tests.bench.figures import Figure, middle, share
from tests.bench.home import own_home

RUNS = {"full-menu": (), "hips-and-hamstrings": ("stop here", "open", "way", "close")}  # all actions, or these
SAMPLES = 100
BARE, HIGHEST = "bare ", 99  # percent
Times = dict[str, list[float]]  # milliseconds


def key() -> list[Figure]:
    """The slowest of all actions; the floor is a bare window's answer, measured in turns with them."""
    times, used = Times(), Times()
    with own_home() as environment:
        for routine, names in RUNS.items():
            _measured(environment, routine, names, 3)  # renders the words
            for whole, part in zip((times, used), _measured(environment, routine, names, SAMPLES), strict=True):
                whole |= {name: [*whole.get(name, ()), *found] for name, found in part.items()}
    ours = {name: share(all_, HIGHEST) for name, all_ in times.items() if not name.startswith(BARE)}
    floor = share([each for name, all_ in times.items() if name.startswith(BARE) for each in all_], HIGHEST)
    slow = sorted(ours, key=ours.__getitem__, reverse=True)
    listed = ", ".join(f"{name} {_span(times[name])} ({_span(used[name])})" for name in slow)
    note = f"p99 of {slow[0]}, {SAMPLES} of each and more; median to p99, and that of the processor: {listed}"
    return [Figure("key", ours[slow[0]], "ms", floor, most=16.0, note=note)]


def _measured(
    environment: Mapping[str, str], routine: str, names: tuple[str, ...], samples: int
) -> tuple[Times, Times]:
    words = ("key_times", str(samples), *names, "--", "play", routine, "--gui")
    with child(environment, "watched", *words) as made:
        told = made.told()
    if told["stuck"]:
        raise ChildProcessError(f"nothing was painted after: {told['stuck']}")
    return told["times"], told["used"]


def _span(values: list[float]) -> str:
    return f"{middle(values):.1f} to {share(values, HIGHEST):.1f}"
