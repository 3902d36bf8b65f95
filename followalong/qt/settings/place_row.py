"""A folder: what is in it, where it is, a way to open it and perhaps one to take it away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from followalong.qt.flow import Flow
from followalong.qt.look import Look
from followalong.qt.settings.views import FolderPlace
from followalong.qt.tr import tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words

BREAK = "\u200b"  # a line may end here


class PlaceRow(QWidget):
    opened = Signal(str)
    removed = Signal(str)

    def __init__(self, place: FolderPlace, look: Look, parent: QWidget, *, own: bool = False) -> None:
        super().__init__(parent)
        path = place.path.replace("/", f"/{BREAK}").replace("\\", f"\\{BREAK}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(2))
        column.addWidget(words(place.name, look, self, "strong", wrap=True))
        column.addWidget(words(path, look, self, "small", tone="muted", wrap=True))
        buttons = Flow(look.length(8))
        column.addLayout(buttons)
        show = self._button(tr("Open the folder"), "folder", place, look)
        show.clicked.connect(partial(self.opened.emit, place.path))
        buttons.addWidget(show)
        if own:
            remove = self._button(tr("Remove from the library"), "cross", place, look)
            remove.clicked.connect(partial(self.removed.emit, place.path))
            buttons.addWidget(remove)

    def _button(self, text: str, icon: str, place: FolderPlace, look: Look) -> QPushButton:
        made = button(text, look, self, "link", icon=icon, wrap=True)
        made.setAccessibleName(f"{text}: {place.name}")
        made.setProperty("flush", "true")
        return made
