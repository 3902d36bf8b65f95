"""Hears every key of the window before any widget does, so that keys work wherever the focus is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from followalong.qt.held import Held
from followalong.qt.player import keys
from followalong.qt.player.panel import Panel

RETURN_MS = 5000
IN_PANEL_MS = 20_000  # there is more to read there
RESTED = 1.0  # seconds in which a window that came by itself takes no key


class KeyWatch(QObject):
    """While Tab shows the focus ring on a control, that control keeps Space and Enter; in a panel the arrows too.

    Into a panel lead Tab, ↓ and ↑; until then all keys mean there what they mean elsewhere.
    """

    acted = Signal(str)
    window_changed = Signal()  # seen or hidden, full or small

    def __init__(self, page: QWidget, clock: Callable[[], float]) -> None:
        super().__init__(page)
        self._clock = clock
        self._stage = page
        self._home = page  # where the focus returns to
        self._window: QWindow | None = None
        self._letters = True
        self._ringed = False
        self._held = Held()
        self._stepped = False  # by the key that is held
        self._deaf_until = 0.0
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.timeout.connect(self._return)

    def watch(self, window: QWindow | None) -> None:
        """Hear this window; None hears nothing."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)

    def rest_on(self, stage: QWidget) -> None:
        """What has the focus while no control has it."""
        self._stage = self._home = stage

    def watch_menu(self, menu: QMenu) -> None:
        """An open menu is given the keys before the window is; those that it has no use for are ours."""
        menu.installEventFilter(self)

    def use_letters(self, on: bool) -> None:
        """Single letters can be turned off."""
        self._letters = on

    def appeared_by_itself(self) -> None:
        """Ignore the first second: the keys were meant for something else."""
        self._deaf_until = self._clock() + RESTED

    def go_into(self, panel: QWidget) -> None:
        """A panel lies over the rest: the focus stays in it, until `return_to_stage`."""
        self._home = panel
        self._ring(on=False)

    def return_to_stage(self) -> None:
        self._home = self._stage
        self._return()

    def _return(self) -> None:
        self._ring(on=False)
        self._home.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ring(self, *, on: bool) -> None:
        """While it is shown, a pause without a key takes it away."""
        self._ringed = on
        if on:
            self._back.start(RETURN_MS if self._home is self._stage else IN_PANEL_MS)
        else:
            self._back.stop()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if kind == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._held.release(event)
        elif kind == QEvent.Type.MouseButtonPress:
            self._ring(on=False)
        elif kind in (QEvent.Type.Expose, QEvent.Type.WindowStateChange):
            self.window_changed.emit()
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """True if the key goes no further."""
        held = self._held.still(event)
        if self._clock() < self._deaf_until:
            return True
        if QApplication.activePopupWidget() is not None and event.key() in keys.IN_MENU:
            return False
        if event.key() in keys.TABS or (event.key() in keys.UPRIGHT and self._home is not self._stage):
            self._ring(on=True)
            return False
        if event.key() in keys.PAGES and isinstance(self._home, Panel) and self._home.scrolls:
            return False
        if self._ringed and self._on_control():
            self._ring(on=True)
            if self._keeps(event.key()):
                return held and event.key() in keys.PRESSES
            if event.key() == Qt.Key.Key_Escape and self._home is self._stage:
                self.return_to_stage()
                return True
        return self._act(event, held)

    def _keeps(self, key: int) -> bool:
        """Whether the control with the ring has a use for it."""
        return key in keys.PRESSES or (key in keys.MOVES and self._home is not self._stage)

    def _act(self, event: QKeyEvent, held: bool) -> bool:
        meant = keys.action(event, self._letters, held=held)
        if meant is None:
            return False
        if meant and not (meant == "next_held" and self._stepped):
            self.acted.emit(meant)
        self._stepped = held
        return True

    def _on_control(self) -> bool:
        focused = QApplication.focusWidget()
        if focused is None or focused in (self._stage, self._home):
            return False
        return isinstance(focused, QAbstractButton) or focused.focusPolicy() == Qt.FocusPolicy.TabFocus
