"""Takes a routine along: a button, how far its file is, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.views import Saving
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import tell, words

SAVE, WHY = "Save as a sound file", "The whole session with voice and tones, to follow from a phone or a speaker."


class SaveRow(QWidget):
    asked = Signal()
    given_up = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._save = button(SAVE, look, self, icon="voice", tip=WHY)
        self._give_up = button("Cancel", look, self, "link", tip="Stop writing the file")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("How much of the sound file is written")
        self._said = words(WHY, look, self, "small", tone="muted", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self._said)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self._save)
        row.addWidget(self._give_up)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._save.clicked.connect(self.asked)
        self._give_up.clicked.connect(self.given_up)

    def show_saving(self, saving: Saving, *, some: bool) -> None:
        """`some`: there is anything to save. What has the focus keeps it in the row."""
        here = self._save.hasFocus() or self._give_up.hasFocus()
        self._save.setVisible(not saving.going)
        self._save.setEnabled(some)
        self._give_up.setVisible(saving.going)
        self._bar.setVisible(saving.going)
        self._bar.setRange(0, 100 if saving.percent else 0)
        self._bar.setValue(saving.percent)
        tell(self._said, "danger" if saving.failed else "muted")
        self._said.setText(saving.sentence or WHY)
        if here:
            (self._give_up if saving.going else self._save).setFocus()
