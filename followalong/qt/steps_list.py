"""The steps of a routine, each with its switch."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.script import StepLine
from followalong.qt.look import Look
from followalong.qt.widgets.step_row import StepRow
from followalong.qt.widgets.words import words


class StepsList(QWidget):
    started = Signal(str)
    switched = Signal(str, bool)
    asked = Signal(str)  # about the stretch of a step

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[StepRow, ...] = ()
        self._hint = words("Switch a step off to leave it out today", look, self, "small", tone="muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QFrame(self)
        line.setProperty("box", "line")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(words("Steps", look, self, "section"))
        head.addWidget(self._hint, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(8)
        self._column.addWidget(line)

    @property
    def rows(self) -> tuple[StepRow, ...]:
        return self._rows

    def show_steps(self, lines: tuple[StepLine, ...]) -> None:
        """The same steps again keep their rows, and the focus stays where it is."""
        if [row.key for row in self._rows] != [line.key for line in lines]:
            self._rebuild(lines)
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line)

    def set_narrow(self, *, narrow: bool) -> None:
        """Without pictures."""
        for row in self._rows:
            row.set_narrow(narrow=narrow)

    def _rebuild(self, lines: tuple[StepLine, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = tuple(StepRow(number, line, self._look, self) for number, line in enumerate(lines, 1))
        for row in self._rows:
            self._column.addWidget(row)
            row.started.connect(self.started)
            row.switched.connect(self.switched)
            row.asked.connect(self.asked)
