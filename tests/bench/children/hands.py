"""What a person does to the player: keys and clicks as the window system sends them, and how to come to each place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QWidget

from followalong.core.script import Place, Segment
from followalong.core.session import Session
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.program import Program
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.switch import Switch
from tests.bench.children.watch import now

Key, Button = Qt.Key, Qt.MouseButton
PLAIN, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
STEP = 1.5  # seconds: a longer gap would be a sleep
COUNTDOWN = 3.1  # seconds from where a place is entered to its start
MOST_ON = 180.0  # seconds
APART_MS = 1000  # no click is the second one of a double click
Send = Callable[[], None]
Kinds = tuple[QEvent.Type, ...]
KEY: Kinds = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
CLICK: Kinds = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease)


@dataclass(slots=True)
class Clock:
    """The real one, put forward."""

    real: Callable[[], float]
    ahead: float = 0.0

    def __call__(self) -> float:
        return self.real() + self.ahead


@dataclass(frozen=True, slots=True)
class Action:
    """What is done for a sample: made ready without being measured, then sent."""

    name: str
    ready: Send
    send: Send


class Hands:
    """`rounds` is every action, one after the other; one that the routine has no place for is left out."""

    def __init__(self, program: Program, clock: Clock) -> None:
        self._program, self._clock = program, clock
        self._clicks = 0

    def round(self, number: int) -> Iterator[Action]:
        yield from self._on_the_way(number)
        yield from self._of_a_dose(number)
        yield Action("jump", self._play, partial(self._click_bar, (number * 37 % 90 + 5) / 100))
        yield from self._on_the_panel(number)

    def _on_the_way(self, number: int) -> Iterator[Action]:
        moves = self._places(_is_movement)
        yield Action("pause", partial(self._into, moves[number % len(moves)]), self._key(Key.Key_Space))
        yield Action("play", _nothing, self._key(Key.Key_Space))
        yield Action("next", partial(self._into, moves[number * 7 % (len(moves) - 2)]), self._key(Key.Key_Right))
        ways = self._places(_is_way)
        yield Action("ready", partial(self._into, ways[number % len(ways)]), self._key(Key.Key_Return))
        yield Action("again", _nothing, self._key(Key.Key_Left))
        yield Action("next step", _nothing, self._key(Key.Key_Right, SHIFT))

    def _of_a_dose(self, number: int) -> Iterator[Action]:
        yield Action("10 s more", _nothing, self._key(Key.Key_Plus))
        yield Action("10 s less", _nothing, self._key(Key.Key_Minus))
        yield Action("ease off", self._fresh, self._key(Key.Key_E))
        yield Action("leave step", _nothing, self._key(Key.Key_E))
        yield Action("reason", _nothing, self._key(Key.Key_1))
        if able := self._places(_has_least):
            yield Action("enough", partial(self._to_enough, able[number % len(able)]), self._key(Key.Key_Return))
        if levels := self._places(_can_stop):
            yield Action("stop here", partial(self._hold_stop, levels[number % len(levels)]), self._let_stop)

    def _on_the_panel(self, number: int) -> Iterator[Action]:
        arrow = self._key(Key.Key_Left if number % 2 else Key.Key_Right)
        yield Action("open", self._first, self._key(Key.Key_C))
        yield Action("tempo", partial(self._focus, Segmented, 0), arrow)
        yield Action("effort", partial(self._focus, Segmented, 1), arrow)
        steps = self._session.script.steps
        optional = any(line.optional for line in steps)
        for index, name in enumerate(("wait", "time", "voice", *(("step",) if optional else ()))):
            for _ in range(2):  # on and off again
                yield Action(name, partial(self._hold_switch, index), self._key(Key.Key_Space, kinds=KEY[1:]))
        if any(len(line.options) > 1 for line in steps):
            yield Action("way", partial(self._focus, Segmented, 2), arrow)
        yield Action("close", _nothing, self._key(Key.Key_Escape))

    @property
    def _page(self) -> PlayerPage:
        assert self._program.sitting is not None
        return self._program.sitting.page

    @property
    def _session(self) -> Session:
        assert self._program.sitting is not None
        return self._program.sitting.session

    def _places(self, wanted: Callable[[Segment], bool]) -> list[Place]:
        return [segment.place for segment in self._session.script.segments if segment.seconds and wanted(segment)]

    def _key(self, key: Key, modifiers: Qt.KeyboardModifier = PLAIN, kinds: Kinds = KEY) -> Send:
        return partial(press, self._program.window.windowHandle(), key, modifiers, kinds)

    def _click_bar(self, share: float) -> None:
        bar = self._page.parts.bar
        self._click(bar, QPoint(round(bar.width() * share), bar.height() // 2), CLICK)

    def _let_stop(self) -> None:
        button = self._page.parts.ready.last
        self._click(button, button.rect().center(), CLICK[1:])

    def _click(self, widget: QWidget, point: QPoint, kinds: Kinds) -> None:
        window = self._program.window
        at = QPointF(widget.mapTo(window, point))
        for kind in kinds:
            held = Button.LeftButton if kind == QEvent.Type.MouseButtonPress else Button.NoButton
            event = QMouseEvent(kind, at, window.mapToGlobal(at), Button.LeftButton, held, PLAIN)
            self._clicks += 1
            event.setTimestamp(self._clicks * APART_MS)
            QCoreApplication.postEvent(window.windowHandle(), event)

    # made ready

    def _play(self) -> None:
        if self._session.state == "paused":
            self._page.play()

    def _into(self, place: Place) -> None:
        """At the start of what it is, and running."""
        self._play()
        self._page.parts.bar.place_chosen.emit(place)
        self._on(COUNTDOWN)

    def _to_enough(self, place: Place) -> None:
        self._into(place)
        most = self._clock.ahead + MOST_ON
        while not self._session.moment().can_be_enough and self._clock.ahead < most:
            self._on(STEP)

    def _hold_stop(self, place: Place) -> None:
        """Held down: a button shows that at once, and acts when it is let go."""
        self._into(place)
        button = self._page.parts.ready.last
        self._click(button, button.rect().center(), CLICK[:1])

    def _hold_switch(self, index: int) -> None:
        self._focus(Switch, index)
        self._key(Key.Key_Space, kinds=KEY[:1])()

    def _on(self, seconds: float) -> None:
        """So much later."""
        while seconds > 0:
            self._clock.ahead += min(STEP, seconds)
            seconds -= STEP
            self._page.driver.due.emit()

    def _first(self) -> None:
        """Where everything is still to come."""
        self._into(self._places(_is_movement)[0])

    def _fresh(self) -> None:
        """Not eased any more, for twice would leave the step; nor longer and longer."""
        choices = self._session.choices
        self._page.choose(replace(choices, eased=frozenset(), extra={}))

    def _focus(self, kind: type[Segmented | Switch], index: int) -> None:
        """By the keyboard, on a part of the panel."""
        panel = self._page.parts.change
        assert panel is not None
        handle = self._program.window.windowHandle()
        press(handle, Key.Key_Tab)  # it leads into the panel
        QCoreApplication.sendPostedEvents(handle)
        found = panel.findChildren(kind)[index]
        if isinstance(found, Segmented):
            found = next(one for one in found.findChildren(QAbstractButton) if one.isChecked())
        found.setFocus(Qt.FocusReason.TabFocusReason)


def press(handle: QWindow | None, key: Key, modifiers: Qt.KeyboardModifier = PLAIN, kinds: Kinds = KEY) -> None:
    """Pressed and let go, or one of both, at this moment: without one, a second press is a key that is held."""
    assert handle is not None
    for kind in kinds:
        event = QKeyEvent(kind, key, modifiers, "")
        event.setTimestamp(round(now() * 1000))
        QCoreApplication.postEvent(handle, event)


def _is_movement(segment: Segment) -> bool:
    return segment.role == "stretch"


def _is_way(segment: Segment) -> bool:
    """Into position, and long enough that it is not over before the key comes."""
    return segment.role == "ready" and segment.seconds > 2 * COUNTDOWN


def _has_least(segment: Segment) -> bool:
    return segment.enough is not None


def _can_stop(segment: Segment) -> bool:
    return segment.can_stop


def _nothing() -> None:
    pass
