"""Says where a file is that no program opened."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from followalong.qt.look import Look
from followalong.qt.text_dialog import TextDialog
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button

TITLE = mark("It could not be opened")
WHAT = mark("No program on this computer opened it. This is where it is: a text editor or a file manager will do.")
HIGH = 92  # px: a few lines


class UnopenedDialog(TextDialog):
    def __init__(self, path: str, look: Look, parent: QWidget) -> None:
        super().__init__(tr(TITLE), tr("Where it is"), path, look, parent, note=tr(WHAT))
        self._path = path
        self.shown.setFixedHeight(look.px(HIGH))
        copy = button(tr("Copy the path"), look, self, "primary")
        copy.clicked.connect(self.copy)
        self.offer(copy)
        self.adjustSize()

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._path)
