"""The ring: shares, sizes, and how little it repaints."""

import math

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from followalong.qt.fonts import Fonts, family
from followalong.qt.player import track
from followalong.qt.player.plan import plan
from followalong.qt.player.ring import Ring, RingSize
from tests.qt.player.moments import look, moment
from tests.qt.player.paints import Paints


@pytest.fixture
def ring(qtbot):
    made = Ring(look(), None)
    qtbot.addWidget(made)
    made.resize(610, 380)
    made.set_sizes(RingSize(355, 207, 34, 128))
    made.show_moment(moment())
    return made


def digits(pixels):
    return QFontMetricsF(Fonts(family()).font(pixels, 700)).capHeight()


@pytest.mark.parametrize("number", ["3", "22", "88", "1:30", "12:30"])
def test_digits_are_a_sixth_of_the_height_at_least(ring, number):
    ring.show_moment(moment(number=number))
    assert digits(ring.number_pixels()) >= 768 / 6 - 1


@pytest.mark.parametrize("size", [(480, 360), (640, 480), (1366, 768), (3840, 2160)])
def test_the_number_of_two_digits_stays_inside_its_ring(qtbot, size):
    sizes = plan(*size).sizes
    ring = Ring(look(), None)
    qtbot.addWidget(ring)
    ring.set_sizes(RingSize(sizes.ring, sizes.number, sizes.under, 0.0))
    ring.show_moment(moment(number="88"))
    wide = QFontMetricsF(Fonts(family()).font(ring.number_pixels(), 700)).horizontalAdvance("88")
    assert math.hypot(wide, digits(ring.number_pixels())) < sizes.ring


def test_a_clock_widens_the_ring_round_it(ring):
    circle = ring.shape().width()
    ring.show_moment(moment(number="1:30"))
    assert ring.shape().width() > circle
    assert ring.shape().height() == pytest.approx(circle, abs=1)


def test_the_last_seconds_thicken_the_stroke(ring):
    before = ring.shape().width()
    ring.show_moment(moment(last_seconds=True))
    assert ring.shape().width() < before  # its middle line moves inwards


def test_many_counts_leave_room_for_dots(ring):
    before = ring.shape().height()
    ring.show_moment(moment(counts=15, number="12", under="of 15"))
    assert ring.shape().height() < before


def test_an_arc_that_moved_less_than_half_a_pixel_is_not_repainted(ring, qtbot):
    ring.show()
    qtbot.waitExposed(ring)
    paints = Paints(ring)
    ring.show_moment(moment(filled=0.7001))
    assert paints.after() == 0
    ring.show_moment(moment(filled=0.69))
    assert paints.after() == 1


def test_only_the_end_of_the_arc_is_repainted(ring, qtbot):
    ring.show()
    qtbot.waitExposed(ring)
    paints = Paints(ring)
    ring.show_moment(moment(filled=0.695))
    paints.after()
    assert paints.area() < 0.1 * ring.width() * ring.height()


@pytest.mark.parametrize("shape", [QRectF(0, 0, 300, 300), QRectF(0, 0, 420, 300)])
def test_the_way_starts_at_twelve_and_runs_clockwise(shape):
    path = track.along(shape, 0.0, 0.2)
    assert path.elementAt(0).x == pytest.approx(shape.center().x(), abs=1)
    assert path.currentPosition().x() > shape.center().x()


@pytest.mark.parametrize("shape", [QRectF(0, 0, 300, 300), QRectF(0, 0, 420, 300)])
@pytest.mark.parametrize("share", [0.1, 0.25, 0.5, 0.8, 1.0])
def test_a_share_of_the_way_is_a_share_of_its_length(shape, share):
    assert track.along(shape, 0.0, share).length() == pytest.approx(share * track.length(shape), rel=0.01)
