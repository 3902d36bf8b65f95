"""One window for one person: a second start hands what it wants to the first."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Literal, get_args
from zlib import crc32

from PySide6.QtCore import QObject, Signal, Slot

from followalong.files.lock import FileLock

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

    from followalong.qt.request import Request

# QtNetwork (5 ms), and what a request is, are imported by the second start, and by the first after its window is there.
TRIES, BETWEEN = 40, 0.05  # seconds; the first window may be just about to listen
PATIENCE_MS, LINE_MS = 2000, 200
LONGEST, LONGEST_PATH = 65_536, 100  # bytes of a request, and of a socket's path
Answer = Literal["open", "plays", "busy"]  # it only comes forward; takes the routine; has a session, which stays
Answers = Callable[["Request"], Answer]


class OnlyWindow(QObject):
    """A folder that cannot be written makes every window the first."""

    asked = Signal(object)  # Request

    def __init__(self, path: Path, sleep: Callable[[float], None]) -> None:
        """The lock is a file there. Not Qt's: that one waits for the disk, 2 to 18 ms of each start."""
        super().__init__()
        self._path, self._sleep = path, sleep
        self._lock = FileLock(path)
        self._server: QLocalServer | None = None
        self._answers: Answers | None = None

    @property
    def name(self) -> str:
        """Of the socket: one for each person and folder, where nobody else can make it."""
        name = f"followalong-{crc32(os.fsencode(self._path)):08x}"
        path = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / name
        return str(path) if path.is_absolute() and len(str(path)) <= LONGEST_PATH else name

    def first(self) -> bool:
        """Whether there is no other; a window that crashed is none."""
        try:
            return self._lock.take()
        except OSError:
            return True

    def hand_over(self, request: Request) -> Answer | None:
        """What the first window does with it; None if it does not say so in two seconds."""
        from PySide6.QtNetwork import QLocalSocket

        from followalong.qt.request import written

        for _ in range(TRIES):
            socket = QLocalSocket()
            socket.connectToServer(self.name)
            if socket.waitForConnected(PATIENCE_MS):
                socket.write(written(request))
                socket.waitForReadyRead(PATIENCE_MS)
                said = bytes(socket.readAll().data())
                return next((each for each in get_args(Answer) if said == _line(each)), None)
            self._sleep(BETWEEN)
        return None

    def listen(self, answers: Answers) -> None:
        """From now on the first window hears of others; what it will do with a request is told at once."""
        from PySide6.QtNetwork import QLocalServer

        self._answers = answers
        QLocalServer.removeServer(self.name)  # of a window that crashed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self.take)
        self._server.listen(self.name)

    @Slot()
    def take(self) -> None:
        """Somebody of the same person is at the door, and says one line at once or only wants the window."""
        from followalong.qt.request import read

        socket = self._server.nextPendingConnection() if self._server else None
        if socket is None or self._answers is None:
            return
        socket.waitForReadyRead(LINE_MS)
        request = read(bytes(socket.readLine(LONGEST).data()))
        socket.write(_line(self._answers(request)))
        socket.flush()  # what is asked for may take a while
        socket.disconnectFromServer()
        socket.deleteLater()
        self.asked.emit(request)


def _line(answer: Answer) -> bytes:
    return f"{answer}\n".encode()
