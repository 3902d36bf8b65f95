"""The tones: all there, as loud as each other, without a click, and as their recipes make them."""

import math
from itertools import pairwise
from pathlib import Path

import make_tones
import pytest
from loudness import loudness

from followalong.audio import tones, waves
from followalong.core.cues import TABLE

FOLDER = Path(__file__).parents[2] / "assets" / "sounds"


def samples(name):
    found, rate = waves.read(FOLDER / f"{name}.wav")
    assert rate == make_tones.RATE
    return found


def decibels(share):
    return 20 * math.log10(share)


def test_every_name_has_its_file_and_a_wrong_one_has_none():
    sounds = tones.Tones(FOLDER)
    assert all(sounds.path(name) for name in tones.NAMES)
    assert sounds.silence
    assert sounds.path("gong") is None


def test_every_tone_of_the_table_exists():
    assert {rule.tone for rule in TABLE.values()} - {""} <= set(tones.NAMES)


def test_a_missing_folder_is_silence(tmp_path):
    sounds = tones.Tones(tmp_path / "gone")
    assert not any((sounds.silence, *map(sounds.path, tones.NAMES)))


@pytest.mark.parametrize("name", tones.NAMES)
def test_tones_and_breaths_are_as_loud_as_each_other(name):
    found = samples(name)
    assert loudness([sample / 32_768 for sample in found], make_tones.RATE) == pytest.approx(make_tones.LOUD, abs=0.5)
    assert decibels(max(map(abs, found)) / 32_768) <= -3


@pytest.mark.parametrize("name", tones.NAMES)
def test_no_tone_clicks(name):
    """A click is a step: of a whole wave in one sample anywhere, or from silence at an end."""
    found = samples(name)
    peak, steps = max(map(abs, found)), [abs(after - now) for now, after in pairwise((0, *found, 0))]
    assert max(steps) < 0.4 * peak
    assert max(steps[:12] + steps[-12:]) < 0.02 * peak


@pytest.mark.parametrize("name", ["in", "out"])
def test_a_breath_swells_and_ebbs(name):
    found, width = samples(name), make_tones.RATE // 5
    levels = [math.hypot(*found[start : start + width]) for start in range(0, len(found) - width + 1, width // 2)]
    top = levels.index(max(levels))
    assert 0 < top < len(levels) - 1
    assert max(levels[0], levels[-1]) < 0.5 * levels[top]
    assert all(after > 0.8 * now for now, after in pairwise(levels[: top + 1]))
    assert all(after < 1.25 * now for now, after in pairwise(levels[top:]))


@pytest.mark.parametrize("name", sorted(make_tones.RECIPES))
def test_the_files_are_those_of_the_recipes(name, tmp_path):
    made = make_tones.RECIPES[name]()
    kept = samples(name)
    assert len(made) == len(kept)
    assert max(abs(a - b) for a, b in zip(made, kept, strict=True)) <= 2


def test_the_change_does_not_sound_like_a_tick():
    assert len(samples("change")) > 5 * len(samples("tick"))
