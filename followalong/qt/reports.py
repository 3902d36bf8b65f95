"""Shows one report after another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from followalong.qt.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from followalong.qt.fault_dialog import FaultDialog
    from followalong.qt.sitting import Sitting


class Reports(QObject):
    """The next one comes when the one before is closed; while a session asks whether to leave it, none is seen."""

    opened = Signal(str)  # a file

    def __init__(self, window: QWidget, look: Look, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._look, self._log = window, look, log
        self._waiting: list[tuple[str, bool]] = []
        self._open: FaultDialog | None = None
        self._asked = False

    @Slot(object)
    def follow(self, sitting: Sitting | None) -> None:
        """From now on its questions come first; None for none."""
        self.come_back()
        if sitting is not None:
            sitting.page.leaving.asked.connect(self.make_room)
            sitting.page.leaving.stayed.connect(self.come_back)
            sitting.page.leaving.left.connect(self.come_back)

    @Slot(str, bool)
    def show(self, report: str, last: bool) -> None:
        self._waiting.append((report, last))
        self._show_next()

    @Slot()
    def make_room(self) -> None:
        self._asked = True
        if self._open is not None:
            self._open.hide()

    @Slot()
    def come_back(self) -> None:
        self._asked = False
        if self._open is not None:
            self._open.show()
        self._show_next()

    @Slot()
    def close(self) -> None:
        """The one that is shown has been closed."""
        self._open = None
        self._show_next()

    def _show_next(self) -> None:
        if self._open is None and self._waiting and not self._asked:
            from followalong.qt.fault_dialog import FaultDialog

            report, last = self._waiting.pop(0)
            self._open = FaultDialog(report, self._log, self._look, self._window, last=last)
            self._open.finished.connect(self.close)
            self._open.opened.connect(self.opened)
            self._open.show()
