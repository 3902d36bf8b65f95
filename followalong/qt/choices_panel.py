"""How a routine is done today: effort, sides, ways, breath, waiting."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.core.choices import Choices, Effort, OneSide
from followalong.core.script import StepLine
from followalong.qt.choosing import with_option
from followalong.qt.look import Look
from followalong.qt.views import Pace
from followalong.qt.widgets.chooser import Chooser
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.switch_row import SwitchRow
from followalong.qt.widgets.words import words

EFFORTS: tuple[Effort, ...] = get_args(Effort)
SIDES: tuple[OneSide, ...] = get_args(OneSide)
FEW = 3  # so many ways still fit beside each other


class ChoicesPanel(QWidget):
    """Shows what is chosen and tells each change as the next Choices."""

    chosen = Signal(object)

    def __init__(
        self, choices: Choices, steps: tuple[StepLine, ...], paces: tuple[Pace, ...], look: Look, parent: QWidget, *,
        sided: bool,
    ) -> None:
        super().__init__(parent)
        self._choices, self._paces, self._look = choices, paces, look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._title = words("How today?", look, self, "section")
        self._column.addWidget(self._title)
        self._add_effort()
        if sided:
            self._add_sides()
        for number, step in enumerate(steps, 1):
            if len(step.options) > 1:
                self._add_ways(number, step)
        if paces:
            self._add_paces()
        self._add_switches()

    def show_choices(self, choices: Choices) -> None:
        """What else was chosen meanwhile, such as a step left out."""
        self._choices = choices

    def set_titled(self, *, titled: bool) -> None:
        """With a heading, where it stands under something else."""
        self._title.setVisible(titled)

    def _add_effort(self) -> None:
        effort = Segmented("Effort", ("Gentle", "Usual", "Full"), self._look, self)
        effort.choose(EFFORTS.index(self._choices.effort))
        effort.chosen.connect(self._choose_effort)
        self._column.addWidget(effort)

    def _add_sides(self) -> None:
        sides = Segmented("Sides", ("Both", "Left only", "Right only"), self._look, self)
        sides.choose(SIDES.index(self._choices.sides))
        sides.chosen.connect(self._choose_sides)
        self._column.addWidget(sides)

    def _add_ways(self, number: int, step: StepLine) -> None:
        name = f"Step {number}: which way?"
        way = Segmented if len(step.options) <= FEW else Chooser
        ways = way(name, step.options, self._look, self)
        ways.choose(step.option)
        ways.chosen.connect(partial(self._choose_way, step.key))
        self._column.addWidget(ways)

    def _add_paces(self) -> None:
        paces = Chooser("Breath", tuple(pace.name for pace in self._paces), self._look, self)
        found = [index for index, pace in enumerate(self._paces) if pace.breath == self._choices.breath]
        paces.choose(found[0] if found else 0)
        paces.chosen.connect(self._choose_pace)
        self._column.addWidget(paces)

    def _add_switches(self) -> None:
        self._column.addSpacing(2)
        more = SwitchRow("More time to move", "Half as long again to get into place", self._look, self)
        more.show_on(self._choices.more_time)
        more.switched.connect(self._choose_more_time)
        wait = SwitchRow("Wait for me", "Each step starts when I press Enter", self._look, self)
        wait.show_on(self._choices.wait_for_me)
        wait.switched.connect(self._choose_wait)
        self._column.addWidget(more)
        self._column.addWidget(wait)

    def _tell(self, choices: Choices) -> None:
        self._choices = choices
        self.chosen.emit(choices)

    def _choose_effort(self, index: int) -> None:
        self._tell(replace(self._choices, effort=EFFORTS[index]))

    def _choose_sides(self, index: int) -> None:
        self._tell(replace(self._choices, sides=SIDES[index]))

    def _choose_way(self, key: str, index: int) -> None:
        self._tell(with_option(self._choices, key, index))

    def _choose_pace(self, index: int) -> None:
        self._tell(replace(self._choices, breath=self._paces[index].breath))

    def _choose_more_time(self, on: bool) -> None:
        self._tell(replace(self._choices, more_time=on))

    def _choose_wait(self, on: bool) -> None:
        self._tell(replace(self._choices, wait_for_me=on))
