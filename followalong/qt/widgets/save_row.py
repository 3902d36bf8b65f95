"""Takes a routine along: a button, how far its file is, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.before_views import Saving
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import tell, words

SAVE = mark("Save as a sound file")
WHY = mark("The whole session with voice and tones, to follow from a phone or a speaker.")
NARROW, BAR, SENTENCE = 400, 160, 280  # px, at 100 %


class SaveRow(QWidget):
    asked = Signal()
    given_up = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._brief, self._sentence = look, False, ""
        self._save = button(tr(SAVE), look, self, icon="voice", tip=tr(WHY), wrap=True)
        self._give_up = button(tr("Cancel"), look, self, "link", tip=tr("Stop writing the file"))
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("How much of the sound file is written"))
        self._said = words(tr(WHY), look, self, "small", tone="muted", wrap=True)
        column = QVBoxLayout()
        column.setSpacing(look.length(6))
        column.addWidget(self._said)
        column.addWidget(self._bar)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.length(16))
        row.addWidget(self._save)
        row.addWidget(self._give_up)
        row.addLayout(column, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._save.clicked.connect(self.asked)
        self._give_up.clicked.connect(self.given_up)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place(event.size().width())
        super().resizeEvent(event)

    def set_brief(self, *, brief: bool) -> None:
        """In the bar of a page: why is in the tooltip, and no edge is round the button."""
        if brief is not self._brief:
            self._brief = brief
            self._place(self.width())
            self._save.setFlat(brief)  # a state: for another role the button would have to be styled anew
            self._bar.setMinimumWidth(self._look.length(BAR) if brief else 0)
            self._show_sentence()

    def _place(self, wide: int) -> None:
        """What comes beside the button goes under it where its lines would be short; in a bar it moves nothing."""
        ways = QBoxLayout.Direction
        low = wide / self._look.fonts.scale < NARROW
        self._row.setDirection(ways.RightToLeft if self._brief else ways.TopToBottom if low else ways.LeftToRight)

    def _show_sentence(self) -> None:
        self._said.setText(self._sentence or tr(WHY))
        self._said.setVisible(bool(self._sentence) or not self._brief)
        wide = self._said.fontMetrics().horizontalAdvance(self._sentence) + 4
        self._said.setMinimumWidth(min(wide, self._look.px(SENTENCE)) if self._brief else 1)

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
        self._sentence = saving.sentence
        self._show_sentence()
        if here:
            (self._give_up if saving.going else self._save).setFocus()
