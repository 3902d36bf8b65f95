"""Some longer text to read, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from followalong.qt.flow import Flow
from followalong.qt.focus import FocusRing
from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words


class TextDialog(QDialog):
    """`named` is what a screen reader calls the text; `offer` comes last."""

    def __init__(self, title: str, named: str, text: str, look: Look, parent: QWidget, *, note: str = "") -> None:
        super().__init__(parent)
        self._look = look
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown = QPlainTextEdit(text, self)
        self.shown.setReadOnly(True)
        self.shown.setAccessibleName(named)
        self.shown.setTabChangesFocus(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*look.lengths(24, 20, 24, 20))
        self._column.setSpacing(look.length(12))
        self.heading = words(title, look, self, "section", wrap=True)
        self._column.addWidget(self.heading)
        if note:
            self._column.addWidget(words(note, look, self, wrap=True))
        self._column.addWidget(self.shown, 1)
        below = parent.window().findChild(FocusRing)
        FocusRing(self, look.theme.focus, by_keyboard=below is not None and below.by_keyboard)
        self.resize(QSize(look.px(560), look.px(420)).boundedTo(self.screen().availableSize()))

    def offer(self, *buttons: QPushButton) -> None:
        """Beside the way to close it."""
        closed = button(tr("Close"), self._look, self, key="Esc")
        closed.clicked.connect(self.close)
        row = Flow(self._look.length(10))
        for each in (*buttons, closed):
            row.addWidget(each)
        self._column.addLayout(row)
        closed.setFocus()
