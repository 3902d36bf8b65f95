"""A number and what it counts."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.widgets.words import words


class FigureTile(QWidget):
    heard = Heard("StaticText", whole=True)

    def __init__(self, value: str, note: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(f"{value} {note}")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(words(value, look, self, "figure"))
        column.addWidget(words(note, look, self, "body", tone="muted", wrap=True))
