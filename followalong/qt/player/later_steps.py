"""What can still be chosen about this step and those that come: which way, and whether at all."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.core.script import StepLine
from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.chooser import Chooser
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.switch_row import SwitchRow
from followalong.qt.widgets.words import words

FEW = 3  # so many ways still fit beside each other
Known = tuple[str, str, tuple[str, ...], bool]  # key, name and ways of a step, and whether it is optional


class LaterSteps(QWidget):
    """A row for each step that has a choice; made anew only where it is about other steps."""

    way_chosen = Signal(str, int)  # key of the step, which of its ways
    step_switched = Signal(str, bool)  # key of the step, whether it is done

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._known: list[Known] = []
        self._rows: list[QWidget] = []
        self._shows: list[Callable[[StepLine], None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(words(tr("Steps that come"), look, self, "label", tone="muted"))

    def show_lines(self, lines: tuple[StepLine, ...]) -> None:
        open_ = [line for line in lines if line.optional or len(line.options) > 1]
        known = [(line.key, line.name, line.options, line.optional) for line in open_]
        if known != self._known:
            self._known = known
            self._rebuild(open_)
        for show, line in zip(self._shows, open_, strict=True):
            show(line)
        self.setVisible(bool(open_))

    def set_air(self, between: int) -> None:
        """Pixels between two rows."""
        self._column.setSpacing(between)

    def _rebuild(self, lines: list[StepLine]) -> None:
        for old in self._rows:
            self._column.removeWidget(old)
            old.deleteLater()
        self._rows.clear()
        self._shows = [self._added(line) for line in lines]

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self._column.addWidget(row)

    def _added(self, line: StepLine) -> Callable[[StepLine], None]:
        """Adds the rows of a step; what is returned shows its state in them."""
        shows: list[Callable[[StepLine], None]] = []
        if line.optional:
            switch = SwitchRow(line.name, line.dose, self._look, self)
            switch.switched.connect(partial(self.step_switched.emit, line.key))
            self._add(switch)
            shows.append(partial(_show_switch, switch))
        if len(line.options) > 1:
            way = (Segmented if len(line.options) <= FEW else Chooser)(
                tr("{step}: which way?", step=line.name), line.options, self._look, self)
            way.chosen.connect(partial(self.way_chosen.emit, line.key))
            self._add(way)
            shows.append(partial(_show_way, way))
        return partial(_show_all, shows)


def _show_switch(switch: SwitchRow, line: StepLine) -> None:
    switch.show_on(line.chosen)


def _show_way(way: Segmented | Chooser, line: StepLine) -> None:
    way.choose(line.option)


def _show_all(shows: list[Callable[[StepLine], None]], line: StepLine) -> None:
    for show in shows:
        show(line)
