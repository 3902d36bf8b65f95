"""Samples: read, made alike, trimmed, written."""

import math
import wave
from array import array
from itertools import pairwise

import pytest

from followalong.audio import waves


def tone(seconds, rate=waves.RATE, peak=8000, hertz=440):
    return array("h", (round(peak * math.sin(2 * math.pi * hertz * i / rate)) for i in range(int(seconds * rate))))


def root(samples):
    return (sum(sample * sample for sample in samples) / len(samples)) ** 0.5


def test_silence_at_both_ends_goes():
    quiet = array("h", [20] * waves.RATE)
    trimmed = waves.trimmed(quiet + tone(0.5) + quiet)
    assert len(trimmed) / waves.RATE == pytest.approx(0.5 + waves.LEAD + waves.TAIL, abs=0.002)


def test_both_ends_fade_to_nothing():
    trimmed = waves.trimmed(array("h", [9000] * waves.RATE))
    assert trimmed[0] == trimmed[-1] == 0
    assert max(abs(b - a) for a, b in pairwise(trimmed)) < 300
    assert trimmed[len(trimmed) // 2] == 9000


def test_nothing_but_silence_is_nothing():
    assert waves.trimmed(array("h", [5] * 1000)) == array("h")


@pytest.mark.parametrize("rate", [16_000, 44_100, 48_000])
def test_another_rate_keeps_length_and_pitch(rate):
    made = waves.resampled(tone(0.5, rate), rate)
    crossings = sum(a < 0 <= b for a, b in pairwise(made))
    assert len(made) / waves.RATE == pytest.approx(0.5, abs=0.001)
    assert crossings == pytest.approx(220, abs=1)


def test_two_channels_become_their_mean():
    assert waves.mixed(array("h", [100, 300, -200, 0]), 2) == array("h", [200, -100])


@pytest.mark.parametrize("peak", [600, 3000, 30_000])
def test_quiet_and_loud_voices_come_out_alike(peak):
    assert root(waves.levelled(tone(0.3, peak=peak))) == pytest.approx(waves.LOUD, rel=0.02)


def test_no_peak_goes_over_the_top():
    spiky = array("h", [50] * 5000 + [20_000] + [50] * 5000)
    assert max(waves.levelled(spiky)) <= waves.PEAK


def test_a_written_file_reads_back(tmp_path):
    waves.write(tmp_path / "a.wav", tone(0.2))
    assert waves.read(tmp_path / "a.wav") == (tone(0.2), waves.RATE)
    assert waves.seconds_of(tmp_path / "a.wav") == pytest.approx(0.2)
    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]


def test_a_file_of_8_bits_is_refused(tmp_path):
    with wave.open(str(tmp_path / "a.wav"), "wb") as file:
        file.setparams((1, 1, 8000, 0, "NONE", ""))
        file.writeframes(bytes(100))
    with pytest.raises(wave.Error, match="not 16"):
        waves.read(tmp_path / "a.wav")
