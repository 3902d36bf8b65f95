"""The breath circle: how large the disc is, and when it is painted."""

import pytest

from followalong.core.script import Phase
from followalong.qt.player.breath_circle import BreathCircle, share_of
from tests.qt.player.moments import breathing, look
from tests.qt.player.paints import Paints


@pytest.fixture
def circle(qtbot):
    made = BreathCircle(look(), None)
    qtbot.addWidget(made)
    made.resize(500, 380)
    made.set_sizes(364, 178)
    made.show_moment(breathing())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_an_empty_breath_is_half_the_edge_and_a_full_one_all_of_it(circle):
    circle.show_moment(breathing(lungs=0.0))
    assert circle.disc_diameter() == pytest.approx(0.52 * 364)
    circle.show_moment(breathing(lungs=1.0))
    assert circle.disc_diameter() == pytest.approx(364)


def test_two_digits_keep_the_disc_larger():
    assert share_of(breathing(lungs=0.0, phase=Phase("out", "Out", 12.0))) == pytest.approx(0.70)


def test_a_still_breath_is_not_repainted(circle):
    paints = Paints(circle)
    circle.show_moment(breathing())
    assert paints.after() == 0


def test_a_moving_breath_repaints_the_disc_only(circle):
    paints = Paints(circle)
    circle.show_moment(breathing(lungs=0.55))
    assert paints.after() == 1
    assert paints.area() < circle.width() * circle.height() * 0.6


def test_the_number_fits_the_empty_disc_of_two_digits(circle):
    circle.show_moment(breathing(number="12", phase=Phase("out", "Out", 12.0)))
    assert circle.number_pixels() <= 178
