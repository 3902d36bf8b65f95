"""How a routine is done today: effort, sides, minutes, ways, breath, what to avoid and do without, waiting."""

from __future__ import annotations

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.core.choices import Choices, Effort, OneSide
from followalong.core.wishes import Wishes
from followalong.qt.before_views import Day, Preview
from followalong.qt.choosing import with_option
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.ways_panel import WaysPanel
from followalong.qt.widgets.button import button
from followalong.qt.widgets.chips import Chips
from followalong.qt.widgets.chooser import Chooser
from followalong.qt.widgets.minutes_row import MinutesRow
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.switch_row import SwitchRow
from followalong.qt.widgets.words import words

EFFORTS: tuple[Effort, ...] = get_args(Effort)
SIDES: tuple[OneSide, ...] = get_args(OneSide)
GAP = 12  # px between two of them
KEPT, ONCE = mark("Kept for next time"), mark("Only today")
MINUTES, OF_SIDES, BREATH = mark("minutes"), mark("sides"), mark("breath")


class ChoicesPanel(QWidget):
    """Shows what is chosen and tells each change as the next Choices or Wishes."""

    chosen = Signal(object)
    wished = Signal(object)

    def __init__(self, preview: Preview, look: Look, parent: QWidget, *, sided: bool) -> None:
        super().__init__(parent)
        self._choices, self._wishes, self._look = preview.choices, preview.wishes, look
        self._paces, self._kinds = preview.paces, preview.kinds
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(GAP))
        self._title = words(tr("How today?"), look, self, "section")
        self._column.addWidget(self._title)
        self._add_effort()
        if sided:
            self._add_sides()
        self._add_minutes(preview.minutes)
        self._ways = WaysPanel(look, self)
        self._ways.chosen.connect(self._choose_way)
        self._column.addWidget(self._ways)
        self._add_wait()
        self._add_rare((OF_SIDES,) * sided)

    def show_day(self, choices: Choices, wishes: Wishes, day: Day) -> None:
        """What else was chosen meanwhile, such as a step left out, and what came of it."""
        self._choices, self._wishes = choices, wishes
        self._ways.show_steps(day.script)
        self._minutes.show_minutes(wishes.minutes)
        self._avoid.show_words(self._kinds, wishes.avoid)
        self._without.show_words(day.things, wishes.without)
        if wishes.avoid or wishes.without or choices.more_time or choices.breath:
            self._open()

    def set_titled(self, *, titled: bool) -> None:
        """With a heading, where it stands under something else."""
        self._title.setVisible(titled)

    def _add_effort(self) -> None:
        effort = Segmented(tr("Effort"), (tr("Gentle"), tr("Usual"), tr("Full")), self._look, self)
        effort.choose(EFFORTS.index(self._choices.effort))
        effort.setToolTip(tr(KEPT))
        effort.chosen.connect(self._choose_effort)
        self._column.addWidget(effort)

    def _add_sides(self) -> None:
        sides = Segmented(tr("Sides"), (tr("Both"), tr("Left only"), tr("Right only")), self._look, self)
        sides.choose(SIDES.index(self._choices.sides))
        sides.setToolTip(tr(ONCE))
        sides.chosen.connect(self._choose_sides)
        self._column.addWidget(sides)

    def _add_minutes(self, offered: tuple[int, ...]) -> None:
        self._minutes = MinutesRow(offered, self._look, self)
        self._minutes.setToolTip(tr(ONCE))
        self._minutes.chosen.connect(self._choose_minutes)
        self._column.addWidget(self._minutes)

    def _add_wait(self) -> None:
        wait = SwitchRow(tr("Wait for me"), tr("Each step starts when I press Enter"), self._look, self)
        wait.show_on(self._choices.wait_for_me)
        wait.setToolTip(tr(KEPT))
        wait.switched.connect(self._choose_wait)
        self._column.addWidget(wait)

    def _add_rare(self, once: tuple[str, ...]) -> None:
        """Behind a line of words as long as nothing of it is chosen."""
        self._rare = QWidget(self)
        self._more = button(tr("More choices"), self._look, self, "link", icon="chevron")
        self._more.setProperty("flush", "true")
        self._more.clicked.connect(self._open)
        column = self._folded = QVBoxLayout(self._rare)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._look.length(GAP))
        self._tell_kept((MINUTES, *once, *(BREATH,) * bool(self._paces)))
        self._add_wishes()
        if self._paces:
            self._add_paces()
        self._add_more_time()
        self._column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addWidget(self._rare)
        self._rare.hide()

    def _open(self) -> None:
        self._more.hide()
        self._rare.show()

    def _add_wishes(self) -> None:
        names = tr("Avoid"), tr("I do not have")
        self._avoid, self._without = (Chips(name, self._look, self._rare) for name in names)
        self._avoid.switched.connect(self.avoid)
        self._without.switched.connect(self._do_without)
        self._folded.addWidget(self._avoid)
        self._folded.addWidget(self._without)

    def _add_paces(self) -> None:
        paces = Chooser(tr("Breath"), tuple(pace.name for pace in self._paces), self._look, self._rare)
        found = [index for index, pace in enumerate(self._paces) if pace.breath == self._choices.breath]
        paces.choose(found[0] if found else 0)
        paces.chosen.connect(self._choose_pace)
        self._folded.addWidget(paces)

    def _add_more_time(self) -> None:
        more = SwitchRow(tr("More time to move"), tr("Half as long again to get into place"), self._look, self._rare)
        more.show_on(self._choices.more_time)
        more.switched.connect(self._choose_more_time)
        self._folded.addWidget(more)

    def _tell_kept(self, once: tuple[str, ...]) -> None:
        """For every routine from then on; that a step is left out for today stands with the steps."""
        told = tr("Only today: {names}. The rest is kept.", names=", ".join(map(tr, once)))
        self._folded.addWidget(words(told, self._look, self._rare, "small", tone="muted", wrap=True))

    def _tell(self, choices: Choices) -> None:
        self._choices = choices
        self.chosen.emit(choices)

    def avoid(self, kind: str, on: bool) -> None:
        self._wish(replace(self._wishes, avoid=_with(self._wishes.avoid, kind, on=on)))

    def _do_without(self, thing: str, on: bool) -> None:
        self._wish(replace(self._wishes, without=_with(self._wishes.without, thing, on=on)))

    def _choose_minutes(self, minutes: int) -> None:
        self._wish(replace(self._wishes, minutes=minutes))

    def _wish(self, wishes: Wishes) -> None:
        self._wishes = wishes
        self.wished.emit(wishes)

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


def _with(words: frozenset[str], word: str, *, on: bool) -> frozenset[str]:
    return words | {word} if on else words - {word}
