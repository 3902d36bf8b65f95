"""The place of the figure on the stage: the position of the stretch, seen from the side it is done on."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.look import Look
from followalong.qt.position_picture import paint_position

GHOST, GHOST_SIZE = 0.38, 0.74  # how strong and how large the side is drawn that was done before
OTHER = {"left": "right", "right": "left"}
KEPT = 12


@dataclass(frozen=True, slots=True)
class Picture:
    """What stands on the stage; `switching`: the other side beside it, and an arrow from there."""

    position: str = ""
    side: str = ""
    tint: str = ""
    ink: str = ""
    switching: bool = False


class FigurePlace(QWidget):
    """Paints a kept picture; a new one is drawn only for another position, side, tint or size."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._picture = Picture()
        self._kept: dict[Picture, QPixmap] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_moment(self, moment: Moment) -> None:
        kind = self._look.theme.kinds[moment.kind]
        switching = moment.place.role == "switch" and moment.place.side in OTHER
        position = moment.segment.position or self._picture.position
        side = moment.phase.side or moment.side
        picture = Picture(position, side, kind.tint, kind.ink if switching else "", switching)
        if picture != self._picture:
            self._picture = picture
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._drawn())

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        kept = self._kept.get(self._picture)
        if kept is None or kept.size() != self.size() * ratio:
            if len(self._kept) >= KEPT:
                self._kept.clear()
            kept = self._kept[self._picture] = self._paint_all(ratio)
        return kept

    def _paint_all(self, ratio: float) -> QPixmap:
        whole = QRectF(self.rect())
        if not self._picture.switching:
            return self._position(whole.size(), self._picture.side, ratio)
        drawn = _empty(whole.size(), ratio)
        wide, high = whole.width(), whole.height()
        painter = QPainter(drawn)
        now = self._position(QSizeF(wide * 0.62, high), self._picture.side, ratio)
        before = self._position(QSizeF(wide * 0.4, high * GHOST_SIZE), OTHER[self._picture.side], ratio)
        painter.setOpacity(GHOST)
        painter.drawPixmap(QPointF(0, high - before.deviceIndependentSize().height()), before)
        painter.setOpacity(1.0)
        painter.drawPixmap(QPointF(wide * 0.38, 0), now)
        _paint_arrow(painter, QPointF(wide * 0.42, high * 0.6), high, self._picture.ink)
        painter.end()
        return drawn

    def _position(self, size: QSizeF, side: str, ratio: float) -> QPixmap:
        drawn = _empty(size, ratio)
        painter = QPainter(drawn)
        picture = self._picture
        paint_position(painter, QRectF(0, 0, size.width(), size.height()), picture.position, self._look.theme, side,
                       picture.tint)
        painter.end()
        return drawn


def _empty(size: QSizeF, ratio: float) -> QPixmap:
    drawn = QPixmap((size * ratio).toSize())
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    return drawn


def _paint_arrow(painter: QPainter, middle: QPointF, high: float, ink: str) -> None:
    """From the side before to the side now."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(ink), high * 0.024, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    reach, head = high * 0.1, high * 0.065
    tip = middle + QPointF(reach, 0)
    painter.drawLine(middle - QPointF(reach, 0), tip)
    painter.drawLine(tip, tip + QPointF(-head, -head))
    painter.drawLine(tip, tip + QPointF(-head, head))
