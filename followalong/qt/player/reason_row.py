"""After a step was left by easing off: why, for eight seconds; no answer is an answer too."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from followalong.core.events import Entered, Event, Left
from followalong.qt.heard import tell
from followalong.qt.look import Look
from followalong.qt.player.choice_panel import ChoicePanel
from followalong.qt.player.push import Wording
from followalong.qt.tr import mark, tr

SHOWN_MS = 8000
REASONS = {mark("Pain"): "pain", mark("No time"): "no time", mark("Cannot"): "cannot"}
BY_KEY = dict(zip("123", REASONS, strict=True))


class ReasonRow(ChoicePanel):
    """Says the step it asked about, and the reason."""

    given = Signal(str, str)
    holds = False  # it goes by itself

    def __init__(self, look: Look, parent: QWidget) -> None:
        answers = tuple(Wording(word, key) for key, word in BY_KEY.items())
        super().__init__(tr("You left this step out. Why?"), "", answers, look, parent)
        self._step = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.chosen.connect(self._give)

    def ask(self, step: str) -> None:
        """Show for eight seconds."""
        self._step = step
        self.show()
        self.raise_()
        self._timer.start()
        answers = ", ".join(f"{key}: {tr(word)}" for key, word in BY_KEY.items())
        tell(self, f"{self.accessibleName()} {answers}.")

    def hear(self, event: Event) -> None:
        """Ask after a step that is left, and no more when it is entered again."""
        match event:
            case Left(place=place, why="eased"):
                self.ask(place.step)
            case Entered(segment=segment) if segment.place.step == self._step:
                self._timer.stop()
                self.hide()
            case _:
                pass

    def answer(self, key: str) -> bool:
        """By its key, "1" to "3"; False if nothing is asked."""
        if self.isHidden() or key not in BY_KEY:
            return False
        self.hide()
        self._give(BY_KEY[key])
        return True

    def _give(self, word: str) -> None:
        self._timer.stop()
        self.given.emit(self._step, REASONS[word])
