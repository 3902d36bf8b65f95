"""Tells a screen reader what has changed, in whole words and never in numbers."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from followalong.core.moment import Moment


class Announcer(QObject):
    """Only what is new: after "Switch sides" not the name of the stretch again."""

    said = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: tuple[str, ...] = ()

    def show_moment(self, moment: Moment) -> None:
        now = (moment.kind_word, moment.name, moment.caption, moment.side_line)
        new = [words for words in now if words and words not in self._known]
        self._known = now
        if new:
            self.said.emit(". ".join(words.removesuffix(".") for words in dict.fromkeys(new)))
