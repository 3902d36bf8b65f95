"""Voice and sound of the window: started when a routine is opened, kept until the window closes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from followalong.audio.cache import Speech
from followalong.audio.output import NullOutput, Output
from followalong.audio.prompter import Prompter
from followalong.audio.speaker import Ear, OwnWords, Speaker
from followalong.audio.tones import Tones
from followalong.audio.voice import NullVoice, Speaks
from followalong.core import telling
from followalong.core.fitting import Speech as Lengths
from followalong.core.phrases import phrases
from followalong.core.script import Script
from followalong.files.settings import Settings
from followalong.qt.ear import WindowEar
from followalong.qt.sound import Sound

OpenSound = Callable[[QObject, Path | None], Output]


def heard(settings: Settings) -> Ear:
    return Ear(settings.voice, settings.sounds, settings.volume, settings.sounds_volume, settings.ticks)


class Studio(QObject):
    """One voice and one output, whatever is played."""

    told = Signal(str)  # a sentence for the person

    def __init__(
        self, voice: Callable[[Speech], Speaks], sound: OpenSound, sounds: Path, clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._make, self._open, self._sounds, self._clock = voice, sound, sounds, clock
        self._voice: Speaks = NullVoice()
        self._started = False
        self._output: Output | None = None
        self._ear: WindowEar | None = None
        self._sentence = ""

    @property
    def speech(self) -> Lengths:
        """Exact lengths where they are known."""
        return Prompter(self._voice).speech()

    def rehearse(self, script: Script, language: str, settings: Settings) -> None:
        """Start the voice, so that the first words are there at the start."""
        speech = Speech(settings.voices.get(language, ""), settings.words_per_minute, language)
        if self._started:
            self._voice.speak_as(speech)
        else:
            self._voice, self._started = self._make(speech), True
        self._warm().prepare(script)

    def ear(self, language: str, settings: Settings) -> WindowEar:
        """For one session; what the person wants to hear is in the settings."""
        words = phrases(language)
        own = OwnWords(tuple(words.number(n) for n in (1, 2, 3)))
        ear = heard(settings)
        tones = Tones(self._sounds)
        speaker = Speaker(self.output(), tones, self._voice.clip, self._clock, ear, own)
        self._let_go()
        self._ear = WindowEar(speaker, Prompter(self._voice), self, telling.heard(words))
        return self._ear

    def output(self) -> Output:
        """Opened when something is heard first."""
        if self._output is None:
            self._output = self._open(self, Tones(self._sounds).silence)
            if isinstance(self._output, Sound):
                self._output.changed.connect(self.told)
        return self._output

    def tell(self) -> None:
        """Say why nothing is heard, if that is so; once for each reason."""
        sentence = self._output.works if self._output else ""
        if sentence and sentence != self._sentence:
            self._sentence = sentence
            self.told.emit(sentence)

    def close(self) -> None:
        self._let_go()
        self._voice.close()
        if self._output is not None:
            self._output.close()

    def _warm(self) -> WindowEar:
        """Something that polls the voice until the session has its own ear."""
        if self._ear is None:
            silent = Speaker(NullOutput(), Tones(self._sounds), self._voice.clip, self._clock, Ear(), OwnWords())
            self._ear = WindowEar(silent, Prompter(self._voice), self)
        return self._ear

    def _let_go(self) -> None:
        if self._ear is not None:
            self._ear.close()
            self._ear.deleteLater()
        self._ear = None
