"""Big numbers as ready pictures: a digit is drawn once, not thirty times a second."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from followalong.qt.fonts import Fonts

SPACING = -3.0
AFTER, BEFORE = 0.12, -0.045  # of the font: how far a 1, whose margins are wide, moves to the right or left
BEARINGS = 0.07  # of the font: what is left empty at both ends
LEAN = 0.02  # of the font: numbers stand so far right of their middle, for those that end in a narrow 1


class NumberPictures:
    """Draws a number centred on a point, by the height of its digits and not of its font."""

    def __init__(self, fonts: Fonts) -> None:
        self._fonts = fonts
        self._key: tuple[str, int, str, float] = ("", 0, "", 0.0)
        self._kept = QPixmap()  # only the one that is seen: each is as large as an eighth of the screen
        self._sizes: dict[tuple[str, float], tuple[float, float]] = {}
        self._moves: dict[tuple[str, float], float] = {}

    def font(self, pixels: float) -> QFont:
        return self._fonts.font(pixels, 700, SPACING, tabular=True)

    def size(self, text: str, pixels: float) -> tuple[float, float]:
        """Width of the text and height of its digits."""
        found = self._sizes.get((text, pixels))
        if found is None:
            metrics = QFontMetricsF(self.font(pixels))
            found = self._sizes[text, pixels] = (metrics.horizontalAdvance(text), metrics.capHeight())
        return found

    def pixels_within(self, text: str, pixels: float, width: float, height: float) -> float:
        """Font pixels at which the text fits, from `pixels` down."""
        wide, high = self.size(text, pixels)
        return pixels * min(1.0, width / max(wide - BEARINGS * pixels, 1.0), height / max(high, 1.0))

    def rect(self, text: str, pixels: float, centre: QPointF) -> QRectF:
        """What the picture covers."""
        wide, high = self.size(text, pixels)
        return QRectF(*self._corner(text, pixels, centre), wide + 4, high * 1.3)

    def _corner(self, text: str, pixels: float, centre: QPointF) -> tuple[float, float]:
        wide, high = self.size(text, pixels)
        return centre.x() - wide / 2 - 2 + self._move(text, pixels), centre.y() - high * 0.65

    def _move(self, text: str, pixels: float) -> float:
        """How far all of it moves so that its ink is centred; the same for every last digit, or the tens jumped."""
        found = self._moves.get((text, pixels))
        if found is None:
            found = self._moves[text, pixels] = self._off_centre(text, pixels)
        return found

    def _off_centre(self, text: str, pixels: float) -> float:
        if not text:
            return 0.0
        metrics, wide = QFontMetricsF(self.font(pixels)), self.size(text, pixels)[0]
        first, last = metrics.tightBoundingRect(text[0]), metrics.tightBoundingRect(text if len(text) == 1 else "8")
        left = first.left() + _nearer(text, 0) * pixels
        right = metrics.horizontalAdvance(text[:-1]) + last.right()
        return (wide - left - right) / 2 + LEAN * pixels * (len(text) > 1)

    def paint(self, painter: QPainter, text: str, pixels: float, colour: str, centre: QPointF) -> None:
        ratio = painter.device().devicePixelRatio()
        key = (text, round(pixels), colour, ratio)
        if key != self._key:
            self._key, self._kept = key, self._drawn(text, pixels, colour, ratio)
        left, top = self._corner(text, pixels, centre)
        painter.drawPixmap(round(left), round(top), self._kept)

    def _drawn(self, text: str, pixels: float, colour: str, ratio: float) -> QPixmap:
        area = self.rect(text, pixels, QPointF(0, 0))
        picture = QPixmap((area.size() * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.setFont(self.font(pixels))
        painter.setPen(QColor(colour))
        _, high = self.size(text, pixels)
        base, metrics = area.height() / 2 + high / 2, QFontMetricsF(self.font(pixels))
        for index, letter in enumerate(text):
            left = 2 + metrics.horizontalAdvance(text[:index]) + _nearer(text, index) * pixels
            painter.drawText(QPointF(left, base), letter)
        painter.end()
        return picture


def _nearer(text: str, index: int) -> float:
    """How far a 1 moves; every other digit keeps its place, so that nothing jumps while it counts."""
    first, last = index == 0, index == len(text) - 1
    if text[index] != "1" or first == last:
        return 0.0
    return AFTER if first else BEFORE
