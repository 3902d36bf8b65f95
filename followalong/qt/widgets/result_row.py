"""A step that was done, done in part, eased off or left out."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from followalong.qt.filled import fill
from followalong.qt.finished_views import StepResult
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.words import words

AIR = 9  # px over and under the words, at the least
SIGNS = {mark("done"): ("check", "finished"), mark("in part"): ("half", "ready"),
         mark("eased off"): ("leaf", "ready"), mark("left out"): ("next", "wait")}


class ResultRow(QWidget):
    heard = Heard("StaticText", whole=True)

    def __init__(self, step: StepResult, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._border = look.theme.border
        icon, kind = SIGNS.get(step.why, SIGNS["left out"])
        detail = step.detail or tr(step.why)
        self.setAccessibleName(f"{step.name}: {detail if tr(step.why) in detail else f'{tr(step.why)}, {detail}'}")
        sign = QLabel(self)
        sign.setPixmap(look.icons.pixmap(icon, look.theme.kinds[kind].ink, look.px(20), self.devicePixelRatioF()))
        told = words(detail, look, self, "body", tone="muted", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(look.length(12))
        self.set_air(0)
        row.addWidget(sign)
        row.addWidget(words(step.name, look, self, "strong", wrap=True), 3)
        row.addWidget(told, 2)

    def set_air(self, more: int) -> None:
        """Pixels over and under the words, beyond the least."""
        self._row.setContentsMargins(0, AIR + more, 0, AIR + 1 + more)
        self.updateGeometry()  # at once, for who asks how tall the page is

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill(painter, QRectF(0, self.height() - 1, self.width(), 1), QColor(self._border))
