"""All keys: those of the window, and those while a routine plays."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.player.keys import LINES
from followalong.qt.settings.rows import WINDOW_KEYS
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.key_hint import KeyHint
from followalong.qt.widgets.words import words

LISTS = ((mark("Everywhere"), WINDOW_KEYS),
         (mark("While a routine plays"), tuple((line.shown, line.name) for line in LINES if line.shown)))


class KeysPart(QWidget):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for title, keys in LISTS:
            grid.addWidget(words(tr(title), look, self, "label", tone="muted", wrap=True), grid.rowCount(), 0, 1, 2)
            for key, name in keys:
                row = grid.rowCount()
                grid.addWidget(KeyHint(tr(key), look, self, look.theme.text), row, 0, Qt.AlignmentFlag.AlignTop)
                said = words(tr(name), look, self, "body", wrap=True)
                said.setAccessibleName(f"{tr(key)}: {tr(name)}")
                grid.addWidget(said, row, 1)
