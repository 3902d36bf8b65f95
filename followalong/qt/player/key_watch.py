"""Hears every key of the window before any widget does, so that keys work wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from followalong.qt.player import keys

RETURN_MS = 5000
RESTED = 1.0  # seconds in which a window that came by itself takes no key


class KeyWatch(QObject):
    """While Tab shows the focus ring on a control, that control keeps Space and Enter."""

    acted = Signal(str)
    window_changed = Signal()  # seen or hidden, full or small

    def __init__(self, page: QWidget, clock: Callable[[], float]) -> None:
        super().__init__(page)
        self._clock = clock
        self._stage = page
        self._window: QWindow | None = None
        self._letters = True
        self._ringed = False
        self._held = False
        self._deaf_until = 0.0
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(RETURN_MS)
        self._back.timeout.connect(self.return_to_stage)

    def watch(self, window: QWindow | None) -> None:
        """Hear this window; None hears nothing."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def rest_on(self, stage: QWidget) -> None:
        """What has the focus while no control has it."""
        self._stage = stage

    def use_letters(self, on: bool) -> None:
        """Single letters can be turned off."""
        self._letters = on

    def appeared_by_itself(self) -> None:
        """Ignore the first second: the keys were meant for something else."""
        self._deaf_until = self._clock() + RESTED

    def return_to_stage(self) -> None:
        self._ringed = False
        self._back.stop()
        self._stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent) and not event.isAutoRepeat():
            self._held = False
        elif kind == QEvent.Type.MouseButtonPress:
            self._ringed = False
        elif kind in (QEvent.Type.Expose, QEvent.Type.WindowStateChange):
            self.window_changed.emit()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """True if the key goes no further."""
        if self._clock() < self._deaf_until:
            return True
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._ringed = True
            self._back.start()
            return False
        if self._ringed and self._on_control():
            self._back.start()
            if event.key() in keys.PRESSES:
                return False
            if event.key() == Qt.Key.Key_Escape:
                self.return_to_stage()
                return True
        return self._act(event)

    def _act(self, event: QKeyEvent) -> bool:
        meant = keys.action(event, self._letters)
        if meant is None:
            return False
        if meant == "next_step" and event.isAutoRepeat():
            meant, self._held = ("" if self._held else meant), True
        if meant:
            self.acted.emit(meant)
        return True

    def _on_control(self) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or focused is self._stage:
            return False
        return isinstance(focused, QAbstractButton) or focused.focusPolicy() == Qt.FocusPolicy.TabFocus
