"""Asks once whether to leave a session, and takes the answer."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from followalong.qt.player.key_watch import KeyWatch
from followalong.qt.player.screen import Screen


class Leaving(QObject):
    """Until it is answered nothing else is done."""

    asked = Signal()
    stayed = Signal(bool)  # whether to go on at once
    left = Signal()

    def __init__(self, keys: KeyWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._screen: Screen | None = None
        self._ran = self._kept = False

    def lie_on(self, screen: Screen) -> None:
        """From now on."""
        self._screen = screen
        screen.question.stayed.connect(self.stay)
        screen.question.left.connect(self.leave)

    @property
    def open(self) -> bool:
        return self._screen is not None and not self._screen.question.isHidden()

    def ask(self, *, ran: bool, kept: bool) -> None:
        """A session that ran before goes on when it is not left; `kept`: from here, if it is."""
        self._ran, self._kept = ran, kept
        self.asked.emit()
        self.show()

    def show(self) -> None:
        if self._screen is None:
            return
        self._screen.ask_to_leave(kept=self._kept)
        self._keys.go_into(self._screen.question)

    def answer(self, action: str) -> None:
        """The names are those of the table of keys."""
        if action == "escape":
            self.stay()
        elif action == "answer":
            self.leave()
        elif action in ("play", "toggle"):  # not Space: a click anywhere on the stage means the same, and is no answer
            self._ran = True
            self.stay()

    @Slot()
    def stay(self) -> None:
        self._hide()
        self._keys.return_to_stage()
        self.stayed.emit(self._ran)

    @Slot()
    def leave(self) -> None:
        self._hide()
        self.left.emit()

    def _hide(self) -> None:
        if self._screen is not None:
            self._screen.question.hide()
