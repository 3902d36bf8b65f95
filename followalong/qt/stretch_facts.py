"""The facts of a stretch: how much, where it is felt, what is needed, what it works on."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from followalong.qt.filter_words import upper
from followalong.qt.look import Look
from followalong.qt.stretch_view import StretchView
from followalong.qt.views import clock
from followalong.qt.widgets.words import words

MINUTE = 59.5  # seconds that are shown as one


def _time(seconds: float) -> str:
    return f"{clock(seconds)} minutes" if seconds >= MINUTE else f"{round(seconds)} seconds"


class StretchFacts(QWidget):
    """A small heading over each."""

    def __init__(self, view: StretchView, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._fact("How much", view.dose, kind="lead")
        if view.evidence is not None:
            self._fact("Why so much", view.evidence.text)
            self._column.addWidget(words(view.evidence.reference, look, self, "small", tone="muted", wrap=True))
        self._fact("By itself it takes", f"{_time(view.seconds)}, with the way into it")
        self._fact("Feel it in", upper(view.feel))
        self._fact("Left and right are", upper(view.side) if len(view.sides) > 1 else "")
        self._fact("You need", upper(", ".join(view.needs)) or "Nothing")
        self._fact("It works on", upper(", ".join(view.works)))
        self._fact("It is for", upper(", ".join(view.areas)))

    def _fact(self, name: str, said: str, *, kind: str = "body") -> None:
        if said:
            if self._column.count():
                self._column.addSpacing(14)
            self._column.addWidget(words(name, self._look, self, "label", tone="muted"))
            self._column.addWidget(words(said, self._look, self, kind, wrap=True))
