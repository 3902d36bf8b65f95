"""What a routine is, what to fetch and what to watch for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from followalong.qt.before_views import Day, Fetch, Preview
from followalong.qt.fetch_box import FetchBox
from followalong.qt.look import Look
from followalong.qt.watch_box import WatchBox, care_of
from followalong.qt.widgets.words import words

FETCH, WATCH = 20, 21  # shares of the width: in it a line and its link stand side by side


class BeforeHead(QWidget):
    safety_asked = Signal()

    def __init__(self, preview: Preview, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(look.length(16))
        self._shown: tuple[object, ...] = ()
        self._fetching: FetchBox | None = None
        self._watching: WatchBox | None = None
        self._narrow = False
        self._ticked: set[str] = set()
        self._whole = False  # whether all that there is to watch for was asked for
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(4))
        column.addWidget(words(preview.title, look, self, "title", wrap=True))
        if preview.summary:
            column.addWidget(words(preview.summary, look, self, "summary", tone="muted", wrap=True))
        column.addSpacing(look.length(10))
        column.addLayout(self._pair)

    def show_day(self, day: Day) -> None:
        """What is needed and what to watch for goes with what is done."""
        care = care_of(day.script.steps)
        if self._shown == (day.fetch, care):
            return
        self._shown = (day.fetch, care)
        for box in (self._fetching, self._watching):
            if box is not None:
                self._pair.removeWidget(box)
                box.deleteLater()
        self._watching = self._watch(care)
        self._fetching = self._fetch(day.fetch, self._watching) if day.fetch else None
        if self._fetching is not None:
            self._pair.addWidget(self._fetching, FETCH)
        self._pair.addWidget(self._watching, WATCH)
        self._align()

    def set_narrow(self, *, narrow: bool) -> None:
        """What to watch for goes under what to fetch."""
        self._narrow = narrow
        self._pair.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)
        if self._watching is not None:
            self._watching.set_narrow(narrow=narrow)

    def _fetch(self, things: tuple[Fetch, ...], beside: WatchBox) -> FetchBox:
        box = FetchBox(things, frozenset(self._ticked), self._look, self)
        box.ticked.connect(self._tick)
        box.arranged.connect(beside.set_room)
        return box

    def _watch(self, lines: tuple[str, ...]) -> WatchBox:
        box = WatchBox(lines, self._look, self, whole=self._whole)
        box.safety_asked.connect(self.safety_asked)
        box.opened.connect(self._keep)
        box.set_narrow(narrow=self._narrow)
        return box

    def _keep(self, whole: bool) -> None:
        self._whole = whole
        self._align()

    def _align(self) -> None:
        """What to fetch does not grow with what to watch for."""
        if self._fetching is not None:
            self._pair.setAlignment(self._fetching, Qt.AlignmentFlag.AlignTop if self._whole else Qt.AlignmentFlag(0))

    def _tick(self, name: str, on: bool) -> None:
        """What is here already stays ticked when the list changes."""
        self._ticked = self._ticked | {name} if on else self._ticked - {name}
