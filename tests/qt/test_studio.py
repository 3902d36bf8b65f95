"""What goes wrong with voice and sound is told once, when somebody listens, and can be tried again."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QTimer

from followalong.audio.news import GaveUp
from followalong.audio.output import NullOutput
from followalong.audio.voice import GAVE_UP, NullVoice
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.files.settings import Settings
from followalong.qt.sound import NO_LIBRARY
from followalong.qt.studio import Studio
from tests.audio.recording import NotedOthers
from tests.helpers import hold, routine

SOUNDS = Path(__file__).parents[2] / "assets" / "sounds"


class Noted(NullOutput):
    """Keeps what it should have ready."""

    def __init__(self, sentence):
        super().__init__(sentence)
        self.prepared = []

    def prepare(self, path):
        self.prepared.append(path)


class BrokenVoice(NullVoice):
    """Gives up at the first poll after each try."""

    def __init__(self):
        self.tries, self.working = 0, True

    def try_again(self):
        self.tries, self.working = self.tries + 1, True

    def poll(self):
        was, self.working = self.working, False
        return [GaveUp(GAVE_UP)] if was else []


@pytest.fixture
def voice():
    return BrokenVoice()


@pytest.fixture
def studio(qapp, voice):
    parent = QObject()
    opened = []

    def open_sound(*_):
        opened.append(Noted(NO_LIBRARY))
        return opened[-1]

    made = Studio(lambda _: voice, open_sound, SOUNDS, lambda: 0.0, parent)
    made.opened = opened
    made.sentences = []
    made.told.connect(made.sentences.append)
    made.keeps = parent
    yield made
    made.close()


def polled(studio):
    for timer in studio.findChildren(QTimer):
        if timer.isActive() and timer.interval() == 20:
            timer.timeout.emit()


def rehearsed(studio):
    script = compile(routine(hold()), Choices())
    studio.rehearse(script, "en", Settings())
    polled(studio)
    return script


def test_what_failed_before_the_session_is_told_when_it_begins(studio):
    rehearsed(studio)
    assert studio.sentences == []
    studio.ear("en", Settings())
    studio.tell()
    assert studio.sentences == [GAVE_UP, NO_LIBRARY]


def test_the_next_session_is_not_told_again_but_tries_again(studio, voice):
    for _ in range(2):
        rehearsed(studio)
        studio.ear("en", Settings())
        studio.tell()
    assert studio.sentences == [GAVE_UP, NO_LIBRARY]
    assert voice.tries == 1


def test_a_voice_that_stops_in_a_session_is_told_at_once(studio):
    ear = studio.ear("en", Settings())
    studio.tell()
    studio.note(GAVE_UP)
    ear.told.emit(GAVE_UP)
    assert studio.sentences == [NO_LIBRARY, GAVE_UP]


def test_the_voice_off_and_on_tries_again_and_tells_again(studio, voice):
    rehearsed(studio)
    ear = studio.ear("en", Settings())
    studio.tell()
    for on in (False, True):
        ear.switch_voice(on=on)
    polled(studio)
    assert voice.tries == 1
    assert studio.sentences[2:] == [GAVE_UP]


def test_what_is_heard_first_is_loaded_soon_after_a_routine_was_opened(studio):
    script = rehearsed(studio)
    studio.findChild(QTimer, "warming").timeout.emit()
    (output,) = studio.opened
    first = script.segments[0].cues[0]
    assert SOUNDS / f"{first.tone}.wav" in output.prepared


def test_the_device_is_opened_soon_after_a_routine_was(studio):
    rehearsed(studio)
    studio.findChild(QTimer, "warming").timeout.emit()
    studio.ear("en", Settings())
    studio.tell()
    assert len(studio.opened) == 1


@pytest.fixture
def others(studio, monkeypatch):
    """Those that really lower; the studio's own command is none."""
    made = []

    def make(command):
        made.append(NotedOthers(command))
        return made[-1]

    monkeypatch.setattr("followalong.qt.studio.lowered_by", make)
    return made


def test_other_programs_are_left_alone_unless_the_person_wants_it(studio, others):
    rehearsed(studio)
    studio.output().play(Path("word.wav"), "speech", 1.0)
    assert others == []


def test_they_are_lowered_as_soon_as_it_is_set_and_until_it_is_not(studio, others):
    output = studio.output()
    for choice, word in (("lower", "one"), ("lower", "two"), ("leave", "three")):
        studio.adjust(Settings(other_sound=choice))
        output.play(Path(f"{word}.wav"), "speech", 1.0)
    assert [each.told for each in others] == [["one", "two", "close"], ["three"]]


def test_they_are_ready_before_the_first_word(studio, others):
    studio.rehearse(compile(routine(hold()), Choices()), "en", Settings(other_sound="lower"))
    studio.findChild(QTimer, "warming").timeout.emit()
    assert others[0].told == ["wake"]
    studio.close()
    assert others[0].told == ["wake", "close"]
