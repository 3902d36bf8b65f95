"""Tells a screen reader what has changed, in whole words and never in numbers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from followalong.core.moment import Moment


class Announcer(QObject):
    """Only what is new, and nothing twice: "Switch sides. Right side" has its kind in it."""

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()

    def show_moment(self, moment: Moment) -> None:
        now = (moment.kind_word, moment.name, moment.caption, moment.side_line)
        new = dict.fromkeys(words.removesuffix(".") for words in now if words and words not in self._known)
        self._known = now
        said = [words for words in new if not any(other.startswith(f"{words}.") for other in new)]
        if said:
            self.said.emit(". ".join(said))
