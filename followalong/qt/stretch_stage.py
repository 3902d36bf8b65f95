"""The figure of a stretch, large; which side it shows, and whether it moves."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.routine import Side
from followalong.qt.look import Look
from followalong.qt.stretch_view import StretchView
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.moving_figure import MovingFigure
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.words import words

WORDS: dict[Side, str] = {"left": mark("Left side"), "right": mark("Right side"), "": ""}
NO_PICTURE = mark("This one has no picture of its own. You see the position that it is done in.")
HOLD, GO_ON = mark("Hold the figure still"), mark("Let the figure move")


class StretchStage(QWidget):
    side_chosen = Signal(str)

    def __init__(self, view: StretchView, clock: Callable[[], float], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._view, self._look = view, look
        self._sides = tuple(view.sides)
        self.figure = MovingFigure(clock, look, self)
        self.figure.setAccessibleName(tr("Moving figure: {name}", name=view.name))
        self._held = False
        self._choice = Segmented(tr("Side that is shown"), tuple(tr(WORDS[side]) for side in self._sides), look, self)
        self._choice.setVisible(len(self._sides) > 1)
        self._hold = button(tr(HOLD), look, self, "quiet", icon="pause", key="P")
        drawn = look.figures.of(view.figure) is not None
        self._hold.setVisible(drawn and not look.still)
        note = words(tr(NO_PICTURE), look, self, "small", tone="muted", wrap=True)
        note.setVisible(not drawn)
        row = QHBoxLayout()
        row.addWidget(self._choice, 1)
        row.addWidget(self._hold, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(8))
        column.addWidget(self.figure, 1)
        column.addWidget(note)
        column.addLayout(row)
        self.show_side(len(self._sides) - 1)
        self._choice.chosen.connect(self.show_side)
        self._hold.clicked.connect(self.turn)

    @property
    def side(self) -> Side:
        return self._side

    @Slot(int)
    def show_side(self, index: int) -> None:
        self._side = self._sides[index]
        self._choice.choose(index)
        self.figure.show_stretch(self._view.figure, self._view.position, self._side, self._view.sides[self._side].loop)
        self.side_chosen.emit(self._side)

    def turn(self) -> None:
        """Still, or moving again."""
        if self._hold.isVisible():
            self._hold_still(not self._held)

    def _hold_still(self, held: bool) -> None:
        self._held = held
        self.figure.hold(held=held)
        name = tr(GO_ON if held else HOLD)
        self._hold.setText(f" {name}")
        self._hold.setAccessibleName(name)
        self._hold.setToolTip(f"{name} (P)")
        self._hold.setIcon(self._look.icons.icon("play" if held else "pause", self._look.theme.text, self._look.px(20)))
