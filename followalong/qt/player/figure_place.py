"""The place of the figure on the stage: it moves with the moment, seen from the side that works."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.core.figure.figure import Drawing, Shot, drawing
from followalong.core.figure.room import Extent
from followalong.core.figure.walk import Frame
from followalong.core.moment import Moment
from followalong.qt.after_picture import AfterPicture
from followalong.qt.figure_painter import paint_figure, stage
from followalong.qt.floor import floor_height
from followalong.qt.layer_paths import Paths
from followalong.qt.look import Look
from followalong.qt.player.cast import Cast, Picture, other
from followalong.qt.player.standing import Standing, pixels
from followalong.qt.player.switch_arrow import paint_switch_arrow

GHOST, GHOST_SIZE = 0.38, 0.74  # how strong and how large the side is drawn that was done before
MARGIN = 8  # px round the figure that its rim may need
ARROWS = 0.06  # of the height, that its arrows may need
BREATHS = 0.065  # steps of a breath for each pixel of height: one for a pixel of the belly


class FigurePlace(QWidget):
    """Repaints only for another picture, and only where the figure is; for a breath only the trunk."""

    def __init__(self, look: Look, stage: QWidget) -> None:
        super().__init__(stage)
        self._look, self._stage = look, stage
        self._cast = Cast(look.figures, still=look.still)
        self._corner = QRectF()  # where the word of the kind stands
        self._picture, self._lungs = Picture(), 0.0
        self._shown: tuple[object, ...] = ()  # what the picture was made from
        self._standing: dict[Picture, Standing] = {}
        self._pieces: list[tuple[object, QPixmap]] = []  # what stands still while it fades or switches
        self._paths = Paths()
        self._expected: list[Moment] = []  # not looked at yet
        self._taken: list[tuple[Shot, Drawing]] = []  # what they begin with, taken apart
        self._soon = AfterPicture(self)
        self._soon.painted.connect(self.expect_next)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def keep_clear(self, corner: QRectF) -> None:
        """What is as high and as wide as that lies further right, as far as there is room."""
        self._corner = corner
        self._standing.clear()

    def show_moment(self, moment: Moment) -> None:
        """Most moments show what the one before did, or another breath of it."""
        before, self._lungs = self._lungs, self._step(moment.lungs)
        shown = (moment.segment, moment.phase, moment.kind, moment.side, moment.depth, moment.moving, moment.coming,
                 self._beat(moment))
        if shown == self._shown:
            if self._lungs != before:
                self._breathe()
            return
        self._shown = shown
        picture = self._cast.picture(moment, self._look.theme.kinds[moment.kind], self._picture)
        if picture != self._picture or self._lungs != before:
            old, self._picture = self._picture, picture
            self._repaint(self._changed(old, picture))

    def expect(self, moments: Iterable[Moment]) -> None:
        """These may come: what takes time is done one by one, each after a picture."""
        self._expected = list(moments)
        self._taken.clear()
        self._soon.start()

    @Slot()
    def expect_next(self) -> None:
        if self._expected:
            shots = self._cast.expect(self._expected.pop(0))
            self._taken += [(shot, drawing(shot)) for shot in shots]
            self._soon.start()

    def _step(self, lungs: float) -> float:
        """As full as can be told apart: steps of a pixel of the belly."""
        steps = max(16, round(self.height() * BREATHS))
        return round(lungs * steps) / steps

    def _beat(self, moment: Moment) -> float:
        """An activity moves by itself; whatever else moves says so by its depth."""
        return moment.session_done if self._cast.has_beat else 0.0

    def _breathe(self) -> None:
        standing = self._standing.get(self._picture)
        self._repaint(standing.room if standing else self.rect())

    def _repaint(self, area: QRect) -> None:
        """Asked of the stage, which shows through: if both were asked, both would be painted twice."""
        self._stage.update(area.translated(self.pos()))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._standing.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._picture.switching:
            self._paint_switch(painter, QRectF(self.rect()))
        elif self._picture.coming:
            self._paint_frame(painter, self._cast.frame(self._picture))
        else:
            self._paint_now(painter, event.rect())

    def _changed(self, before: Picture, now: Picture) -> QRect:
        """Where two pictures may differ: in the figure's room, if it only moves."""
        moved = replace(before, depth=now.depth, towards=now.towards)
        moves = moved == now and not now.switching
        shot, room = (self._cast.shot(now), self._cast.room(now)) if moves else (None, None)
        return _around(self._place_of(shot), shot, room) if shot and room else self.rect()

    def _paint_now(self, painter: QPainter, within: QRect) -> None:
        """What was taken apart for this pose serves every breath of it, in and out."""
        self._pieces.clear()
        standing = self._standing.get(self._picture) or self._stood()
        if standing:
            standing.paint(painter, self._lungs, within)

    def _place_of(self, shot: Shot) -> QRectF:
        """All of it, or so much further right that the figure is clear of the word."""
        whole = QRectF(self.rect())
        left, bottom, right, top = shot.extent
        takes = stage(whole, shot).mapRect(QRectF(left, bottom, right - left, top - bottom))
        if not takes.intersects(self._corner):
            return whole
        return whole.translated(max(0.0, min(self._corner.right() - takes.left(), whole.right() - takes.right())), 0)

    def _stood(self) -> Standing | None:
        picture, theme = self._picture, self._look.theme
        shot = self._cast.shot(picture)
        if shot is None:
            return None
        known = next((one.taken.picture for one in self._standing.values() if one.shot == shot), None)
        if any(replace(picture, tint=other.tint) != other for other in self._standing):
            self._standing.clear()
        taken = drawing(shot, picture.towards, known)
        found = self._standing[picture] = Standing(
            shot, taken, self._place_of(shot), theme, picture.tint, self._paths)
        return found

    def _paint_frame(self, painter: QPainter, frame: Frame | None) -> None:
        if frame is None:
            return
        rect = self._place_of(frame.shot)
        if frame.over is None or not frame.share:  # nothing of the other is seen when a fade begins
            self._paint(painter, rect, frame.shot)
            return
        painter.setOpacity(1.0 - frame.share)
        self._paint_piece(painter, rect, frame.shot)
        painter.setOpacity(frame.share)
        self._paint_piece(painter, self._place_of(frame.over), frame.over)

    def _paint_switch(self, painter: QPainter, whole: QRectF) -> None:
        """The side that was done, paler and smaller, and an arrow to the side that comes."""
        wide, high, picture = whole.width(), whole.height(), self._picture
        now, done = self._cast.shot(picture), self._cast.shot(replace(picture, side=other(picture.side), depth=0.0))
        if now is None or done is None:
            return
        ghost = QRectF(0, 0, wide * 0.4, high * GHOST_SIZE)
        ghost.moveBottom(high - floor_height(whole) + floor_height(ghost))  # on the same floor
        painter.setOpacity(GHOST)
        self._paint_piece(painter, ghost, done)
        painter.setOpacity(1.0)
        self._paint(painter, QRectF(wide * 0.38, 0, wide * 0.62, high), now)
        paint_switch_arrow(painter, QPointF(wide * 0.42, high * 0.6), high, picture.ink)

    def _paint(self, painter: QPainter, rect: QRectF, shot: Shot) -> None:
        layers = self._apart(shot).layers(self._lungs)
        paint_figure(painter, stage(rect, shot), layers, self._look.theme, self._picture.tint)

    def _apart(self, shot: Shot) -> Drawing:
        """Arrows are not expected."""
        towards = self._picture.towards
        known = (taken for one, taken in self._taken if towards is None and one == shot)
        return next(known, None) or drawing(shot, towards)

    def _paint_piece(self, painter: QPainter, rect: QRectF, shot: Shot) -> None:
        """To be seen through: parts that are each half seen through would show each other. Two are kept."""
        ratio = self.devicePixelRatioF()
        what = (shot, rect, ratio, self._lungs, self._picture.tint, self._picture.towards)
        found = next((piece for known, piece in self._pieces if known == what), None)
        if found is None:
            found = self._drawn(rect, shot, ratio)
            self._pieces = [*self._pieces[-1:], (what, found)]
        painter.drawPixmap(_room(rect, shot).topLeft(), found)

    def _drawn(self, rect: QRectF, shot: Shot, ratio: float) -> QPixmap:
        room = _room(rect, shot)
        drawn = QPixmap(room.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.translate(-QPointF(room.topLeft()))
        self._paint(painter, rect, shot)
        painter.end()
        return drawn


def _around(rect: QRectF, shot: Shot, units: Extent) -> QRect:
    """That part of a shot as it is placed there, with all that its rim and its arrows may need."""
    return pixels(rect, shot, units, max(MARGIN, round(ARROWS * rect.height())))


def _room(rect: QRectF, shot: Shot) -> QRect:
    """What it takes of the rectangle: all of it, if there are arrows, which may be far from the figure."""
    return rect.toAlignedRect() if shot.arrows else _around(rect, shot, shot.extent)
