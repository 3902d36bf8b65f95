"""Shows every report, in one dialog at a time."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.qt.look import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from followalong.qt.fault_dialog import FaultDialog
    from followalong.qt.sitting import Sitting

REST_MS = 3000  # after it was closed: a storm of faults leaves time to reach what lies under it


class Reports(QObject):
    """What goes wrong while it is open is added to it; while a session asks whether to leave it, none is seen."""

    opened = Signal(str)  # a file

    def __init__(self, window: QWidget, look: Look, log: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._look, self._log = window, look, log
        self._waiting: list[str] = []
        self._open: FaultDialog | None = None
        self._asked = False
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._tell)

    @Slot(object)
    def follow(self, sitting: Sitting | None) -> None:
        """From now on its questions come first; None for none."""
        self.come_back()
        if sitting is not None:
            sitting.page.leaving.asked.connect(self.make_room)
            sitting.page.leaving.stayed.connect(self.come_back)
            sitting.page.leaving.left.connect(self.come_back)

    @Slot(str)
    def show(self, report: str) -> None:
        self._waiting.append(report)
        self._tell()

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
        self._tell()

    @Slot()
    def close(self) -> None:
        """The one that is shown has been closed."""
        self._open = None
        self._rest.start()

    @Slot()
    def _tell(self) -> None:
        if self._open is None and self._waiting and not self._asked and not self._rest.isActive():
            self._open = self._opened(self._waiting.pop(0))
            self._open.show()
        while self._open is not None and self._waiting:
            self._open.add(self._waiting.pop(0))

    def _opened(self, report: str) -> FaultDialog:
        from followalong.qt.fault_dialog import FaultDialog

        dialog = FaultDialog(report, self._log, self._look, self._window)
        dialog.finished.connect(self.close)
        dialog.opened.connect(self.opened)
        return dialog
