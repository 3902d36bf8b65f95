"""A report of one fault of ours, to be copied or left alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from followalong.qt.look import Look
from followalong.qt.text_dialog import TextDialog
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button

LEFT, TOP, HIGH = 12, 64, 300  # px: in the window under the title and the time left, and over the words
TITLE = mark("Something went wrong")
WHAT = mark(
    "A part of this program failed, by a mistake of ours. The rest goes on, and your place in the session is kept. "
    "Whoever mends it needs this report; it stays on this computer unless you send it."
)

LAST = mark("If more goes wrong before the next start, it is only written into the log.")


class FaultDialog(TextDialog):
    """Over the start of the window, where the figure is; it takes no keys from a session until it is clicked.

    Where the log is stands over the report; `last`: no other fault is told.
    """

    opened = Signal(str)  # path of the log

    def __init__(self, report: str, log: Path, look: Look, parent: QWidget, *, last: bool = False) -> None:
        note = f"{tr(WHAT)} {tr(LAST)}" if last else tr(WHAT)
        shown = f"{tr('The log: {path}', path=log)}\n\n{report}"
        super().__init__(tr(TITLE), tr("The report"), shown, look, parent, note=note)
        self._report, self._log = report, log
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = button(tr("Copy the report"), look, self, "primary")
        opens = button(tr("Open the log"), look, self)
        copy.clicked.connect(self.copy)
        opens.clicked.connect(self.open_log)
        self.offer(copy, opens)
        self.resize(self.width(), look.px(HIGH))
        self.move(parent.mapToGlobal(QPoint(look.px(LEFT), look.px(TOP))))

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def open_log(self) -> None:
        self.opened.emit(str(self._log))
