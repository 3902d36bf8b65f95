"""A time in large figures and, on the same line, what it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.views import clock

GAP = 10


class Total(QWidget):
    """`time` and `note` are lines of the type table; the note goes below where both do not fit."""

    heard = Heard("StaticText")

    def __init__(self, note: str, look: Look, parent: QWidget, *, time: str = "total", beside: str = "summary") -> None:
        super().__init__(parent)
        self._text, self._note, self._theme = "0:00", note, look.theme
        self._large, self._small = look.fonts.named(time), look.fonts.named(beside)
        self._tall, self._low = QFontMetrics(self._large), QFontMetrics(self._small)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_seconds(self, seconds: float) -> None:
        self._text = clock(seconds)
        self.setAccessibleName(f"{self._text} {self._note}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._wide() + GAP + self._low.horizontalAdvance(self._note) + 4, self._line())

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._wide(), self._low.horizontalAdvance(self._note)) + 4, self._line())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._line() + (0 if width >= self.sizeHint().width() else self._low.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        base = round(self._tall.capHeight() + self._line() * 0.14)
        beside = self.width() >= self.sizeHint().width()
        note = self._low.horizontalAdvance(self._note)
        for font, text, x, wide, y, colour in (
            (self._large, self._text, 0, self._wide(), base, self._theme.text),
            (self._small, self._note, self._wide() + GAP if beside else 0, note,
             base if beside else self._line() + self._low.ascent(), self._theme.muted),
        ):
            painter.setFont(font)
            painter.setPen(QColor(colour))
            left = self.width() - x - wide if mirrored else x
            painter.drawText(left, y, text)

    def _wide(self) -> int:
        return self._tall.horizontalAdvance(self._text)

    def _line(self) -> int:
        return round(self._tall.capHeight() * 1.4)
