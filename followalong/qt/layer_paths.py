"""The layers of a figure as paths with their colours; a layer that was drawn before is not built again."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import QPainterPath

from followalong.core.figure.shapes import Layer
from followalong.qt.shape_paths import path_of

GROUND = "ground"  # the colour of what is under the figure
MOST = 500  # layers: those of a whole breath, many times over


class Area(NamedTuple):
    """A path to be filled, and the name of its colour."""

    path: QPainterPath
    colour: str


class Paths:
    """Remembers by the layer itself: one that has not changed is the same object."""

    def __init__(self) -> None:
        self._scale = 0.0
        self._known: dict[int, tuple[Layer, tuple[Area, ...]]] = {}

    def of(self, layer: Layer, scale: float) -> tuple[Area, ...]:
        """From the back to the front; `scale`: pixels of a unit."""
        if scale != self._scale or len(self._known) > MOST:
            self._scale, self._known = scale, {}
        found = self._known.get(id(layer))
        if found is None:
            found = self._known[id(layer)] = layer, tuple(_areas(layer, scale))  # the layer is kept, and so its id
        return found[1]


def _areas(layer: Layer, scale: float) -> Iterator[Area]:
    for shape in layer.grounds:
        yield Area(path_of(shape, scale), GROUND)
    for shape, colour in layer.fills:
        yield Area(path_of(shape, scale), colour)
