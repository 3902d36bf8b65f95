"""Tells the desktop what a session plays, as often as that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from followalong.qt.media_keys import MediaKeys, Playing

if TYPE_CHECKING:
    from followalong.core.session import Session
    from followalong.qt.sitting import Sitting


def playing(session: Session) -> Playing | None:
    """None when nothing is left to play."""
    if session.state == "finished":
        return None
    moment = session.moment()
    runs = session.state in ("running", "lead-in")
    return Playing(moment.name or moment.kind_word, moment.title, moment.step, moment.steps, runs)


class NowPlaying(QObject):
    """Of one session after another."""

    def __init__(self, keys: MediaKeys, parent: QObject) -> None:
        super().__init__(parent)
        self._keys = keys
        self._session: Session | None = None

    @Slot(object)
    def follow(self, sitting: Sitting | None) -> None:
        """From now on this one; None for none."""
        self._session = sitting.session if sitting else None
        self.tell()
        if sitting is not None:
            sitting.page.happened.connect(self.tell)
            sitting.finished.connect(self.leave)
            sitting.left.connect(self.leave)

    @Slot()
    def tell(self) -> None:
        self._keys.show_playing(playing(self._session) if self._session else None)

    @Slot()
    def leave(self) -> None:
        """It was left, or it is over: nothing plays, whatever is still kept of it."""
        self._session = None
        self.tell()
