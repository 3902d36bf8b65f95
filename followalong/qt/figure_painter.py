"""Paints a figure on anything Qt paints on: a widget, an SVG file, a printed page."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from math import isinf
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTransform

from followalong.core.figure.extent import floor_top
from followalong.core.figure.figure import Figure, Shot, layers_of
from followalong.core.figure.shapes import Layer
from followalong.qt.floor import floor_height, paint_floor
from followalong.qt.layer_paths import GROUND, Paths
from followalong.qt.shape_paths import fineness
from followalong.qt.theme import Figure as Colours
from followalong.qt.theme import Theme

if TYPE_CHECKING:
    from followalong.core.routine import Side

KEPT = 20  # sets of colours


class Box(NamedTuple):
    """The least that is shown, in units: nearly one scale for all pictures of a list. And whether arrows are."""

    wide: float = 112.0
    low: float = 67.0  # its height for one who lies
    tall: float = 67.0  # and for one who sits or kneels, or is seen from above
    air: float = 1.08  # how much taller it is than the figure
    arrows: bool = True


BOX = Box()
BESIDE, SITTING = 1.08, 0.77  # how much wider it is than the figure; the share of its height that one takes who sits


def stage(rect: QRectF, shot: Shot, box: Box = BOX) -> QTransform:
    """Units to pixels: the figure in the middle of the rectangle, on the floor, mirrored about its own middle."""
    left, bottom, right, top = shot.extent
    floor = 0.0 if shot.raised else floor_height(rect)
    above = rect.adjusted(0, 0, 0, -floor)
    wide, high = right - left, top - (bottom if shot.raised else 0.0)
    least = box.tall if shot.raised else max(box.low, min(box.tall, high / SITTING))
    tall = max(least, high * box.air)
    scale = min(above.width() / max(box.wide, wide * BESIDE), above.height() / tall)
    base = above.center().y() + scale * (top + bottom) / 2 if shot.raised else above.bottom()
    placed = QTransform().translate(above.center().x(), base).scale(-scale if shot.mirrored else scale, -scale)
    return placed.translate(-(left + right) / 2, 0)


def paint_still(
    painter: QPainter, rect: QRectF, figure: Figure | None, theme: Theme, ground: str, side: Side = "",
    box: Box = BOX, depth: float = 1.0,
) -> None:
    """A picture of the work, or at another depth, on its floor; without a figure the floor alone."""
    painter.save()
    painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
    shot = figure.shot(depth, side) if figure else None
    if shot is None:
        paint_floor(painter, rect, theme)
    else:
        placed = stage(rect, shot, box)
        paint_floor(painter, rect, theme, floor_under(shot, placed, rect))
        towards = 0 if depth == 1.0 and box.arrows else None
        paint_figure(painter, placed, layers_of(shot, 0.0, towards), theme, ground)
    painter.restore()


def floor_under(shot: Shot, placed: QTransform, rect: QRectF) -> float:
    """Pixels of floor in the rectangle, up to behind what stands on it; all of it where the eye is high above."""
    top = floor_top(shot.still.props, shot.camera)
    return rect.height() if isinf(top) else rect.bottom() - (placed.m22() * top + placed.dy())


def paint_figure(
    painter: QPainter, placed: QTransform, layers: Iterable[Layer], theme: Theme, ground: str,
    kept: Paths | None = None, within: QRectF | None = None,
) -> None:
    """`ground`: the colour under it, which shows as a rim round each part.

    `kept`: what was drawn before; `within`: the pixels that are wanted, all without.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(placed, combine=True)
    scale = fineness(abs(placed.m22()) * painter.device().devicePixelRatio())
    wanted = placed.inverted()[0].mapRect(within) if within else None
    colours = _colours(theme.figure, ground)
    for path, name in (kept or Paths()).of(layers, scale):
        if wanted is None or wanted.intersects(path.controlPointRect()):
            painter.fillPath(path, colours[name])
    painter.restore()


@lru_cache(maxsize=KEPT)
def _colours(named: Colours, ground: str) -> dict[str, QColor]:
    """By the names that layers give. No brushes: to make one in Python makes the names of 180 gradients, too."""
    return {name: QColor(value) for name, value in {GROUND: ground, **named._asdict()}.items()}
