"""Rounded body parts as painter paths, in the body's own units; all run the same way round, so they may overlap."""

from __future__ import annotations

from itertools import pairwise
from math import acos, atan2, cos, degrees, hypot, radians, sin

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QTransform

from followalong.qt.position_joints import Point


def capsule(start: Point, end: Point, first: float, last: float) -> QPainterPath:
    """Two round ends with these radii and what lies between them."""
    length = hypot(end[0] - start[0], end[1] - start[1])
    if length <= abs(first - last):
        return oval(start if first > last else end, max(first, last), max(first, last), 0)
    base = direction(start, end)
    off = degrees(acos((first - last) / length))
    path = _path()
    # Qt turns clockwise as y grows, so the angles of its arcs are ours with the sign changed.
    path.arcMoveTo(_around(start, first), -(base + off))
    path.arcTo(_around(start, first), -(base + off), -(360 - 2 * off))
    path.arcTo(_around(end, last), -(base - off), -2 * off)
    path.closeSubpath()
    return path


def oval(centre: Point, long: float, short: float, turn: float) -> QPainterPath:
    """An ellipse whose long radius points to `turn` degrees."""
    path = _path()
    rect = QRectF(-long, -short, 2 * long, 2 * short)
    path.arcMoveTo(rect, 0)
    path.arcTo(rect, 0, -360)
    path.closeSubpath()
    return QTransform().translate(*centre).rotate(turn).map(path)


def chain(points: tuple[Point, ...], radii: tuple[float, ...]) -> QPainterPath:
    """Capsules from point to point, smoothed (Catmull-Rom), as one shape."""
    path = _path()
    smooth = _smooth([(*point, radius) for point, radius in zip(points, radii, strict=True)])
    for (ax, ay, ar), (bx, by, br) in pairwise(smooth):
        path.addPath(capsule((ax, ay), (bx, by), ar, br))
    return path


def together(*parts: QPainterPath) -> QPainterPath:
    """One shape that covers all of these."""
    path = _path()
    for part in parts:
        path.addPath(part)
    return path


def direction(start: Point, end: Point) -> float:
    """Degrees, counter-clockwise from the right."""
    return degrees(atan2(end[1] - start[1], end[0] - start[0]))


def along(start: Point, end: Point, share: float) -> Point:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share


def away(point: Point, turn: float, length: float) -> Point:
    """That far from the point, in that direction (degrees)."""
    return point[0] + length * cos(radians(turn)), point[1] + length * sin(radians(turn))


def _path() -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path


def _around(centre: Point, radius: float) -> QRectF:
    return QRectF(centre[0] - radius, centre[1] - radius, 2 * radius, 2 * radius)


def _smooth(knots: list[tuple[float, float, float]], pieces: int = 4) -> list[tuple[float, float, float]]:
    padded = [knots[0], *knots, knots[-1]]
    out: list[tuple[float, float, float]] = []
    for a, b, c, d in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        for piece in range(pieces):
            x, y, r = (_between(a[axis], b[axis], c[axis], d[axis], piece / pieces) for axis in range(3))
            out.append((x, y, r))
    return [*out, knots[-1]]


def _between(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
