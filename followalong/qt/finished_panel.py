"""The tinted part of Finished: how long it took, and someone at rest."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.figure_painter import Box, paint_still
from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.views import clock

BAND, LOW, NEAR = 96, 64, 8  # px
USUAL = QSize(464, 768)  # the panel that LOOK.md's measures are for
SIGNS = {mark("Finished"): ("check", "finished"), mark("Stopped"): ("pause", "wait")}  # icon and kind of moment
AT_REST = "chair-sit"  # as anybody can, also who does not kneel


class FinishedPanel(QWidget):
    """A panel with a figure, or a band with pill and time alone; `word` is "Finished" or "Stopped"."""

    heard = Heard("StaticText")

    def __init__(self, word: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._word = tr(word)
        self._icon, kind = SIGNS[word]
        self._kind = look.theme.kinds[kind]
        self._look, self._seconds, self._band = look, 0.0, False
        self._grown = 1.0  # with the window
        self._picture: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_seconds(self, seconds: float) -> None:
        self._seconds = seconds
        self.setAccessibleName(tr("{word}, {time} minutes", word=self._word, time=clock(seconds)))
        self.update()

    def set_band(self, *, band: bool, low: bool) -> None:
        """A low window gets a low band."""
        self._band = band
        tall = self._look.px(LOW if low else BAND)
        self.setMaximumHeight(tall if band else 16_777_215)
        self.setMinimumHeight(tall if band else 0)
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 60)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill(painter, self.rect(), QColor(self._kind.tint))
        self._grown = 1.0 if self._band else self._growth()
        margin = self._look.length(16 if self._band else 32) * self._grown
        size = min(self._look.px(22), self.height() * 0.25) if self._band else self._look.px(24) * self._grown
        pill = self._paint_pill(painter, margin, size)
        if self._band:
            room = QRectF(pill.right() + 20, 0, self.width(), self.height())
            self._paint_time(painter, room, min(self._look.px(44), self.height() * 0.5))
            return
        tall = min(self.width() * 0.29, self.height() * 0.19)
        self._paint_time(painter, QRectF(margin, pill.bottom() + NEAR, self.width(), tall * 1.3), tall)
        top = pill.bottom() + NEAR + tall * 1.3 + self._look.px(40) * self._grown
        room = QRectF(0, top, self.width(), self.height() - top)
        if room.height() > 100:
            self._paint_figure(painter, room)

    def _growth(self) -> float:
        """With the panel, beyond what larger type has grown already."""
        grown = min(self.width() / USUAL.width(), self.height() / USUAL.height())
        return max(1.0, grown / self._look.fonts.scale)

    def _paint_pill(self, painter: QPainter, margin: float, size: float) -> QRectF:
        theme, font = self._look.theme, self._look.fonts.font(size, 600)
        wide = QFontMetrics(font).horizontalAdvance(self._word)
        tall = size * 2
        top = (self.height() - tall) / 2 if self._band else margin
        pill = QRectF(margin, top, wide + size * 2.7, tall)
        shown = self._seen(pill)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._kind.ink))
        painter.drawRoundedRect(shown, tall / 2, tall / 2)
        sign = self._seen(QRectF(pill.left() + size * 0.7, pill.top(), size, tall))
        self._look.icons.paint(painter, self._icon, theme.on_accent, sign)
        painter.setPen(QColor(theme.on_accent))
        painter.setFont(font)
        text = self._seen(QRectF(pill.left() + size * 1.9, pill.top(), wide + 4, tall))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignHCenter, self._word)
        return pill

    def _paint_time(self, painter: QPainter, room: QRectF, size: float) -> None:
        theme, text = self._look.theme, clock(self._seconds)
        font = self._look.fonts.font(size, 700, -3.0)
        small = self._look.fonts.font(self._look.px(22) * self._grown, 400)
        unit = tr("minutes")
        wide, note = QFontMetrics(font).horizontalAdvance(text), QFontMetrics(small).horizontalAdvance(unit)
        base = room.center().y() + QFontMetrics(font).capHeight() / 2
        places = ((font, theme.text, text, room.left(), wide, base),
                  (small, theme.muted, unit, room.left() + wide + 12, note, base))
        if not self._band:
            below = base + QFontMetrics(small).height() * 1.5
            places = (places[0], (small, theme.muted, unit, room.left() + 2, note, below))
        for face, colour, words, x, width, y in places:
            if x + width <= self.width():
                painter.setFont(face)
                painter.setPen(QColor(colour))
                painter.drawText(round(self._seen(QRectF(x, 0, width, 1)).left()), round(y), words)

    def _paint_figure(self, painter: QPainter, room: QRectF) -> None:
        ratio = self.devicePixelRatioF()
        size = room.size().toSize() * ratio
        if self._picture is None or self._picture.size() != size:
            self._picture = QPixmap(size)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._picture)
            paint_still(inner, QRectF(0, 0, room.width(), room.height()), self._look.figures.of(AT_REST),
                        self._look.theme, self._kind.tint, "", Box(wide=70.0))
            inner.end()
        painter.drawPixmap(room.topLeft(), self._picture)

    def _seen(self, rect: QRectF) -> QRectF:
        """The same place from the other edge where the layout is mirrored."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect = QRectF(self.width() - rect.right(), rect.top(), rect.width(), rect.height())
        return rect
