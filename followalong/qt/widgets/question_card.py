"""How does it feel now? One number answers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.key_hint import KeyHint
from followalong.qt.widgets.rating import Rating
from followalong.qt.widgets.words import words

ONE_LINE = 11 * 52 + 44


class QuestionCard(QFrame):
    def __init__(self, question: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("box", "card")
        self.rating = Rating(look, self)
        self.rating.setAccessibleName(question)
        self._hint = QWidget(self)
        hint = QHBoxLayout(self._hint)
        hint.setContentsMargins(0, 0, 0, 0)
        hint.setSpacing(look.length(5))
        for part in (tr("press"), "0", tr("to"), "10", tr("or click")):
            one = KeyHint(part, look, self._hint) if part.isdigit() else words(
                part, look, self._hint, "small", tone="muted")
            hint.addWidget(one)
        head = QHBoxLayout()
        head.addWidget(words(question, look, self, "question", wrap=True), 1)
        head.addWidget(self._hint)
        ends = QHBoxLayout()
        ends.setSpacing(look.length(8))
        ends.addWidget(words(tr("0 no pain"), look, self, "small", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        worst = words(tr("10 worst I can think of"), look, self, "small", tone="muted", wrap=True)
        worst.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        ends.addWidget(worst, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(*look.lengths(24, 18, 24, 18))
        column.setSpacing(look.length(10))
        column.addLayout(head)
        column.addSpacing(look.length(8))
        scale = QVBoxLayout()
        scale.setSpacing(look.length(4))
        scale.addWidget(self.rating)
        scale.addLayout(ends)
        column.addLayout(scale)

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = event.size().width() / self._look.fonts.scale >= ONE_LINE
        self.rating.set_columns(11 if roomy else 6)
        self._hint.setVisible(roomy)
        super().resizeEvent(event)
