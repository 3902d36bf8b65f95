"""The measure of loudness, held against what ITU-R BS.1770 says of known sounds."""

import math

import pytest
from loudness import loudness


def sine(hertz, seconds, rate, peak=1.0):
    return [peak * math.sin(2 * math.pi * hertz * index / rate) for index in range(round(seconds * rate))]


@pytest.mark.parametrize("rate", [22_050, 44_100, 48_000])
def test_a_full_sine_has_the_loudness_of_the_standard(rate):
    assert loudness(sine(997, 1, rate), rate) == pytest.approx(-3.01, abs=0.05)


def test_half_the_amplitude_is_six_decibels_less():
    assert loudness(sine(997, 1, 22_050, 0.5), 22_050) == pytest.approx(-3.01 - 6.02, abs=0.05)


def test_half_the_time_is_three_decibels_less():
    """Shorter than the measure: silence counts as well."""
    assert loudness(sine(997, 0.2, 22_050), 22_050) == pytest.approx(-3.01 - 3.01, abs=0.1)


@pytest.mark.parametrize(("hertz", "more"), [(60, -3.0), (4000, 3.3)])
def test_an_ear_hears_the_bass_less_and_the_high_more(hertz, more):
    """Read from the curve in the standard."""
    assert loudness(sine(hertz, 1, 48_000), 48_000) - loudness(sine(997, 1, 48_000), 48_000) == pytest.approx(
        more, abs=0.6)


def test_silence_has_a_number_too():
    assert loudness([0.0] * 100, 22_050) < -90
