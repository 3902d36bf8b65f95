"""What a measured window tells, and when it is asked to go; as light as the smallest window needs it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSocketNotifier, Qt, Signal


def tell(**what: Any) -> None:
    print(json.dumps(what), flush=True)


def now() -> float:
    return time.monotonic()


def go_when_told(app: QCoreApplication, leave: Callable[[], object]) -> None:
    """Leave as soon as the input is closed."""
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(partial(_call, leave))


def _call(leave: Callable[[], object], *_what: object) -> None:
    leave()


class Painted(QObject):
    """`done` after the widget, and whatever is painted with it, has been painted."""

    done = Signal()

    def __init__(self, widget: QObject) -> None:
        super().__init__(widget)
        self._asked = False
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and not self._asked:
            self._asked = True
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self.done.emit()
            return True
        return super().event(event)
