"""What to watch for: how today's steps are done with care, and when to stop."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate, zip_longest

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from followalong.core.script import StepLine
from followalong.qt.look import Look
from followalong.qt.tr import many, mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.even_words import EvenWords
from followalong.qt.widgets.words import words

ALWAYS = mark("Stop on sharp pain, numbness or dizziness.")
SIDE, RIGHT, TOP, BOTTOM, GAP, LINK = 18, 14, 16, 14, 7, 5  # px
REACH = 8  # px: how far the ground of the link in the corner reaches over its words, here into the margin
Way = QBoxLayout.Direction
LEAST = 2  # rows of words over the one for all, with nothing beside that is taller; one in a narrow window


def care_of(steps: Iterable[StepLine]) -> tuple[str, ...]:
    """Of the steps that are done, the first line of each, then the second ones; each line once."""
    ranks = zip_longest(*(line.care for line in steps if line.chosen))
    return tuple(dict.fromkeys(line for rank in ranks for line in rank if line))


class WatchBox(QFrame):
    """As many lines as its room holds; the others are a click away."""

    safety_asked = Signal()
    opened = Signal(bool)  # all of them, or as many as there is room for

    def __init__(self, lines: tuple[str, ...], look: Look, parent: QWidget | None, *, whole: bool = False) -> None:
        """`whole`: it was opened before."""
        super().__init__(parent)
        self._look, self._whole, self._room = look, whole, 0
        self._narrow = False
        self.setProperty("box", "watch")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)  # half of the width
        self._more = button("", look, self, "link", tip=tr("What else to watch for"))
        self._more.clicked.connect(self._open)
        self._stop = button(tr("When to stop"), look, self, "link")
        self._stop.setProperty("flush", "true")
        self._stop.clicked.connect(self.safety_asked)
        self._always = EvenWords(tr(ALWAYS), look, self, "body")
        self._above, self._last = QSpacerItem(0, 0), QBoxLayout(Way.LeftToRight)
        self._lines = [EvenWords(line, look, self, "body") for line in lines]
        self._lay_out()
        self._fit()

    def set_room(self, tall: int) -> None:
        """What stands beside it is so tall."""
        if tall != self._room:
            self._room = tall
            self._fit()

    def set_narrow(self, *, narrow: bool) -> None:
        """With the steps further down, or beside what is to be fetched."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        """A link is taller than its words are: it reaches over the lines above and below."""
        look, over = self._look, self._over()
        lines = QVBoxLayout()
        lines.setSpacing(look.length(GAP))
        for line in self._lines:
            lines.addWidget(line)
        self._last.addWidget(self._always)
        self._last.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignLeading)
        self._last.addStretch(1)
        column = QVBoxLayout(self)
        left, top, right, bottom = look.lengths(SIDE, TOP, RIGHT, BOTTOM)
        column.setContentsMargins(left, top - over, right - REACH, max(0, bottom - over))
        for inner in (lines, self._last):
            inner.setContentsMargins(0, 0, REACH, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addSpacing(look.length(GAP) - over)
        column.addLayout(lines)
        column.addItem(self._above)
        column.addLayout(self._last)
        column.addStretch(1)

    def _head(self) -> QHBoxLayout:
        look, head = self._look, QHBoxLayout()
        sign = QLabel(self)
        sign.setPixmap(look.icons.pixmap("warning", look.theme.kinds["ready"].ink, look.px(20),
                                         self.devicePixelRatioF()))
        title = words(tr("Watch for"), look, self, "strong", tone="ready", wrap=True)
        title.setMinimumHeight(self._stop.sizeHint().height())  # as with the link beside it
        head.setSpacing(look.length(8))
        head.addWidget(sign)
        head.addWidget(title, 1)
        head.addWidget(self._more)
        return head

    def _over(self) -> int:
        """How far a link reaches over its words, above and below."""
        return max(0, (self._stop.sizeHint().height() - self._always.fontMetrics().height()) // 2)

    def _fit(self) -> None:
        wide = self.contentsRect().width() - self._look.length(SIDE + RIGHT)
        self._stand(wide)
        room = self._count(wide)
        for at, line in enumerate(self._lines):
            line.setVisible(self._whole or at < room)
        rest = len(self._lines) - room
        self._more.setVisible(rest > 0)
        self._more.setText(tr("Show fewer") if self._whole else many("Show 1 more", "Show %n more", rest))
        self._more.setAccessibleName(self._more.text())

    def _stand(self, wide: int) -> None:
        """The link behind its line, or under it."""
        both = self._always.sizeHint().width() + self._look.length(LINK) + self._stop.sizeHint().width()
        beside = both <= wide
        self._last.setDirection(Way.LeftToRight if beside else Way.TopToBottom)
        self._last.setSpacing(self._look.length(LINK) * beside)
        self._above.changeSize(0, self._look.length(GAP) - self._over() * beside)

    def _count(self, wide: int) -> int:
        """How many lines there is room for; one in any case."""
        if self._narrow:
            return min(1, len(self._lines))
        look, row = self._look, self._always.fontMetrics().height()
        gap = look.length(GAP)
        room = max(LEAST * (gap + row), self._room - look.length(TOP + BOTTOM) - 2 * row - gap)
        ends = accumulate(gap + line.heightForWidth(wide) for line in self._lines)
        return max(min(1, len(self._lines)), sum(end <= room for end in ends))

    def _open(self) -> None:
        self._whole = not self._whole
        self._fit()
        self.opened.emit(self._whole)
