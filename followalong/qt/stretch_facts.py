"""The facts of a stretch: how much, where it is felt, what is needed, what it works on."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.filter_words import upper
from followalong.qt.look import Look
from followalong.qt.stretch_view import StretchView
from followalong.qt.tr import listed, many, tr
from followalong.qt.views import clock
from followalong.qt.widgets.words import words

MINUTE = 59.5  # seconds that are shown as one


def _time(seconds: float) -> str:
    if seconds >= MINUTE:
        return tr("{time} minutes", time=clock(seconds))
    return many("1 second", "%n seconds", round(seconds))


class StretchFacts(QWidget):
    """A small heading over each."""

    def __init__(self, view: StretchView, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.length(2))
        self._fact(tr("How much"), view.dose, kind="lead")
        if view.evidence is not None:
            self._fact(tr("Why so much"), view.evidence.text)
            self._column.addWidget(words(view.evidence.reference, look, self, "small", tone="muted", wrap=True))
        self._fact(tr("By itself it takes"), tr("{time}, with the way into it", time=_time(view.seconds)))
        self._fact(tr("Feel it in"), upper(view.feel))
        self._fact(tr("Left and right are"), upper(view.side) if len(view.sides) > 1 else "")
        self._fact(tr("You need"), upper(listed(view.needs)) or tr("Nothing"))
        self._fact(tr("It works on"), upper(", ".join(view.works)))
        self._fact(tr("It is for"), upper(listed(view.areas)))

    def _fact(self, name: str, said: str, *, kind: str = "body") -> None:
        if said:
            if self._column.count():
                self._column.addSpacing(self._look.length(14))
            self._column.addWidget(words(name, self._look, self, "label", tone="muted"))
            self._column.addWidget(words(said, self._look, self, kind, wrap=True))
