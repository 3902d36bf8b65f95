"""A session waits while a panel hides its number or what to do, says so, and goes on when that is gone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from followalong.core.session import Session
from followalong.qt.player.notes import Notes
from followalong.qt.player.screen import Screen
from followalong.qt.tr import mark, tr

WAITS = mark("The session waits until you close this.")


class Waiting(QObject):
    """For any panel, whatever opened or closed it; what comes and goes is acted on, never what stays."""

    covered = Signal()  # the session should pause
    uncovered = Signal()  # it should go on

    def __init__(self, session: Session, notes: Notes, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._notes = session, notes
        self._screen: Screen | None = None
        self._hidden = False
        self.on = False  # it was paused for this, and nobody has said anything since

    def lie_on(self, screen: Screen) -> None:
        """From now on."""
        self._screen = screen
        screen.turned.connect(self.look)
        screen.show_waiting(tr(WAITS) if self.on else "")

    def end(self) -> None:
        """The person says what is to be done with the session."""
        if self.on:
            self._switch(on=False)
            self._notes.clear()

    @Slot()
    def look(self) -> None:
        """Whether that is so, after a panel came or went, or lies elsewhere."""
        hidden = self._screen is not None and self._screen.hidden
        if hidden == self._hidden:
            return
        self._hidden = hidden
        if hidden and self._session.state in ("running", "lead-in", "waiting"):
            self._switch(on=True)
            self._notes.show(tr(WAITS), lasting=True)
            self.covered.emit()
        elif self.on and not hidden:
            self.end()
            self.uncovered.emit()

    def _switch(self, *, on: bool) -> None:
        self.on = on
        if self._screen is not None:
            self._screen.show_waiting(tr(WAITS) if on else "")
