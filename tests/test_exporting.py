"""A whole session in a file: every cue at its sample, nothing too loud, nothing half left."""

import errno
import io
from itertools import pairwise
from pathlib import Path

import pytest

from followalong import exporting
from followalong.audio import waves
from followalong.audio.speaker import Ear
from followalong.audio.voice import NullVoice
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.routine import Dose, Note
from followalong.exporting import NO_VOICE, VOICE_OFF, Means, Outcome, Wanted, audio, rehearsed, subtitles, why
from followalong.files.bundled import data
from followalong.files.settings import Settings
from tests.audio.reading import BuzzingVoice
from tests.helpers import breathing, hold, pulses, routine, stretch

MADE = routine(
    stretch(pulses(3), "Hip", sides="each"), stretch(Dose(hold(25), say=("Reach up.",)), "Side"), breathing(3),
)
MILLISECOND = waves.RATE // 1000


def nothing(*_):
    """Nobody watches."""


@pytest.fixture
def voice(tmp_path):
    (tmp_path / "clips").mkdir()
    return BuzzingVoice(tmp_path / "clips")


def means(speaks=None, **ear):
    return Means(speaks or NullVoice(), data("assets") / "sounds", Ear(**ear), nothing, nothing)


def wanted(folder, made=MADE, name="a.wav", **choices):
    return Wanted(made, Choices(**choices), folder / name)


def onsets(samples, quiet=0.05):
    """Samples at which a sound begins after so much silence."""
    loud = [index for index, one in enumerate(samples) if one]
    return [loud[0], *(after for before, after in pairwise(loud) if after - before > quiet * waves.RATE)]


def test_every_cue_is_heard_where_the_script_has_it(tmp_path, voice):
    """Measured in the file; a sound that follows another at once has no onset of its own."""
    asked = wanted(tmp_path)
    assert audio(asked, means(voice)).written
    script, _ = rehearsed(asked, means(voice))
    due = [at * waves.RATE for at, cue in script.track() if cue.spoken or cue.tone]
    starts = onsets(waves.read(asked.out)[0])
    assert len(starts) > 30
    assert all(min(abs(start - at) for at in due) <= MILLISECOND for start in starts)


def test_every_word_is_where_the_script_has_it(tmp_path, voice):
    """Without tones, each word has an onset of its own."""
    asked = wanted(tmp_path)
    audio(asked, means(voice, sounds=False))
    script, _ = rehearsed(asked, means(voice))
    due = [at for at, cue in script.track() if cue.spoken]
    starts = onsets(waves.read(asked.out)[0])
    assert len(starts) == len(due)
    assert [start / waves.RATE for start in starts] == pytest.approx(due, abs=0.001)


def test_the_file_is_as_long_as_the_session_and_never_too_loud(tmp_path, voice):
    asked = wanted(tmp_path)
    audio(asked, means(voice))
    samples, rate = waves.read(asked.out)
    assert len(samples) == round(rehearsed(asked, means(voice))[0].seconds * rate)
    assert max(map(abs, samples)) <= 10 ** (-3 / 20) * 32_767


def test_nobody_has_to_answer_a_file(tmp_path):
    made = routine(stretch(hold(20)), Note("Ready?", confirm=True))
    script, _ = rehearsed(wanted(tmp_path, made, wait_for_me=True), means())
    assert all(segment.gate is None for segment in script.segments)


def test_words_that_do_not_fit_are_there_in_their_short_form(tmp_path):
    slow = BuzzingVoice(tmp_path, lambda words: 0.4 * len(words))
    script, _ = rehearsed(wanted(tmp_path, routine(breathing(3))), means(slow))
    short = {cue.spoken for _, cue in script.track() if cue.spoken and cue.spoken != cue.words}
    assert short
    assert short <= set(slow.clips)
    assert slow.polls < 10


@pytest.mark.parametrize("choices", [
    {"effort": "gentle"}, {"sides": "left"}, {"left_out": frozenset({"1"})}, {"tempo": 1.5},
])
def test_choices_are_respected(tmp_path, choices):
    script, _ = rehearsed(wanted(tmp_path, **choices), means())
    assert script.segments == compile(MADE, Choices(hands_free=True, **choices)).segments
    assert script.segments != compile(MADE, Choices(hands_free=True)).segments


def told(outcome: Outcome) -> tuple[bool, str]:
    return outcome.written, str(outcome.sentence)


@pytest.mark.parametrize(("ear", "sentence"), [({}, NO_VOICE), ({"voice": False}, VOICE_OFF)])
def test_without_a_voice_there_are_tones_and_a_sentence(tmp_path, ear, sentence):
    asked = wanted(tmp_path)
    outcome = audio(asked, means(**ear))
    assert told(outcome) == (True, f"Saved as {asked.out}: 2:21, 4 chapters. {sentence}")
    assert any(waves.read(asked.out)[0])


def test_words_without_a_clip_are_counted(tmp_path):
    outcome = audio(wanted(tmp_path), means(BuzzingVoice(tmp_path, dumb=("Reach up.",))))
    assert "1 of " in str(outcome.sentence)
    assert "lines could not be spoken; tones stand in for them." in str(outcome.sentence)


def test_progress_goes_up_to_the_whole(tmp_path):
    shares = []
    told = Means(NullVoice(), data("assets") / "sounds", Ear(), nothing, shares.append)
    audio(wanted(tmp_path), told)
    assert shares == sorted(shares)
    assert (len(shares) > 100, shares[-1]) == (True, 1.0)


@pytest.mark.parametrize(("set_to", "volumes"), [
    ({}, (1.0, 1.0)), ({"volume": 0.4, "sounds_volume": 0.2}, (1.0, 0.5)),
    ({"volume": 0.2, "voice": False}, (0.25, 1.0)),
    ({"volume": 0.0, "sounds_volume": 0.0}, (0.0, 0.0)), ({"sounds_volume": 1.0, "sounds": False}, (1.0, 1.0)),
])
def test_voice_and_tones_are_as_loud_as_set_to_each_other(set_to, volumes):
    ear = exporting.ear(Settings(**set_to))
    assert (ear.volume, ear.sounds_volume) == volumes


def test_ticks_can_be_left_out():
    assert not exporting.ear(Settings(ticks=False)).ticks


@pytest.mark.parametrize(("looks_on", "said"), [(True, "\r  0%\r 50%\r100%\r     \r"), (False, "")])
def test_progress_is_shown_to_a_person_only(looks_on, said):
    out = io.StringIO()
    out.isatty = lambda: looks_on
    show = exporting.shown_on(out)
    for share in (0.0, 0.5, 1.0):
        show(share)
    exporting.shown_on(None)(0.5)
    assert out.getvalue() == said


@pytest.mark.parametrize("when", ["waited", "progressed"])
def test_giving_up_leaves_nothing_behind(tmp_path, voice, when):
    def give_up(*_):
        raise KeyboardInterrupt

    class Slow(BuzzingVoice):
        working = property(lambda self: when == "waited" or super().working)

    asked = wanted(tmp_path)
    calls = {"waited": nothing, "progressed": nothing, when: give_up}
    with pytest.raises(KeyboardInterrupt):
        audio(asked, Means(Slow(tmp_path / "clips"), data("assets") / "sounds", Ear(), **calls))
    assert [path.name for path in tmp_path.iterdir()] == ["clips"]


def test_a_folder_that_is_not_there_is_told(tmp_path):
    asked = wanted(tmp_path, name="no/a.wav")
    for outcome in (audio(asked, means()), subtitles(wanted(tmp_path, name="no/a.srt"), means())):
        assert told(outcome) == (False, f"There is no folder {tmp_path / 'no'}.")


def test_a_disk_that_gets_full_leaves_nothing(tmp_path, monkeypatch):
    def full(path, pieces, rate, tags):
        path.write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setitem(exporting.AUDIO, ".wav", full)
    assert told(audio(wanted(tmp_path), means())) == (False, str(exporting.FULL))
    assert list(tmp_path.iterdir()) == []


def test_a_missing_library_is_told_with_what_to_do(tmp_path, monkeypatch):
    def missing(*_):
        raise ImportError("no", name="lameenc")

    monkeypatch.setitem(exporting.AUDIO, ".mp3", missing)
    outcome = audio(wanted(tmp_path, name="a.MP3"), means())
    assert not outcome.written
    assert str(outcome.sentence).startswith(".mp3 needs the Python package lameenc, which is missing here.")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("fault", "sentence"), [
    (PermissionError(errno.EACCES, "no"),
     "a.wav cannot be written in /x: that is not allowed, or another program is using the file."),
    (IsADirectoryError(errno.EISDIR, "no"), "a.wav is a folder. Give the file another name."),
    (OSError(errno.EROFS, "no"), "Nothing can be written in /x."),
    (OSError(errno.EIO, "Input/output error"), "a.wav could not be written: Input/output error."),
    (OSError("odd"), "a.wav could not be written: odd."),
])
def test_every_error_of_the_disk_is_a_plain_sentence(fault, sentence):
    assert str(why(fault, Path("/x/a.wav"))).replace("\\", "/") == sentence


def test_subtitles_are_timed_as_the_sound_is(tmp_path, voice):
    asked = wanted(tmp_path, name="a.vtt")
    outcome = subtitles(asked, means(voice))
    script, _ = rehearsed(asked, means(voice))
    first = next(at for at, cue in script.track() if cue.words == "Reach up.")
    assert told(outcome) == (True, f"Saved as {asked.out}: 2:21.")
    assert f"{int(first) // 60:02}:{first % 60:06.3f} --> " in asked.out.read_text(encoding="utf-8")
