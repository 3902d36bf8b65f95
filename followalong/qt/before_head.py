"""What a routine is, what to watch for and what to fetch."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from followalong.qt.before_views import Day, Fetch, Preview
from followalong.qt.fetch_box import FetchBox
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.words import words

ALWAYS = mark("Stop on sharp pain, numbness or dizziness.")
BELOW = mark("What else to watch for stands with each step.")


class BeforeHead(QWidget):
    def __init__(self, preview: Preview, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(look.length(16))
        self._shown: tuple[object, ...] = ()
        self._boxes: list[QFrame] = []
        self._ticked: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(4))
        column.addWidget(words(preview.title, look, self, "title", wrap=True))
        if preview.summary:
            column.addWidget(words(preview.summary, look, self, "summary", tone="muted", wrap=True))
        column.addSpacing(look.length(10))
        column.addLayout(self._pair)

    def show_day(self, day: Day) -> None:
        """What is needed and what to watch for goes with what is done."""
        careful = any(step.care for step in day.script.steps)
        if self._shown == (day.fetch, careful):
            return
        self._shown = (day.fetch, careful)
        for box in self._boxes:
            self._pair.removeWidget(box)
            box.deleteLater()
        self._boxes = [self._watch((ALWAYS, BELOW) if careful else (ALWAYS,))]
        if day.fetch:
            self._boxes.append(self._fetch(day.fetch))
        for box in self._boxes:
            self._pair.addWidget(box, 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """What to fetch goes under what to watch for."""
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _fetch(self, things: tuple[Fetch, ...]) -> FetchBox:
        box = FetchBox(things, frozenset(self._ticked), self._look, self)
        box.ticked.connect(self._tick)
        return box

    def _tick(self, name: str, on: bool) -> None:
        """What is here already stays ticked when the list changes."""
        self._ticked = self._ticked | {name} if on else self._ticked - {name}

    def _watch(self, lines: tuple[str, ...]) -> QFrame:
        look, box = self._look, QFrame(self)
        box.setProperty("box", "watch")
        sign = QLabel(box)
        sign.setPixmap(look.icons.pixmap("warning", look.theme.kinds["ready"].ink, look.px(20),
                                         self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(self._look.length(8))
        head.addWidget(sign)
        head.addWidget(words(tr("Watch for"), look, box, "strong", tone="ready"), 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(*self._look.lengths(18, 16, 18, 14))
        column.setSpacing(self._look.length(7))
        column.addLayout(head)
        for line in lines:
            column.addWidget(words(tr(line), look, box, "body", wrap=True))
        column.addStretch(1)
        return box
