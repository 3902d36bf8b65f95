"""A heading, how much it is, and a line to change it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.slider import Slider
from followalong.qt.widgets.words import words

GAP = 12


class SliderRow(QWidget):
    """`said` has a place for the number: "{} %"."""

    moved = Signal(int)

    def __init__(self, name: str, span: tuple[int, int, int], said: str, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._said = said
        self._slider = Slider(name, span, look, self)
        self._amount = words("", look, self, "label")
        self._name = words(name, look, self, "label", tone="muted", wrap=True)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(look.length(GAP))
        self._head.addWidget(self._name, 1)
        self._head.addWidget(self._amount)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        column.addWidget(self._slider)
        self._slider.sliderMoved.connect(self._tell)
        self._slider.valueChanged.connect(self._tell)
        self._slider.valueChanged.connect(self.moved)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The amount under the name where it would leave it less than half."""
        below = self._amount.sizeHint().width() + GAP > self.width() / 2
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(0 if below else GAP)
        super().resizeEvent(event)

    def show_value(self, value: int) -> None:
        """Without a signal."""
        with QSignalBlocker(self._slider):
            self._slider.setValue(value)
        self._tell(value)

    def _tell(self, value: int) -> None:
        self._amount.setText(self._said.format(value))
        self._slider.setAccessibleDescription(self._amount.text())
