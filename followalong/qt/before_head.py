"""What a routine is, what to fetch and what to watch for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.views import Preview
from followalong.qt.widgets.button import button
from followalong.qt.widgets.check_row import CheckRow
from followalong.qt.widgets.words import words

ALWAYS = "Stop on sharp pain, numbness or dizziness."
SHOWN = 4  # of the things to watch for


class BeforeHead(QWidget):
    safety_asked = Signal()

    def __init__(self, preview: Preview, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        if preview.fetch:
            self._pair.addWidget(self._fetch(preview), 1)
        self._pair.addWidget(self._watch(preview), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words(preview.title, look, self, "title", wrap=True))
        if preview.summary:
            column.addWidget(words(preview.summary, look, self, "summary", tone="muted", wrap=True))
        if preview.source:
            column.addWidget(words(preview.source, look, self, "small", tone="muted", wrap=True))
        column.addSpacing(12)
        column.addLayout(self._pair)

    def set_narrow(self, *, narrow: bool) -> None:
        """What to watch for goes under what to fetch."""
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _fetch(self, preview: Preview) -> QFrame:
        box = QFrame(self)
        box.setProperty("box", "card")
        column = QVBoxLayout(box)
        column.setContentsMargins(18, 16, 18, 8)
        column.setSpacing(0)
        column.addWidget(words("Fetch first", self._look, box, "strong"))
        for thing in preview.fetch:
            column.addWidget(CheckRow(thing.name, thing.note, self._look, box))
        column.addStretch(1)
        return box

    def _more(self, lines: list[QLabel], box: QFrame) -> QPushButton:
        """Long lists begin short, so that the steps are in sight."""
        for line in lines:
            line.hide()
        more = button(f"Show {len(lines)} more", self._look, box, "link", tip="What else to watch for")
        more.setProperty("flush", "true")
        for line in lines:
            more.clicked.connect(line.show)
        more.clicked.connect(more.hide)
        return more

    def _watch(self, preview: Preview) -> QFrame:
        look, box = self._look, QFrame(self)
        box.setProperty("box", "watch")
        sign = QLabel(box)
        sign.setPixmap(look.icons.pixmap("warning", look.theme.kinds["ready"].ink, look.px(20),
                                         self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(sign)
        head.addWidget(words("Watch for", look, box, "strong", tone="ready"), 1)
        more = button("When to stop", look, box, "link", key="F1")
        more.setProperty("flush", "true")
        more.clicked.connect(self.safety_asked)
        head.addWidget(more)
        column = QVBoxLayout(box)
        column.setContentsMargins(18, 4, 18, 14)
        column.setSpacing(8)
        column.addLayout(head)
        lines = [words(caution, look, box, "body", wrap=True) for caution in (*preview.cautions, ALWAYS)]
        for line in lines:
            column.addWidget(line)
        if len(lines) > SHOWN + 1:
            column.addWidget(self._more(lines[SHOWN - 1:-1], box), 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return box
