"""What goes wrong while a session plays in the terminal is told there, once."""

import io
from types import SimpleNamespace

from followalong.audio.output import NullOutput
from followalong.audio.speaker import Ear, OwnWords, Speaker
from followalong.audio.tones import Tones
from followalong.core.choices import Choices
from followalong.core.sentence import NOTHING
from followalong.core.session import Session
from followalong.terminal.keys import NoKeys
from followalong.terminal.play import RENDER, Listeners, Sound
from followalong.terminal.player import TerminalPlayer
from tests.helpers import FakeClock, hold, routine


class Prompter:
    sentences, working = (), False

    def poll(self):
        return False

    def try_again(self):
        self.sentences = ()


def listeners(tmp_path, session=None):
    """And what may go wrong: the prompter, the output, the diary."""
    clock, prompter, output = FakeClock(), Prompter(), NullOutput()
    speaker = Speaker(output, Tones(tmp_path), lambda _: None, clock, Ear(), OwnWords())
    diary = SimpleNamespace(sentence="", history_news=NOTHING, hear=lambda _: None)
    return Listeners(session, diary, Sound(speaker, prompter, output)), prompter, output, diary


def test_each_sentence_is_told_once(tmp_path):
    ears, prompter, output, diary = listeners(tmp_path)
    assert list(ears.poll()) == []
    prompter.sentences, output.works, diary.sentence = ("No voice.",), "No sound.", "No place."
    assert list(ears.poll()) == ["No voice.", "No sound.", "No place."]
    assert list(ears.poll()) == []


def test_the_voice_off_and_on_again_is_tried_and_told_of_anew(tmp_path):
    ears, prompter, *_ = listeners(tmp_path)
    prompter.sentences = ("No voice.",)
    assert list(ears.poll()) == ["No voice."]
    assert [ears.switch_voice(), ears.switch_voice()] == [False, True]
    assert list(ears.poll()) == []
    prompter.sentences = ("No voice.",)
    assert list(ears.poll()) == ["No voice."]


def test_without_sound_there_is_no_voice_to_turn_on():
    assert not Listeners(None, SimpleNamespace(sentence="")).switch_voice()


def test_a_voice_that_renders_is_looked_at_often(tmp_path):
    ears, prompter, *_ = listeners(tmp_path)
    assert ears.next_due() is None
    prompter.working = True
    assert ears.next_due() == RENDER


def test_without_sound_only_the_diary_is_told_of():
    ears = Listeners(None, SimpleNamespace(sentence="No place.", history_news=NOTHING))
    assert list(ears.poll()) == ["No place."]
    assert ears.next_due() is None


def test_what_goes_wrong_is_a_line_between_the_others():
    clock, out = FakeClock(), io.StringIO()
    wrong = iter([["No sound."]])
    ears = SimpleNamespace(hear=lambda _: None, poll=lambda: next(wrong, ()), next_due=lambda: None)
    session = Session(routine(hold(2)), Choices(), clock)
    TerminalPlayer(session, NoKeys(clock.advance), out, ears, bare=True).play()
    assert out.getvalue().splitlines().count("No sound.") == 1
