"""How much time there is: all of it, a few round numbers, or one's own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.flow import Flow
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.tr import many, mark, tr
from followalong.qt.widgets.chip import OneChip
from followalong.qt.widgets.icon_button import IconButton
from followalong.qt.widgets.one_stop import one_stop
from followalong.qt.widgets.words import words

NAME, WHOLE, OWN = mark("Minutes I have"), mark("All of it"), mark("Other")
ALL, OTHER = 0, 10_000  # ids of the chips that are no number of minutes
GAP = 8
FIRST, MOST = 5, 480  # minutes of one's own: where it begins, and where it ends


class MinutesRow(QWidget):
    """0 minutes: as long as it takes."""

    heard = Heard("Grouping")

    chosen = Signal(int)

    def __init__(self, offered: tuple[int, ...], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._offered = look, offered
        self.setAccessibleName(NAME)
        self._minutes = 0
        self._group = QButtonGroup(self)
        self._flow = Flow(look.length(GAP))
        self._add(ALL, tr(WHOLE))
        for minutes in offered:
            self._add(minutes, str(minutes))
        self._add(OTHER, tr(OWN))
        self._own = QWidget(self)
        self._less = IconButton("minus", tr("One minute less"), look, self._own)
        self._more = IconButton("plus", tr("One minute more"), look, self._own)
        self._said = words("", look, self._own, "strong")
        self._lay_out()
        self._group.idClicked.connect(self._choose)
        self._less.clicked.connect(self._take_one)
        self._more.clicked.connect(self._add_one)
        self.show_minutes(0)

    def show_minutes(self, minutes: int) -> None:
        """Without a signal."""
        self._minutes = minutes
        own = minutes > 0 and (minutes not in self._offered or self._group.checkedId() == OTHER)
        self._group.button(OTHER if own else minutes).setChecked(True)
        self._own.setVisible(own)
        self._said.setText(many("1 minute", "%n minutes", minutes))
        one_stop(self._group)

    def _add(self, number: int, text: str) -> None:
        chip = OneChip(text, f"{tr(NAME)}: {text}", self._look, self)
        self._group.addButton(chip, number)
        self._flow.addWidget(chip)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._own)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.length(4))
        for part in (self._less, self._said, self._more):
            row.addWidget(part)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.length(3))
        column.addWidget(words(tr(NAME), self._look, self, "label", tone="muted", wrap=True))
        column.addLayout(self._flow)
        column.addWidget(self._own)

    def _choose(self, number: int) -> None:
        self._tell(self._minutes or FIRST if number == OTHER else number)

    def _take_one(self) -> None:
        self._tell(max(1, self._minutes - 1))

    def _add_one(self) -> None:
        self._tell(min(MOST, self._minutes + 1))

    def _tell(self, minutes: int) -> None:
        self.show_minutes(minutes)
        self.chosen.emit(minutes)
