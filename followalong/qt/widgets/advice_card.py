"""One part of "When to stop"."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.before_views import Advice
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.widgets.words import words

BOXES = {"danger": "error", "ready": "watch", "plain": "card"}
SIGNS = {"danger": "warning", "ready": "stop-sign"}


class AdviceCard(QFrame):
    heard = Heard("Grouping")

    def __init__(self, advice: Advice, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", BOXES[advice.tone])
        self.setAccessibleName(advice.title)
        tone = "" if advice.tone == "plain" else advice.tone
        head = QHBoxLayout()
        head.setSpacing(look.length(10))
        if advice.tone in SIGNS:
            ink = {"danger": look.theme.danger, "ready": look.theme.kinds["ready"].ink}[advice.tone]
            sign = QLabel(self)
            sign.setPixmap(look.icons.pixmap(SIGNS[advice.tone], ink, look.px(24), self.devicePixelRatioF()))
            head.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words(advice.title, look, self, "section", tone=tone, wrap=True), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*look.lengths(20, 18, 20, 18))
        column.setSpacing(look.length(8))
        column.addLayout(head)
        column.addWidget(words(advice.lead, look, self, "body", wrap=True))
        for point in advice.points:
            row = QHBoxLayout()
            row.setSpacing(look.length(10))
            row.addWidget(_Dot(look, self))
            row.addWidget(words(point, look, self, "body", wrap=True), 1)
            column.addLayout(row)
        column.addStretch(1)


class _Dot(QWidget):
    """In the middle of the first line."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = look.theme.muted
        self._line = QFontMetrics(look.fonts.named("body")).height()
        self.setFixedWidth(look.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        radius = self.width() * 0.35
        painter.drawEllipse(QPointF(self.width() / 2, self._line / 2), radius, radius)
