"""The window's ear: cues at once, and that a change was made when it has been shown."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from followalong.audio.prompter import Prompter
from followalong.audio.speaker import Ear, OwnWords, Speaker
from followalong.audio.tones import Tones
from followalong.audio.voice import NullVoice
from followalong.core.events import Changed, Due
from followalong.core.script import Cue, Place, Segment
from followalong.qt.ear import WindowEar
from tests.audio.recording import HandClock, RecordingOutput, clip_of

SOUNDS = Tones(Path(__file__).parents[2] / "assets" / "sounds")
SLOWER = Changed("Slower: 0.9", "slower")
KNEE = Due(Cue("say", "say", 0.0, "knee back", "knee back"), 0.0, Segment(Place("1")))


@pytest.fixture
def said(qapp):
    """An ear, and the words that were said through it."""
    clock, parent = HandClock(), QObject()
    output = RecordingOutput(clock, {})
    ear = WindowEar(Speaker(output, SOUNDS, clip_of, clock, Ear(), OwnWords()), Prompter(NullVoice()), parent)
    yield ear, lambda: output.names("speech")
    ear.close()


def test_a_change_is_said_when_it_has_been_shown(said):
    ear, words = said
    ear.hear([SLOWER])
    assert words() == []
    ear.tell_changes()
    assert words() == ["slower"]


def test_a_cue_is_said_at_once_and_a_change_gives_way_to_it(said):
    ear, words = said
    ear.hear([SLOWER, KNEE])
    ear.tell_changes()
    assert words() == ["knee back"]


def test_silence_takes_a_change_back(said):
    ear, words = said
    ear.hear([SLOWER])
    ear.silence()
    ear.tell_changes()
    assert words() == []


def test_the_device_is_woken_for_what_is_near(qapp):
    clock, parent = HandClock(), QObject()
    output = RecordingOutput(clock, {})
    ear = WindowEar(Speaker(output, SOUNDS, clip_of, clock, Ear(), OwnWords()), Prompter(NullVoice()), parent)
    ear.wake()
    assert output.wakes == 1
    ear.close()
