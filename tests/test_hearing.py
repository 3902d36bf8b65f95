"""Sounds in a recording, on the clock, and beside what was due."""

from array import array
from random import Random

import pytest

from tests.bench.hearing import RATE, SPAN, Recording, coarser, error


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


def noise(seed, seconds=0.2):
    chance = Random(seed)  # noqa: S311 - the same noise each time
    return array("h", [chance.randrange(-300, 300) * 30 for _ in range(round(seconds * RATE / 8)) for _ in range(8)])


def test_a_sound_is_found_where_it_began_though_another_still_sounds():
    one, other = noise(1), noise(2)
    made = recording()
    for at, sound in ((0.3, one), (0.42, other)):
        for index, sample in enumerate(sound, round(at * RATE)):
            made.samples[index] = max(-32_000, min(32_000, made.samples[index] + sample))
    assert made.found(coarser(one), 100.2, 100.6) == pytest.approx(100.3, abs=1e-3)
    assert made.found(coarser(other), 100.3, 100.7) == pytest.approx(100.42, abs=1e-3)


def test_a_sound_that_begins_with_a_hiss_is_known_by_what_follows():
    voiced, made = noise(1), recording()
    for index, sample in enumerate([*(each // 30 for each in noise(2, 0.15)), *voiced], round(0.3 * RATE)):
        made.samples[index] = sample
    sound = [*coarser([each // 30 for each in noise(3, 0.15)]), *coarser(voiced)]
    assert made.found(sound, 100.2, 100.6) == pytest.approx(100.3, abs=1e-3)


def test_a_sound_that_stops_for_a_moment_began_when_it_began():
    made, sound = recording(), noise(1, 0.3)
    for index, sample in enumerate(sound, round(0.3 * RATE)):
        made.samples[index + (RATE // 20 if index > 0.42 * RATE else 0)] = sample
    assert made.found(coarser(sound), 100.2, 100.6) == pytest.approx(100.3, abs=1e-3)


def test_another_sound_is_not_taken_for_it():
    assert recording(0.3).found(coarser(noise(1)), 100.1, 100.6) is None


def test_a_recorder_whose_clock_is_fast_is_followed():
    samples = array("h", bytes(2 * 5 * SPAN))
    made = Recording(samples, [(100 + end / RATE * 0.999, end) for end in range(480, 5 * SPAN + 1, 480)])
    for second in (100.5, 104.0, 109.0):
        assert made.second(made.index(second)) == pytest.approx(second, abs=1e-4)
        assert made.index(second) / RATE * 0.999 == pytest.approx(second - 100, abs=2.1e-3)
