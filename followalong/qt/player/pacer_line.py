"""A small line that fills and empties with the breath, for a movement that has a pacer beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.filled import fill
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.player.part import Part
from followalong.qt.tr import mark, tr

THICK, THIN, GAP, VISIBLE = 8, 2, 12, 0.5
WORD = mark("Breath")


class PacerLine(Part):
    """Hidden unless a pacer runs; it breathes on its own and never ends the movement."""

    heard = Heard("StaticText")

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._lungs = 0.0
        self._wanted = False
        self.setAccessibleName(WORD)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_moment(self, moment: Moment) -> None:
        wanted = moment.pacer is not None and moment.dial == "ring"
        if wanted is not self._wanted:
            self._wanted = wanted
            self.setVisible(wanted)
        if not wanted:
            return
        if abs(moment.lungs - self._lungs) * self._line().width() >= VISIBLE:
            self._lungs = moment.lungs
            self.update(self._line().toAlignedRect().adjusted(0, -1, 0, 1))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self._look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, line = self._look.theme, self._line()
        painter = QPainter(self)
        fill(painter, event.rect(), QColor(theme.background))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.border_strong))
        thick, thin = self._look.length(THICK), self._look.length(THIN)
        inset = (thick - thin) / 2
        painter.drawRoundedRect(line.adjusted(0, inset, 0, -inset), thin / 2, thin / 2)
        painter.setBrush(QColor(theme.kinds["breathe-out"].ink))
        filled = QRectF(line.left(), line.top(), max(float(thick), line.width() * self._lungs), line.height())
        painter.drawRoundedRect(filled, thick / 2, thick / 2)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._look.fonts.named("small"))
        painter.drawText(self.rect().adjusted(0, 0, -2, 0), Qt.AlignmentFlag.AlignVCenter, tr(WORD))

    def _line(self) -> QRectF:
        """Right of the word, in a place that does not move with it."""
        word = QFontMetricsF(self._look.fonts.named("small")).horizontalAdvance(tr(WORD))
        word += self._look.length(GAP)
        thick = self._look.length(THICK)
        return QRectF(word, (self.height() - thick) / 2, max(20.0, self.width() - word), thick)
