"""Clips are laid over one another to the sample, and never too loud."""

from array import array

import pytest

from followalong.core.sounds import Sound
from followalong.export.mix import FADE, PEAK, mixed

RATE = 1000  # samples a second
CLIPS = {
    "one": array("h", [100] * 200), "two": array("h", [50] * 400), "long": array("h", [7] * 2500),
    "loud": array("h", [20_000, -20_000] * 100), "nothing": array("h"),
}


def whole(*sounds: Sound, seconds: float = 2.0) -> array:
    out = array("h")
    for piece in mixed(sounds, seconds, CLIPS.__getitem__, RATE):
        assert 0 < len(piece) <= RATE
        out.extend(piece)
    return out


def test_without_a_sound_there_is_silence_of_the_whole_length() -> None:
    assert whole(seconds=2.5) == array("h", [0] * 2500)


def test_a_clip_begins_at_its_sample_and_ends_by_itself() -> None:
    made = whole(Sound(0.123, "one", 0.2))
    assert made == array("h", [0] * 123 + [100] * 200 + [0] * 1677)


def test_what_overlaps_is_added() -> None:
    made = whole(Sound(0.5, "one", 0.2), Sound(0.6, "two", 0.4))
    assert made[500:1000] == array("h", [100] * 100 + [150] * 100 + [50] * 300)


def test_the_order_of_the_sounds_does_not_matter() -> None:
    sounds = Sound(0.5, "one", 0.2), Sound(0.6, "two", 0.4), Sound(1.2, "one", 0.2)
    assert whole(*sounds) == whole(*reversed(sounds))


def test_clips_that_touch_do_not_mix() -> None:
    assert whole(Sound(0.0, "one", 0.2), Sound(0.2, "one", 0.2))[:401] == array("h", [100] * 400 + [0])


def test_a_sound_that_was_cut_fades_instead_of_clicking() -> None:
    made = whole(Sound(0.0, "one", 0.15))
    fade = round(FADE * RATE)
    assert made[:150 - fade] == array("h", [100] * (150 - fade))
    assert list(made[150 - fade:150]) == sorted(made[150 - fade:150], reverse=True)
    assert made[149:] == array("h", [0] * 1851)


def test_volume_makes_it_softer() -> None:
    assert whole(Sound(0.0, "one", 0.2, 0.5))[:201] == array("h", [50] * 200 + [0])


def test_two_loud_clips_at_once_stay_below_the_peak() -> None:
    made = whole(Sound(0.0, "loud", 0.2), Sound(0.0, "loud", 0.2), Sound(1.0, "loud", 0.2))
    assert max(made[:200]) == -min(made[:200]) == PEAK
    assert max(made[1000:]) == 20_000, "what stands alone is as it was"


def test_the_last_sound_is_heard_to_its_end() -> None:
    assert len(whole(Sound(1.0, "long", 2.5), seconds=2.0)) == 3500


@pytest.mark.parametrize("clip", ["nothing", "one"])
def test_a_sound_without_length_is_silent(clip: str) -> None:
    assert whole(Sound(0.5, clip, 0.0)) == array("h", [0] * 2000)
