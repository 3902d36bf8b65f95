"""Plays a session on the screen: clock in, events out to the ear and to whoever listens."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from followalong.core.choices import Choices
from followalong.core.events import Due, Event, Finished, Paused, Resumed
from followalong.core.moment import Moment
from followalong.core.script import Place
from followalong.core.session import Session
from followalong.qt.look import Look
from followalong.qt.page import Page
from followalong.qt.player.atop import Atop
from followalong.qt.player.changing import Changing
from followalong.qt.player.commands import commands
from followalong.qt.player.driver import Driver
from followalong.qt.player.hearing import Ear, NullEar
from followalong.qt.player.key_watch import KeyWatch
from followalong.qt.player.leaving import Leaving
from followalong.qt.player.notes import Notes
from followalong.qt.player.screen import Screen
from followalong.qt.player.steady import steady
from followalong.qt.player.waiting import Waiting
from followalong.qt.tr import from_elsewhere, mark, tr

LONG_AWAY = 30 * 60.0  # seconds; after more, ending is offered first
VOICE_OFF, VOICE_ON = mark("Voice off"), mark("Voice on")
LATE = 0.25  # seconds


class PlayerPage(Page):
    """`play()` starts it; it stops reading the clock when the session is over or left."""

    happened = Signal(object)  # list[Event]
    finished = Signal()
    left = Signal()
    stayed = Signal()  # it was asked whether to leave
    voice_switched = Signal(bool)
    fell_behind = Signal(float)  # seconds that a cue was late

    def __init__(
        self, session: Session, look: Look, clock: Callable[[], float], ear: Ear | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._session, self._ear = session, ear or NullEar()
        self._shown: Moment | None = None
        self._script = session.script
        self._voice = self.keeps = True  # keeps: the place, where it is left
        self.keys = KeyWatch(self, clock)
        self.changing = Changing(session, self.keys, self)
        self.atop = Atop(self.changing, self.keys, self)
        self.leaving = Leaving(self.keys, self)
        self.notes = Notes(self.changing, self)
        self.waiting = Waiting(session, self.notes, self)
        self.driver = Driver(session.next_due, self)
        self._commands = commands(session)
        self._actions = self._own_actions()
        self.driver.due.connect(self._tick)
        self.driver.frame.connect(self._show_frame)
        self.keys.acted.connect(self._hear_key)
        self.keys.window_changed.connect(self._look_again)
        self.changing.chosen.connect(self.choose)
        self.changing.voice_asked.connect(self._switch_voice)
        self.atop.turned.connect(self.waiting.look)
        self.waiting.covered.connect(self.pause)
        self.waiting.uncovered.connect(self.play)
        self.leaving.stayed.connect(self._stay)
        self.leaving.left.connect(self._leave)
        self.build()

    def build(self) -> None:
        """The session knows nothing of it and goes on."""
        self.parts = Screen(self._look, self)
        self.keys.rest_on(self.parts.stage)
        self.atop.lie_on(self.parts)
        self.notes.lie_on(self.parts)
        self.waiting.lie_on(self.parts)
        self.leaving.lie_on(self.parts)
        self.setFocusProxy(self.parts.stage)
        self.parts.show_script(self._session.script)
        self.parts.controls.show_voice(self._voice)
        self._connect()
        self._shown = None
        self.show_moment(self._session.moment())

    # what the rest of the window calls

    def dress(self, look: Look) -> None:
        """What lies over the stage stays there."""
        asked, opened = self.asking, self.atop.opened
        super().dress(look)
        self._look_again()
        self.atop.reopen(opened)
        if asked:
            self.leaving.show()

    @property
    def asking(self) -> bool:
        """Whether to leave."""
        return self.leaving.open

    def choose(self, choices: Choices) -> None:
        """Carry on with these."""
        if choices != self._session.choices:
            self._take(self._session.choose(choices))

    def show_voice(self, on: bool) -> None:
        """Whether it is spoken from here on."""
        self._voice = on
        self.parts.controls.show_voice(on)
        self.changing.show_voice(on=on)

    def play(self) -> None:
        """Start, or go on after a pause."""
        self._take(self._session.play())

    def pause(self) -> None:
        self._take(self._session.pause())

    def slept(self) -> None:
        """The system goes to sleep."""
        self._take(self._session.slept())

    def woke(self, away: float) -> None:
        """The system woke up after so many seconds."""
        self._take(self._session.slept())
        if self._session.state != "finished":
            self.notes.tell_away(away)
            self._ask_after(away)

    def tell(self, sentence: str, *, lasting: bool = False) -> None:
        """A sentence that the person should know, for a while or until it goes on."""
        self.notes.show(from_elsewhere(sentence), lasting=lasting)

    def show_awake(self, on: bool) -> None:
        """Whether the screen is kept on."""
        self.parts.top.show_awake(on=on)

    def ask_to_leave(self) -> bool:
        """Ask once, paused; True if there is nothing to ask, for the session is over."""
        if self._session.state == "finished":
            self.left.emit()
            return True
        if self._session.segment.role == "end":  # all is done: the last words are cut short
            self._take(self._session.next())
            return True
        if not self.asking:
            ran = self.waiting.on or self._session.state in ("running", "lead-in", "waiting")
            self.waiting.end()
            self._take(self._session.pause())
            self.parts.close_panels()
            self.leaving.ask(ran=ran, kept=self.keeps and bool(self._session.can_go_on))
        return False

    def show_moment(self, moment: Moment) -> None:
        """Show this instant everywhere; the driver repaints while it moves and is seen."""
        if self._look.still:
            moment = steady(moment, self._shown)
        self._shown = moment
        self.parts.show_moment(moment)

    def act(self, action: str) -> None:
        """Do what a key or a control means; the names are those of the table of keys."""
        if self.asking:
            self.leaving.answer(action)
        elif not self.parts.away.isHidden():
            self.parts.away.answer(action)
        elif action in self._commands:
            self._take(self._commands[action]())
        elif action in self._actions:
            self._actions[action]()
        else:
            self.parts.reasons.answer(action)

    # Qt

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.keys.watch(self.window().windowHandle())
        self.parts.stage.setFocus(Qt.FocusReason.OtherFocusReason)
        self._refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.keys.watch(None)
        self.driver.repaint(on=False)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.driver.stop()
        super().closeEvent(event)

    def resizeEvent(self, _event: QResizeEvent) -> None:
        self.parts.setGeometry(self.rect())
        if self.isVisible():
            self.waiting.look()

    # inside

    def _connect(self) -> None:
        parts = self.parts
        for menu in (parts.controls.menu, parts.bar.menu):
            self.keys.watch_menu(menu)
        parts.stage.clicked.connect(self._press_stage)
        parts.top.left.connect(self.ask_to_leave)
        parts.controls.acted.connect(self.act)
        parts.ready.answered.connect(self._answer)
        parts.ready.stopped.connect(self._stop_here)
        parts.bar.place_chosen.connect(self._go_to)
        parts.away.ended.connect(self._leave)
        parts.away.went_on.connect(self._come_back)
        parts.reasons.given.connect(self._give_reason)

    def _hear_key(self, action: str) -> None:
        """A key of this window; what lies over the session may keep it."""
        if action == "pause":
            self.waiting.end()  # it may be paused already, for what lies over it
        if not self.atop.takes(action):
            self.act(action)

    def _own_actions(self) -> dict[str, Callable[[], None]]:
        """What is more than one command to the session."""
        return {
            "play": self._go_on, "repeat": self._repeat, "voice": self._switch_voice,
            "full": self._switch_full, "keys": self.atop.switch_keys, "change": self.changing.switch,
            "escape": self._escape,
        }

    def _tick(self) -> None:
        events = self._session.tick()
        if events or self._session.script is not self._script:
            self._take(events)
        else:  # nothing came yet; what moves is shown by the frames
            self.driver.arm()

    def _give_reason(self, step: str, reason: str) -> None:
        self._take(self._session.give_reason(step, reason))

    def _look_again(self) -> None:
        self.parts.controls.show_full(self.window().isFullScreen())
        self._refresh()

    def _show_frame(self) -> None:
        """The next event stays awaited unless something happened."""
        events = self._session.tick()
        if events:
            self._take(events)
        else:
            self.show_moment(self._session.moment())

    def _take(self, events: list[Event]) -> None:
        """Events go to the ear first: sound is the one thing that must not be late."""
        if events:
            self._ear.hear(events)
        if self._session.script is not self._script:
            self._script = self._session.script
            self.parts.show_script(self._script)
        self.changing.refresh()
        for event in events:
            self._notice(event)
        self._refresh()
        if events:
            self.happened.emit(events)
        if any(isinstance(event, Finished) for event in events):
            self.finished.emit()
        self.waiting.look()  # last: what it does happens after all this

    def _notice(self, event: Event) -> None:
        self.notes.hear(event)
        self.parts.reasons.hear(event)
        match event:
            case Paused(why="slept", away=away):
                self._ask_after(away)
            case Resumed():
                self.waiting.end()
                self.parts.away.hide()
            case Due(late=late) if late > LATE:
                self.fell_behind.emit(late)
            case _:
                pass

    def _ask_after(self, away: float) -> None:
        if away > LONG_AWAY and self.parts.question.isHidden():
            self.parts.ask_after(away)

    def _come_back(self) -> None:
        self.keys.return_to_stage()
        self.play()

    def _refresh(self) -> None:
        """Show where we are, await the next event, and repaint only what is seen to move."""
        self.driver.arm()
        window = self.window().windowHandle()
        # Not every system says that a window it has minimised is no longer exposed.
        there = self.isVisible() and not window.windowStates() & Qt.WindowState.WindowMinimized
        if there:
            self.show_moment(self._session.moment())
        self.driver.repaint(on=there and window.isExposed() and self._shown is not None and self._shown.moving)

    def _press_stage(self) -> None:
        self.act("space")

    def _answer(self) -> None:
        self.act("answer")

    def _stop_here(self) -> None:
        if not self.asking:
            self._take(self._session.stop_here())

    def _go_to(self, place: Place) -> None:
        if not self.asking:
            self._take(self._session.seek(place))

    def _go_on(self) -> None:
        """Where Space would pause as well, this only ever goes on."""
        if self._session.state == "waiting":
            self._answer()
        else:
            self.play()

    def _repeat(self) -> None:
        cue = self._session.repeat()
        if cue is not None:
            self._ear.repeat(cue)

    def _switch_voice(self) -> None:
        self.show_voice(not self._voice)
        if not self._voice:
            self._ear.silence()
        self.notes.show(tr(VOICE_ON if self._voice else VOICE_OFF))
        self.voice_switched.emit(self._voice)

    def _switch_full(self) -> None:
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _escape(self) -> None:
        """What lies over it first, a menu or a list, then full screen, then the question."""
        if self.atop.close():
            return
        if self.window().isFullScreen():
            self._switch_full()
        else:
            self.ask_to_leave()

    def _stay(self, go_on: bool) -> None:
        self.stayed.emit()
        if go_on:
            self.play()

    def _leave(self) -> None:
        self.driver.stop()
        self._ear.silence()
        self.left.emit()
