"""For each step that can be done in more than one way: which one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.core.script import Script
from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.chooser import Chooser
from followalong.qt.widgets.segmented import Segmented

FEW = 3  # so many ways still fit beside each other
Shown = tuple[int, str, tuple[str, ...]]  # number and key of a step, and its ways


class WaysPanel(QWidget):
    chosen = Signal(str, int)  # key of the step, and which of its ways

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: list[Shown] = []
        self._choosers: list[Segmented | Chooser] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(12))

    def show_steps(self, script: Script) -> None:
        """Made anew only where other steps have a choice now; one that is left out has none."""
        numbers = {key: number for number, key in enumerate(script.numbered, 1)}
        several = [(numbers[line.key], line) for line in script.steps
                   if len(line.options) > 1 and line.key in numbers]
        shown = [(number, line.key, line.options) for number, line in several]
        if shown != self._shown:
            self._rebuild(shown)
        for chooser, (_, line) in zip(self._choosers, several, strict=True):
            chooser.choose(line.option)
        self.setVisible(bool(several))

    def _rebuild(self, shown: list[Shown]) -> None:
        for old in self._choosers:
            self._column.removeWidget(old)
            old.hide()  # it lies under the new one until it is gone
            old.deleteLater()
        self._shown = shown
        self._choosers = [self._chooser(*each) for each in shown]

    def _chooser(self, number: int, key: str, options: tuple[str, ...]) -> Segmented | Chooser:
        way = Segmented if len(options) <= FEW else Chooser
        made = way(tr("Step {number}: which way?", number=number), options, self._look, self)
        made.chosen.connect(partial(self.chosen.emit, key))
        self._column.addWidget(made)
        return made
