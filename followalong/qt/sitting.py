"""One session in the window: its page, what is heard, what is kept, and a screen that stays on."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from operator import attrgetter

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.core.events import Entered, Event, Paused
from followalong.core.routine import Routine
from followalong.core.script import Script, Segment
from followalong.core.session import Session
from followalong.desktop.awake import Awake
from followalong.files.diary import NO_HISTORY, Diary
from followalong.files.settings import Settings
from followalong.files.shelf import Shelf
from followalong.files.told import as_told
from followalong.qt.after_picture import AfterPicture
from followalong.qt.ear import WindowEar
from followalong.qt.keeping_awake import KeepingAwake
from followalong.qt.look import Look
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.studio import heard
from followalong.qt.tidying import often, seldom, tidy
from followalong.qt.tr import from_elsewhere, in_words, mark, tr

TIRED = mark("Paused after ten minutes of waiting. The screen may go off now.")
AHEAD = 60.0  # seconds whose clips are loaded before they are due
WRITTEN_MS = 500  # until it is known whether a file could be written
SOONER = 0.008  # seconds that a sound is late by itself: it waits for the device's buffer, and begins with some quiet


@dataclass(frozen=True, slots=True)
class Around:
    """What a session needs from outside."""

    shelf: Shelf
    awake: Awake
    clock: Callable[[], float]
    wall: Callable[[], datetime]


class Sitting(QObject):
    """From the first cue to the last."""

    finished = Signal()
    left = Signal()
    voice_switched = Signal(bool)
    unkept = Signal(str)  # what was done is not in the history, or in a new one; the words say why

    def __init__(
        self, session: Session, path: str, look: Look, ear: WindowEar, around: Around, parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self._ear, self._around = ear, around
        self._diary = Diary(session, path, around.shelf, around.clock, around.wall)
        self.page = PlayerPage(session, look, around.clock, ear)
        self.page.keeps = self._diary.keeps
        self._told = around.shelf.told.read()  # before this session
        self._awake = KeepingAwake(around.awake, self)
        self._over = self._closed = False  # without its page, and written down
        self._happened: list[Event] = []  # not written down yet
        self._voice: bool | None = None  # what it was switched to, not told yet
        self._soon = AfterPicture(self)
        self._soon.painted.connect(self.write)
        self._written = QTimer(self, singleShot=True, interval=WRITTEN_MS)
        self._written.timeout.connect(self._tell_diary)
        self._news: dict[str, None] = {}  # not shown yet
        self._known: set[str] = set()  # of the diary's sentences, those that were told
        self._at_once = QTimer(self, singleShot=True, interval=0)
        self._at_once.timeout.connect(self.show_news)
        self._render()
        ear.lengths_known.connect(self.refit)
        self.page.happened.connect(self.hear)
        self.page.driver.due.connect(self._soon.start)  # in a long hold nothing happens, and the place is kept anyway
        self.page.driver.near.connect(ear.wake)
        self.page.finished.connect(self._finish)
        self.page.left.connect(self._leave)
        self.page.voice_switched.connect(ear.switch_voice)
        self.page.voice_switched.connect(self._hear_voice)
        self._awake.changed.connect(self.page.show_awake)
        self._awake.tired.connect(self.rest)

    def start(self) -> None:
        """The exact lengths of all words that are ready go in before the first second."""
        seldom()
        self.refit()
        self.page.play()
        self._tell_diary()

    @Slot(str)
    def tell(self, sentence: str) -> None:
        """What goes wrong in one moment is shown together, not each over the other."""
        self._news[sentence] = None
        self._at_once.start()

    @Slot()
    def show_news(self) -> None:
        news, self._news = " ".join(map(from_elsewhere, self._news)), {}
        if not self._over:
            self.page.tell(news)

    def adjust(self, settings: Settings) -> None:
        """What the person has set, at first and whenever it changes."""
        self.page.show_voice(settings.voice)
        self.page.keys.use_letters(settings.letter_keys)
        self._ear.choose(heard(settings))
        self.session.sound_ahead(SOONER + settings.audio_offset / 1000)
        before = self.session.script
        self.page.choose(replace(as_told(self.session.choices, settings), told=self._told))
        self._render_unless(before)

    def retell(self, routine: Routine) -> None:
        """The same routine in another language, from here on; its page is dressed anew."""
        self.hear(self.session.retell(routine))
        self._diary.keep()

    def close(self, rating: int | None = None) -> None:
        """Write what was done and let everything go; once."""
        if self._closed:
            return
        self._closed = True
        self.write()
        self._written.stop()
        often()
        self._awake.let_go()
        self._ear.close()
        self._diary.close(rating)
        unkept = from_elsewhere(NO_HISTORY) if self._diary.sentence == NO_HISTORY else ""
        if told := f"{unkept} {in_words(self._diary.history_news)}".strip():
            self.unkept.emit(told)

    @Slot()
    def refit(self) -> None:
        """Words have their exact lengths now."""
        before = self.session.script
        self.session.hear(self._ear.speech)
        self._render_unless(before)

    @Slot(object)
    def hear(self, events: list[Event]) -> None:
        self._happened += events
        self._soon.start()

    @Slot()
    def rest(self) -> None:
        """Nobody answered for so long that the screen may go off."""
        self.page.pause()
        self.page.tell(tr(TIRED), lasting=True)

    @Slot()
    def write(self) -> None:
        """What happened since, once it is seen: files, clips and the desktop's bus may take longer than a frame."""
        self._soon.stop()
        self._awake.follow(self.session.state)
        if self._voice is not None:
            on, self._voice = self._voice, None
            self.voice_switched.emit(on)
        events, self._happened = self._happened, []
        self._diary.hear(events)
        self._tell_diary()
        self._written.start()
        if any(isinstance(event, Paused) for event in events):
            self._render()
        if any(isinstance(event, Entered) for event in events):
            self._ear.load(self._ahead())
            self.page.parts.stage.figure.expect(self.session.ahead())
        tidy(calm=self.session.state in ("paused", "finished"))

    @Slot(bool)
    def _hear_voice(self, on: bool) -> None:
        self._voice = on
        self._soon.start()

    @Slot()
    def _finish(self) -> None:
        self._rest()
        self.finished.emit()

    @Slot()
    def _leave(self) -> None:
        self._rest()
        self.left.emit()

    def _ahead(self) -> Iterator[Segment]:
        """What comes after this segment: the next, and all that begin within the time."""
        script = self.session.script
        index = script.index(self.session.segment.place) or 0
        seconds = 0.0
        for segment in filter(attrgetter("seconds"), script.segments[index + 1 :]):
            if seconds > max(0.0, AHEAD - script.segments[index].seconds):
                return
            yield segment
            seconds += segment.seconds

    def _render_unless(self, before: Script) -> None:
        """Other words may be said now."""
        if self.session.script is not before:
            self._render()

    def _render(self) -> None:
        """What comes, and what would be said if it went on after a long time."""
        session = self.session
        self._ear.prepare(session.script, session.moment().session_done, session.words_back())

    @Slot()
    def _tell_diary(self) -> None:
        """At most once for each thing that fails."""
        self._diary.look()
        sentence = self._diary.sentence
        if sentence and sentence not in self._known:
            self._known.add(sentence)
            self.tell(sentence)

    def _rest(self) -> None:
        """The page goes; what was done stays until it is closed."""
        self._over = True
        self.write()
        self.page.driver.stop()
        self._awake.let_go()
        self._ear.silence()
