"""Says what just happened, for a while or until it goes on: over the title, and in the panel that lies over that."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from followalong.core.events import Changed, Eased, Entered, Event, Left, Paused, Resumed
from followalong.qt.player.changing import Changing
from followalong.qt.player.screen import Screen
from followalong.qt.tr import mark, span, tr

SLEPT = mark("Paused while the computer slept.")
AWAY = mark("Paused: the computer slept or stood still for {away}.")
EASED = mark("Eased off by half. Once more leaves it out.")
AT_LEAST = mark("Already the least: go less far. Once more leaves it out.")
SHOWN_MS = 5000


class Notes(QObject):
    """One sentence at a time."""

    def __init__(self, changing: Changing, parent: QObject) -> None:
        super().__init__(parent)
        self._changing = changing
        self._screen: Screen | None = None
        self._lasting = ""
        self._step = ""  # that what is said is about, until another one comes
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.clear_short)

    def lie_on(self, screen: Screen) -> None:
        """From now on, with what the one before said."""
        words = self._screen.note.words if self._screen is not None else ""
        self._screen = screen
        screen.show_note(words)

    def show(self, words: str, step: str = "", *, lasting: bool = False) -> None:
        """`lasting`: until it goes on, and again when one that is not has been read."""
        self._say(words, step)
        if lasting:
            self._lasting = words
            self._timer.stop()
        else:
            self._timer.start()

    def hear(self, event: Event) -> None:
        match event:
            case Paused(why="slept", away=away):
                self.tell_away(away)
            case Eased(place=place, less=less):
                self.show(tr(EASED if less else AT_LEAST), place.step)
            case Changed(shown=shown, step=step):
                self.show(shown, step)
            case Entered(segment=segment) if self._step not in ("", segment.place.step):
                self.clear_short()
            case Resumed() | Left(why="eased"):
                self.clear()
            case _:
                pass

    def tell_away(self, away: float) -> None:
        """How many seconds; a clock that was set back, or a sleep that just begins, has no length."""
        self.show(tr(AWAY, away=span(away)) if away else tr(SLEPT), lasting=True)

    @Slot()
    def clear(self) -> None:
        self._timer.stop()
        self._lasting = ""
        self._say("")

    @Slot()
    def clear_short(self) -> None:
        """What was to be read for a while."""
        self._say(self._lasting)

    def _say(self, words: str, step: str = "") -> None:
        self._step = step
        if self._screen is not None:
            self._screen.show_note(words)
        self._changing.tell(words)
