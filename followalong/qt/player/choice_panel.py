"""A panel that asks one thing and offers a few answers, each with its key."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product
from math import ceil

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.player.fit import wrapped
from followalong.qt.player.panel import Panel
from followalong.qt.player.push import Push, Wording

PAD, GAP, LINE = 20, 8, 4
SMALLER = (1.0, 0.9, 0.8, 0.7, 0.6, 0.5)  # of all its sizes, until it fits where it lies
LEAST = 13 / 15  # of the type at 100 %: LOOK.md's least
NO_END = 1 << 20  # px


class ChoicePanel(Panel):
    """`chosen` says the word of the answer."""

    chosen = Signal(str)
    holds = True  # the Tab key, as long as it lies over the rest

    def __init__(self, question: str, note: str, answers: Sequence[Wording], look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._question, self._note, self._own = question, note, look
        self._in_row = self._below = False  # of its answers: beside the question; below each other
        self._most = NO_END
        self._buttons = [Push(answer, look, self, size="strong") for answer in answers]
        self.setAccessibleName(question)
        self.setAccessibleDescription(note)
        for button in self._buttons:
            button.clicked.connect(self._choose)

    def wear(self, look: Look) -> None:
        self._own = look
        self._dress(look)

    def _dress(self, look: Look) -> None:
        super().wear(look)
        for button in self._buttons:
            button.wear(look)

    def lie_in(self, *areas: QRect) -> None:
        """Within the first that it fits into, with smaller type if need be; at the left end of the last."""
        self._in_row = False
        for area in areas:
            if self._fit(area.size()):
                self.place_within(area)
                return
        self.place_within(QRect(areas[-1].topLeft(), self.sizeHint().boundedTo(areas[-1].size())))

    def _fit(self, room: QSize) -> bool:
        """The largest that has room, its answers beside or below each other."""
        self._most = room.width()
        for self._below, share in product((False, True), SMALLER):
            self._dress(self._own.sized(max(LEAST, self._own.fonts.scale * share), self._own.unit * share))
            hint = self.sizeHint()
            if hint.width() <= room.width() and hint.height() <= room.height():
                return True
        return False

    def set_words(self, question: str, note: str) -> None:
        self._question, self._note = question, note
        self.setAccessibleName(question)
        self.setAccessibleDescription(note)
        self.update()

    def fit_row(self, room: QSize) -> bool:
        """Answers beside the question, where that has room; whether it does."""
        self._dress(self._own)
        self._in_row, self._below, self._most = True, False, NO_END
        wanted = self.sizeHint()
        self._in_row = wanted.width() <= room.width() and wanted.height() <= room.height()
        return self._in_row

    def sizeHint(self) -> QSize:
        pad, gap = self.look.length(PAD), self.look.length(GAP)
        sizes = [button.sizeHint() for button in self._buttons]
        wide, high = sum(size.width() + gap for size in sizes) - gap, max(size.height() for size in sizes)
        lines = self._lines()
        words = max(QFontMetricsF(font).horizontalAdvance(text) for text, font, _ in lines)
        if self._in_row:
            return QSize(round(words) + wide + 2 * pad + self._row_pad(), high + 2 * self._row_pad())
        if self._below:
            wide, high = max(size.width() for size in sizes), len(sizes) * (high + gap) - gap
        return QSize(ceil(max(wide, words)) + 2 * pad, round(self._words_height(lines) + high + 2 * pad + 1.5 * gap))

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
        """From the left, or below each other."""
        pad, gap = self.look.length(PAD), self.look.length(GAP)
        sizes = [button.sizeHint() for button in self._buttons]
        left, bottom = pad, self.height() - pad
        if self._in_row:
            left = self.width() - self._row_pad() - sum(size.width() + gap for size in sizes) + gap
            bottom = self.height() - self._row_pad()
        top = bottom - (sum(size.height() + gap for size in sizes) - gap if self._below else sizes[0].height())
        for button, size in zip(self._buttons, sizes, strict=True):
            button.setGeometry(left, top, self.width() - 2 * pad if self._below else size.width(), size.height())
            left, top = (left, top + size.height() + gap) if self._below else (left + size.width() + gap, top)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        pad = self.look.length(PAD)
        top = 0.0 if self._in_row else float(pad)
        for text, font, ink in self._lines():
            painter.setFont(font)
            painter.setPen(QColor(ink))
            high = float(self.height()) if self._in_row else QFontMetricsF(font).height()
            painter.drawText(QRectF(pad, top, self.width() - pad, high), Qt.AlignmentFlag.AlignVCenter, text)
            top += high + self.look.length(LINE)

    def _lines(self) -> list[tuple[str, QFont, str]]:
        """Words, type and ink of what stands below each other."""
        fonts, theme = self.look.fonts, self.look.theme
        room = self._most - 2 * self.look.length(PAD)
        parts = ((self._question, fonts.named("section"), theme.text), (self._note, fonts.named("body"), theme.muted))
        return [(line, font, ink) for text, font, ink in parts for line in wrapped(text, QFontMetricsF(font), room)]

    def _row_pad(self) -> int:
        return self.look.length(LINE)

    def _words_height(self, lines: list[tuple[str, QFont, str]]) -> float:
        return sum(QFontMetricsF(font).height() + self.look.length(LINE) for _, font, _ in lines)

    def _choose(self) -> None:
        button = self.sender()
        if isinstance(button, Push):
            self.hide()
            self.chosen.emit(button.word)
