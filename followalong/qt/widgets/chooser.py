"""A heading and a list to choose one from."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.widgets.list_rows import ListRows
from followalong.qt.widgets.words import words

EDGE = 12


class Chooser(QWidget):
    chosen = Signal(int)

    def __init__(self, name: str, choices: tuple[str, ...], look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = _List(look, self)
        self._list.addItems(list(choices))
        self._list.setAccessibleName(name)
        self._list.setToolTip(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.length(8))
        heading = words(name, look, self, "label", tone="muted", wrap=True)
        heading.setBuddy(self._list)  # a screen reader names a list by its label, and by nothing else
        column.addWidget(heading)
        column.addWidget(self._list)
        self._list.activated.connect(self.chosen)

    def offer(self, choices: tuple[str, ...]) -> None:
        """Other ones; the first is chosen."""
        self._list.clear()
        self._list.addItems(list(choices))

    def choose(self, index: int) -> None:
        """Show a choice, without a signal."""
        self._list.setCurrentIndex(index)


class _List(QComboBox):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setFont(look.fonts.named("dose"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setItemDelegate(ListRows(look, self))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the page; it never changes a choice by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        size = self._look.px(18)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = EDGE if mirrored else self.width() - EDGE - size
        self._look.icons.paint(painter, "chevron", self._look.theme.text, QRectF(left, 0, size, self.height()))
