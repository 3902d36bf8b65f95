"""The figure of a stretch moves while it is seen, and stands still where it is asked to."""


import pytest
from PySide6.QtCore import Qt

from followalong.core.loop import PLAIN, Look
from followalong.qt.stretch_page import StretchPage
from followalong.qt.widgets.moving_figure import AT_WORK, MovingFigure
from tests.qt.samples import STRETCH


@pytest.fixture
def figure(look, qtbot):
    made = MovingFigure(float, look._replace(still=False), None)
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show_stretch("bridge", "lying on the back", "", PLAIN)
    return made


def test_it_moves_only_while_it_is_seen(figure):
    assert not figure.moving
    figure.show()
    assert figure.moving
    figure.hide()
    assert not figure.moving


def test_it_goes_the_way_of_its_loop(figure, qtbot):
    figure.show_second(1.0)
    first = figure.grab().toImage()
    figure.show_second(2.6)
    assert figure.pose == Look(1.0, 0.0, None)
    assert figure.grab().toImage() != first


def test_it_is_held_and_goes_on(figure):
    figure.show()
    figure.hold(held=True)
    assert not figure.moving
    figure.hold(held=False)
    assert figure.moving


def test_with_reduced_motion_it_stands_at_the_work(look, qtbot):
    made = MovingFigure(float, look._replace(still=True), None)
    qtbot.addWidget(made)
    made.show_stretch("bridge", "", "", PLAIN)
    made.show()
    made.hold(held=False)
    assert (made.moving, made.pose) == (False, AT_WORK)


def test_the_page_holds_it_with_a_key(look, qtbot):
    page = StretchPage(STRETCH, "Library", float, look._replace(still=False))
    qtbot.addWidget(page)
    page.show()
    assert page.stage.figure.moving
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert not page.stage.figure.moving
