"""A report of one fault of ours, to be copied or left alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from followalong.qt.look import Look
from followalong.qt.text_dialog import TextDialog
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button

TITLE = mark("Something went wrong")
WHAT = mark(
    "A part of this program failed, by a mistake of ours. The rest goes on, and your place in the session is kept. "
    "Whoever mends it needs this report; it stays on this computer unless you send it."
)


class FaultDialog(TextDialog):
    """Beside the window: it takes no keys from a session until it is clicked."""

    opened = Signal(str)  # path of the log

    def __init__(self, report: str, log: Path, look: Look, parent: QWidget) -> None:
        super().__init__(tr(TITLE), tr("The report"), report, look, parent, note=tr(WHAT))
        self._report, self._log = report, log
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = button(tr("Copy the report"), look, self, "primary")
        opens = button(tr("Open the log"), look, self)
        copy.clicked.connect(self.copy)
        opens.clicked.connect(self.open_log)
        self.offer(copy, opens)

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def open_log(self) -> None:
        self.opened.emit(str(self._log))
