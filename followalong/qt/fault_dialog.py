"""A report of one fault of ours, to be copied or left alone."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from followalong.qt.flow import Flow
from followalong.qt.look import Look
from followalong.qt.tr import mark, tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words

TITLE = mark("Something went wrong")
WHAT = mark(
    "A part of this program failed, by a mistake of ours. The rest goes on, and your place in the session is kept. "
    "Whoever mends it needs this report; it stays on this computer unless you send it."
)


class FaultDialog(QDialog):
    """Beside the window: it takes no keys from a session until it is clicked."""

    def __init__(self, report: str, log: Path, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._report, self._log = report, log
        self.setWindowTitle(tr(TITLE))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = QPlainTextEdit(report, self)
        shown.setReadOnly(True)
        shown.setAccessibleName(tr("The report"))
        shown.setTabChangesFocus(True)
        shown.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        copy = button(tr("Copy the report"), look, self, "primary")
        opened = button(tr("Open the log"), look, self)
        closed = button(tr("Close"), look, self, key="Esc")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(words(tr(TITLE), look, self, "section"))
        column.addWidget(words(tr(WHAT), look, self, wrap=True))
        column.addWidget(shown, 1)
        row = Flow(10)
        for each in (copy, opened, closed):
            row.addWidget(each)
        column.addLayout(row)
        self.resize(look.px(560), look.px(420))
        copy.clicked.connect(self.copy)
        opened.clicked.connect(self.open_log)
        closed.clicked.connect(self.close)
        closed.setFocus()

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)

    @Slot()
    def open_log(self) -> None:
        """In whatever the person reads text with."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log)))
