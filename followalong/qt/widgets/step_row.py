"""A step of the routine: number, what it is, its time, and a switch to leave it out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from followalong.core.script import StepLine
from followalong.qt.filled import fill
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.tr import tr
from followalong.qt.views import clock
from followalong.qt.widgets.page_button import PageButton
from followalong.qt.widgets.step_name import PICTURE, StepName
from followalong.qt.widgets.switch import Switch
from followalong.qt.widgets.words import words

SIGN = 14


class StepRow(QWidget):
    """Picture and name lead to the stretch, the time starts the routine there; the switch leaves it out today."""

    started = Signal(str)
    switched = Signal(str, bool)
    asked = Signal(str)  # about its stretch

    def __init__(self, line: StepLine, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._line, self._look = line, look
        self._count = words("", look, self, "strong", tone="muted")
        self._count.setFixedWidth(look.px(22))
        self._count.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = StepName(look, self)
        self._time = _Time(look, self)
        self._switch = Switch(line.name, look, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 1, 0, look.length(2))
        row.setSpacing(look.length(4))
        row.addWidget(self._count)
        row.addWidget(self._name, 1)
        row.addWidget(self._time)
        row.addSpacing(look.length(6))
        row.addWidget(self._switch)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._name.clicked.connect(self._ask)
        self._time.clicked.connect(self._start)
        self._switch.clicked.connect(self._turn)

    @property
    def key(self) -> str:
        return self._line.key

    def show_line(
        self, number: int, line: StepLine, seconds: float, note: str = "", *, told: bool = False,
    ) -> None:
        """The same step with another number, stretch, dose, time or choice; 0 for no number.

        The note says what was changed in it; `told`, that who had better leave it out stands further up.
        """
        self._line = line
        self._count.setText(str(number or ""))
        self._switch.rename(tr("Do today: {name}", name=line.name))
        self._switch.setChecked(line.chosen)
        self._name.show_line(line, note, told=told)
        self._time.show_line(number, line, seconds, note)

    def set_picture(self, share: float) -> None:
        """Of its usual size; 0 for none."""
        self._name.bed.setFixedSize(PICTURE * self._look.unit * (share or 1.0))
        self._name.bed.setVisible(share > 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, QRectF(0, self.height() - 1, self.width(), 1), QColor(self._look.theme.border))

    def _ask(self) -> None:
        self.asked.emit(self._line.key)

    def _start(self) -> None:
        self.started.emit(self._line.key)

    def _turn(self, on: bool) -> None:
        self.switched.emit(self._line.key, on)


class _Time(PageButton):
    """How long the step takes; pressed, the routine starts there."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "quiet")
        self.setProperty("compact", "true")
        self.setFont(look.fonts.named("strong", tabular=True))
        self.setIcon(look.icons.icon("play", look.theme.muted, look.px(SIGN)))
        self.setIconSize(QSize(look.px(SIGN), look.px(SIGN)))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)  # Enter presses it, as Space does
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_line(self, number: int, line: StepLine, seconds: float, note: str) -> None:
        self.setText(f" {clock(seconds)}")
        self.setEnabled(line.chosen)
        at = (tr("Start from step {number}: {name}, {dose}", number=number, name=line.name, dose=line.dose) if number
              else tr("Start from {name}, {dose}", name=line.name, dose=line.dose))
        self.setAccessibleName(at)
        side = tr("Left and right: {side}", side=line.side) if line.side else ""
        left_out = "" if line.chosen else tr("Left out today")
        self.setToolTip(plain("\n".join(filter(None, (left_out or tr("Start from this step (Enter)"), side)))))
        told = (each.rstrip(".") for each in (note, left_out, side) if each)
        self.setAccessibleDescription(". ".join(told))
