"""How does it feel now? One number answers."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.tr import tr
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
        self._hint = words(tr("type 0 to 10, or click"), look, self, "small", tone="muted")
        head = QHBoxLayout()
        head.addWidget(words(question, look, self, "question", wrap=True), 1)
        head.addWidget(self._hint)
        ends = QHBoxLayout()
        ends.setSpacing(look.length(8))
        ends.addWidget(words(tr("0 no pain"), look, self, "small", tone="muted"), 0, Qt.AlignmentFlag.AlignTop)
        worst = words(tr("10 worst I can think of"), look, self, "small", tone="muted", wrap=True)
        worst.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        ends.addWidget(worst, 1)
        column = self._column = QVBoxLayout(self)
        column.addLayout(head)
        self._under_head = QSpacerItem(0, 0)
        column.addItem(self._under_head)
        self._scale = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._scale.setSpacing(look.length(4))
        self._scale.addWidget(self.rating)
        self._scale.addLayout(ends)
        column.addLayout(self._scale)
        self._set_air(roomy=True)

    def _set_air(self, *, roomy: bool) -> None:
        """A small window is a low one as well."""
        look = self._look
        self._column.setContentsMargins(*look.lengths(*((24, 18, 24, 18) if roomy else (16, 10, 16, 12))))
        self._column.setSpacing(look.length(10 if roomy else 4))
        self._under_head.changeSize(0, look.length(8 if roomy else 0))
        self._column.invalidate()

    def minimumSizeHint(self) -> QSize:
        return QSize(300, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        roomy = event.size().width() / self._look.fonts.scale >= ONE_LINE
        self.rating.set_columns(11 if roomy else 6)
        self._hint.setVisible(roomy)
        # What the ends mean comes first where the numbers stand in two rows, or not all of them are in sight.
        way = QBoxLayout.Direction.TopToBottom if roomy else QBoxLayout.Direction.BottomToTop
        self._scale.setDirection(way)
        self._set_air(roomy=roomy)
        super().resizeEvent(event)
