"""A plain sentence on the stage, under the pill: what just happened, or why nothing moves."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.heard import Heard, tell
from followalong.qt.look import Look

PAD, RADIUS = 10, 10
WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class Note(QWidget):
    """Hidden while there is nothing to say."""

    heard = Heard("StaticText")

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words = ""
        self._pixels = 16.0
        self._corner, self._wide = QPoint(), 200
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        return self._words

    def set_place(self, corner: QPoint, wide: int, pixels: float) -> None:
        """Upper left corner, greatest width, and font pixels."""
        self._corner, self._wide, self._pixels = corner, wide, pixels
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
        room = QRectF(0, 0, self._wide - 2 * PAD, 10_000)
        words = QFontMetricsF(self._font()).boundingRect(room, int(WRAPPED), self._words)
        return QSize(round(words.width()) + 2 * PAD + 2, round(words.height()) + 2 * PAD)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.surface))
        painter.drawRoundedRect(self.rect(), RADIUS, RADIUS)
        painter.setFont(self._font())
        painter.setPen(QColor(self._look.theme.text))
        painter.drawText(self.rect().adjusted(PAD, PAD, -PAD, -PAD), int(WRAPPED), self._words)

    def _font(self) -> QFont:
        return self._look.fonts.font(self._pixels, 600)

    def _lay_out(self) -> None:
        self.setGeometry(QRect(self._corner, self.sizeHint()))
