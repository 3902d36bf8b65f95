"""A heading and chips of which any number may be chosen."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.flow import Flow
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.tr import movement
from followalong.qt.widgets.chip import Chip
from followalong.qt.widgets.words import words

GAP = 8


class Chips(QWidget):
    """Hidden while there is nothing to choose from. What is chosen stays, so that it can be taken back."""

    heard = Heard("Grouping")

    switched = Signal(str, bool)

    def __init__(self, name: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._look = name, look
        self.setAccessibleName(name)
        self._chips: dict[str, Chip] = {}
        self._flow = Flow(look.length(GAP))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(3))
        column.addWidget(words(name, look, self, "label", tone="muted", wrap=True))
        column.addLayout(self._flow)
        self.hide()

    def show_words(self, offered: Collection[str], chosen: Collection[str]) -> None:
        """Without a signal."""
        shown = (*offered, *(word for word in chosen if word not in offered))
        for word in shown:
            if word not in self._chips:
                self._chips[word] = self._chip(word)
        for word, chip in self._chips.items():
            chip.setVisible(word in shown)
            with QSignalBlocker(chip):
                chip.setChecked(word in chosen)
        self.setVisible(bool(shown))

    def _chip(self, word: str) -> Chip:
        said = movement(word)
        text = said[:1].upper() + said[1:]
        chip = Chip(text, f"{self._name}: {text}", self._look, self)
        chip.toggled.connect(partial(self.switched.emit, word))
        self._flow.addWidget(chip)
        return chip
