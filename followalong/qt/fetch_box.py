"""What to fetch before the start, to tick off."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from followalong.qt.before_views import Fetch
from followalong.qt.columns import Columns
from followalong.qt.look import Look
from followalong.qt.tab_order import read_through
from followalong.qt.tr import tr
from followalong.qt.widgets.check_row import CheckRow
from followalong.qt.widgets.words import words

SIDE, GAP = 18, 24  # px
FEW = 2  # so many stand below each other; more in two columns where they fit


class FetchBox(QFrame):
    ticked = Signal(str, bool)  # the thing
    arranged = Signal(int)  # how tall it wants to be now

    def __init__(self, things: tuple[Fetch, ...], ticked: frozenset[str], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self._rows = [CheckRow(one.name, one.note, look, self) for one in things]
        self._grid = Columns(self._rows, GAP, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(*look.lengths(SIDE, 16, SIDE, 8))
        column.setSpacing(look.length(6))
        column.addWidget(words(tr("Fetch first"), look, self, "strong"))
        column.addLayout(self._grid)
        column.addStretch(1)
        for row, thing in zip(self._rows, things, strict=True):
            row.setChecked(thing.name in ticked)
            row.toggled.connect(partial(self.ticked.emit, thing.name))
        self._arrange(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = event.size().width()
        self._arrange(wide - 2 * SIDE)
        super().resizeEvent(event)
        self.arranged.emit(self.heightForWidth(wide) if self.hasHeightForWidth() else self.sizeHint().height())

    def _arrange(self, room: int) -> None:
        """Each thing on a line, in two columns, even if that fits; where two are too wide, notes go under names."""
        many, wide = len(self._rows) > FEW, self._widths(stacked=False)
        stacked = many and sum(wide) + GAP > room
        halves = max(self._widths(stacked=stacked)) * 2 + GAP <= room
        for row in self._rows:
            row.set_stacked(stacked=stacked)
        shares = (1, 1) if many and halves else (1,) if stacked or not many else wide
        if self._grid.arrange(shares, room - sum(wide) - 2 * GAP if shares == wide else 0):
            read_through(self)

    def _widths(self, *, stacked: bool) -> tuple[int, ...]:
        """Of two columns."""
        wide = [row.natural_width(stacked=stacked) for row in self._rows]
        return tuple(max(wide[first::FEW], default=0) for first in range(FEW))
