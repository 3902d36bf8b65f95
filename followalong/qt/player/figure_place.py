"""The place of the figure on the stage: it moves with the moment, seen from the side that works."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.core.routine import Side
from followalong.qt.figure_painter import Stage, paint_figure, stage
from followalong.qt.look import Look

GHOST, GHOST_SIZE = 0.38, 0.74  # how strong and how large the side is drawn that was done before
OTHER: dict[Side, Side] = {"left": "right", "right": "left"}
FINE = 240  # steps of depth and lungs that can be told apart
MARGIN = 8  # px round the figure that its rim and arrows may need


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands on the stage; `switching`: the other side beside it, and an arrow from there."""

    figure: str = ""
    position: str = ""
    side: Side = ""
    depth: float = 0.0
    lungs: float = 0.0
    towards: int | None = None  # whose arrows are shown: 1 to the work, -1 back
    tint: str = ""
    ink: str = ""
    switching: bool = False


class FigurePlace(QWidget):
    """Repaints only for another picture, and only where the figure is."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = Picture()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_moment(self, moment: Moment) -> None:
        picture = self._of(moment)
        if picture != self._picture:
            before, self._picture = self._picture, picture
            moved = replace(before, depth=picture.depth, lungs=picture.lungs, towards=picture.towards)
            if moved == picture and not picture.switching:
                self.update(self._room().toAlignedRect())
            else:
                self.update()

    def _of(self, moment: Moment) -> Picture:
        kind = self._look.theme.kinds[moment.kind]
        switching = moment.place.role == "switch" and moment.place.side in OTHER
        segment, before = moment.segment, self._picture
        figure, position = segment.figure, segment.position
        if not position:
            figure, position = before.figure, before.position
        return Picture(
            figure, position, moment.phase.side or moment.side,
            round(moment.depth * FINE) / FINE, round(moment.lungs * FINE) / FINE, _towards(moment),
            kind.tint, kind.ink if switching else "", switching,
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        picture, whole = self._picture, QRectF(self.rect())
        if not picture.switching:
            self._paint(painter, self._stage(whole, picture.side), picture.side)
            return
        wide, high = whole.width(), whole.height()
        ghost = QRectF(0, high * (1 - GHOST_SIZE), wide * 0.4, high * GHOST_SIZE)
        painter.setOpacity(GHOST)
        painter.drawPixmap(ghost.topLeft(), self._ghost(ghost.size()))
        painter.setOpacity(1.0)
        self._paint(painter, self._stage(QRectF(wide * 0.38, 0, wide * 0.62, high), picture.side), picture.side)
        _paint_arrow(painter, QPointF(wide * 0.42, high * 0.6), high, picture.ink)

    def _stage(self, rect: QRectF, side: Side) -> Stage | None:
        figure = self._look.figures.of(self._picture.figure, self._picture.position)
        if figure is None:
            return None
        return stage(rect, figure.extent, mirrored=figure.mirrored(side), raised=figure.raised)

    def _room(self) -> QRectF:
        """Where the figure may be in any of its poses."""
        figure = self._look.figures.of(self._picture.figure, self._picture.position)
        on = self._stage(QRectF(self.rect()), self._picture.side)
        if figure is None or on is None:
            return QRectF(self.rect())
        edges = figure.extent
        units = QRectF(edges.left, edges.bottom, edges.right - edges.left, edges.top - edges.bottom)
        return on.placed.mapRect(units).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def _paint(self, painter: QPainter, on: Stage | None, side: Side) -> None:
        picture = self._picture
        figure = self._look.figures.of(picture.figure, picture.position)
        if figure is not None and on is not None:
            layers = figure.layers(picture.depth, picture.lungs, side, picture.towards)
            paint_figure(painter, on, layers, self._look.theme, picture.tint)

    def _ghost(self, size: QSizeF) -> QPixmap:
        """The side before, in one piece: parts that are each half seen through would show each other."""
        ratio, side = self.devicePixelRatioF(), OTHER[self._picture.side]
        drawn = QPixmap((size * ratio).toSize())
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self._paint(painter, self._stage(QRectF(QPointF(0, 0), size), side), side)
        painter.end()
        return drawn


def _towards(moment: Moment) -> int | None:
    """Which way the movement goes now; None while it is still."""
    start, end = moment.phase.depth
    if moment.phase.kind == "stay" or start == end or not moment.moving:
        return None
    return 1 if end > start else -1


def _paint_arrow(painter: QPainter, middle: QPointF, high: float, ink: str) -> None:
    """From the side before to the side now."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), high * 0.024, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    reach, head = high * 0.1, high * 0.065
    tip = middle + QPointF(reach, 0)
    painter.drawLine(middle - QPointF(reach, 0), tip)
    painter.drawLine(tip, tip + QPointF(-head, -head))
    painter.drawLine(tip, tip + QPointF(-head, head))
