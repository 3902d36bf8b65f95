"""What a picture is made of: flat shapes with names of colours, in layers from the back to the front."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from followalong.core.figure.space import Flat

HALO = 0.9  # units of ground around each part, so that parts end where others begin


class Capsule(NamedTuple):
    """Two round ends with these radii, and what lies between them."""

    start: Flat
    end: Flat
    first: float
    last: float


class Oval(NamedTuple):
    """An ellipse whose long radius points to `turn` degrees."""

    centre: Flat
    long: float
    short: float
    turn: float = 0.0


class Outline(NamedTuple):
    """A closed shape with straight edges between many points."""

    points: tuple[Flat, ...]


Shape = Capsule | Oval | Outline
Fill = tuple[Shape, str]  # and the name of its colour in the theme's Figure


class Layer(NamedTuple):
    """Grounds are drawn in the colour of the ground, then the fills over them."""

    grounds: tuple[Shape, ...]
    fills: tuple[Fill, ...]


def stroke(points: Sequence[Flat], width: float) -> tuple[Capsule, ...]:
    """A line of straight pieces with round ends and corners."""
    return tuple(Capsule(start, end, width / 2, width / 2) for start, end in pairwise(points))


def wider(capsule: Capsule, by: float = HALO) -> Capsule:
    return Capsule(capsule.start, capsule.end, capsule.first + by, capsule.last + by)
