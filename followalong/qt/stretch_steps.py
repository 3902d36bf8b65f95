"""How a stretch is done: into position, then the movement, for the side that is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.stretch_view import SideView
from followalong.qt.tr import tr
from followalong.qt.widgets.words import words


class StretchSteps(QWidget):
    """Both sides have as many lines; only their words differ."""

    def __init__(self, side: SideView, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(8))
        self._setup = self._part(tr("Get into position"), side.setup, numbered=True)
        self._movement = self._part(tr("Then"), side.movement, numbered=False)

    def show_side(self, side: SideView) -> None:
        lines = (*side.setup, *side.movement)
        for label, line in zip((*self._setup, *self._movement), lines, strict=False):
            label.setText(line)

    def _part(self, title: str, lines: tuple[str, ...], *, numbered: bool) -> list[QLabel]:
        if not lines:
            return []
        if self._column.count():
            self._column.addSpacing(self._look.length(8))
        self._column.addWidget(words(title, self._look, self, "section", wrap=True))
        return [self._line(str(number) if numbered else "•", line) for number, line in enumerate(lines, 1)]

    def _line(self, mark: str, line: str) -> QLabel:
        label = words(line, self._look, self, "body", wrap=True)
        sign = words(mark, self._look, self, "strong", tone="muted")
        sign.setFixedWidth(self._look.px(22))
        row = QHBoxLayout()
        row.setSpacing(self._look.length(4))
        row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        self._column.addLayout(row)
        return label
