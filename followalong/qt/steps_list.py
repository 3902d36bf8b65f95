"""The steps of a routine, each with its switch."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.phrases import phrases
from followalong.core.preparing import Prepared
from followalong.core.row_times import row_times
from followalong.core.script import Script, StepLine
from followalong.core.wishes import order, sentence
from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.gone_row import GoneRow
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
        self._gone: list[tuple[tuple[int, ...], str]] = []
        self._sentences: list[GoneRow] = []
        self._picture = 1.0
        self._hint = words(tr("Switch a step off to leave it out today"), look, self, "small", tone="muted", wrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QFrame(self)
        line.setProperty("box", "line")
        head = QHBoxLayout()
        head.setSpacing(look.length(12))
        head.addWidget(words(tr("Steps"), look, self, "section"))
        head.addWidget(self._hint, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._column.addSpacing(look.length(8))
        self._column.addWidget(line)

    @property
    def rows(self) -> tuple[StepRow, ...]:
        return self._rows

    def show_steps(self, script: Script, prepared: Prepared) -> None:
        """Each with its number of today; one that is left out has none.

        The same steps again keep their rows, and the focus stays where it is.
        """
        lines, times = script.steps, row_times(script)
        numbers = {key: number for number, key in enumerate(script.numbered, 1)}
        words = phrases(prepared.routine.language)
        gone = [(order(change.step), sentence(change, words)) for change in prepared.gone]
        if gone != self._gone or [row.key for row in self._rows] != [line.key for line in lines]:
            self._rebuild(lines, gone)
        notes, told = prepared.notes, set[tuple[str, tuple[str, ...]]]()
        for row, line, seconds in zip(self._rows, lines, times, strict=True):
            what = line.name, line.contraindications  # in rounds it is said once
            note = notes.get(line.key.partition("/")[0], "")
            row.show_line(numbers.get(line.key, 0), line, seconds, note, told=what in told)
            told.add(what)

    def set_picture(self, share: float) -> None:
        """How large the pictures are, of their usual size; 0 for none."""
        self._picture = share
        for row in self._rows:
            row.set_picture(share)

    def _rebuild(self, lines: tuple[StepLine, ...], gone: list[tuple[tuple[int, ...], str]]) -> None:
        """Each step that is gone has its sentence before the step that stood behind it."""
        for old in self._sentences:
            old.deleteLater()
        rows = {row.key: row for row in self._rows}
        self._rows = tuple(rows[line.key] if line.key in rows else self._row(line) for line in lines)
        for key in rows.keys() - {line.key for line in lines}:
            rows[key].deleteLater()
        self._gone, self._sentences = gone, [GoneRow(words, self._look, self) for _, words in gone]
        for row in self._woven():
            self._column.removeWidget(row)
            self._column.addWidget(row)

    def _woven(self) -> Iterator[QWidget]:
        """In rounds a step stands more than once, but what became of it is told once."""
        told = list(zip((place for place, _ in self._gone), self._sentences, strict=True))
        for row in self._rows:
            while told and told[0][0] < order(row.key):
                yield told.pop(0)[1]
            yield row
        yield from (sentence for _, sentence in told)

    def _row(self, line: StepLine) -> StepRow:
        row = StepRow(line, self._look, self)
        row.set_picture(self._picture)
        row.started.connect(self.started)
        row.switched.connect(self.switched)
        row.asked.connect(self.asked)
        return row
