"""What else there is to know of a stretch: cautions, tips, other ways, where the sources disagree, and the sources."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from followalong.core.guidance import Disagreement
from followalong.qt.look import Look
from followalong.qt.stretch_view import StretchView
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.way_row import WayRow
from followalong.qt.widgets.words import words

ALWAYS = mark("Stop on sharp pain, numbness or dizziness.")


class StretchNotes(QWidget):
    opened = Signal(str)  # another stretch

    def __init__(self, view: StretchView, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(8))
        self._column.addWidget(watch_box(tr("Watch for"), (*view.care, tr(ALWAYS)), look, self))
        self._lines(tr("What helps"), view.tips)
        self._ways(view)
        self._disagreements(view.disagreements)
        self._lines(tr("Where it comes from"), view.sources)

    def _title(self, title: str) -> None:
        self._column.addSpacing(self._look.length(12))
        self._column.addWidget(words(title, self._look, self, "section", wrap=True))

    def _lines(self, title: str, lines: tuple[str, ...]) -> None:
        if lines:
            self._title(title)
            for line in lines:
                self._column.addWidget(words(line, self._look, self, "body", wrap=True))

    def _ways(self, view: StretchView) -> None:
        if view.ways:
            self._title(tr("Other ways"))
            for way in view.ways:
                row = WayRow(way, self._look, self)
                row.opened.connect(self.opened)
                self._column.addWidget(row)

    def _disagreements(self, found: tuple[Disagreement, ...]) -> None:
        if not found:
            return
        self._title(tr("Where the sources disagree"))
        for each in found:
            box = QFrame(self)
            box.setProperty("box", "card")
            column = QVBoxLayout(box)
            column.setContentsMargins(*self._look.lengths(18, 14, 18, 14))
            column.setSpacing(self._look.length(6))
            column.addWidget(words(each.line, self._look, box, "strong", wrap=True))
            column.addWidget(words(tr("Some say: {advice}", advice=each.one), self._look, box, "body", wrap=True))
            column.addWidget(words(tr("Others say: {advice}", advice=each.other), self._look, box, "body", wrap=True))
            column.addWidget(words(each.choice, self._look, box, "body", tone="muted", wrap=True))
            self._column.addWidget(box)


def watch_box(title: str, lines: tuple[str, ...], look: Look, parent: QWidget) -> QFrame:
    """A sign, a heading and its lines on the colour of care."""
    box = QFrame(parent)
    box.setProperty("box", "watch")
    sign = QLabel(box)
    ink = look.theme.kinds["ready"].ink
    sign.setPixmap(look.icons.pixmap("warning", ink, look.px(20), parent.devicePixelRatioF()))
    head = QHBoxLayout()
    head.setSpacing(look.length(8))
    head.addWidget(sign)
    head.addWidget(words(title, look, box, "strong", tone="ready"), 1)
    column = QVBoxLayout(box)
    column.setContentsMargins(*look.lengths(18, 14, 18, 14))
    column.setSpacing(look.length(8))
    column.addLayout(head)
    for line in lines:
        column.addWidget(words(line, look, box, "body", wrap=True))
    return box
