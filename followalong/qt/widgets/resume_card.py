"""The offer to go on where a session was left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from followalong.qt.before_views import Resume
from followalong.qt.heard import Heard
from followalong.qt.look import Look
from followalong.qt.tr import tr
from followalong.qt.widgets.button import button
from followalong.qt.widgets.words import words


class ResumeCard(QFrame):
    heard = Heard("Grouping")

    resumed = Signal()
    declined = Signal()

    def __init__(self, resume: Resume, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("box", "card")
        asked = (tr("Continue at {name}?", name=resume.words.rstrip(".")) if resume.words
                 else tr("Continue at step {step}?", step=resume.step))
        self.setAccessibleName(asked)
        where = tr("{title}: step {step} of {steps}", title=resume.title, step=resume.step, steps=resume.steps)
        go = button(tr("Continue"), look, self, "primary", icon="play")
        no = button(tr("Not now"), look, self, "link")
        self._asked = words(asked, look, self, "section", wrap=True)
        self._where = words(told(resume, where), look, self, "body", tone="muted", wrap=True)
        lines = QVBoxLayout()
        lines.setSpacing(look.length(2))
        lines.addWidget(self._asked)
        lines.addWidget(self._where)
        buttons = QHBoxLayout()
        buttons.setSpacing(look.length(12))
        buttons.addWidget(go, 1)
        buttons.addWidget(no)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.stops: tuple[QWidget, ...] = (go, no)  # of the Tab key
        self._row.addLayout(lines, 1)
        self._row.addLayout(buttons)
        self.set_narrow(narrow=False)
        go.clicked.connect(self.resumed)
        no.clicked.connect(self.declined)

    def set_narrow(self, *, narrow: bool) -> None:
        """Two low rows, so that the first routines are still in sight."""
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        self._row.setContentsMargins(*((12, 8, 12, 8) if narrow else (20, 16, 16, 16)))
        self._row.setSpacing(4 if narrow else 12)
        self._asked.setFont(self._look.fonts.named("strong" if narrow else "section"))
        self._where.setFont(self._look.fonts.named("small" if narrow else "body"))


def told(resume: Resume, detail: str) -> str:
    """Where it was, how long ago that was, and whether the file is still the same."""
    if resume.away:
        detail = tr("{detail}. That was {away} ago", detail=detail, away=resume.away)
    if resume.just_now:
        detail = tr("{detail}. That was just now", detail=detail)
    if resume.clock_changed:
        detail = tr("{detail}. The clock of this computer was changed since", detail=detail)
    if resume.changed:
        detail = tr(
            "{detail}. The routine has changed since, so it goes on from the start of this step.", detail=detail)
    return detail
