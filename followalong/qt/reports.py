"""Shows one report after another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from followalong.qt.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from followalong.qt.fault_dialog import FaultDialog


class Reports(QObject):
    """The next one comes when the one before is closed."""

    opened = Signal(str)  # a file

    def __init__(self, window: QWidget, look: Look, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._look, self._log = window, look, log
        self._waiting: list[str] = []
        self._open: FaultDialog | None = None

    @Slot(str)
    def show(self, report: str) -> None:
        self._waiting.append(report)
        self._show_next()

    @Slot()
    def close(self) -> None:
        """The one that is shown has been closed."""
        self._open = None
        self._show_next()

    def _show_next(self) -> None:
        if self._open is None and self._waiting:
            from followalong.qt.fault_dialog import FaultDialog

            self._open = FaultDialog(self._waiting.pop(0), self._log, self._look, self._window)
            self._open.finished.connect(self.close)
            self._open.opened.connect(self.opened)
            self._open.show()
