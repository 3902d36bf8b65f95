"""The place of a picture: a floor and a figure at work on it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.core.routine import Side
from followalong.qt.figure_painter import paint_still
from followalong.qt.look import Look

TALLEST = 280


class PictureBed(QWidget):
    """Draws once for each size. Decoration: the words stand beside it.

    `ground` is its colour, sunken by default; with a `share` it is that share of its width tall and round at the top
    only.
    """

    def __init__(
        self, look: Look, parent: QWidget, *, radius: float = 8.0, ground: str = "", share: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._theme, self._figures = look.theme, look.figures
        self._ground = ground or look.theme.sunken
        self._radius, self._share = radius, share
        self._shown: tuple[str, str, Side] = ("", "", "")
        self._faded = False
        self._drawn: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(share > 0)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(88, 55)

    def hasHeightForWidth(self) -> bool:
        return self._share > 0

    def heightForWidth(self, width: int) -> int:
        return min(TALLEST, round(width * self._share))

    def show_figure(self, figure: str, position: str = "", side: Side = "", *, faded: bool = False) -> None:
        """By its name, or what rests in that position; faded is for what is left out."""
        if (figure, position, side) != self._shown or faded != self._faded:
            self._shown, self._faded = (figure, position, side), faded
            self._drawn = None
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._drawn is None or self._drawn.size() != size:
            self._drawn = self._draw(size, ratio)
        painter = QPainter(self)
        if self._faded:
            painter.setOpacity(0.5)
        painter.drawPixmap(0, 0, self._drawn)

    def _draw(self, size: QSize, ratio: float) -> QPixmap:
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(0, 0, self.width(), self.height())
        shape = QPainterPath()
        below = self._radius * 2 if self._share else 0
        shape.addRoundedRect(rect.adjusted(0, 0, 0, below), self._radius, self._radius)
        painter.setClipPath(shape)
        painter.fillRect(rect, QColor(self._ground))
        figure, position, side = self._shown
        paint_still(painter, rect, self._figures.of(figure, position), self._theme, self._ground, side)
        painter.end()
        return picture
