"""Every mistake in a file: where it is, what was found and what would do, to be read and copied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from followalong.core.errors import Fault
from followalong.qt.look import Look
from followalong.qt.text_dialog import TextDialog
from followalong.qt.tr import in_words, tr
from followalong.qt.widgets.button import button


class MistakesDialog(TextDialog):
    def __init__(self, file: str, faults: Iterable[Fault], look: Look, parent: QWidget) -> None:
        title, text = tr("What to fix in {file}", file=file), "\n\n".join(map(_told, faults))
        super().__init__(title, tr("The mistakes"), text, look, parent)
        self._whole = f"{title}\n\n{text}\n"
        copy = button(tr("Copy all"), look, self)
        copy.clicked.connect(self.copy)
        self.offer(copy)

    @Slot()
    def copy(self) -> None:
        QGuiApplication.clipboard().setText(self._whole)


def _told(fault: Fault) -> str:
    """A line for each: where, what, and what would do."""
    place = tr("Line {line}, column {column}", line=fault.line, column=fault.column) if fault.line else ""
    where = ", ".join(filter(None, (place, in_words(fault.step))))
    return "\n".join(filter(None, (where, in_words(fault.text), in_words(fault.hint))))
