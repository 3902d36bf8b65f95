"""The list of steps, for a session with more of them than its bar can show."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from followalong.core.bar import Piece
from followalong.qt.player.clock_words import clock


class StepMenu(QMenu):
    """Each step with its name and time."""

    place_chosen = Signal(object)  # Place

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.triggered.connect(self._choose)

    def open_at(self, corner: QPoint, steps: Sequence[Piece]) -> None:
        """Upper left corner on the screen."""
        self.clear()
        for number, piece in enumerate(steps, 1):
            entry = QAction(f"{number}. {piece.name}\t{clock(piece.seconds)}", self)
            entry.setData(piece.place)
            self.addAction(entry)
        self.popup(corner)

    def _choose(self, entry: QAction) -> None:
        self.place_chosen.emit(entry.data())
