"""After a long time away: end and keep what was done, or go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.player.choice_panel import ChoicePanel
from followalong.qt.player.push import Wording
from followalong.qt.tr import mark, span, tr

END, GO_ON = Wording("End and keep", "Enter"), Wording("Go on", "Space")
NOTE = mark("End here and keep what you have done, or go on from where you were.")


class AwayQuestion(ChoicePanel):
    """Esc closes it; the session stays paused."""

    ended = Signal()
    went_on = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__("", tr(NOTE), (END, GO_ON), look, parent)
        self.chosen.connect(self._choose_word)

    def tell(self, away: float) -> None:
        """How many seconds it was."""
        self.set_words(tr("You were away for {away}", away=span(away)), tr(NOTE))

    def answer(self, action: str) -> None:
        """A key, by its meaning."""
        if action == "answer":
            self._take(END.word)
        elif action in ("space", "play", "toggle"):
            self._take(GO_ON.word)
        elif action == "escape":
            self.hide()

    def _take(self, word: str) -> None:
        self.hide()
        self.chosen.emit(word)

    def _choose_word(self, word: str) -> None:
        (self.ended if word == END.word else self.went_on).emit()
