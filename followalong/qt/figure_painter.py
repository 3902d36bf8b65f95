"""Paints a figure on anything Qt paints on: a widget, an SVG file, a printed page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from followalong.core.figure.extent import Extent
from followalong.core.figure.figure import Figure
from followalong.core.figure.shapes import Layer, Line, Shape
from followalong.core.routine import Side
from followalong.qt.shape_polygons import polygon
from followalong.qt.theme import Theme

BOX = (112.0, 62.0)  # the least that is shown, in units: one scale for all pictures of a list
FLOOR = 0.036  # of the picture's height
HEADROOM = 1.08
NOWHERE = Extent(0.0, 0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Stage:
    """Where a figure stands: a rectangle, how units are laid into it, and whether it has a floor line."""

    rect: QRectF
    placed: QTransform
    floor: float  # pixels; 0 for a figure seen from above


def stage(
    rect: QRectF, extent: Extent, *, mirrored: bool, raised: bool = False, box: tuple[float, float] = BOX,
) -> Stage:
    """The figure in the middle, on the floor; mirrored about its own middle."""
    floor = 0.0 if raised else max(2.0, round(rect.height() * FLOOR))
    above = rect.adjusted(0, 0, 0, -floor)
    wide, high = extent.right - extent.left, extent.top - (extent.bottom if raised else 0.0)
    scale = min(above.width() / max(box[0], wide * HEADROOM), above.height() / (max(box[1], high) * HEADROOM))
    middle = (extent.left + extent.right) / 2
    base = above.center().y() + scale * (extent.top + extent.bottom) / 2 if raised else above.bottom()
    placed = QTransform().translate(above.center().x(), base).scale(-scale if mirrored else scale, -scale)
    return Stage(rect, placed.translate(-middle, 0), floor)


def paint_still(
    painter: QPainter, rect: QRectF, figure: Figure | None, theme: Theme, ground: str, side: Side = "",
    box: tuple[float, float] = BOX, depth: float = 1.0,
) -> None:
    """A picture of the work, or at another depth, on its floor; without a figure the floor alone."""
    extent = figure.extent if figure else NOWHERE
    mirrored, raised = (figure.mirrored(side), figure.raised) if figure else (False, False)
    on = stage(rect, extent, mirrored=mirrored, raised=raised, box=box)
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    paint_floor(painter, on, theme)
    if figure:
        paint_figure(painter, on, figure.layers(depth, 0.0, side, 0 if depth == 1.0 else None), theme, ground)
    painter.restore()


def paint_floor(painter: QPainter, on: Stage, theme: Theme) -> None:
    """From edge to edge."""
    if on.floor:
        rect = on.rect
        painter.fillRect(QRectF(rect.left(), rect.bottom() - on.floor, rect.width(), on.floor),
                         QColor(theme.figure.floor))


def paint_figure(painter: QPainter, on: Stage, layers: Iterable[Layer], theme: Theme, ground: str) -> None:
    """`ground`: the colour under it, which shows as a rim round each part."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(on.placed, combine=True)
    painter.setPen(Qt.PenStyle.NoPen)
    scale = abs(on.placed.m22()) * painter.device().devicePixelRatio()
    colours = {"ground": QColor(ground)}
    for layer in layers:
        for shape in layer.grounds:
            _paint(painter, shape, colours["ground"], scale)
        for shape, name in layer.fills:
            colour = colours.get(name)
            if colour is None:
                colour = colours[name] = QColor(getattr(theme.figure, name))
            _paint(painter, shape, colour, scale)
    painter.restore()


def _paint(painter: QPainter, shape: Shape, colour: QColor, scale: float) -> None:
    drawn = polygon(shape, scale)
    if isinstance(shape, Line):
        painter.setPen(QPen(colour, shape.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                            Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(drawn)
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        painter.setBrush(colour)
        painter.drawPolygon(drawn, Qt.FillRule.WindingFill)
