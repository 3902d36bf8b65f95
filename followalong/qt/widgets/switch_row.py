"""A switch with its words: what it does, and a second line."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.switch import Switch
from followalong.qt.widgets.words import words


class SwitchRow(QWidget):
    switched = Signal(bool)

    def __init__(self, name: str, note: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._switch = Switch(name, look, self)
        self._switch.setAccessibleDescription(note)
        lines = QVBoxLayout()
        lines.setSpacing(look.length(2))
        lines.addWidget(words(name, look, self, "strong", wrap=True))
        lines.addWidget(words(note, look, self, "small", tone="muted", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.length(16))
        row.addLayout(lines, 1)
        row.addWidget(self._switch)
        self._switch.toggled.connect(self.switched)

    def show_on(self, on: bool) -> None:
        """Without a signal."""
        with QSignalBlocker(self._switch):
            self._switch.setChecked(on)
