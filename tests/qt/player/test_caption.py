"""The words' row: nothing is ever cut, at any size of window and text."""

import pytest
from PySide6.QtGui import QFontMetricsF

from followalong.core.routine import Breath
from followalong.qt.player.caption import Caption, said
from followalong.qt.player.fit import SPACING, WEIGHT
from followalong.qt.player.pacer_line import PacerLine
from followalong.qt.player.screen import Screen
from tests.qt.player.moments import breathing, look, moment, script

LONG = "Slowly slide your other foot further back until you feel the front of your hip lengthen."
SIZES = ((480, 360), (640, 480), (800, 600), (1366, 768), (3840, 2160), (600, 960))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize(("scale", "letters"), [(1.0, ""), (2.0, ""), (1.0, "DejaVu Sans"), (2.0, "DejaVu Sans")])
def test_the_whole_sentence_is_in_its_row(qtbot, size, scale, letters):
    screen = Screen(look(scale=scale, letters=letters))
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show_script(script(words=(LONG,)))
    screen.show_moment(moment(caption=LONG))
    lines = screen.caption.fitted()
    font = look(scale=scale, letters=letters).fonts.font(lines.pixels, WEIGHT, SPACING)
    assert " ".join(lines.lines) == LONG
    assert max(QFontMetricsF(font).horizontalAdvance(line) for line in lines.lines) <= screen.caption.width()
    assert lines.height <= screen.caption.height()


@pytest.mark.parametrize("size", SIZES)
def test_captions_known_before_are_never_under_an_eighteenth(qtbot, size):
    screen = Screen(look())
    qtbot.addWidget(screen)
    screen.resize(*size)
    screen.show_script(script(words=(LONG,)))
    screen.show_moment(moment(caption=LONG))
    assert screen.caption.fitted().pixels >= min(size[1], size[0] * 9 / 16) / 18 - 1


def test_the_second_line_is_the_side_the_breath_or_the_name():
    assert said(moment()).under == "Left side — 1 of 2"
    assert said(breathing()).breath[2] == ("Out", 6, True)
    assert said(moment(side_line="")).under == "Hip stretch"


NAMED = "Hip stretch — left side: the knee on the floor"


@pytest.mark.parametrize(("height", "lines"), [(22, 1), (90, 2)])
def test_a_second_line_too_long_to_be_read_small_becomes_two(qtbot, height, lines):
    caption = Caption(look(), None)
    qtbot.addWidget(caption)
    caption.show_moment(moment(side_line="Hip pulses, hands on the buttocks — left side"))
    shown, pixels = caption.second(28.0, 250.0, height)
    assert len(shown) == lines
    assert (pixels >= 18) is (lines == 2)


@pytest.mark.parametrize(("width", "words"), [(1300, NAMED), (900, NAMED), (400, "Hip stretch — left side")])
def test_what_a_side_names_is_shown_where_there_is_room(qtbot, width, words):
    caption = Caption(look(), None)
    qtbot.addWidget(caption)
    caption.show_moment(moment(side_line="Hip stretch — left side", side_named=NAMED))
    lines, pixels = caption.second(34.0, width)
    assert lines == (words,)
    assert pixels >= 24
    assert NAMED in caption.accessibleName()


def test_a_long_caption_is_not_repeated_under_it(qtbot):
    caption = Caption(look(), None)
    qtbot.addWidget(caption)
    caption.show_moment(moment(side_line="Hip stretch — left side", side_named=NAMED))
    assert caption.second(34.0, 1300.0, brief=True)[0] == ("Hip stretch — left side",)


def test_a_pacer_may_be_shown_before_there_is_any_room(qtbot):
    caption = Caption(look(), None)
    qtbot.addWidget(caption)
    assert caption.second(34.0, -44.0)[0] == ("",)


def test_a_pacer_has_its_own_small_line(qtbot):
    caption = Caption(look(), None)
    qtbot.addWidget(caption)
    pacer = caption.findChild(PacerLine)
    caption.show_breath(moment())
    assert pacer.isHidden()
    caption.show_breath(moment(pacer=Breath((("in", 4.0), ("out", 6.0)))))
    assert not pacer.isHidden()


def test_a_long_second_line_leaves_a_pacer_its_place(qtbot):
    caption = Caption(look(), None)
    qtbot.addWidget(caption)
    caption.show_moment(moment(side_line="Left side", side_named=NAMED, pacer=Breath((("in", 4.0), ("out", 6.0)))))
    assert caption.second(34.0, 640)[0] == ("Left side",)
    assert caption.second(34.0, 900)[0] == (NAMED,)


def test_the_row_is_read_out_as_one_sentence(qtbot):
    caption = Caption(look(), None)
    qtbot.addWidget(caption)
    caption.show_moment(moment())
    assert caption.accessibleName() == "Press your hips forward. Left side — 1 of 2"
