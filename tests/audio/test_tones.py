"""The tones: all there, as loud as each other, without a click, and as their recipes make them."""

import math
from pathlib import Path

import make_tones
import pytest

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
    assert tones.Tones(tmp_path / "gone").all == ()


@pytest.mark.parametrize("name", tones.NAMES)
def test_no_tone_clips_or_clicks(name):
    found = samples(name)
    assert decibels(max(map(abs, found)) / 32_767) <= -3
    assert abs(found[0]) < 40
    assert abs(found[-1]) < 40
    assert max(map(abs, (*found[:12], *found[-12:]))) < 400


@pytest.mark.parametrize("name", tones.NAMES)
def test_tones_are_as_loud_as_each_other_and_breaths_softer(name):
    wanted = make_tones.SOFT if name in ("in", "out") else make_tones.LOUD
    loudness = make_tones.loudness([sample / 32_767 for sample in samples(name)])
    assert decibels(loudness) == pytest.approx(decibels(wanted), abs=0.5)


@pytest.mark.parametrize("name", sorted(make_tones.RECIPES))
def test_the_files_are_those_of_the_recipes(name, tmp_path):
    made = make_tones.RECIPES[name]()
    kept = samples(name)
    assert len(made) == len(kept)
    assert max(abs(a - b) for a, b in zip(made, kept, strict=True)) <= 2


def test_the_change_does_not_sound_like_a_tick():
    assert len(samples("change")) > 5 * len(samples("tick"))
