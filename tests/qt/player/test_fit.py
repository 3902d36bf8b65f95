"""Sentences in boxes: two lines, then smaller, then three; never a word less."""

import pytest

from followalong.qt.fonts import Fonts, family
from followalong.qt.player.fit import balanced, fitted, squeezed

LONG = "Slowly slide your other foot further back until you feel the front of your hip lengthen."


@pytest.fixture
def fonts(qapp):
    return Fonts(family())


def test_a_short_sentence_is_one_line_at_full_size(fonts):
    shape = fitted("Press forward", fonts, 40, 900, 120)
    assert (shape.lines, shape.pixels) == (("Press forward",), 40)


def test_a_longer_one_wraps_to_two_lines(fonts):
    shape = fitted("Press your hips forward now", fonts, 40, 400, 120)
    assert (len(shape.lines), shape.pixels) == (2, 40)


@pytest.mark.parametrize(("height", "pixels"), [(80, 36), (71, 32)])
def test_two_lines_shrink_no_more_than_they_must_where_the_row_is_low(fonts, height, pixels):
    shape = fitted("Press your hips forward now", fonts, 40, 400, height)
    assert (len(shape.lines), shape.pixels) == (2, pixels)


def test_past_three_lines_type_shrinks_down_to_its_least(fonts):
    assert 24 <= fitted(LONG, fonts, 40, 640, 60, least=24).pixels < 32
    assert fitted(LONG, fonts, 40, 640, 20, least=24).pixels == 32  # nothing of it fits


def test_a_third_line_comes_last(fonts):
    shape = fitted(LONG, fonts, 40, 640, 120)
    assert (len(shape.lines), shape.pixels) == (3, 32)


@pytest.mark.parametrize("width", [120, 200, 300, 456, 900, 3000])
@pytest.mark.parametrize("family_name", ["Inter", "DejaVu Sans"])
def test_no_word_is_ever_left_out(qapp, width, family_name):
    shape = squeezed(LONG, Fonts(family_name), 40, width, 100)
    assert " ".join(shape.lines) == LONG


def test_a_sentence_without_room_of_its_own_still_fits(fonts):
    assert squeezed(LONG, fonts, 55, 600, 90).height <= 91


@pytest.mark.parametrize("words", [LONG, "Kneel on your right knee, the other foot flat in front", "Breathe in"])
@pytest.mark.parametrize("width", [300, 420, 700, 900])
def test_lines_are_about_as_long_as_each_other(words, width, fonts):
    before = fitted(words, fonts, 40, width, 200)
    after = balanced(before, words, fonts, width)
    assert " ".join(after.lines) == words
    assert (len(after.lines), after.pixels) == (len(before.lines), before.pixels)
    assert len(after.lines[-1]) >= len(before.lines[-1])


def test_no_word_stands_alone_at_the_end(fonts):
    words = "Grow tall: ears, shoulders, hips and knee in one line"
    shape = fitted(words, fonts, 40, 940, 200)
    assert shape.lines[-1] == "line"
    assert balanced(shape, words, fonts, 940).lines[-1] == "hips and knee in one line"
