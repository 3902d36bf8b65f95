"""The place of the figure on the stage: the position of the stretch, seen from the side it is done on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.look import Look
from followalong.qt.position_picture import paint_position

Picture = tuple[str, str, str]  # position, side, tint


class FigurePlace(QWidget):
    """Paints a kept picture; a new one is drawn only for another position, side, tint or size."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._picture: Picture = ("", "", "")
        self._kept: dict[tuple[Picture, int, int, float], QPixmap] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_moment(self, moment: Moment) -> None:
        side = moment.phase.side or moment.side
        position = moment.segment.position or self._picture[0]
        picture = (position, side, self._look.theme.kinds[moment.kind].tint)
        if picture != self._picture:
            self._picture = picture
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).drawPixmap(0, 0, self._drawn())

    def _drawn(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        key = (self._picture, self.width(), self.height(), ratio)
        if key not in self._kept:
            if any(size[1:] != key[1:] for size in self._kept) or len(self._kept) > 12:
                self._kept.clear()
            self._kept[key] = self._paint_position(ratio)
        return self._kept[key]

    def _paint_position(self, ratio: float) -> QPixmap:
        drawn = QPixmap(self.size() * ratio)
        drawn.setDevicePixelRatio(ratio)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        position, side, tint = self._picture
        paint_position(painter, QRectF(0, 0, self.width(), self.height()), position, self._look.theme, side, tint)
        painter.end()
        return drawn
