"""Our player while somebody drives it: told how long each key took to the end of the repaint that shows it.

A bare window beside it answers a key in turns with it: the floor, on the same machine at the same moment.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from followalong.core.session import Session
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.program import Program
from tests.bench.children.watch import now, tell

Key = Qt.Key
MILLI = 1000.0
BETWEEN_MS, SETTLED_MS = 45, 3000
WIDE, HIGH = 1366, 768
Send = Callable[[], None]


class Repaint(QObject):
    """`ended` after the next repaint of a window, which it sees through itself."""

    def __init__(self, window: QWidget, ended: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._ended = window, ended
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.UpdateRequest:
            return False
        self._window.removeEventFilter(self)
        QCoreApplication.sendEvent(self._window, event)
        self.deleteLater()
        self._ended()
        return True


class Bare(QWidget):
    """A key changes a number, as large as ours, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self._number = 0
        self.resize(WIDE, HIGH)

    def keyPressEvent(self, _event: QKeyEvent) -> None:
        self._number += 1
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#fbf8f3"))
        font = painter.font()
        font.setPixelSize(HIGH // 4)
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number % 100))


@dataclass(frozen=True, slots=True)
class Action:
    """What is done for a sample: made ready without being measured, then sent."""

    name: str
    ready: Send
    send: Send


class Driven(QObject):
    """One action after the other, each beside the bare window's answer."""

    def __init__(self, program: Program, samples: int) -> None:
        super().__init__(program)
        self._program, self._samples = program, samples
        self._times: dict[str, list[float]] = {}
        self._used: dict[str, list[float]] = {}
        self._bare = Bare()
        self._bare.show()
        program.window.resize(WIDE, HIGH)
        program.window.move(0, 0)
        QTimer.singleShot(SETTLED_MS, self, self._begin)

    def _begin(self) -> None:
        self._program.window.raise_()
        self._program.window.activateWindow()
        self._turns = self._all()
        self._next()

    def _all(self) -> Iterator[Action]:
        for number in range(self._samples):
            yield from self._round(number)

    def _round(self, number: int) -> Iterator[Action]:
        ours, stay, odd = self._press, self._nothing, number % 2
        yield Action("pause", stay, partial(ours, Key.Key_Space))
        yield Action("play", stay, partial(ours, Key.Key_Space))
        yield Action("next", self._early, partial(ours, Key.Key_Right))
        yield Action("again", stay, partial(ours, Key.Key_Left))
        yield Action("ten", stay, partial(ours, Key.Key_Minus if odd else Key.Key_Plus))
        yield Action("ease", self._fresh, partial(ours, Key.Key_E))
        yield Action("seek", stay, partial(self._seek, (number * 37 % 90 + 5) / 100))
        yield Action("open", stay, partial(ours, Key.Key_C))
        yield Action("tempo", stay, partial(ours, Key.Key_Left if odd else Key.Key_Right))
        yield Action("close", stay, partial(ours, Key.Key_Escape))

    def _next(self) -> None:
        action = next(self._turns, None)
        if action is None:
            tell(times=self._times, used=self._used, tempo=self._session.choices.tempo)
            QApplication.exit()
            return
        action.ready()
        QTimer.singleShot(BETWEEN_MS, self, partial(self._sample, action))

    def _sample(self, action: Action) -> None:
        self._measure(action.name, self._program.window, action.send, partial(self._beside, action))

    def _beside(self, action: Action) -> None:
        send = partial(_key, self._bare.windowHandle(), Key.Key_Space)
        self._measure(f"bare {action.name}", self._bare, send, self._after)

    def _after(self) -> None:
        QTimer.singleShot(0, self, self._next)

    def _measure(self, name: str, window: QWidget, send: Send, then: Send) -> None:
        begun, used = now(), time.thread_time()

        def ended() -> None:
            self._times.setdefault(name, []).append((now() - begun) * MILLI)
            self._used.setdefault(name, []).append((time.thread_time() - used) * MILLI)
            QTimer.singleShot(0, self, then)

        send()
        Repaint(window, ended)

    @property
    def _page(self) -> PlayerPage:
        assert self._program.sitting is not None
        return self._program.sitting.page

    @property
    def _session(self) -> Session:
        assert self._program.sitting is not None
        return self._program.sitting.session

    def _press(self, key: Key) -> None:
        _key(self._program.window.windowHandle(), key)

    def _seek(self, share: float) -> None:
        """A press on the session bar, as the window system sends it."""
        window, bar = self._program.window, self._page.parts.bar
        at = QPointF(bar.mapTo(window, QPoint(round(bar.width() * share), bar.height() // 2)))
        handle = window.windowHandle()
        button, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, held in ((QEvent.Type.MouseButtonPress, button), (QEvent.Type.MouseButtonRelease, none)):
            event = QMouseEvent(kind, at, window.mapToGlobal(at), button, held, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.postEvent(handle, event)

    def _nothing(self) -> None:
        pass

    def _early(self) -> None:
        """Away from the end of the session."""
        segments = self._session.script.segments
        if (self._session.script.index(self._session.segment.place) or 0) > len(segments) // 2:
            self._page.parts.bar.place_chosen.emit(segments[0].place)

    def _fresh(self) -> None:
        """Not eased any more, for twice would leave the step."""
        choices = self._session.choices
        if choices.eased:
            self._page.changing.chosen.emit(replace(choices, eased=frozenset()))


def _key(handle: QWindow | None, key: Key) -> None:
    """Pressed and let go."""
    assert handle is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(handle, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, ""))


def look_on(program: Program, _app: QApplication, samples: str) -> None:
    Driven(program, int(samples))
