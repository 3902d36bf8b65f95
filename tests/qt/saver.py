"""A desktop's screen saver on the bus of that address, until its input is closed."""

from __future__ import annotations

import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QSocketNotifier, Slot
from PySide6.QtDBus import QDBusConnection

from followalong.qt.bus_awake import SAVER


@ClassInfo({"D-Bus Interface": SAVER})
class Saver(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, _who: str, _why: str) -> int:
        return 4_000_000_000


def main(address: str) -> int:
    app = QCoreApplication([])
    saver, bus = Saver(), QDBusConnection.connectToBus(address, "saver")
    bus.registerObject(f"/{SAVER.replace('.', '/')}", saver, QDBusConnection.RegisterOption.ExportAllSlots)
    closed = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
    closed.activated.connect(app.quit)
    print(bus.registerService(SAVER), flush=True)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
