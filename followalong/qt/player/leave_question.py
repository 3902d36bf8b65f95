"""Asks once whether to leave a session that is not over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.player.choice_panel import ChoicePanel
from followalong.qt.player.push import Wording
from followalong.qt.tr import tr

STAY, LEAVE = Wording("Stay", "Esc"), Wording("Leave", "Enter")


class LeaveQuestion(ChoicePanel):
    stayed = Signal()
    left = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(tr("Leave this session?"), "", (STAY, LEAVE), look, parent)
        self.chosen.connect(self._answer)

    def tell(self, *, kept: bool) -> None:
        """Whether the place is kept."""
        self.set_words(tr("Leave this session?"), tr("You can go on from here for a week.") if kept else "")

    def _answer(self, word: str) -> None:
        if word == LEAVE.word:
            self.left.emit()
        else:
            self.stayed.emit()
