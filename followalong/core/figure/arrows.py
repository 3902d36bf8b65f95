"""Arrows for movements too small to see: straight, curved for turns, double for pulses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, radians, sin
from typing import Literal

from followalong.core.figure.camera import Camera
from followalong.core.figure.shapes import Capsule, Layer, Outline, Shape, stroke
from followalong.core.figure.space import Flat, Point, plus

Kind = Literal["straight", "double", "curved"]
WIDTH, GROUND, HEAD = 1.7, 3.6, 4.2  # units
APART = 0.27  # of a double arrow's length is each of its heads at most, so that the two stay apart
OPEN = radians(148)  # of the head's sides against the way
BENDS = 12  # straight pieces of a curve


@dataclass(frozen=True, slots=True)
class Arrow:
    """`towards`: the movement it belongs to: to the work (1), back (-1) or both (0)."""

    kind: Kind
    joint: str
    offset: Point
    reach: Flat = (0.0, 0.0)  # from its start to its tip
    radius: float = 0.0  # of a curve round the start, from `turn[0]` to `turn[1]` degrees
    turn: tuple[float, float] = (0.0, 0.0)
    towards: int = 1


def drawn(arrow: Arrow, found: Mapping[str, Point], camera: Camera) -> Layer:
    start = camera.flat(plus(found[arrow.joint], arrow.offset))
    line = _curve(start, arrow, arrow.radius) if arrow.kind == "curved" else _straight(start, arrow)
    heads = [_head(line[-2], line[-1], HEAD)]
    if arrow.kind == "double":
        size = min(HEAD, APART * hypot(*arrow.reach))
        heads = [_head(line[-2], line[-1], size), _head(line[1], line[0], size)]

    def shapes(width: float) -> tuple[Shape, ...]:
        shaft = _bow(start, arrow, width) if arrow.kind == "curved" else stroke(line, width)
        return (*shaft, *(piece for head in heads for piece in stroke(head, width)))

    return Layer(shapes(GROUND), tuple((shape, "work") for shape in shapes(WIDTH)))


def _straight(start: Flat, arrow: Arrow) -> tuple[Flat, ...]:
    return start, (start[0] + arrow.reach[0], start[1] + arrow.reach[1])


def _bow(middle: Flat, arrow: Arrow, width: float) -> tuple[Shape, ...]:
    """A curve and its round start; the head rounds its other end."""
    outer, inner = (_curve(middle, arrow, arrow.radius + aside) for aside in (width / 2, -width / 2))
    start = _curve(middle, arrow, arrow.radius)[0]
    return Outline((*outer, *reversed(inner))), Capsule(start, start, width / 2, width / 2)


def _curve(middle: Flat, arrow: Arrow, radius: float) -> tuple[Flat, ...]:
    first, last = radians(arrow.turn[0]), radians(arrow.turn[1])
    turns = [first + (last - first) * step / BENDS for step in range(BENDS + 1)]
    return tuple((middle[0] + radius * cos(turn), middle[1] + radius * sin(turn)) for turn in turns)


def _head(before: Flat, tip: Flat, size: float) -> tuple[Flat, ...]:
    way = atan2(tip[1] - before[1], tip[0] - before[0]) % (2 * pi)
    sides = [(tip[0] + size * cos(way + turn), tip[1] + size * sin(way + turn)) for turn in (OPEN, -OPEN)]
    return sides[0], tip, sides[1]
