"""A titled card that holds controls one below the other."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.words import words


class SettingsCard(QFrame):
    def __init__(self, title: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*look.lengths(20, 18, 20, 20))
        self._column.setSpacing(look.length(16))
        self._column.addWidget(words(title, look, self, "section", wrap=True))

    def add(self, widget: QWidget) -> None:
        self._column.addWidget(widget)
