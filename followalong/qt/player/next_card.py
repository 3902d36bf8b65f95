"""The card that says what comes next, with its picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment, NextUp
from followalong.qt.figure_painter import paint_still
from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.player.part import Part
from followalong.qt.tr import tr

RADIUS, BED_RADIUS, PAD, GAP, AFTER = 14, 8, 10, 14, 18
WIDE = 1.24  # the picture, of its height; a square where the name would not have two good lines beside it
END = 22  # px above and below the tick of the end
SMALLEST = {"section": 16, "body": 13}  # px; then a second line
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class NextCard(Part):
    """Repaints only when what comes next has changed."""

    heard = Heard("StaticText")

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._next: NextUp | None = None
        self._kept: tuple[object, QPixmap] | None = None  # the picture, and what it was painted from
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def show_moment(self, moment: Moment) -> None:
        if moment.next_up == self._next:
            return
        self._next = moment.next_up
        if self._next:
            said = ". ".join(filter(None, (self._next.name, self._next.detail)))
            self.setAccessibleName(f"{tr('Next')}: {said}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(364, 104) * self._look.unit

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(theme.background))
        if self._next is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge, radius, pad = theme.edge * self._look.unit, self._look.length(RADIUS), self._look.length(PAD)
        painter.setPen(QPen(QColor(theme.border), edge))
        painter.setBrush(QColor(theme.surface))
        box = QRectF(self.rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2)
        painter.drawRoundedRect(box, radius, radius)
        high = self.height() - 2 * pad
        bed = QRectF(pad, pad, high * (WIDE if self._fits(pad + high * WIDE) else 1.0), high)
        self._paint_picture(painter, bed)
        self._paint_words(painter, bed.right() + self._look.length(GAP))

    def _paint_picture(self, painter: QPainter, bed: QRectF) -> None:
        """A change of mind leaves most pictures as they were."""
        if self._next is None:
            return
        ratio = self.devicePixelRatioF()
        what = (self._next.figure, self._next.position, self._next.side, bed, ratio, self._look.unit)
        if self._kept is None or self._kept[0] != what:
            self._kept = what, self._picture(self._next, bed.size(), ratio)
        painter.drawPixmap(bed.topLeft(), self._kept[1])

    def _picture(self, what: NextUp, size: QSizeF, ratio: float) -> QPixmap:
        theme, bed, shape = self._look.theme, QRectF(QPointF(0, 0), size), QPainterPath()
        picture = QPixmap((size * ratio).toSize())
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(theme.surface))
        radius = self._look.length(BED_RADIUS)
        shape.addRoundedRect(bed, radius, radius)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipPath(shape)
        painter.fillPath(shape, QColor(theme.sunken))
        figure = self._look.figures.of(what.figure, what.position)
        if figure:
            paint_still(painter, bed, figure, theme, theme.sunken, what.side)
        else:
            end = self._look.length(END)
            self._look.icons.paint(painter, "check", theme.muted, bed.adjusted(0, end, 0, -end))
        painter.end()
        return picture

    def _room(self, left: float) -> float:
        return self.width() - left - self._look.length(AFTER)

    def _fits(self, right: float) -> bool:
        """Whether all words have room beside a picture that ends there."""
        rows = self._rows(self._room(right + self._look.length(GAP)))
        return sum(high for *_, high in rows) <= self.height() - 2 * self._look.length(PAD)

    def _rows(self, room: float) -> list[tuple[str, QFont, str, float]]:
        """Words, type, ink and height of what stands below each other."""
        theme, fonts = self._look.theme, self._look.fonts
        name, detail = (self._next.name, self._next.detail) if self._next else ("", "")
        rows = ((tr("Next"), fonts.named("small"), theme.muted),
                (name, self._fitting(name, "section", room), theme.text),
                (detail, self._fitting(detail, "body", room), theme.muted))
        return [(*row, _wrapped_height(row[0], row[1], room)) for row in rows]

    def _paint_words(self, painter: QPainter, left: float) -> None:
        room = self._room(left)
        rows = self._rows(room)
        top = max(2.0, (self.height() - sum(high for *_, high in rows)) / 2)
        for words, font, ink, high in rows:
            painter.setFont(font)
            painter.setPen(QColor(ink))
            painter.drawText(QRectF(left, top, _balanced(words, font, room), high), int(WRAPPED), words)
            top += high

    def _fitting(self, words: str, name: str, room: float) -> QFont:
        """The named font, or a smaller one where that saves a line."""
        font = self._look.fonts.named(name)
        least, wide = self._look.px(SMALLEST[name]), QFontMetricsF(font).horizontalAdvance(words)
        if wide > room:
            one = int(font.pixelSize() * room / wide)
            font.setPixelSize(max(least, one))
        return font


def _wrapped_height(words: str, font: QFont, room: float) -> float:
    """Pixels of the words on as many lines as they take."""
    if not words:
        return 0.0
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, room, 1000), int(WRAPPED), words).height() + 2


def _balanced(words: str, font: QFont, room: float) -> float:
    """The least width that needs no more lines: no word stands alone in the last one."""
    high = _wrapped_height(words, font, room)
    shares = (room * share / 20 for share in range(10, 20))
    return next((narrow for narrow in shares if _wrapped_height(words, font, narrow) <= high), room)
