"""A heading, how much it is, and a line to change it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.slider import Slider
from followalong.qt.widgets.words import words


class SliderRow(QWidget):
    """`said` has a place for the number: "{} %"."""

    moved = Signal(int)

    def __init__(self, name: str, span: tuple[int, int, int], said: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = said
        self._slider = Slider(name, span, look, self)
        self._amount = words("", look, self, "label")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(words(name, look, self, "label", tone="muted", wrap=True), 1)
        head.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._slider)
        self._slider.sliderMoved.connect(self._tell)
        self._slider.valueChanged.connect(self._tell)
        self._slider.valueChanged.connect(self.moved)

    def show_value(self, value: int) -> None:
        """Without a signal."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(value)
        self._tell(value)

    def _tell(self, value: int) -> None:
        self._amount.setText(self._said.format(value))
        self._slider.setAccessibleDescription(self._amount.text())
