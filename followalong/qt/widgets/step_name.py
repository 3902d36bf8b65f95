"""What a step is: its picture, its name over its dose, what was changed in it, and who had better leave it out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from followalong.core.script import StepLine
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.tr import tr
from followalong.qt.widgets.even_words import EvenWords
from followalong.qt.widgets.name_line import NameLine
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.plate import Plate
from followalong.qt.widgets.words import show_words, words

PICTURE = QSize(88, 55)
SIGN = 15  # px


class StepName(Plate):
    """Pressed, it tells about the stretch; a rest or a note has none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.bed = PictureBed(look, self, radius=8)
        self.bed.setFixedSize(PICTURE * look.unit)
        self._name = NameLine("", "", look, self)
        self._dose = EvenWords("", look, self, "dose", "muted")
        self._note = words("", look, self, "small", tone="accent", wrap=True)
        self._not_for = self._caution()
        lines = QVBoxLayout()
        lines.setSpacing(look.length(1))
        lines.addStretch(1)
        for one in (self._name, self._dose, self._note, self._not_for):
            lines.addWidget(one)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(*look.lengths(4, 5, 4, 5))
        row.setSpacing(look.length(14))
        row.addWidget(self.bed)
        row.addLayout(lines, 1)

    def show_line(self, line: StepLine, note: str, *, told: bool) -> None:
        """`told`: who had better leave it out stands at the same stretch further up."""
        self._name.show_name(line.name, tr("Optional") if line.optional else "")
        self._name.mute(muted=not line.chosen)
        show_words(self._note, note)
        show_words(self._dose, line.dose)
        not_for = " ".join(line.contraindications)
        self._who.setText(not_for)
        self._not_for.setVisible(bool(not_for) and not told)
        self.bed.show_figure(line.figure, line.position, faded=not line.chosen)
        self.setEnabled(bool(line.position))
        optional = tr("optional") if line.optional else ""
        said = ", ".join(filter(None, (line.name, line.dose, optional, note, not_for)))
        self.setAccessibleName(tr("About {name}", name=said) if line.position else said)
        self.setToolTip(plain(tr("About {name} (Enter)", name=line.name)))

    def _caution(self) -> QWidget:
        """A sign and its words."""
        look, whole = self._look, QWidget(self)
        sign = QLabel(whole)
        sign.setPixmap(look.icons.pixmap("warning", look.theme.kinds["ready"].ink, look.px(SIGN),
                                         self.devicePixelRatioF()))
        self._who = EvenWords("", look, whole, "small", "muted")
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.length(6))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._who, 1)
        return whole
