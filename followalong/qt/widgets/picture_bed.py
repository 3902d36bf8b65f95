"""The place of a picture: a floor and a figure at work on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.floor import paint_floor
from followalong.qt.look import Look

if TYPE_CHECKING:
    from followalong.core.routine import Side

TALLEST = 280
LOW, TALL, AIR = 78.0, 95.0, 1.02  # units of a card's box: heads are nearly as large, whoever lies, sits or stands


class PictureBed(QWidget):
    """Drawn once for each size, and never while a window or a list waits to be seen: until then the floor is bare.

    Decoration: the words stand beside it. `ground` is its colour, sunken by default; with a `share` it is that share
    of its width tall and round at the top only.
    """

    def __init__(
        self, look: Look, parent: QWidget, *, radius: float = 8.0, ground: str = "", share: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._theme, self._figures = look.theme, look.figures
        self._ground = ground or look.theme.sunken
        self._radius, self._share, self._tallest = radius, share, look.px(TALLEST)
        self._shown: tuple[str, str, Side] = ("", "", "")
        self._faded, self._more, self._arrows = False, 0, True
        self._late = False  # a picture is on its way
        self._kept = ("", QPixmap())  # on a large screen those of one page are more than the cache holds
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(share > 0)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(88, 55)

    def hasHeightForWidth(self) -> bool:
        return self._share > 0

    def heightForWidth(self, width: int) -> int:
        return min(self._tallest, round(width * self._share)) + self._more

    def set_more(self, more: int) -> None:
        """Pixels of height beyond its share."""
        if more != self._more:
            self._more = more
            self.updateGeometry()

    def show_figure(
        self, figure: str, position: str = "", side: Side = "", *, faded: bool = False, arrows: bool = True,
    ) -> None:
        """By its name, or what rests in that position; faded is for what is left out."""
        if ((figure, position, side), faded, arrows) != (self._shown, self._faded, self._arrows):
            self._shown, self._faded, self._arrows = (figure, position, side), faded, arrows
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._faded:
            painter.setOpacity(0.5)
        if self._has_picture():
            painter.drawPixmap(0, 0, self._kept[1])
            return
        self._paint_ground(painter, QRectF(self.rect()))
        paint_floor(painter, QRectF(self.rect()), self._theme)
        if not self._late:
            self._late = True
            QTimer.singleShot(0, self, self._draw)

    def _has_picture(self) -> bool:
        """Its own, or one that was drawn for another place."""
        key, picture = self._key(), QPixmap()
        if key != self._kept[0] and QPixmapCache.find(key, picture):
            self._kept = key, picture
        return key == self._kept[0]

    def _key(self) -> str:
        """Everything that another picture would differ in."""
        size = self.size() * self.devicePixelRatioF()
        kind = f"{self._radius} {self._share > 0} {self._arrows}"
        return "|".join((*self._shown, self._theme.name, self._ground, kind, f"{size.width()}x{size.height()}"))

    def _draw(self) -> None:
        from followalong.qt.figure_painter import BOX, Box, paint_still

        self._late = False
        if self.size().isEmpty():
            return
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter, rect = QPainter(picture), QRectF(self.rect())
        self._paint_ground(painter, rect)
        figure, position, side = self._shown
        box = Box(low=LOW, tall=TALL, air=AIR, arrows=self._arrows) if self._share else BOX
        paint_still(painter, rect, self._figures.of(figure, position), self._theme, self._ground, side, box)
        painter.end()
        self._kept = self._key(), picture
        QPixmapCache.insert(*self._kept)
        self.update()

    def _paint_ground(self, painter: QPainter, rect: QRectF) -> None:
        """What is painted after it stays inside its round corners."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        below = self._radius * 2 if self._share else 0
        shape.addRoundedRect(rect.adjusted(0, 0, 0, below), self._radius, self._radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._ground))
        painter.drawPath(shape)
        painter.setClipPath(shape)
