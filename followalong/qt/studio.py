"""Voice and sound of the window: started when a routine is opened, kept until the window closes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from followalong.audio.cache import Speech
from followalong.audio.others import Lowered, NullOthers, Others, lowered_by
from followalong.audio.output import NullOutput, Output
from followalong.audio.prompter import Prompter
from followalong.audio.speaker import Ear, OwnWords, Speaker, own_words
from followalong.audio.tones import Tones
from followalong.audio.voice import NullVoice, Speaks
from followalong.core import telling
from followalong.core.fitting import Speech as Lengths
from followalong.core.phrases import phrases
from followalong.core.script import Script, Segment
from followalong.files.settings import Settings
from followalong.qt.ear import WindowEar
from followalong.qt.sound import Sound

WARM_MS = 150  # after a routine is opened: its page is painted by then

OpenSound = Callable[[QObject, Path | None], Output]


def heard(settings: Settings) -> Ear:
    return Ear(settings.voice, settings.sounds, settings.volume, settings.sounds_volume, settings.ticks)


class Studio(QObject):
    """One voice and one output, whatever is played."""

    told = Signal(str)  # a sentence for the person, while a session listens

    def __init__(
        self, voice: Callable[[Speech], Speaks], sound: OpenSound, sounds: Path, clock: Callable[[], float],
        parent: QObject, others: Sequence[str] = (),
    ) -> None:
        """`others` is the command that lowers other programs."""
        super().__init__(parent)
        self._make, self._open, self._sounds, self._clock, self._command = voice, sound, sounds, clock, others
        self._voice: Speaks = NullVoice()
        self._started = False
        self._output: Lowered | None = None
        self._others: Others = NullOthers()
        self._lowers = False
        self._ear: WindowEar | None = None
        self._known: set[str] = set()  # told already
        self._untold: list[str] = []
        self._listening = False
        self._warming = QTimer(self, singleShot=True, interval=WARM_MS)
        self._warming.setObjectName("warming")
        self._warming.timeout.connect(self.warm)
        self._first: tuple[Segment, ...] = ()  # of what was rehearsed last

    @property
    def speech(self) -> Lengths:
        """Exact lengths where they are known."""
        return Prompter(self._voice).speech()

    def rehearse(self, script: Script, language: str, settings: Settings) -> None:
        """Start the voice and wake the device, so that the first words are there at the start."""
        self.adjust(settings)
        speech = Speech(settings.voices.get(language, ""), settings.words_per_minute, language, settings.pitch)
        if self._started:
            self._voice.speak_as(speech)
            self._voice.try_again()
        else:
            self._voice, self._started = self._make(speech), True
        self._silent().prepare(script)
        self._first = script.segments[:1]
        self._warming.start()

    def adjust(self, settings: Settings) -> None:
        """Whether other programs are lowered, from now on."""
        lowers = settings.other_sound == "lower"
        if lowers == self._lowers:
            return
        self._others.close()
        self._lowers, self._others = lowers, lowered_by(self._command if lowers else ())
        if self._output is not None:
            self._output.others = self._others

    @Slot()
    def warm(self) -> None:
        """What is heard first is loaded before it is wanted: by its start, it would come 30 ms late."""
        self._others.wake()
        tones = Tones(self._sounds)
        Speaker(self.output(), tones, self._voice.clip, self._clock, Ear(), OwnWords()).prepare(self._first)

    def ear(self, language: str, settings: Settings) -> WindowEar:
        """For one session; what the person wants to hear is in the settings."""
        own, told = _own_words(language)
        tones = Tones(self._sounds)
        speaker = Speaker(self.output(), tones, self._voice.clip, self._clock, heard(settings), own)
        self._let_go()
        self._ear = self._listened_to(speaker, told)
        return self._ear

    def speak(self, language: str) -> None:
        """The session's ear, in another language from now on."""
        if self._ear is not None:
            self._ear.say(*_own_words(language))

    def output(self) -> Output:
        """Opened when something is heard first."""
        if self._output is None:
            output = self._open(self, Tones(self._sounds).silence)
            if isinstance(output, Sound):
                output.changed.connect(self.note)
            self.note(output.works)
            self._output = Lowered(output, self._others)
        return self._output

    @Slot(str)
    def note(self, sentence: str) -> None:
        """Something is wrong: it is told once, and not before somebody listens. Empty: it is well, or tried again."""
        if not sentence:
            self._known.clear()
        elif sentence not in self._known:
            self._known.add(sentence)
            self._untold.append(sentence)
        if self._listening:
            self.tell()

    def tell(self) -> None:
        """A session listens from now on; what went wrong before it is told now."""
        self._listening = True
        if self._untold:
            for sentence in self._untold:
                self.told.emit(sentence)
            self._untold.clear()

    def close(self) -> None:
        self._let_go()
        self._voice.close()
        self._others.close()
        if self._output is not None:
            self._output.close()

    def _silent(self) -> WindowEar:
        """Something that polls the voice until the session has its own ear."""
        if self._ear is None:
            silent = Speaker(NullOutput(), Tones(self._sounds), self._voice.clip, self._clock, Ear(), OwnWords())
            self._ear = self._listened_to(silent)
        return self._ear

    def _listened_to(self, speaker: Speaker, own: tuple[str, ...] = ()) -> WindowEar:
        ear = WindowEar(speaker, Prompter(self._voice), self, own)
        ear.told.connect(self.note)
        return ear

    def _let_go(self) -> None:
        self._listening = False
        if self._ear is not None:
            self._ear.close()
            self._ear.deleteLater()
        self._ear = None


def _own_words(language: str) -> tuple[OwnWords, tuple[str, ...]]:
    """What is said whatever the script is: the numbers before it goes on, and what was changed."""
    words = phrases(language)
    return own_words(words), telling.heard(words)
