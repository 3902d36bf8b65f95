"""The breath as a disc that grows, waits and shrinks within its dotted edge."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor, hypot

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.heard import Heard, changed
from followalong.qt.look import Look
from followalong.qt.player.number import NumberPictures
from followalong.qt.tr import many

EMPTY, EMPTY_TWO_DIGITS = 0.52, 0.70  # of the dotted edge's diameter
TWO_DIGITS = 9.5  # seconds of a phase from which its number has two digits
VISIBLE = 0.4  # pixels of radius
SMOOTH, NO_PEN = QPainter.RenderHint.Antialiasing, Qt.PenStyle.NoPen  # looking them up takes as long as painting


@dataclass(frozen=True, slots=True)
class Disc:
    """What the circle shows; diameter as a share of the edge's."""

    kind: str = "breathe-out"
    number: str = ""
    share: float = EMPTY


def share_of(moment: Moment, empty: tuple[float, float] = (EMPTY, EMPTY_TWO_DIGITS)) -> float:
    """How large the disc is, 0 to 1; `empty` with a number of one digit and of two."""
    least = empty[moment.phase.seconds >= TWO_DIGITS]
    return least + (1.0 - least) * max(0.0, min(1.0, moment.lungs))


class BreathCircle(QWidget):
    """Opaque: fills itself with the stage's tint. The word of the phase is the caption, not here."""

    heard = Heard("StaticText", spoken="spoken")

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._numbers = NumberPictures(look.fonts)
        self._diameter, self._pixels = 200.0, 90.0
        self._empty = (EMPTY, EMPTY_TWO_DIGITS)
        self._disc = Disc()
        self._ground = QColor(look.theme.background)
        self._centre, self._whole = QPointF(), QRect()  # of the widget, and around the edge
        self._dots: dict[str, QPixmap] = {}  # the edge of each kind, and the same on its ground
        self._edges: dict[str, QPixmap] = {}
        self._inks = {kind: QColor(colours.ink) for kind, colours in look.theme.kinds.items()}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_sizes(self, diameter: float, number: float) -> None:
        """Pixels: of the dotted edge, and of the number's font."""
        self._diameter, self._pixels = diameter, number
        self._empty = (max(EMPTY, self._holding("8")), max(EMPTY_TWO_DIGITS, self._holding("88")))
        self._measure()
        self.update()

    def set_ground(self, colour: QColor) -> None:
        if colour != self._ground:
            self._ground = colour
            self._edges.clear()
            self.update()

    def show_moment(self, moment: Moment) -> None:
        kind, number, share, old = moment.kind, moment.number, share_of(moment, self._empty), self._disc
        if kind == old.kind and number == old.number and abs(share - old.share) * self._diameter / 2 < VISIBLE:
            return
        self._disc = Disc(kind, number, share)
        if number != old.number:
            changed(self)
        self.update(self._whole if kind != old.kind else self._around(max(share, old.share)))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._measure()

    def _measure(self) -> None:
        self._centre = QPointF(self.width() / 2, self.height() / 2)
        self._whole = self._around(1.0)
        self._dots.clear()
        self._edges.clear()

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def disc_diameter(self) -> float:
        """Pixels, as painted now."""
        return self._disc.share * self._diameter

    def spoken(self) -> str:
        """The number as it is now, for a screen reader that asks."""
        return many("1 second", "%n seconds", int(self._disc.number)) if self._disc.number else ""

    def number_pixels(self) -> float:
        """Font size of the number now shown."""
        inner = self._empty[len(self._disc.number) > 1] * self._diameter
        return self._numbers.pixels_within(self._disc.number, self._pixels, inner * 0.9, inner)

    def _holding(self, number: str) -> float:
        """The share of the edge that a disc has round this number."""
        return min(1.0, hypot(*self._numbers.size(number, self._pixels)) / self._diameter)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, disc = QPainter(self), self._disc
        if not self._whole.contains(event.rect()):
            fill(painter, event.rect(), self._ground)
        painter.drawPixmap(self._whole.topLeft(), self._edge(disc.kind))
        painter.setRenderHint(SMOOTH)
        painter.setPen(NO_PEN)
        painter.setBrush(self._inks[disc.kind])
        radius = self.disc_diameter() / 2
        painter.drawEllipse(self._centre, radius, radius)
        if disc.number:
            pixels = self.number_pixels()
            self._numbers.paint(painter, disc.number, pixels, self._look.theme.on_accent, self._centre)

    def _around(self, share: float) -> QRect:
        x, y, radius = self._centre.x(), self._centre.y(), share * self._diameter / 2 + 2
        left, top = floor(x - radius), floor(y - radius)
        return QRect(left, top, ceil(x + radius) - left, ceil(y + radius) - top)

    def _edge(self, kind: str) -> QPixmap:
        """The dotted edge on its ground; opaque, so that it is copied and not blended."""
        kept = self._edges.get(kind)
        if kept is None:
            dots = self._dotted(kind)
            kept = self._edges[kind] = QPixmap(dots.size())
            kept.setDevicePixelRatio(dots.devicePixelRatio())
            kept.fill(self._ground)
            painter = QPainter(kept)
            painter.drawPixmap(0, 0, dots)
            painter.end()
        return kept

    def _dotted(self, kind: str) -> QPixmap:
        """Drawn once for each kind, and not at each step of a fade of the ground."""
        if kind not in self._dots:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(self._whole.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(SMOOTH)
            wide = max(2.0, self._diameter / 150)
            pen = QPen(self._inks[kind], wide, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([1.6, 3.0])
            painter.setPen(pen)
            middle, radius = self._centre - QPointF(self._whole.topLeft()), (self._diameter - wide) / 2
            painter.drawEllipse(middle, radius, radius)
            painter.end()
            self._dots[kind] = picture
        return self._dots[kind]
