"""Where the window stands: where it was closed, and never where no screen is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from followalong.files.frame import Frame, FrameFile

SETTLED_MS = 500
LEAST = 64  # pixels of it, each way, that must be on a screen
HEAD = 40  # of the bar that the desktop puts over it
FILLS = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class WindowPlace(QObject):
    """Follows the screens as they come and go; a desktop that places windows itself (Wayland) has its own way."""

    lost = Signal()  # the screen with the window on it is gone

    def __init__(self, window: QWidget, file: FrameFile, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._file = window, file
        self._left: tuple[str, Frame] | None = None  # the screen that is gone, and the place on it
        self._moved: QRect | None = None  # where it was put instead
        app.screenRemoved.connect(self.leave)
        app.screenAdded.connect(self.go_back)

    def restore(self) -> None:
        """Before it is shown: where it was, if there is still a screen."""
        frame = self._file.read()
        room = _room(frame) if frame else None
        if frame and room:
            self._put(frame.within(room, HEAD))

    def keep(self) -> None:
        """For the next start; a window that fills its screen keeps the place that it has otherwise."""
        self._file.write(self._frame())

    @Slot(QScreen)
    def leave(self, screen: QScreen) -> None:
        """Called before Qt moves what was there."""
        if _name(self._window.screen()) != _name(screen):
            return
        self._left = (_name(screen), self._frame())
        QTimer.singleShot(0, self, self.come_in_sight)
        self.lost.emit()

    @Slot()
    def come_in_sight(self) -> None:
        """Onto a screen that is there; one that fills its screen is seen to by the desktop."""
        frame = self._frame()
        if not self._window.windowState() & FILLS:
            self._put(frame.within(_room(frame) or _rooms()[0], HEAD))
        QTimer.singleShot(SETTLED_MS, self, self.settle)

    @Slot()
    def settle(self) -> None:
        """The desktop has had its own say about the place by now."""
        self._moved = self._window.geometry()

    @Slot(QScreen)
    def go_back(self, screen: QScreen) -> None:
        """When the screen returns, unless the person has moved it since."""
        if self._left is not None and self._left[0] == _name(screen) and self._window.geometry() == self._moved:
            self._put(self._left[1])
            self._left = None

    def _put(self, frame: Frame) -> None:
        self._window.setGeometry(frame.x, frame.y, frame.wide, frame.high)
        if frame.full:
            self._window.setWindowState(Qt.WindowState.WindowMaximized)

    def _frame(self) -> Frame:
        fills = bool(self._window.windowState() & FILLS)
        place = self._window.normalGeometry() if fills else self._window.geometry()
        maximised = bool(self._window.windowState() & Qt.WindowState.WindowMaximized)
        return Frame(place.x(), place.y(), place.width(), place.height(), maximised)


def _room(frame: Frame) -> Frame | None:
    """The screen that most of it is on; None where it could not be seen."""
    best = max(_rooms(), key=lambda room: min(frame.shared(room)))
    return best if min(frame.shared(best)) >= LEAST else None


def _rooms() -> list[Frame]:
    """What each screen has to give, the first one's first."""
    rooms = (screen.availableGeometry() for screen in QGuiApplication.screens())
    return [Frame(room.x(), room.y(), room.width(), room.height()) for room in rooms]


def _name(screen: QScreen) -> str:
    """The same when it is plugged in again."""
    return f"{screen.name()} {screen.serialNumber()}"
