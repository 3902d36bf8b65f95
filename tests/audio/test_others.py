"""An output under whose words others are lowered."""

from pathlib import Path

import pytest

from followalong.audio.lowered_others import LoweredOthers
from followalong.audio.others import Lowered, NullOthers, lowered_by
from tests.audio.recording import HandClock, NotedOthers, RecordingOutput

WORD = Path("word.wav")


@pytest.fixture
def lowered():
    made = Lowered(RecordingOutput(HandClock()), NotedOthers())
    made.others.output = made
    return made


def test_words_lower_others_and_tones_do_not(lowered):
    lowered.play(WORD, "speech", 1.0)
    lowered.play(Path("tick.wav"), "tone", 1.0)
    assert lowered.others.told == ["word"]
    assert lowered.busy("speech")


def test_a_word_that_is_cut_gives_them_back(lowered):
    lowered.play(WORD, "speech", 1.0)
    lowered.stop("tone")
    lowered.stop("speech")
    assert lowered.others.told == ["word", "cut"]
    assert not lowered.busy("speech")


def test_it_is_an_output_like_the_one_that_it_has():
    inner = RecordingOutput(HandClock(), works="No sound.")
    lowered = Lowered(inner, NotedOthers())
    lowered.prepare(WORD)
    lowered.wake()
    assert (lowered.works, inner.prepared, inner.wakes, lowered.others.told) == ("No sound.", ["word"], 1, ["wake"])
    lowered.play(WORD, "tone", 1.0)
    lowered.close()
    assert not inner.busy("tone")


def test_without_a_process_they_are_left_alone():
    assert isinstance(lowered_by(()), NullOthers)
    assert isinstance(lowered_by(["lower"]), LoweredOthers)
    for do in (NullOthers().wake, NullOthers().cut, NullOthers().close, lambda: NullOthers().word(WORD)):
        do()
