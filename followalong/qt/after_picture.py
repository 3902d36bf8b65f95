"""Tells when the picture has been painted that was asked for by now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal

BELOW = Qt.EventPriority.LowEventPriority.value - 1  # Qt paints with that priority


class AfterPicture(QObject):
    """For what may take longer than a frame. A timer of no time at all now and then comes before the picture."""

    painted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._awaited = False

    def start(self) -> None:
        if not self._awaited:
            self._awaited = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), BELOW)

    def stop(self) -> None:
        if self._awaited:
            self._awaited = False
            QCoreApplication.removePostedEvents(self, QEvent.Type.User.value)

    def event(self, event: QEvent) -> bool:
        if event.type() != QEvent.Type.User:
            return super().event(event)
        self._awaited = False
        self.painted.emit()
        return True
