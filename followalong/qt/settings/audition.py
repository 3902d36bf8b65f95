"""Lets a voice be heard before it is chosen: its own process, the window's sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.audio.cache import Clip, Speech
from followalong.audio.news import Failed, GaveUp, News, Ready, Rendered, Told, Voices
from followalong.audio.output import Output
from followalong.audio.voice import Speaks
from followalong.core.phrases import phrases
from followalong.qt.tr import from_elsewhere, mark, tr

POLL_MS = 20
FAILED = mark("This voice could not say it.")


def sample(language: str) -> str:
    """Words that every session says."""
    words = phrases(language)
    side = words.say("side_only", Side=words.side("left").capitalize())
    said = (words.say("kind_ready"), side, words.say("kind_breathe-in"), words.say("kind_breathe-out"))
    return " ".join(f"{each}." for each in said)


class Audition(QObject):
    """`output` is opened with the first word."""

    found = Signal(str, object)  # the engine, a tuple of NamedVoice
    told = Signal(str)  # why nothing is heard

    def __init__(self, voice: Callable[[Speech], Speaks], output: Callable[[], Output], parent: QObject) -> None:
        super().__init__(parent)
        self._output = output
        self._voice = voice(Speech())
        self._engine = ""
        self._wanted, self._volume = "", 1.0
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self._poll)

    def look(self) -> None:
        """For the voices there are."""
        self._voice.ask_voices()
        self._timer.start()

    def say(self, speech: Speech, volume: float) -> None:
        """The sample, as soon as it is there; what is being said ends."""
        self._voice.speak_as(speech)
        self._output().stop("speech")
        self._wanted, self._volume = sample(speech.language), volume
        self.told.emit(self._output().works)
        clip = self._voice.clip(self._wanted)
        if clip is not None:
            self._play(clip)
        else:
            self._voice.try_again()
            self._voice.want([self._wanted])
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self._voice.close()

    def _play(self, clip: Clip) -> None:
        self._wanted = ""
        self._output().play(clip.path, "speech", self._volume)

    @Slot()
    def _poll(self) -> None:
        for news in self._voice.poll():
            self._hear(news)
        if not self._voice.working:
            self._timer.stop()

    def _hear(self, news: News) -> None:
        match news:
            case Ready(engine, version):
                self._engine = f"{engine} {version}"
            case Voices(voices):
                self.found.emit(self._engine, voices)
            case Rendered(said, clip) if said == self._wanted:
                self._play(clip)
            case Failed(said) if said == self._wanted:
                self.told.emit(tr(FAILED))
            case Told(sentence) | GaveUp(sentence):
                self.told.emit(from_elsewhere(sentence))
            case _:
                pass
