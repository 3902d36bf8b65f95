"""The place of the figure on the stage: it moves with the moment, seen from the side that works."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from followalong.core.figure.figure import Shot, layers_of
from followalong.core.figure.walk import Frame
from followalong.core.moment import Moment
from followalong.core.routine import Side
from followalong.qt.figure_painter import paint_figure, stage
from followalong.qt.look import Look
from followalong.qt.player.cast import Cast, Picture
from followalong.qt.player.switch_arrow import paint_switch_arrow

GHOST, GHOST_SIZE = 0.38, 0.74  # how strong and how large the side is drawn that was done before
MARGIN = 8  # px round the figure that its rim and arrows may need


class FigurePlace(QWidget):
    """Repaints only for another picture, and only where the figure is."""

    def __init__(self, look: Look, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look = look
        self._cast = Cast(look.figures)
        self._picture = Picture()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_moment(self, moment: Moment) -> None:
        picture = self._cast.picture(moment, self._look.theme.kinds[moment.kind], self._picture)
        if picture == self._picture:
            return
        before, self._picture = self._picture, picture
        moved = replace(before, depth=picture.depth, lungs=picture.lungs, towards=picture.towards)
        shot = self._cast.shot(picture) if moved == picture and not picture.switching else None
        self.update(self._room(shot).toAlignedRect() if shot else self.rect())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        whole = QRectF(self.rect())
        if self._picture.switching:
            self._paint_switch(painter, whole)
        else:
            self._paint_frame(painter, whole, self._cast.frame(self._picture))

    def _room(self, shot: Shot) -> QRectF:
        """Where the figure may be in any of its poses."""
        left, bottom, right, top = shot.extent
        units = QRectF(left, bottom, right - left, top - bottom)
        placed = stage(QRectF(self.rect()), shot)
        return placed.mapRect(units).adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN)

    def _paint_frame(self, painter: QPainter, rect: QRectF, frame: Frame | None) -> None:
        if frame is None:
            return
        if frame.over is None:
            self._paint(painter, rect, frame.shot)
            return
        painter.setOpacity(1.0 - frame.share)
        painter.drawPixmap(rect.topLeft(), self._in_one_piece(rect, frame.shot))
        painter.setOpacity(frame.share)
        painter.drawPixmap(rect.topLeft(), self._in_one_piece(rect, frame.over))

    def _paint_switch(self, painter: QPainter, whole: QRectF) -> None:
        """The side that was done, paler and smaller, and an arrow to the side that comes."""
        wide, high, picture = whole.width(), whole.height(), self._picture
        now, done = self._cast.shot(picture), self._cast.shot(replace(picture, side=_other(picture), depth=0.0))
        if now is None or done is None:
            return
        ghost = QRectF(0, high * (1 - GHOST_SIZE), wide * 0.4, high * GHOST_SIZE)
        painter.setOpacity(GHOST)
        painter.drawPixmap(ghost.topLeft(), self._in_one_piece(ghost, done))
        painter.setOpacity(1.0)
        self._paint(painter, QRectF(wide * 0.38, 0, wide * 0.62, high), now)
        paint_switch_arrow(painter, QPointF(wide * 0.42, high * 0.6), high, picture.ink)

    def _paint(self, painter: QPainter, rect: QRectF, shot: Shot) -> None:
        picture = self._picture
        layers = layers_of(shot, picture.lungs, picture.towards)
        paint_figure(painter, stage(rect, shot), layers, self._look.theme, picture.tint)

    def _in_one_piece(self, rect: QRectF, shot: Shot) -> QPixmap:
        """To be seen through: parts that are each half seen through would show each other."""
        ratio = self.devicePixelRatioF()
        drawn = QPixmap((rect.size() * ratio).toSize())
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        self._paint(painter, QRectF(QPointF(0, 0), rect.size()), shot)
        painter.end()
        return drawn


def _other(picture: Picture) -> Side:
    return "left" if picture.side == "right" else "right"
