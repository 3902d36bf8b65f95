"""The breath as a disc that grows, waits and shrinks within its dotted edge."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.look import Look
from followalong.qt.player.number import NumberPictures

EMPTY, EMPTY_TWO_DIGITS = 0.52, 0.70  # of the dotted edge's diameter
TWO_DIGITS = 9.5  # seconds of a phase from which its number has two digits
VISIBLE = 0.25  # pixels of radius
SMOOTH, NO_PEN = QPainter.RenderHint.Antialiasing, Qt.PenStyle.NoPen  # looking them up takes as long as painting


@dataclass(frozen=True, slots=True)
class Disc:
    """What the circle shows; diameter as a share of the edge's."""

    kind: str = "breathe-out"
    number: str = ""
    share: float = EMPTY


def share_of(moment: Moment) -> float:
    """How large the disc is, 0 to 1."""
    least = EMPTY_TWO_DIGITS if moment.phase.seconds >= TWO_DIGITS else EMPTY
    return least + (1.0 - least) * max(0.0, min(1.0, moment.lungs))


class BreathCircle(QWidget):
    """Opaque: fills itself with the stage's tint. The word of the phase is the caption, not here."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._numbers = NumberPictures(look.fonts)
        self._diameter, self._pixels, self._digits = 200.0, 90.0, 60.0
        self._disc = Disc()
        self._ground = QColor(look.theme.background)
        self._edges: dict[str, QPixmap] = {}
        self._inks = {kind: QColor(colours.ink) for kind, colours in look.theme.kinds.items()}
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_sizes(self, diameter: float, number: float, digits: float) -> None:
        """Pixels: of the dotted edge, of the number's font, and of its digits at the least."""
        self._diameter, self._pixels, self._digits = diameter, number, digits
        self._edges.clear()
        self.update()

    def set_ground(self, colour: QColor) -> None:
        if colour != self._ground:
            self._ground = colour
            self._edges.clear()
            self.update()

    def show_moment(self, moment: Moment) -> None:
        disc = Disc(moment.kind, moment.number, share_of(moment))
        old = self._disc
        if disc.kind != old.kind:
            self._disc = disc
            self.update()
        elif disc.number != old.number or abs(disc.share - old.share) * self._diameter / 2 >= VISIBLE:
            self._disc = disc
            self.update(self._around(max(disc.share, old.share)))

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._edges.clear()

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def disc_diameter(self) -> float:
        """Pixels, as painted now."""
        return self._disc.share * self._diameter

    def number_pixels(self) -> float:
        """Font size of the number now shown."""
        inner = EMPTY_TWO_DIGITS * self._diameter if len(self._disc.number) > 1 else self._diameter
        return self._numbers.pixels_within(self._disc.number, self._pixels, self._digits, inner * 0.9, inner)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = self._around(1.0)
        if not edge.contains(event.rect()):
            painter.fillRect(event.rect(), self._ground)
        painter.drawPixmap(edge.topLeft(), self._edge(self._disc.kind, edge))
        painter.setRenderHint(SMOOTH)
        painter.setPen(NO_PEN)
        painter.setBrush(self._inks[self._disc.kind])
        centre, radius = QPointF(self.width() / 2, self.height() / 2), self.disc_diameter() / 2
        painter.drawEllipse(centre, radius, radius)
        if self._disc.number:
            self._numbers.paint(painter, self._disc.number, self.number_pixels(), self._look.theme.on_accent, centre)

    def _around(self, share: float) -> QRect:
        radius = share * self._diameter / 2 + 2
        return QRectF(self.width() / 2 - radius, self.height() / 2 - radius, 2 * radius, 2 * radius).toAlignedRect()

    def _edge(self, kind: str, area: QRect) -> QPixmap:
        """The dotted edge on its ground, drawn once for each kind; opaque, so that it is copied and not blended."""
        if kind not in self._edges:
            ratio = self.devicePixelRatioF()
            picture = QPixmap(area.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(self._ground)
            painter = QPainter(picture)
            painter.setRenderHint(SMOOTH)
            wide = max(2.0, self._diameter / 150)
            pen = QPen(self._inks[kind], wide, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([1.6, 3.0])
            painter.setPen(pen)
            middle = QPointF(area.width() / 2, area.height() / 2)
            painter.drawEllipse(middle, (self._diameter - wide) / 2, (self._diameter - wide) / 2)
            painter.end()
            self._edges[kind] = picture
        return self._edges[kind]
