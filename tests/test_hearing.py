"""Onsets in a recording, on the clock, and beside what was due."""

from array import array

import pytest

from tests.bench.hearing import RATE, Recording, error


def recording(*sounds, late=0.0):
    """One second from 100 s on the clock, with sounds of 0.1 s; every second block comes late."""
    samples = array("h", bytes(2 * RATE))
    for at in sounds:
        for index in range(round(at * RATE), round((at + 0.1) * RATE)):
            samples[index] = 9000
    ends = range(RATE // 100, RATE + 1, RATE // 100)
    return Recording(samples, [(100 + end / RATE + late * (end // 480 % 2), end) for end in ends])


def test_each_sound_begins_once():
    assert recording(0.2, 0.5).onsets() == [pytest.approx(100.2, abs=1e-4), pytest.approx(100.5, abs=1e-4)]


def test_blocks_that_come_late_do_not_count():
    assert recording(0.2, late=0.03).onsets() == [pytest.approx(100.2, abs=1e-4)]


def test_a_cue_is_as_late_as_the_first_sound_near_it():
    assert error(100.19, [99.0, 100.2, 100.3]) == pytest.approx(0.01)
    assert error(101.0, [100.2, 101.9]) is None
