"""A whole session on a tape, by the rules of the speaker."""

from pathlib import Path

import pytest

from followalong.audio.recital import FADE, Tape, recital
from followalong.audio.speaker import Ear
from followalong.audio.tones import Tones
from followalong.core.cues import AFTER_TONE
from followalong.core.script import Cue, Phase, Place, Script, Segment
from tests.audio.reading import BuzzingVoice

SOUNDS = Tones(Path(__file__).parents[2] / "assets" / "sounds")


def script(*cues: Cue, seconds=20.0) -> Script:
    return Script("Test", (Segment(Place("1"), phases=(Phase("stay", "", seconds),), cues=cues),), ())


def cue(kind, at, words="", tone="") -> Cue:
    return Cue(f"{kind} {at}", kind, at, words, words, tone)


def heard(tmp_path, *cues, ear=None, dumb=()):
    """Second, name of the tone or the words, seconds."""
    voice, made = BuzzingVoice(tmp_path, lambda _: 2.0, dumb), script(*cues)
    voice.want([one.words for one in cues if one.words])
    voice.poll()
    names = {str(clip.path): words for words, clip in voice.clips.items()}
    return [(round(sound.at, 9), names.get(sound.clip, Path(sound.clip).stem), round(sound.seconds, 9))
            for sound in recital(made, SOUNDS, voice.clip, ear or Ear())]


def test_a_word_follows_its_tone(tmp_path):
    found = heard(tmp_path, cue("switch", 1.0, "Switch sides", "change"))
    assert [(at, name) for at, name, _ in found] == [(1.0, "change"), (1.0 + AFTER_TONE, "Switch sides")]


def test_a_stand_in_is_heard_only_without_its_word(tmp_path):
    found = heard(tmp_path, cue("count", 1.0, "one", "count"), cue("count", 5.0, "two", "count"), dumb=("two",))
    assert [(at, name) for at, name, _ in found] == [(1.0, "one"), (5.0, "count")]


def test_what_counts_more_cuts_what_is_said_and_what_counts_less_gives_way(tmp_path):
    found = heard(tmp_path, cue("say", 1.0, "low"), cue("start", 1.5, "high"), cue("say", 2.0, "never"))
    assert found == [(1.0, "low", 0.5 + FADE), (1.5, "high", 2.0)]


def test_a_tone_ends_the_tone_before(tmp_path):
    found = heard(tmp_path, cue("end", 1.0, tone="change"), cue("tick", 1.2, tone="tick"))
    assert [(at, name) for at, name, _ in found] == [(1.0, "change"), (1.2, "tick")]
    assert found[0][2] == pytest.approx(0.2 + FADE)


@pytest.mark.parametrize(("ear", "names"), [(Ear(voice=False), ["change"]), (Ear(sounds=False), ["Switch"])])
def test_voice_and_tones_can_be_off(tmp_path, ear, names):
    found = heard(tmp_path, cue("switch", 1.0, "Switch", "change"), ear=ear)
    assert [name for _, name, _ in found] == names


def test_the_volume_of_the_ear_is_that_of_the_sounds(tmp_path):
    made = recital(script(cue("end", 1.0, tone="change")), SOUNDS, lambda _: None, Ear(sounds_volume=0.5))
    assert [sound.volume for sound in made] == [0.5]


def test_a_word_whose_tone_is_the_last_is_said(tmp_path):
    assert heard(tmp_path, cue("end", 19.5, "Done", "finish"))[-1] == (19.5 + AFTER_TONE, "Done", 2.0)


def test_a_tape_is_busy_for_as_long_as_a_sound_lasts():
    tape = Tape()
    tape.play(SOUNDS.path("tick"), "tone", 1.0)
    assert (tape.busy("tone"), tape.busy("speech")) == (True, False)
    tape.now = 0.2
    tape.stop("tone")
    assert (tape.busy("tone"), tape.sounds[0].seconds) == (False, pytest.approx(0.08, abs=0.01))
