"""The layers of a figure as paths with their colours; a layer that was drawn before is not built again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainterPath

from followalong.core.figure.shapes import Layer, Line, Shape
from followalong.qt.shape_paths import together

GROUND = "ground"  # the colour of what is under the figure
MOST = 500  # layers: those of a whole breath, many times over


class Stroke(NamedTuple):
    """A path, the name of its colour, its width in units (0 for one that is filled), and where it is."""

    path: QPainterPath
    colour: str
    width: float
    room: QRectF


class Paths:
    """Remembers by the layer itself: one that has not changed is the same object."""

    def __init__(self) -> None:
        self._scale = 0.0
        self._known: dict[int, tuple[Layer, tuple[Stroke, ...]]] = {}

    def of(self, layer: Layer, scale: float) -> tuple[Stroke, ...]:
        """From the back to the front; `scale`: pixels of a unit."""
        if scale != self._scale or len(self._known) > MOST:
            self._scale, self._known = scale, {}
        found = self._known.get(id(layer))
        if found is None:
            found = self._known[id(layer)] = layer, tuple(_strokes(layer, scale))  # the layer is kept, and so its id
        return found[1]


def _strokes(layer: Layer, scale: float) -> Iterator[Stroke]:
    yield from _of_one_colour(layer.grounds, GROUND, scale)
    for colour, fills in groupby(layer.fills, itemgetter(1)):
        yield from _of_one_colour([shape for shape, _ in fills], colour, scale)


def _of_one_colour(shapes: list[Shape] | tuple[Shape, ...], colour: str, scale: float) -> Iterator[Stroke]:
    solid = [shape for shape in shapes if not isinstance(shape, Line)]
    if solid:
        path = together(solid, scale)
        yield Stroke(path, colour, 0.0, path.boundingRect())
    for shape in shapes:
        if isinstance(shape, Line):
            path, width = together([shape], scale), shape.width
            yield Stroke(path, colour, width, path.boundingRect().adjusted(-width, -width, width, width))
