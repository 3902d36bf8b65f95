"""A plain sentence in the place of the title: what just happened, or why nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from followalong.qt.filled import fill
from followalong.qt.heard import Heard, tell
from followalong.qt.look import Look
from followalong.qt.player.part import Part

PAD, RADIUS, LEAST = 12, 10, 13  # px
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter


class Note(Part):
    """Hidden while there is nothing to say. It covers the title, and never the figure or the number."""

    heard = Heard("StaticText")

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._words = ""
        self._pixels = 16.0
        self._rooms = (QRect(), QRect())
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        return self._words

    def set_place(self, title: QRect, whole: QRect, pixels: float) -> None:
        """Where the title stands; all of the line, for what is too long for that; font pixels."""
        self._rooms, self._pixels = (title, whole), pixels
        self._lay_out()

    def show_words(self, words: str) -> None:
        """Empty takes it away."""
        if words == self._words:
            return
        self._words = words
        self.setAccessibleName(words)
        self._lay_out()
        self.setVisible(bool(words))
        tell(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        return self._rooms[0].size()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, words = self._look.theme, self._box(self._font, self.width())
        pad, edge = self._look.length(PAD), theme.edge if theme.edge > 1 else 0
        painter = QPainter(self)
        fill(painter, self.rect(), QColor(theme.background))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.border), edge) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.sunken))
        high = min(words.height() + 1.2 * pad, self.height() - 4)
        box = QRectF(0, (self.height() - high) / 2, min(words.width() + 2 * pad, self.width()), high)
        box.adjust(edge / 2, edge / 2, -edge / 2, -edge / 2)
        radius = self._look.length(RADIUS)
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(self._font)
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(self.rect()).adjusted(pad, 0, -pad, 0), int(WRAPPED), self._words)

    def _lay_out(self) -> None:
        """As large as the first place allows where it is large enough for it."""
        for room in self._rooms:
            for pixels in range(int(self._pixels), LEAST - 1, -1):
                self._font = self._look.fonts.font(pixels, 600)
                needs = self._box(self._font, room.width()).height()
                if needs <= room.height() - 4:
                    self.setGeometry(room)
                    return
        self.setGeometry(self._rooms[1].adjusted(0, 0, 0, round(needs) + 4 - self._rooms[1].height()))

    def _box(self, font: QFont, wide: int) -> QRectF:
        """Of the words in a note of that width."""
        room = QRectF(0, 0, wide - 2 * self._look.length(PAD), 10_000)
        return QFontMetricsF(font).boundingRect(room, int(WRAPPED), self._words)
