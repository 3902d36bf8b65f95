"""A step of the routine: number, position, name over dose, time, and a switch to leave it out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from followalong.core.script import StepLine
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.views import clock
from followalong.qt.widgets.name_line import NameLine
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.switch import Switch
from followalong.qt.widgets.words import tell, words

PICTURE = (88, 55)


class StepRow(QWidget):
    """The row starts the routine from this step; the switch leaves it out today."""

    started = Signal(str)
    switched = Signal(str, bool)

    def __init__(self, number: int, line: StepLine, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._line, self._look = number, line, look
        self._body = _Body(number, line, look, self)
        self._switch = Switch(f"Do step {number} today: {line.name}", look, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 2, 1)
        row.setSpacing(14)
        row.addWidget(self._body, 1)
        row.addWidget(self._switch)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_line(line)
        self._body.clicked.connect(self._start)
        self._switch.clicked.connect(self._turn)

    @property
    def key(self) -> str:
        return self._line.key

    def show_line(self, line: StepLine) -> None:
        """The same step with another dose, time or choice."""
        self._line = line
        self._switch.setChecked(line.chosen)
        self._body.show_line(line)

    def set_narrow(self, *, narrow: bool) -> None:
        """Without the picture."""
        self._body.bed.setVisible(not narrow)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._look.theme.border))

    def _start(self) -> None:
        self.started.emit(self._line.key)

    def _turn(self, on: bool) -> None:
        self.switched.emit(self._line.key, on)


class _Body(QPushButton):
    """Everything of the row but the switch."""

    def __init__(self, number: int, line: StepLine, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._number = look, number
        self.setProperty("ring", 8)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.bed = PictureBed(look, self, radius=8)
        self.bed.setFixedSize(*PICTURE)
        self._count = words(str(number), look, self, "strong", tone="muted")
        self._count.setFixedWidth(look.px(22))
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = NameLine(line.name, "Optional" if line.optional else "", look, self)
        self._dose = words("", look, self, "dose", tone="muted", wrap=True)
        self._time = words("", look, self, "strong")
        self._time.setFont(look.fonts.named("strong", tabular=True))
        self._lay_out()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _lay_out(self) -> None:
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addStretch(1)
        lines.addWidget(self._name)
        lines.addWidget(self._dose)
        lines.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(8)
        row.addWidget(self._count)
        row.addWidget(self.bed)
        row.addSpacing(6)
        row.addLayout(lines, 1)
        row.addWidget(self._time)

    def show_line(self, line: StepLine) -> None:
        self._dose.setText(line.dose)
        self._dose.setVisible(bool(line.dose))
        self._time.setText(clock(line.seconds))
        self._name.mute(muted=not line.chosen)
        tell(self._time, "" if line.chosen else "muted")
        self.bed.show_figure(line.figure, line.position, faded=not line.chosen)
        self.setEnabled(line.chosen)
        self.setAccessibleName(f"Start from step {self._number}: {line.name}, {line.dose}")
        side = f"Left and right: {line.side}" if line.side else ""
        left_out = "" if line.chosen else "Left out today"
        self.setToolTip(plain("\n".join(filter(None, (left_out or "Start from this step (Enter)", side)))))
        self.setAccessibleDescription(". ".join(filter(None, (left_out, side))))

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else QSize(200, 67)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return QSize(120, layout.minimumSize().height() if layout is not None else 67)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.border if self.isDown() else self._look.theme.sunken))
            painter.drawRoundedRect(self.rect(), 8, 8)
