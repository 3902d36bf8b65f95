"""A panel that asks one thing and offers a few answers, each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.player.panel import Panel
from followalong.qt.player.push import Push, Wording

PAD, GAP = 20, 8


class ChoicePanel(Panel):
    """`chosen` says the word of the answer."""

    chosen = Signal(str)
    holds = True  # the Tab key, as long as it lies over the rest

    def __init__(self, question: str, note: str, answers: Sequence[Wording], look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._question, self._note = question, note
        self._buttons = [Push(answer, look, self, size="strong") for answer in answers]
        self.setAccessibleName(question)
        self.setAccessibleDescription(note)
        for button in self._buttons:
            button.clicked.connect(self._choose)

    def set_question(self, question: str) -> None:
        self._question = question
        self.setAccessibleName(question)
        self.update()

    def sizeHint(self) -> QSize:
        buttons = sum(button.sizeHint().width() + GAP for button in self._buttons) - GAP
        words = max(QFontMetricsF(font).horizontalAdvance(text) for text, font in self._lines())
        high = self._words_height() + max(button.sizeHint().height() for button in self._buttons) + 2 * PAD + 12
        return QSize(round(max(buttons, words)) + 2 * PAD, round(high))

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
        """Buttons from the left, narrower where the panel is."""
        wanted = sum(button.sizeHint().width() for button in self._buttons)
        room = self.width() - 2 * PAD - GAP * (len(self._buttons) - 1)
        left = float(PAD)
        for button in self._buttons:
            wide = button.sizeHint().width() * min(1.0, room / wanted)
            high = button.sizeHint().height()
            button.setGeometry(round(left), self.height() - PAD - high, int(wide), high)
            left += wide + GAP

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        top = float(PAD)
        inks = (self.look.theme.text, self.look.theme.muted)
        for (text, font), ink in zip(self._lines(), inks, strict=False):
            wide = QFontMetricsF(font).horizontalAdvance(text)
            font.setPixelSize(int(font.pixelSize() * min(1.0, (self.width() - 2 * PAD) / wide)))
            painter.setFont(font)
            painter.setPen(QColor(ink))
            high = QFontMetricsF(font).height()
            painter.drawText(QRectF(PAD, top, self.width() - 2 * PAD, high), Qt.AlignmentFlag.AlignVCenter, text)
            top += high + 4

    def _lines(self) -> list[tuple[str, QFont]]:
        fonts = (self.look.fonts.named("section"), self.look.fonts.named("body"))
        return [(text, font) for text, font in zip((self._question, self._note), fonts, strict=True) if text]

    def _words_height(self) -> float:
        return sum(QFontMetricsF(font).height() + 4 for _, font in self._lines())

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, Push):
            self.hide()
            self.chosen.emit(button.word)
