"""Points and directions: x to the right, y up, z towards the viewer; angles in degrees."""

from __future__ import annotations

from math import asin, atan2, cos, degrees, radians, sin, sqrt

Point = tuple[float, float, float]
Flat = tuple[float, float]


def direction(angle: float, lift: float = 0.0) -> Point:
    """Unit vector: `angle` counter-clockwise from +x in the picture, then lifted out of it towards the viewer."""
    a, out = radians(angle), radians(lift)
    return cos(a) * cos(out), sin(a) * cos(out), sin(out)


def angles(vector: Point) -> tuple[float, float]:
    """Angle and lift of a direction; the reverse of `direction`."""
    x, y, z = vector
    length = sqrt(x * x + y * y + z * z) or 1.0
    return degrees(atan2(y, x)), degrees(asin(max(-1.0, min(1.0, z / length))))


def along(start: Point, way: Point, length: float) -> Point:
    return start[0] + way[0] * length, start[1] + way[1] * length, start[2] + way[2] * length


def plus(a: Point, b: Point) -> Point:
    return a[0] + b[0], a[1] + b[1], a[2] + b[2]


def minus(a: Point, b: Point) -> Point:
    return a[0] - b[0], a[1] - b[1], a[2] - b[2]


def mixed(a: Point, b: Point, share: float) -> Point:
    """Between two points: the first at 0, the second at 1."""
    return a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share


def dot(a: Point, b: Point) -> float:
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Point, b: Point) -> Point:
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def distance(a: Point, b: Point) -> float:
    return sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2)


def unit(vector: Point) -> Point:
    length = sqrt(dot(vector, vector)) or 1.0
    return vector[0] / length, vector[1] / length, vector[2] / length


def turned(angle: float, to: float) -> float:
    """Degrees from one angle to another the short way round."""
    return (to - angle + 180.0) % 360.0 - 180.0
