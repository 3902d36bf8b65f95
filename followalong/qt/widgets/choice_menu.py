"""A menu of choices: those that may be several stay open while they are made."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ChoiceMenu(QMenu):
    """`picked` has the key of the line; the lines are shown anew by whoever made them."""

    picked = Signal(str)

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.triggered.connect(self._pick)

    def offer(self, key: str, words: str, *, on: bool, alone: bool = False) -> None:
        action = self.addAction(words)
        action.setCheckable(True)
        action.setChecked(on)
        action.setData((key, alone))

    def mark(self, on: dict[str, bool]) -> None:
        """The same lines with other marks."""
        for action in self.actions():
            if action.data() is not None:
                action.setChecked(on[action.data()[0]])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._stays(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in PRESSING or not self._stays(self.activeAction()):
            super().keyPressEvent(event)

    def _stays(self, action: QAction | None) -> bool:
        """Whether the line was chosen and the menu is to stay open."""
        data = action.data() if action is not None else None
        if data is None or data[1]:
            return False
        self.picked.emit(data[0])
        return True

    def _pick(self, action: QAction) -> None:
        if action.data() is not None:
            self.picked.emit(action.data()[0])
