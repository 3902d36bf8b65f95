"""What to fetch before the start, to tick off."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.tab_order import read_through
from followalong.qt.tr import tr
from followalong.qt.views import Fetch
from followalong.qt.widgets.check_row import CheckRow
from followalong.qt.widgets.words import words

SIDE, GAP = 18, 12  # px
FEW = 2  # so many stand below each other; more in two columns where they fit


class FetchBox(QFrame):
    ticked = Signal(str, bool)  # the thing

    def __init__(self, things: tuple[Fetch, ...], ticked: frozenset[str], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self._rows = [CheckRow(one.name, one.note, look, self, stacked=len(things) > FEW) for one in things]
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 14, SIDE, 8)
        column.setSpacing(6)
        column.addWidget(words(tr("Fetch first"), look, self, "strong"))
        column.addLayout(self._grid)
        column.addStretch(1)
        for row, thing in zip(self._rows, things, strict=True):
            row.setChecked(thing.name in ticked)
            row.toggled.connect(partial(self.ticked.emit, thing.name))
        self._arrange(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        room = (event.size().width() - 2 * SIDE - GAP) // 2
        fit = len(self._rows) > FEW and max(row.natural_width() for row in self._rows) <= room
        self._arrange(2 if fit else 1)
        super().resizeEvent(event)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for index, row in enumerate(self._rows):
            self._grid.removeWidget(row)
            self._grid.addWidget(row, *divmod(index, columns))
        for column in range(FEW):
            self._grid.setColumnStretch(column, int(column < columns))
        read_through(self)
