"""The offer to go on where a session was left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from followalong.qt.look import Look
from followalong.qt.views import Resume
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words


class ResumeCard(QFrame):
    resumed = Signal()
    declined = Signal()

    def __init__(self, resume: Resume, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("box", "card")
        go = button("Continue", look, self, "primary", icon="play")
        no = button("Not now", look, self, "link")
        lines = QVBoxLayout()
        lines.setSpacing(2)
        lines.addWidget(words(f"Continue at step {resume.step}?", look, self, "section", wrap=True))
        lines.addWidget(words(self._detail(resume), look, self, "body", tone="muted", wrap=True))
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.setFocusProxy(go)
        self.stops: tuple[QWidget, ...] = (go, no)  # of the Tab key
        self._row.setContentsMargins(20, 16, 16, 16)
        self._row.setSpacing(12)
        self._row.addLayout(lines, 1)
        self._row.addWidget(go)
        self._row.addWidget(no)
        go.clicked.connect(self.resumed)
        no.clicked.connect(self.declined)

    def set_narrow(self, *, narrow: bool) -> None:
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)

    def _detail(self, resume: Resume) -> str:
        detail = f"{resume.title}: {resume.words}" if resume.words else resume.title
        if resume.changed:
            return f"{detail}. The routine has changed since, so it goes on from the start of this step."
        return detail
