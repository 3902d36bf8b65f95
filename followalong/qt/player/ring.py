"""The ring with the big number: time empties it, counts fill it part by part."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.heard import Heard, changed
from followalong.qt.look import Look
from followalong.qt.player import dots, track
from followalong.qt.player.number import NumberPictures

STROKE, LAST, GAP_DEGREES, MOST_PARTS = 0.05, 1.5, 9.0, 8
LONG_SHARE, RAISED = 0.24 / 0.27, 0.125  # m:ss or 120 to number; how far a number with a word under it stands higher
VISIBLE = 0.5  # pixels the end of the arc must move to be worth a repaint


@dataclass(frozen=True, slots=True)
class Face:
    """What the ring shows."""

    kind: str = "ready"
    number: str = ""
    under: str = ""
    counts: int = 0
    filled: float = 0.0
    last_seconds: bool = False


@dataclass(frozen=True, slots=True)
class RingSize:
    """Pixels: outer diameter, number font, font under it, least height of digits, unit for the dots."""

    diameter: float = 200.0
    number: float = 110.0
    under: float = 18.0
    digits: float = 60.0


class Ring(QWidget):
    """Opaque: fills itself with the stage's tint, so that nothing under it is painted again."""

    heard = Heard("StaticText", spoken="spoken")

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._numbers = NumberPictures(look.fonts)
        self._size = RingSize()
        self._face = Face()
        self._ground = QColor(look.theme.background)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_sizes(self, size: RingSize) -> None:
        self._size = size
        self.update()

    def set_ground(self, colour: QColor) -> None:
        if colour != self._ground:
            self._ground = colour
            self.update()

    def show_moment(self, moment: Moment) -> None:
        """Repaint the end of the arc, the number, or all of it: no more than what changed."""
        face = Face(moment.kind, moment.number, moment.under, moment.counts, moment.filled, moment.last_seconds)
        old, self._face = self._face, face
        if (face.number, face.under) != (old.number, old.under):
            changed(self)
        if replace(face, filled=0.0, number="") != replace(old, filled=0.0, number=""):
            self.update()
        elif face.number != old.number:
            self._number_changed(old)
        else:
            self._arc_moved(old)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 200)

    def shape(self) -> QRectF:
        """Middle line of the stroke."""
        edge = self._stroke() / 2
        return self._outer().adjusted(edge, edge, -edge, -edge)

    def spoken(self) -> str:
        """The number as it is now, for a screen reader that asks."""
        return f"{self._face.number} {self._face.under}".strip()

    def number_pixels(self) -> float:
        """Font size of the number now shown."""
        inner, wide = self._outer().height() * (1 - 2 * STROKE), self._outer().width()
        pixels = self._wanted()
        _, high = self._numbers.size("8", pixels)
        above = high * (1 + 2 * RAISED * bool(self._face.under))
        chord = math.sqrt(max(1.0, inner * inner - above * above)) + wide - self._outer().height()
        return self._numbers.pixels_within(self._face.number, pixels, chord, inner)

    def _wanted(self) -> float:
        """Font pixels: what is long is a little smaller, and no lower than it has to be."""
        least = self._least()
        return max(self._size.number * LONG_SHARE, least) if self._is_long else self._size.number

    def _least(self) -> float:
        _, high = self._numbers.size("8", self._size.number)
        return self._size.number * min(1.0, self._size.digits / max(1.0, high))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, event.rect(), self._ground)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter)
        dots.paint(painter, self._dots_area(), self._dots(), self._look.theme.kinds[self._face.kind].ink)
        self._paint_number(painter)

    def _paint_track(self, painter: QPainter) -> None:
        theme, shape = self._look.theme, self.shape()
        ink = theme.kinds[self._face.kind].ink
        for colour, parts in ((theme.track, self._parts(1.0)), (ink, self._parts(self._face.filled))):
            painter.setPen(QPen(QColor(colour), self._stroke(), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            for first, last in parts:
                painter.drawPath(track.along(shape, first, last))

    def _paint_number(self, painter: QPainter) -> None:
        theme, pixels = self._look.theme, self.number_pixels()
        self._numbers.paint(painter, self._face.number, pixels, theme.text, self._number_centre())
        if self._face.under:
            painter.setFont(self._look.fonts.font(self._size.under, 400))
            painter.setPen(QColor(theme.muted))
            painter.drawText(self.under_rect(), Qt.AlignmentFlag.AlignCenter, self._face.under)

    def _outer(self) -> QRectF:
        """The ring with its stroke; smaller where dots stand under it, wider where a long number stands in it."""
        rows = self._dots().rows
        high = self._size.diameter - (2 * rows + 1) * self._dots_pitch() * bool(rows)
        wide = min(max(high, self._needed(high)), float(self.width())) if rows or self._is_long else high
        return QRectF(self.width() / 2 - wide / 2, self.height() / 2 - high / 2, wide, high)

    def _needed(self, high: float) -> float:
        """Width at which the number fits though its digits stay as high as they must be."""
        if self._is_long and not self._dots().rows:
            return self._numbers.size(self._face.number, self._wanted())[0] + 5 * STROKE * high
        return self._numbers.size("8" * len(str(self._face.counts)), self._least())[0] + 8.5 * STROKE * high

    @property
    def _is_long(self) -> bool:
        """A clock, or three digits."""
        return len(self._face.number) > 2

    def _stroke(self) -> float:
        return self._outer().height() * STROKE * (LAST if self._face.last_seconds else 1.0)

    def _parts(self, filled: float) -> list[tuple[float, float]]:
        """Shares of the way that are drawn."""
        counts = self._face.counts
        if not 1 < counts <= MOST_PARTS:
            return [(0.0, filled)] if filled > 0 else []
        gap = GAP_DEGREES / 360
        whole = 1 / counts - gap
        starts = [(index / counts + gap / 2, min(1.0, filled * counts - index)) for index in range(counts)]
        return [(start, start + whole * share) for start, share in starts if share > 0]

    def _dots(self) -> dots.Dots:
        counts = self._face.counts
        done = int(self._face.filled * counts + 1e-6)
        return dots.Dots(counts if counts > MOST_PARTS else 0, done)

    def _dots_pitch(self) -> float:
        return 0.045 * self._size.diameter

    def _dots_area(self) -> QRectF:
        outer = self._outer()
        pitch = self._dots_pitch()
        return QRectF(0, outer.bottom() + pitch / 2, self.width(), self._dots().rows * pitch)

    def _number_centre(self) -> QPointF:
        raised = RAISED * self._numbers.size("8", self.number_pixels())[1] if self._face.under else 0.0
        return QPointF(self.width() / 2, self.height() / 2 - raised)

    def under_rect(self) -> QRectF:
        """Where the word under the number stands."""
        _, digits = self._numbers.size("8", self.number_pixels())
        metrics = QFontMetricsF(self._look.fonts.font(self._size.under, 400))
        top = self._number_centre().y() + digits / 2 + 0.1 * digits
        return QRectF(0, top, self.width(), metrics.height())

    def _number_changed(self, old: Face) -> None:
        if len(old.number) != len(self._face.number):
            self.update()
            return
        pixels, centre = self.number_pixels(), self._number_centre()
        before, now = (self._numbers.rect(face.number, pixels, centre) for face in (old, self._face))
        self.update(before.united(now).toAlignedRect().adjusted(-2, -2, 2, 2))
        self._arc_moved(old, least=0.0)

    def _arc_moved(self, old: Face, least: float = VISIBLE) -> None:
        before, now = old.filled, self._face.filled
        moved = abs(before - now) * track.length(self.shape())
        if moved == 0 or moved < least:
            self._face = replace(self._face, filled=before)
        elif moved > self._size.diameter / 4 or self._face.counts > MOST_PARTS:
            self.update()
        else:
            self.update(self._between(before, now))

    def _between(self, before: float, now: float) -> QRect:
        shape, wide = self.shape(), self._stroke()
        ends = track.along(shape, min(before, now), max(before, now)).boundingRect()
        return ends.toAlignedRect().adjusted(-int(wide), -int(wide), int(wide) + 1, int(wide) + 1)
