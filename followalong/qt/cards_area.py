"""The part of a page of cards that scrolls: some words, then the lists, and no row is cut off by a little."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.pile import Pile
from followalong.qt.scroll import Scroll
from followalong.qt.sections import Sections
from followalong.qt.widgets.card_grid import Make
from followalong.qt.widgets.words import words

TOP = 10  # px over all of it
LISTS = 4


class CardsArea(Scroll):
    """`settled`: the lists are where they belong; while they are filled anew nothing of them is looked at."""

    looked = Signal()  # at what is in sight now

    def __init__(self, make: Make, look: Look, parent: QWidget) -> None:
        self.content = Pile(parent)
        super().__init__(self.content, parent)
        self.setWidgetResizable(False)
        self.told, self.progress, self.aside = (
            words("", look, self.content, "small", tone="muted", wrap=True) for _ in range(3))
        for one in (self.told, self.progress, self.aside):
            one.hide()
            self.content.add(one)
        self.sections = Sections(make, look, self.content, LISTS)
        self.settled, self.searched = False, False
        self._margin = 32
        self.resized.connect(self._keep_margin)
        self.resized.connect(self.arrange)
        self.verticalScrollBar().valueChanged.connect(self.look_on)
        for grid in self.sections.grids:
            grid.moved.connect(self.look_on)

    def set_margin(self, margin: int) -> None:
        self._margin = margin
        self._keep_margin()

    def to_top(self) -> None:
        self.verticalScrollBar().setValue(0)

    @Slot()
    def arrange(self) -> None:
        """Everything where it belongs; a row ends with the view, as long as nothing is searched."""
        self.content.arrange()
        self.look_on()
        self.content.arrange()  # now that each list knows its height
        room = self.viewport().height() + self.content.taken(self.progress)  # which will be gone soon
        if self.settled and not self.searched and self.sections.end_with(room):
            self.content.arrange()
            self.look_on()

    @Slot()
    def look_on(self) -> None:
        """Which part of each list is in sight."""
        if self.settled:
            self.sections.look_on(self.viewport())
            self.looked.emit()

    @Slot()
    def _keep_margin(self) -> None:
        """The bar takes its room from the margin: with it or without, cards are as wide, and in line with the head."""
        bar, view = self.verticalScrollBar().sizeHint().width(), self.viewport().width()
        right = max(self._margin, 4 + bar) - (self.width() - view)
        self.content.set_room(view, (self._margin, TOP, right, self._margin))
