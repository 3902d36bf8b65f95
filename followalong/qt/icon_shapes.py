"""The shapes of an icon from its SVG: as much of SVG as our own icons use, for QtSvg takes 2 MB of memory."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Mapping
from math import atan2, degrees, hypot, pi, sqrt
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

UNITS = 24  # of an icon's square
ELEMENT = re.compile(r"<(/?)(\w+)([^>]*)>")
ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')
WORD = re.compile(r"[A-Za-z]|-?\d*\.?\d+")
NUMBERS = {"m": 2, "l": 2, "h": 1, "v": 1, "c": 6, "a": 7, "z": 0}  # that follow a command of a path


class Shape(NamedTuple):
    """Filled or not, and with a line of that width round it; 0 is none."""

    path: QPainterPath
    filled: bool
    width: float


def shapes(svg: str) -> Iterator[Shape]:
    """From the back to the front. Groups and the whole hand down what they say of lines and fills."""
    around: list[dict[str, str]] = [{}]
    for end, name, written in ELEMENT.findall(svg):
        if end:
            around.pop()
            continue
        says = around[-1] | dict(ATTRIBUTE.findall(written))
        if name in ("svg", "g"):
            around.append(says)
        else:
            width = 0.0 if says["stroke"] == "none" else float(says["stroke-width"])
            yield Shape(_path(name, says), says["fill"] != "none", width)


def _path(name: str, says: Mapping[str, str]) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    if name == "circle":
        path.addEllipse(QPointF(float(says["cx"]), float(says["cy"])), float(says["r"]), float(says["r"]))
    elif name == "rect":
        rect = QRectF(*(float(says[each]) for each in ("x", "y", "width", "height")))
        path.addRoundedRect(rect, float(says["rx"]), float(says["rx"]))
    else:
        _draw(path, says["d"])
    return path


def _draw(path: QPainterPath, written: str) -> None:
    words, command = deque(WORD.findall(written)), ""
    while words:
        if words[0].isalpha():
            command = words.popleft()
        _step(path, command, [float(words.popleft()) for _ in range(NUMBERS[command.lower()])])
        command = {"M": "L", "m": "l"}.get(command, command)  # more points after the first are lines


def _step(path: QPainterPath, command: str, numbers: list[float]) -> None:
    """A small letter counts from where the last step ended."""
    at = path.currentPosition()
    start = at if command.islower() else QPointF()
    match command.lower(), numbers:
        case "m", [x, y]:
            path.moveTo(start + QPointF(x, y))
        case "l", [x, y]:
            path.lineTo(start + QPointF(x, y))
        case "h", [x]:
            path.lineTo(start.x() + x, at.y())
        case "v", [y]:
            path.lineTo(at.x(), start.y() + y)
        case "c", [ax, ay, bx, by, x, y]:
            path.cubicTo(start + QPointF(ax, ay), start + QPointF(bx, by), start + QPointF(x, y))
        case "a", [radius, _, _, large, clockwise, x, y]:
            _arc(path, start + QPointF(x, y), radius, large=bool(large), clockwise=bool(clockwise))
        case "z", []:
            path.closeSubpath()


def _arc(path: QPainterPath, end: QPointF, radius: float, *, large: bool, clockwise: bool) -> None:
    """Of a circle, from where the path is (SVG 1.1, F.6.5)."""
    start = path.currentPosition()
    half = (start - end) / 2
    away = hypot(half.x(), half.y())
    radius = max(radius, away)
    off = sqrt(radius**2 - away**2) / away * (1 if large != clockwise else -1)
    centre = (start + end) / 2 + QPointF(half.y(), -half.x()) * off
    first, last = (atan2(point.y() - centre.y(), point.x() - centre.x()) for point in (start, end))
    turn = (last - first) % (2 * pi) - (0 if clockwise else 2 * pi)
    square = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    path.arcTo(square, -degrees(first), -degrees(turn))  # Qt turns the other way
