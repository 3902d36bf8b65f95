"""The layers of a figure as paths with their colours; a layer that was drawn before is not built again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain

from PySide6.QtGui import QPainterPath

from followalong.core.figure.shapes import Layer
from followalong.qt.shape_paths import path_of

GROUND = "ground"  # the colour of what is under the figure
BREATHING = 2  # layers: the rim of the trunk and its shirt
Area = tuple[QPainterPath, str]  # a path to be filled, and the name of its colour
MOST = 500  # layers: those of a whole breath, many times over


class Paths:
    """Remembers by the layer itself: one that has not changed is the same object."""

    def __init__(self) -> None:
        self._scale = 0.0
        self._known: dict[int, tuple[Layer, tuple[Area, ...]]] = {}  # the layer is kept, and so its id

    def of(self, layers: Iterable[Layer], scale: float) -> Iterator[Area]:
        """A picture from the back to the front; `scale`: pixels of a unit.

        Of another pose, in which more is new than what breathes, only the layers that it shares are kept.
        """
        known = self._known if scale == self._scale and len(self._known) < MOST else {}
        every = [known.get(id(layer)) or (layer, _areas(layer, scale)) for layer in layers]
        shown = {id(layer): (layer, areas) for layer, areas in every}
        breathes = len(shown.keys() - known.keys()) <= BREATHING
        self._scale, self._known = scale, known | shown if breathes else shown
        return chain.from_iterable(areas for _, areas in every)


def _areas(layer: Layer, scale: float) -> tuple[Area, ...]:
    return (
        *[(path_of(shape, scale), GROUND) for shape in layer.grounds],
        *[(path_of(shape, scale), colour) for shape, colour in layer.fills],
    )
