"""The window's ear: lets speaker and voice work in Qt's time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from followalong.audio.prompter import Prompter
from followalong.audio.speaker import Ear, OwnWords, Speaker
from followalong.core.events import Changed, Eased, Event
from followalong.core.fitting import Speech
from followalong.core.script import Cue, Script, Segment
from followalong.qt.after_picture import AfterPicture

POLL_MS = 20


class WindowEar(QObject):
    """Hears what happens and speaks; `lengths_known` when all clips of a script are rendered."""

    lengths_known = Signal()
    told = Signal(str)  # what is wrong with the voice; empty when it is tried again

    def __init__(self, speaker: Speaker, prompter: Prompter, parent: QObject, own: tuple[str, ...] = ()) -> None:
        """`own` words may be said whatever the script is; they are rendered last."""
        super().__init__(parent)
        self._speaker, self._prompter, self._own = speaker, prompter, own
        self._told = 0  # of the prompter's sentences
        self._changes: list[Event] = []  # to be said when they have been shown
        self._shown = AfterPicture(self)
        self._shown.painted.connect(self.tell_changes)
        self._word = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._render = QTimer(self, interval=POLL_MS)
        self._word.timeout.connect(self._say)
        self._render.timeout.connect(self._poll)

    def say(self, words: OwnWords, own: tuple[str, ...]) -> None:
        """In another language from now on."""
        self._speaker.own, self._own = words, own

    @property
    def speech(self) -> Speech:
        """Exact lengths of what is rendered by now."""
        return self._prompter.speech()

    def prepare(self, script: Script, start: float = 0.0, first: tuple[Cue, ...] = ()) -> None:
        """Render words ahead of time: the first ones, then the script's, those from that second on first."""
        self._prompter.want(script, start, self._own, first)
        self._render.start()

    def load(self, segments: Iterable[Segment]) -> None:
        """These come next: their clips are wanted without a wait."""
        self._speaker.prepare(segments)

    @Slot()
    def wake(self) -> None:
        """The next event is near: a device that sleeps would let its first sound come late."""
        self._speaker.wake()

    def hear(self, events: Iterable[Event]) -> None:
        """Cues at once. That a change was made can wait for its picture; to begin a sound may take as long as one."""
        told = list(events)
        self._changes += [event for event in told if isinstance(event, Changed | Eased)]
        self._speaker.hear(event for event in told if not isinstance(event, Changed | Eased))
        self._arm()
        if self._changes:
            self._shown.start()

    @Slot()
    def tell_changes(self) -> None:
        """Say them, unless something else is being said by now."""
        changes, self._changes = self._changes, []
        self._speaker.hear(changes)
        self._arm()

    def repeat(self, cue: Cue) -> None:
        """Now, whatever is being said; paused or waiting too."""
        self._speaker.repeat(cue)

    def silence(self) -> None:
        self._changes.clear()
        self._speaker.hush()
        self._word.stop()

    @Slot(bool)
    def switch_voice(self, on: bool) -> None:
        """Off and on again is how a voice that stopped is started anew."""
        self._speaker.choose(replace(self._speaker.ear, voice=on))
        if on:
            self._told = 0
            self.told.emit("")
            self._prompter.try_again()
            self._render.start()

    def choose(self, ear: Ear) -> None:
        self._speaker.choose(ear)

    def close(self) -> None:
        """The session is over; nothing more is said."""
        self._render.stop()
        self.silence()

    def _arm(self) -> None:
        due = self._speaker.next_due()
        if due is not None:
            self._word.start(round(due * 1000))

    @Slot()
    def _say(self) -> None:
        self._speaker.poll()
        self._arm()

    @Slot()
    def _poll(self) -> None:
        if self._prompter.poll():
            self.lengths_known.emit()
        for sentence in self._prompter.sentences[self._told :]:
            self._told += 1
            self.told.emit(sentence)
        if not self._prompter.working:
            self._render.stop()
