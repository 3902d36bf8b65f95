"""What the person may answer now: "I am ready", "Enough", "Stop here"."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from followalong.core.moment import Moment
from followalong.qt.look import Look
from followalong.qt.player.part import Part
from followalong.qt.player.push import Push, Wording

HEIGHT, WORDS, GAP = 72, 56, 8  # px: of a button, and of its word above its key
READY, ENOUGH, STOP = Wording("I am ready", "Enter", "check"), Wording("Enough", "Enter"), Wording("Stop here")


def answers(moment: Moment) -> tuple[Wording, ...]:
    """What can be answered at this moment; nothing while paused, for then Resume comes first."""
    if moment.paused or moment.kind == "finished":
        return ()
    if moment.waiting or moment.segment.role in ("ready", "switch"):
        return (READY, STOP) if moment.can_stop_here else (READY,)
    offered = ((ENOUGH, moment.can_be_enough), (STOP, moment.can_stop_here))
    return tuple(wording for wording, can in offered if can)


class ReadyButton(Part):
    """Takes the place of the next card while there is something to answer."""

    answered = Signal()
    stopped = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._buttons = {
            READY: Push(READY, look, self, accent=True, size="question"),
            ENOUGH: Push(ENOUGH, look, self, size="question"),
            STOP: Push(STOP, look, self, size="question"),
        }
        self._shown: tuple[Wording, ...] = ()
        for button in self._buttons.values():
            button.hide()
        self._buttons[READY].clicked.connect(self.answered)
        self._buttons[ENOUGH].clicked.connect(self.answered)
        self._buttons[STOP].clicked.connect(self.stopped)

    @property
    def last(self) -> QWidget:
        """For the Tab key."""
        return self._buttons[STOP]

    def wear(self, look: Look) -> None:
        super().wear(look)
        for button in self._buttons.values():
            button.wear(look)

    def show_moment(self, moment: Moment) -> None:
        shown = answers(moment)
        if shown == self._shown:
            return
        self._shown = shown
        for wording, button in self._buttons.items():
            button.setVisible(wording in shown)
        self.setVisible(bool(shown))
        self._lay_out()

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        """Side by side."""
        high = min(self.height(), max(self._look.length(HEIGHT), self._look.px(WORDS)))
        gap = self._look.length(GAP)
        wide = (self.width() + gap) // max(1, len(self._shown)) - gap
        for index, wording in enumerate(self._shown):
            self._buttons[wording].setGeometry(index * (wide + gap), (self.height() - high) // 2, wide, high)
