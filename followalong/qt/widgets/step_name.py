"""What a step is: its picture, its name over its dose, and what was changed in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from followalong.core.script import StepLine
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.widgets.name_line import NameLine
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.words import words

PICTURE = (88, 55)


class StepName(QPushButton):
    """Pressed, it tells about the stretch; a rest or a note has none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("ring", 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.bed = PictureBed(look, self, radius=8)
        self.bed.setFixedSize(*PICTURE)
        self._name = NameLine("", "", look, self)
        self._dose = words("", look, self, "dose", tone="muted", wrap=True)
        self._note = words("", look, self, "small", tone="accent", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        for one in (self._name, self._dose, self._note):
            lines.addWidget(one)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(14)
        row.addWidget(self.bed)
        row.addLayout(lines, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, line: StepLine, note: str) -> None:
        self._name.show_name(line.name, "Optional" if line.optional else "")
        self._name.mute(muted=not line.chosen)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._dose.setText(line.dose)
        self._dose.setVisible(bool(line.dose))
        self.bed.show_figure(line.figure, line.position, faded=not line.chosen)
        self.setEnabled(bool(line.position))
        self.setAccessibleName(f"About {line.name}, {line.dose}")
        self.setToolTip(plain(f"About {line.name} (Enter)"))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(200, 63)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(120, max(44, layout.minimumSize().height() if layout is not None else 63))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.border if self.isDown() else self._look.theme.sunken))
            painter.drawRoundedRect(self.rect(), 8, 8)
