"""What a routine is, what to fetch and what to watch for."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from followalong.qt.before_views import Day, Fetch, Preview
from followalong.qt.fetch_box import FetchBox
from followalong.qt.look import Look
from followalong.qt.tr import many, mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words

ALWAYS = mark("Stop on sharp pain, numbness or dizziness.")
SHOWN, HEAD, APART = 3, 44, 7  # of the things to watch for; px of their heading, and between them


class BeforeHead(QWidget):
    def __init__(self, preview: Preview, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        self._shown: tuple[object, ...] = ()
        self._boxes: list[QFrame] = []
        self._ticked: set[str] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(words(preview.title, look, self, "title", wrap=True))
        if preview.summary:
            column.addWidget(words(preview.summary, look, self, "summary", tone="muted", wrap=True))
        column.addSpacing(10)
        column.addLayout(self._pair)

    def show_day(self, day: Day) -> None:
        """What is needed and what to watch for goes with what is done."""
        if self._shown == (day.fetch, day.cautions):
            return
        self._shown = (day.fetch, day.cautions)
        for box in self._boxes:
            self._pair.removeWidget(box)
            box.deleteLater()
        self._boxes = [self._fetch(day.fetch)] if day.fetch else []
        self._boxes.append(self._watch(day.cautions))
        for box in self._boxes:
            self._pair.addWidget(box, 1)

    def set_narrow(self, *, narrow: bool) -> None:
        """What to watch for goes under what to fetch."""
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def _fetch(self, things: tuple[Fetch, ...]) -> FetchBox:
        box = FetchBox(things, frozenset(self._ticked), self._look, self)
        box.ticked.connect(self._tick)
        return box

    def _tick(self, name: str, on: bool) -> None:
        """What is here already stays ticked when the list changes."""
        self._ticked = self._ticked | {name} if on else self._ticked - {name}

    def _more(self, lines: list[QLabel], box: QFrame) -> QPushButton:
        """Long lists begin short, so that the steps are in sight."""
        for line in lines:
            line.hide()
        more = button(many("Show 1 more", "Show %n more", len(lines)), self._look, box, "link",
                      tip=tr("What else to watch for"))
        more.setProperty("flush", "true")
        for line in lines:
            more.clicked.connect(line.show)
        more.clicked.connect(more.hide)
        return more

    def _watch(self, cautions: tuple[str, ...]) -> QFrame:
        look, box = self._look, QFrame(self)
        box.setProperty("box", "watch")
        sign = QLabel(box)
        sign.setPixmap(look.icons.pixmap("warning", look.theme.kinds["ready"].ink, look.px(20),
                                         self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(sign)
        head.addWidget(words(tr("Watch for"), look, box, "strong", tone="ready"), 1)
        column = QVBoxLayout(box)
        column.setContentsMargins(18, 4, 18, 14)
        column.setSpacing(0)
        column.addLayout(head)
        lines = [words(caution, look, box, "body", wrap=True) for caution in (*cautions, tr(ALWAYS))]
        if len(lines) > SHOWN:
            head.addWidget(self._more(lines[SHOWN - 1:-1], box))
        head.addStrut(look.length(HEAD))
        told = QVBoxLayout()
        told.setSpacing(APART)
        for line in lines:
            told.addWidget(line)
        column.addLayout(told)
        column.addStretch(1)
        return box
