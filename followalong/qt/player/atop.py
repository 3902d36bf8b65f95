"""What the person opens over the player and closes again: the list of keys, what can be changed, a menu, a dialog."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from followalong.qt.player.changing import Changing
from followalong.qt.player.key_watch import KeyWatch
from followalong.qt.player.screen import Screen

CLOSE = ("space", "answer", "toggle", "play")  # the list of keys, beside its own two
THROUGH = ("keys", "escape", "change", "full", "pause")  # the list: none moves the session on


class Atop(QObject):
    """The list and the changes are never open at once."""

    turned = Signal()  # one was opened or closed

    def __init__(self, changing: Changing, keys: KeyWatch, parent: QObject) -> None:
        super().__init__(parent)
        self._changing, self._keys = changing, keys
        self._screen: Screen | None = None
        changing.turned.connect(self.turned)

    def lie_on(self, screen: Screen) -> None:
        """From now on; on one that was made anew nothing is open."""
        self._screen = screen
        self._changing.lie_on(screen)
        screen.top.change_asked.connect(self._changing.switch)
        screen.keys.closed.connect(self._keys.return_to_stage)

    @property
    def opened(self) -> tuple[bool, bool]:
        """Whether the list is, and the changes."""
        return self._screen is not None and not self._screen.keys.isHidden(), self._changing.open

    def reopen(self, opened: tuple[bool, bool]) -> None:
        listed, changing = opened
        if listed:
            self.switch_keys()
        if changing:
            self._changing.switch()

    def switch_keys(self) -> None:
        """It takes the focus, so that a screen reader reads it."""
        if self._screen is None:
            return
        listed = self._screen.keys
        if not listed.isHidden():
            listed.put_away()
            return
        if self._changing.open:
            self._changing.close()
        listed.show()
        listed.raise_()
        self._keys.go_into(listed)
        listed.take_focus()
        self.turned.emit()

    def takes(self, action: str) -> bool:
        """Whether a key's action stops at the list: under it nothing moves, and what would go on closes it instead."""
        if not self.opened[0] or action in THROUGH:
            return False
        if action in CLOSE:
            self.switch_keys()
        return True

    def close(self) -> bool:
        """True if something was open."""
        if self._screen is None:
            return False
        if self._close_dialog(self._screen) or self._screen.controls.close_menu():
            return True
        closed = self._screen.close_panels()
        if closed:
            self._changing.close()
        return closed

    def _close_dialog(self, screen: Screen) -> bool:
        """One that took no keys when it came."""
        over = next((one for one in screen.window().findChildren(QDialog) if one.isVisible()), None)
        return over is not None and over.close()
