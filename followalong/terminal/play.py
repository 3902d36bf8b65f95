"""Sets up a session in the terminal: voice, keys, bookmark and history."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import TextIO

from followalong.audio.cache import USUAL_PITCH, Speech
from followalong.audio.others import Lowered, NullOthers, Others
from followalong.audio.output import Output
from followalong.audio.prompter import Prompter
from followalong.audio.speaker import Ear, Speaker, own_words
from followalong.audio.system_player import system_output
from followalong.audio.tones import Tones
from followalong.audio.voice import Speaks
from followalong.core import telling
from followalong.core.choices import Choices
from followalong.core.events import Event, Paused
from followalong.core.phrases import phrases
from followalong.core.preparing import Prepared
from followalong.core.script import Cue
from followalong.core.session import Session
from followalong.files.diary import Diary
from followalong.files.left import Left
from followalong.files.shelf import Shelf
from followalong.language import teller
from followalong.terminal import going_on
from followalong.terminal.keys import Keys, opened
from followalong.terminal.player import TerminalPlayer

READY = 5.0  # seconds to wait for the words' exact lengths before the start
SLICE = 0.02
RENDER = 0.05  # seconds between two looks at a voice that still renders


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything from outside that a session in the terminal needs."""

    clock: Callable[[], float]
    wall: Callable[[], datetime]
    sleep: Callable[[float], None]
    out: TextIO
    shelf: Shelf
    voice: Callable[[Speech], Speaks]
    sounds: Path
    ear: Ear = field(default_factory=Ear)
    words_per_minute: int = 160
    voices: Mapping[str, str] = field(default_factory=dict)  # language -> id of a voice
    late: float = 0.0  # seconds by which sound is heard late
    pitch: int = USUAL_PITCH
    others: Others = field(default_factory=NullOthers)  # other programs, while it speaks


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be played, and what of it was left before."""

    prepared: Prepared
    path: str
    choices: Choices
    speed: float = 1.0
    left: Left | None = None
    go_on: bool = False  # with what was left, unasked


@dataclass(frozen=True, slots=True)
class Sound:
    """All that is heard of a session."""

    speaker: Speaker
    prompter: Prompter
    output: Output


class Listeners:
    """Everyone who hears what happens: the speaker, the diary, the voice that renders ahead."""

    def __init__(self, session: Session, diary: Diary, sound: Sound | None = None) -> None:
        self._session, self._diary, self._sound = session, diary, sound
        self._told: set[str] = set()

    def hear(self, events: Iterable[Event]) -> None:
        told = list(events)
        if self._sound:
            self._sound.speaker.hear(told)
            if any(isinstance(event, Paused) for event in told):
                _want(self._session, self._sound.prompter)
        self._diary.hear(told)

    def repeat(self, cue: Cue) -> None:
        if self._sound:
            self._sound.speaker.repeat(cue)

    def switch_voice(self) -> bool:
        """Off and on again is how a voice that stopped is started anew; what is wrong still is told again then."""
        if not self._sound:
            return False
        speaker = self._sound.speaker
        speaker.choose(replace(speaker.ear, voice=not speaker.ear.voice))
        if speaker.ear.voice:
            self._told.difference_update(self._sound.prompter.sentences)
            self._sound.prompter.try_again()
        return speaker.ear.voice

    def poll(self) -> Iterable[str]:
        if self._sound:
            if self._sound.prompter.poll():
                self._session.hear(self._sound.prompter.speech())
            self._sound.speaker.poll()
        return self.news()

    def news(self) -> Iterable[str]:
        """Sentences that were not told before."""
        sound = self._sound
        wrong = (*sound.prompter.sentences, sound.output.works) if sound else ()
        history = self._diary.history_news
        put_right = teller(self._session.routine.language)(history) if history else ""
        new = [each for each in (*wrong, self._diary.sentence, put_right) if each and each not in self._told]
        self._told.update(new)
        return new

    def next_due(self) -> float | None:
        if not self._sound:
            return None
        waits = RENDER if self._sound.prompter.working else None
        return min((due for due in (self._sound.speaker.next_due(), waits) if due is not None), default=None)


def play_here(wanted: Wanted, stage: Stage) -> None:
    """To the end, or until the person leaves. At another speed nothing is spoken."""
    with opened(stage.sleep) as (keys, person):
        session = begin(wanted, stage, keys, person=person)
        if session is None:
            return
        diary = Diary(session, wanted.path, stage.shelf, stage.clock, stage.wall)
        if wanted.speed != 1.0:
            _through(session, diary, keys, stage.out, Listeners(session, diary), bare=not person)
            return
        session.sound_ahead(stage.late)
        with _heard(session, diary, stage) as ears:
            _through(session, diary, keys, stage.out, ears, bare=not person)


def begin(wanted: Wanted, stage: Stage, keys: Keys, *, person: bool) -> Session | None:
    """From the beginning, or where it was left if the person wants that; None if they leave instead."""
    choices = replace(wanted.choices, hands_free=not person)
    if wanted.left is None:
        if wanted.go_on:
            going_on.nothing(stage.out, wanted.prepared.routine.language)
        return _anew(wanted, choices, stage)
    left = wanted.left
    kept = replace(
        left.choices, hands_free=not person, talk=choices.talk, set_up=choices.set_up, told=choices.told)
    old = Session(left.routine, kept, stage.clock, at=left.mark, speed=wanted.speed, adaptations=left.adaptations,
                  earlier=left.earlier)
    if wanted.go_on:
        return old
    if not person:
        going_on.hint(old, stage.out)
        return _anew(wanted, choices, stage)
    answer = going_on.ask(old, keys, stage.out, changed=left.changed, away=left.away)
    return None if answer == "leave" else old if answer == "yes" else _anew(wanted, choices, stage)


def _anew(wanted: Wanted, choices: Choices, stage: Stage) -> Session:
    """What was changed in the routine is said before it starts."""
    prepared = wanted.prepared
    for sentence in prepared.sentences:
        print(sentence, file=stage.out, flush=True)
    return Session(prepared.routine, choices, stage.clock, speed=wanted.speed, adaptations=prepared.adaptations)


def _through(session: Session, diary: Diary, keys: Keys, out: TextIO, ears: Listeners, *, bare: bool) -> None:
    player = TerminalPlayer(session, keys, out, ears, bare=bare)
    try:
        player.play()
    finally:
        diary.close()
        player.tell(ears.news())
        player.summary()


@contextmanager
def _heard(session: Session, diary: Diary, stage: Stage) -> Iterator[Listeners]:
    """With a voice and sounds, as far as they are there; what is missing is told in a line."""
    words = phrases(session.routine.language)
    language = session.routine.language
    speech = Speech(stage.voices.get(language, ""), stage.words_per_minute, language, stage.pitch)
    voice, output = stage.voice(speech), Lowered(system_output(stage.clock), stage.others)
    prompter = Prompter(voice)
    try:
        _prepare(session, prompter, stage)
        speaker = Speaker(output, Tones(stage.sounds), voice.clip, stage.clock, stage.ear, own_words(words))
        ears = Listeners(session, diary, Sound(speaker, prompter, output))
        for sentence in ears.news():
            print(words.sentence(sentence), file=stage.out, flush=True)
        yield ears
    finally:
        voice.close()
        output.close()
        stage.others.close()


def _prepare(session: Session, prompter: Prompter, stage: Stage) -> None:
    """Render the words; a slow voice or none does not hold up the start for long."""
    _want(session, prompter)
    end = stage.clock() + READY
    while prompter.working and stage.clock() < end:
        if prompter.poll():
            session.hear(prompter.speech())
            _want(session, prompter)
        stage.sleep(SLICE)
    _want(session, prompter, telling.heard(phrases(session.routine.language)))


def _want(session: Session, prompter: Prompter, own: tuple[str, ...] = ()) -> None:
    """What comes, what would be said if it went on after a long time, and what may be said whatever comes."""
    prompter.want(session.script, session.moment().session_done, own, session.words_back())
