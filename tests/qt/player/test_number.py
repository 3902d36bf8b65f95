"""Big numbers: no digit moves while another one changes."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter

from followalong.qt.player.number import NumberPictures
from tests.qt.player.moments import look

WIDE, TALL, PIXELS = 400, 240, 200.0


def columns(text):
    """Which columns of its picture have ink."""
    image = QImage(WIDE, TALL, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    NumberPictures(look().fonts).paint(painter, text, PIXELS, "#000000", QPointF(WIDE / 2, TALL / 2))
    painter.end()
    return [x for x in range(WIDE) if any(image.pixelColor(x, y).alpha() > 128 for y in range(0, TALL, 2))]


def gap(text):
    inked = columns(text)
    return max(right - left for left, right in pairwise(inked))


def off_centre(text):
    inked = columns(text)
    return (inked[0] + inked[-1] + 1) / 2 - WIDE / 2


@pytest.mark.parametrize("text", ["21", "31", "12", "17"])
def test_a_one_stands_near_its_neighbour(qapp, text):
    assert gap(text) < PIXELS * 0.17


@pytest.mark.parametrize("texts", [("20", "21", "25"), ("10", "11", "17")])
def test_the_tens_stay_where_they_are(qapp, texts):
    assert len({columns(text)[0] for text in texts}) == 1


@pytest.mark.parametrize("text", ["1", "7", "10", "12", "17", "19", "20", "45", "99", "1:30"])
def test_the_ink_of_a_number_is_centred(qapp, text):
    assert abs(off_centre(text)) <= PIXELS * 0.03


@pytest.mark.parametrize("text", ["11", "21", "71"])
def test_a_number_that_ends_in_a_one_is_nearly_centred_though_its_tens_keep_their_place(qapp, text):
    assert abs(off_centre(text)) <= PIXELS * 0.08
