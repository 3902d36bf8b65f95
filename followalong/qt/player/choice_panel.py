"""A panel that asks one thing and offers a few answers, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.player.panel import Panel
from followalong.qt.player.push import Push, Wording

PAD, GAP, LINE = 20, 8, 4


class ChoicePanel(Panel):
    """`chosen` says the word of the answer."""

    chosen = Signal(str)
    holds = True  # the Tab key, as long as it lies over the rest

    def __init__(self, question: str, note: str, answers: Sequence[Wording], look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._question, self._note = question, note
        self._in_row = False
        self._buttons = [Push(answer, look, self, size="strong") for answer in answers]
        self.setAccessibleName(question)
        self.setAccessibleDescription(note)
        for button in self._buttons:
            button.clicked.connect(self._choose)

    def wear(self, look: Look) -> None:
        super().wear(look)
        for button in self._buttons:
            button.wear(look)

    def set_question(self, question: str) -> None:
        self._question = question
        self.setAccessibleName(question)
        self.update()

    def fit_row(self, room: QSize) -> bool:
        """Answers beside the question, where that has room; whether it does."""
        self._in_row = True
        wanted = self.sizeHint()
        self._in_row = wanted.width() <= room.width() and wanted.height() <= room.height()
        return self._in_row

    def sizeHint(self) -> QSize:
        pad, gap = self.look.length(PAD), self.look.length(GAP)
        buttons = sum(button.sizeHint().width() + gap for button in self._buttons) - gap
        words = max(QFontMetricsF(font).horizontalAdvance(text) for text, font in self._lines())
        high = max(button.sizeHint().height() for button in self._buttons)
        if self._in_row:
            return QSize(round(words) + buttons + 2 * pad + self._row_pad(), high + 2 * self._row_pad())
        return QSize(round(max(buttons, words)) + 2 * pad, round(self._words_height() + high + 2 * pad + 1.5 * gap))

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Tab goes round among the answers."""
        if not self.holds:
            return super().focusNextPrevChild(next_)
        has = [index for index, button in enumerate(self._buttons) if button.hasFocus()]
        step = 1 if next_ else -1
        index = (has[0] + step) % len(self._buttons) if has else 0
        self._buttons[index].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def resizeEvent(self, _event: QResizeEvent) -> None:
        """Buttons from the left; in a narrow panel each is as much narrower, so that all show their key or none."""
        pad, gap = self.look.length(PAD), self.look.length(GAP)
        wanted = sum(button.sizeHint().width() for button in self._buttons)
        room = self.width() - 2 * pad - gap * (len(self._buttons) - 1)
        left = float(pad)
        if self._in_row:
            left, pad = self.width() - self._row_pad() - wanted - gap * (len(self._buttons) - 1), self._row_pad()
        less = max(0.0, wanted - room) / len(self._buttons)
        for button in self._buttons:
            wide = button.sizeHint().width() - less
            high = button.sizeHint().height()
            button.setGeometry(round(left), self.height() - pad - high, int(wide), high)
            left += wide + gap

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        pad = self.look.length(PAD)
        top = 0.0 if self._in_row else float(pad)
        inks = (self.look.theme.text, self.look.theme.muted)
        for (text, font), ink in zip(self._lines(), inks, strict=False):
            wide = QFontMetricsF(font).horizontalAdvance(text)
            font.setPixelSize(int(font.pixelSize() * min(1.0, (self.width() - 2 * pad) / wide)))
            painter.setFont(font)
            painter.setPen(QColor(ink))
            high = float(self.height()) if self._in_row else QFontMetricsF(font).height()
            painter.drawText(QRectF(pad, top, self.width() - 2 * pad, high), Qt.AlignmentFlag.AlignVCenter, text)
            top += high + self.look.length(LINE)

    def _lines(self) -> list[tuple[str, QFont]]:
        fonts = (self.look.fonts.named("section"), self.look.fonts.named("body"))
        return [(text, font) for text, font in zip((self._question, self._note), fonts, strict=True) if text]

    def _row_pad(self) -> int:
        return self.look.length(LINE)

    def _words_height(self) -> float:
        return sum(QFontMetricsF(font).height() + self.look.length(LINE) for _, font in self._lines())

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, Push):
            self.hide()
            self.chosen.emit(button.word)
