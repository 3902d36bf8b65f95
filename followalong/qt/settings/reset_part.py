"""Back to the usual settings, asked once and in its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.flow import Flow
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words

RESET, SURE, KEEP = mark("Reset to the usual settings"), mark("Yes, reset"), mark("Keep mine")
QUESTION = mark(
    "Everything on this page goes back to what it was at first. Your folders, favourites and history stay.")


class ResetPart(QWidget):
    confirmed = Signal()
    opened = Signal()  # the question is there

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._ask = button(tr(RESET), look, self, icon="repeat", wrap=True)
        self._question = QWidget(self)
        self._sure, self._keep = button(tr(SURE), look, self._question), button(tr(KEEP), look, self._question)
        inner = QVBoxLayout(self._question)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(look.length(8))
        inner.addWidget(words(tr(QUESTION), look, self._question, "body", wrap=True))
        answers = Flow(look.length(8))
        answers.addWidget(self._sure)
        answers.addWidget(self._keep)
        inner.addLayout(answers)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._ask, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._question)
        self._question.hide()
        self._ask.clicked.connect(self._open)
        self._keep.clicked.connect(self.close_question)
        self._sure.clicked.connect(self._confirm)

    def close_question(self) -> bool:
        """True if it was open."""
        was = not self._question.isHidden()
        self._question.hide()
        self._ask.show()
        if was:
            self._ask.setFocus(Qt.FocusReason.OtherFocusReason)
        return was

    def _open(self) -> None:
        self._question.show()
        self._ask.hide()
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def _confirm(self) -> None:
        self.close_question()
        self.confirmed.emit()
