"""Where the parts lie: LOOK.md's shares at every size of window."""

import pytest

from followalong.qt.player.plan import CAPTION, NUMBER, PILL, SIDE, plan

SIZES = ((480, 360), (640, 480), (800, 600), (1000, 700), (1366, 768), (1920, 1080), (3840, 2160), (600, 960))


@pytest.mark.parametrize(("width", "height"), SIZES)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_rows_follow_each_other_inside_the_window(width, height, scale):
    found = plan(width, height, scale)
    tops = [found.top.top(), found.stage.top(), found.words.top(), found.controls.top()]
    assert tops == sorted(tops)
    assert found.controls.bottom() < height
    assert not found.stage.intersects(found.words)
    assert not found.words.intersects(found.controls)


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_type_is_never_less_than_its_share(width, height):
    h, sizes = min(height, width * 9 / 16), plan(width, height).sizes
    assert sizes.number >= NUMBER * h - 1
    assert sizes.caption >= CAPTION * h - 1
    assert sizes.side >= max(13.0, SIDE * h) - 1
    assert sizes.pill >= max(13.0, PILL * h) - 1


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_dial_lies_on_the_stage_beside_or_under_the_figure(width, height):
    found = plan(width, height)
    stage = found.stage.translated(-found.stage.topLeft())
    assert stage.contains(found.dial)
    assert not found.dial.intersects(found.figure)
    assert (found.dial.top() > found.figure.bottom()) == (height > width)


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (640, 480), (3840, 2160)])
def test_the_dial_stands_amid_the_wall_above_the_floor(width, height):
    found = plan(width, height)
    floor = found.stage.height() * (1 - 0.036)
    assert abs(found.dial.top() - (floor - found.dial.bottom())) <= 3


def test_the_page_of_the_picture_has_its_measures():
    found = plan(1366, 768)
    assert found.top.height() == 56
    assert abs(found.stage.height() / 768 - 0.53) < 0.02
    assert abs(found.sizes.number - 207) < 2
    assert abs(found.sizes.caption - 55) < 2


@pytest.mark.parametrize(("width", "gone"), [(1366, 0), (950, 1), (880, 2), (740, 3), (690, 4), (540, 5)])
def test_parts_go_in_order(width, gone):
    seen = plan(width, 700).shown
    left = (seen.hints, seen.card, seen.every_control, seen.names, seen.steps)
    assert left == (False,) * gone + (True,) * (5 - gone)


def test_larger_text_collapses_as_a_smaller_window():
    assert plan(1400, 1400, 2.0).shown == plan(700, 700, 1.0).shown


@pytest.mark.parametrize(("width", "height", "scale"), [(640, 480, 2.0), (480, 360, 2.0), (640, 480, 1.0)])
def test_on_a_low_stage_no_head_is_behind_the_word_of_the_moment(width, height, scale):
    found = plan(width, height, scale)
    low = found.stage.height() < 10 * found.sizes.pill
    assert (found.figure.top() > 2.5 * found.sizes.pill) is low


def test_a_tall_caption_takes_from_the_stage():
    assert plan(1366, 768, words=200).stage.height() < plan(1366, 768).stage.height()


def test_a_large_screen_shows_the_page_of_the_picture_larger():
    small, large = plan(1366, 768), plan(3840, 2160)
    for part in ("top", "stage", "words", "beside", "bar", "controls"):
        before, now = getattr(small, part), getattr(large, part)
        assert now.height() / 2160 == pytest.approx(before.height() / 768, rel=0.02)
        assert now.width() / 3840 == pytest.approx(before.width() / 1366, rel=0.02)


def test_larger_text_is_not_made_larger_twice():
    assert (plan(3840, 2160, 2.0).scale, plan(3840, 2160, 2.0).shown) == (plan(3840, 2160).scale, plan(1366, 768).shown)
