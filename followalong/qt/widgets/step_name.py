"""What a step is: its picture, its name over its dose, what was changed in it, and what to watch for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.core.script import StepLine
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.tr import tr
from followalong.qt.widgets.name_line import NameLine
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.plate import Plate
from followalong.qt.widgets.words import show_words, words

PICTURE = QSize(88, 55)


class StepName(Plate):
    """Pressed, it tells about the stretch; a rest or a note has none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.bed = PictureBed(look, self, radius=8)
        self.bed.setFixedSize(PICTURE * look.unit)
        self._name = NameLine("", "", look, self)
        self._dose = words("", look, self, "dose", tone="muted", wrap=True)
        self._note = words("", look, self, "small", tone="accent", wrap=True)
        self._care = words("", look, self, "small", tone="muted", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(look.length(2))
        lines.addStretch(1)
        for one in (self._name, self._dose, self._note, self._care):
            lines.addWidget(one)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*look.lengths(4, 6, 4, 6))
        row.setSpacing(look.length(14))
        row.addWidget(self.bed)
        row.addLayout(lines, 1)

    def show_line(self, line: StepLine, note: str, care: str) -> None:
        self._name.show_name(line.name, tr("Optional") if line.optional else "")
        self._name.mute(muted=not line.chosen)
        show_words(self._note, note)
        show_words(self._dose, line.dose)
        show_words(self._care, care)
        self.bed.show_figure(line.figure, line.position, faded=not line.chosen)
        self.setEnabled(bool(line.position))
        said = ", ".join(filter(None, (line.name, line.dose, tr("optional") if line.optional else "", note, care)))
        self.setAccessibleName(tr("About {name}", name=said) if line.position else said)
        self.setToolTip(plain(tr("About {name} (Enter)", name=line.name)))
