"""A figure that stands still but for its breath: what breathes is painted once for each breath, and then copied."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from followalong.core.figure.figure import Drawing, Shot
from followalong.core.figure.room import Extent
from followalong.qt.figure_painter import paint_figure, stage
from followalong.qt.layer_paths import Paths
from followalong.qt.theme import Theme

MARGIN = 2  # px round what breathes
MOST_BYTES = 4 << 20  # of the copies of one figure; on a very large screen the other breaths are painted anew


@dataclass(slots=True)
class Standing:
    """One pose in one rectangle; `tint` is what it stands on."""

    shot: Shot
    taken: Drawing
    rect: QRectF
    theme: Theme
    tint: str
    paths: Paths
    room: QRect = field(init=False)  # where one breath differs from another
    _copies: dict[float, QPixmap] = field(default_factory=dict)

    def __post_init__(self) -> None:
        moved = self.taken.between(0.0, 1.0)
        self.room = pixels(self.rect, self.shot, moved, MARGIN) if moved else QRect()

    def paint(self, painter: QPainter, lungs: float, within: QRect) -> None:
        if not self.room.contains(within):
            self._paint(painter, lungs, QRectF(within))
            return
        copy = self._copies.get(lungs)
        if copy is None:
            copy = self._copied(lungs, painter.device().devicePixelRatio())
            if (len(self._copies) + 1) * copy.width() * copy.height() * 4 <= MOST_BYTES:
                self._copies[lungs] = copy
        painter.drawPixmap(self.room.topLeft(), copy)

    def _paint(self, painter: QPainter, lungs: float, within: QRectF) -> None:
        placed = stage(self.rect, self.shot)
        paint_figure(painter, placed, self.taken.layers(lungs), self.theme, self.tint, self.paths, within)

    def _copied(self, lungs: float, ratio: float) -> QPixmap:
        copy = QPixmap(self.room.size() * ratio)
        copy.setDevicePixelRatio(ratio)
        copy.fill(Qt.GlobalColor.transparent)
        painter = QPainter(copy)
        painter.translate(-QPointF(self.room.topLeft()))
        self._paint(painter, lungs, QRectF(self.room))
        painter.end()
        return copy


def pixels(rect: QRectF, shot: Shot, units: Extent, margin: int) -> QRect:
    """That part of a shot as it is placed in the rectangle, and so much more around it."""
    left, bottom, right, top = units
    room = stage(rect, shot).mapRect(QRectF(left, bottom, right - left, top - bottom))
    return room.adjusted(-margin, -margin, margin, margin).toAlignedRect()
