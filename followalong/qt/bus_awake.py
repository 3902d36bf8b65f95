"""Keeping the screen on by a word to the desktop's screen saver (D-Bus), on Linux."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from followalong.desktop.awake import Awake, open_awake

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

SAVER, GNOME, BUS = "org.freedesktop.ScreenSaver", "org.gnome.SessionManager", "org.freedesktop.DBus"
LINE = "awake"  # a connection of its own: the screen is kept on for as long as it lasts
WHO, WHY = "Follow along", "A routine plays."
PATIENCE_MS = 500


def awake_of_the_desktop() -> Awake:
    return BusAwake(open_awake()) if sys.platform == "linux" else open_awake()


def session_bus() -> QDBusConnection:
    from PySide6.QtDBus import QDBusConnection

    return QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, LINE)


class BusAwake:
    """An Awake. `other` needs 1.5 MB more, so it is asked only where a desktop can be asked in another way."""

    def __init__(self, other: Awake, connect: Callable[[], QDBusConnection] = session_bus) -> None:
        self._other, self._connect = other, connect
        self._asked = self._held = False

    @property
    def held(self) -> bool:
        return self._held or self._other.held

    def hold(self) -> None:
        if self._asked:
            return
        self._asked = True
        bus = self._connect()
        self._held = _answered(bus, SAVER, "Inhibit", WHO, WHY) is not None
        if not self._held and _answered(bus, BUS, "NameHasOwner", GNOME):
            self._other.hold()

    def release(self) -> None:
        from PySide6.QtDBus import QDBusConnection

        # The saver forgets what was asked through a line that ends; PySide cannot send UnInhibit's unsigned number.
        QDBusConnection.disconnectFromBus(LINE)
        self._other.release()
        self._asked = self._held = False


def _answered(bus: QDBusConnection, service: str, method: str, *words: str) -> Any:
    """The value; None if there is no such service, or it refuses or takes too long."""
    from PySide6.QtDBus import QDBus, QDBusMessage

    message = QDBusMessage.createMethodCall(service, f"/{service.replace('.', '/')}", service, method)
    message.setArguments(list(words))
    answer = bus.call(message, QDBus.CallMode.Block, PATIENCE_MS)
    return answer.arguments()[0] if answer.type() == QDBusMessage.MessageType.ReplyMessage else None
