"""A voice is heard before it is chosen."""

from collections import deque

import pytest

from followalong.audio.cache import Clip, Speech
from followalong.audio.news import Failed, GaveUp, NamedVoice, Ready, Rendered, Told, Voices
from followalong.qt.settings.audition import FAILED, Audition, sample
from tests.audio.recording import HandClock, RecordingOutput, clip_of

ENGLISH = NamedVoice("gmw/en", "English", "en")
WORDS = sample("en")


class FakeVoice:
    """Answers at the next poll; `broken` says what instead."""

    def __init__(self):
        self.clips, self.news, self.broken, self.closed, self.speech = {}, deque(), None, False, None

    @property
    def working(self):
        return bool(self.news)

    def want(self, lines):
        for words in lines:
            self.clips[words] = clip_of(words)
            self.news.append(self.broken or Rendered(words, clip_of(words)))

    def clip(self, words):
        return None if self.broken or self.news else self.clips.get(words)

    def speak_as(self, speech):
        if speech != self.speech:
            self.speech, self.clips = speech, {}

    def ask_voices(self):
        self.news += [Ready("espeak", "1.52"), Voices((ENGLISH,))]

    def poll(self):
        told = list(self.news)
        self.news.clear()
        return told

    def try_again(self):
        pass

    def close(self):
        self.closed = True


@pytest.fixture
def voice():
    return FakeVoice()


@pytest.fixture
def output():
    return RecordingOutput(HandClock())


@pytest.fixture
def audition(qapp, voice, output):
    made = Audition(lambda _: voice, lambda: output, qapp)
    yield made
    made.close()


def test_the_sample_is_made_of_what_every_session_says():
    assert sample("en") == "Get ready. Left side. Breathe in. Breathe out."


def test_the_voices_are_told_with_their_engine(audition, qtbot):
    with qtbot.waitSignal(audition.found) as found:
        audition.look()
    assert found.args == ["espeak 1.52", (ENGLISH,)]


def test_the_sample_is_said_with_the_voice_and_as_loud_as_asked(audition, voice, output, qtbot):
    audition.say(Speech("gmw/en", 120), 0.4)
    qtbot.waitUntil(lambda: output.names("speech") == [WORDS])
    assert (voice.speech, output.volumes["speech"]) == (Speech("gmw/en", 120), 0.4)


def test_the_same_again_is_said_at_once(audition, output, qtbot):
    audition.say(Speech(), 0.4)
    qtbot.waitUntil(lambda: bool(output.names("speech")))
    audition.say(Speech(), 0.4)
    assert output.names("speech") == [WORDS, WORDS]


@pytest.mark.parametrize(("news", "told"), [
    (Failed(WORDS, "it broke"), FAILED), (GaveUp("No voice was found."), "No voice was found."),
    (Told("There is no room."), "There is no room."),
])
def test_why_it_is_not_said_is_told(audition, voice, output, qtbot, news, told):
    voice.broken, sentences = news, []
    audition.told.connect(sentences.append)
    audition.say(Speech(), 0.4)
    qtbot.waitUntil(lambda: sentences[-1] == told)
    assert output.heard == []


def test_why_no_sound_is_there_is_told(audition, output, qtbot):
    output.works = "No sound device was found."
    with qtbot.waitSignal(audition.told) as told:
        audition.say(Speech(), 0.4)
    assert told.args == ["No sound device was found."]


def test_words_that_are_not_waited_for_any_more_are_not_said(audition, voice, output):
    voice.news.append(Rendered("Something else.", Clip(clip_of("x").path, 1.0)))
    audition.look()
    audition.close()
    assert (output.heard, voice.closed) == ([], True)
