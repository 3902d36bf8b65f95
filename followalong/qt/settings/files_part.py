"""Where everything is kept, and the folders that the library looks into."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.settings.place_row import PlaceRow
from followalong.qt.settings.views import FolderPlace
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words

NOTE = mark("Routines in these folders stand in the library too. The files stay where they are.")


class FilesPart(QWidget):
    opened = Signal(str)
    removed = Signal(str)
    wanted = Signal()  # one more folder

    def __init__(self, places: tuple[FolderPlace, ...], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[PlaceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(12))
        for place in places:
            self._column.addWidget(self._row(place))
        self._column.addWidget(words(tr("Folders with routines"), look, self, "label", tone="muted", wrap=True))
        self._first = self._column.count()
        more = button(tr("Add a folder"), look, self, icon="plus", wrap=True)
        self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addWidget(words(tr(NOTE), look, self, "small", tone="muted", wrap=True))
        more.clicked.connect(self.wanted)

    def show_folders(self, folders: tuple[str, ...]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(FolderPlace(Path(folder).name or folder, folder), own=True) for folder in folders]
        for index, row in enumerate(self._rows):
            self._column.insertWidget(self._first + index, row)
            row.show()

    def _row(self, place: FolderPlace, *, own: bool = False) -> PlaceRow:
        row = PlaceRow(place, self._look, self, own=own)
        row.opened.connect(self.opened)
        row.removed.connect(self.removed)
        return row
