"""A limb of two bones that reaches for a place (inverse kinematics)."""

from __future__ import annotations

from math import sqrt

from followalong.core.figure.space import Point, along, distance, dot, minus, unit

SLACK = 0.002  # units: a limb is never quite straight nor quite folded


def bend(root: Point, goal: Point, upper: float, lower: float, hint: Point) -> tuple[Point, Point]:
    """Middle joint and end of a limb from `root` to `goal`; it bends to the side of `hint`.

    A goal out of reach is reached for as far as the limb goes.
    """
    way = unit(minus(goal, root))
    far = min(max(distance(root, goal), abs(upper - lower) + SLACK), upper + lower - SLACK)
    before = (upper * upper - lower * lower + far * far) / (2 * far)
    out = sqrt(max(0.0, upper * upper - before * before))
    towards = minus(hint, root)
    aside = minus(towards, along((0.0, 0.0, 0.0), way, dot(towards, way)))
    if dot(aside, aside) < 1e-9:
        aside = (-way[1], way[0], 0.0)
    middle = along(along(root, way, before), unit(aside), out)
    return middle, along(root, way, far)
