"""A library of ten thousand routines: how soon its window is seen beside that of ten, and how long a key takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.child import child
from tests.bench.figures import Figure, middle
from tests.bench.home import own_home
from tests.bench.start import first_paint

FEW, MANY = 10, 10_000
ROUNDS, TURNS = 11, 3
NAMES = ("Happy hips", "Café break", "Calves and heels", "Slow morning", "Before bed", "At the desk", "Low back")
FILE = """followalong: 1
routine: own-{number:05d}
title: {name} number {number}
summary: For the {number}th day.
for: [{place}]
steps:
  - stretch: {stretch}
  - stretch: half-kneeling-hip-flexor
    optional: true
"""
STRETCHES = ("calf-at-the-wall", "chair-twist", "bridge", "butterfly", "supine-twist")


def many() -> list[Figure]:
    with library_of(FEW) as few, library_of(MANY) as lot:
        caught_up(few)
        read = caught_up(lot)
        again = caught_up(lot)
        seen = [(first_paint(few), first_paint(lot)) for _ in range(ROUNDS)]
        keys = [middle(times) for times in zip(*(typed(lot)["times"] for _ in range(TURNS)), strict=True)]
    note = (f"first painted window, beside {FEW} routines; then all {again['cards']:,} listed after "
            f"{again['listed']:.1f} s and checked after {again['seconds']:.1f} s, longest pause "
            f"{again['longest']:.0f} ms; at first read in {read['seconds']:.0f} s, longest pause "
            f"{read['longest']:.0f} ms")
    floor = middle(fews for fews, _ in seen)
    found = f"worst of {len(keys)} keys until painted, each the median of {TURNS} turns; median {middle(keys):.0f}"
    return [
        Figure("library-10000", floor * middle(lots / fews for fews, lots in seen), "ms", floor, times=1.1, note=note),
        Figure("search-10000", max(keys), "ms", most=50.0, note=found),
    ]


@contextmanager
def library_of(count: int) -> Iterator[dict[str, str]]:
    """A home with so many routines of one's own."""
    with own_home() as environment:
        folder = Path(environment["XDG_DATA_HOME"]) / "followalong" / "routines"
        folder.mkdir(parents=True)
        for number in range(count):
            name, stretch = NAMES[number % len(NAMES)], STRETCHES[number % len(STRETCHES)]
            text = FILE.format(number=number, name=name, stretch=stretch, place=("home", "desk", "clinic")[number % 3])
            (folder / f"own-{number:05d}.yaml").write_text(text, encoding="utf-8")
        yield environment


def caught_up(environment: Mapping[str, str]) -> dict[str, Any]:
    """What the window told when nothing was left to read."""
    with child(environment, "watched", "caught_up", "--") as made:
        told: dict[str, Any] = made.told()
        return told


def typed(environment: Mapping[str, str]) -> dict[str, Any]:
    with child(environment, "watched", "typed_search", "--") as made:
        told: dict[str, Any] = made.told()
        return told
