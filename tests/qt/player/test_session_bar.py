"""The session bar: shares, the marker, and what a click means."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from followalong.core.bar import Piece
from followalong.core.script import Place
from followalong.qt.player import bar_shape
from followalong.qt.player.session_bar import SessionBar
from tests.qt.player.moments import look, moment
from tests.qt.player.paints import Paints


def pieces(*seconds):
    made, start = [], 0.0
    for index, length in enumerate(seconds):
        kind = ("ready", "stretch")[index % 2]
        made.append(Piece(kind, Place(str(index // 2)), str(index // 2), "", f"piece {index}", start, length))
        start += length
    return tuple(made)


@pytest.fixture
def bar(qtbot):
    made = SessionBar(look(), None)
    qtbot.addWidget(made)
    made.resize(600, 44)
    made.set_pieces(pieces(20.0, 100.0, 20.0, 100.0), pieces(120.0, 120.0))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_widths_are_shares_of_the_time_and_fill_the_bar():
    slots = bar_shape.laid_out(pieces(20.0, 100.0, 80.0), 600)
    assert slots[1].width == pytest.approx(5 * slots[0].width)
    assert slots[-1].right == pytest.approx(600)


def test_a_piece_without_time_has_no_place():
    assert len(bar_shape.laid_out(pieces(20.0, 0.0, 80.0), 600)) == 2


def test_a_few_thin_pieces_are_widened():
    assert not bar_shape.too_thin(bar_shape.laid_out(pieces(2.0, 500.0, 2.0, 500.0), 600))


def test_the_end_is_wide_enough_to_be_seen_as_a_piece():
    end = Piece("finished", Place("9"), "9", "", "end", 600.0, 2.0)
    assert bar_shape.laid_out((*pieces(100.0, 500.0), end), 600)[-1].width >= 16


def test_many_thin_pieces_give_way_to_steps(bar):
    bar.set_pieces(pieces(*[1.0, 9.0] * 60), pieces(300.0, 300.0))
    assert len(bar.slots()) == 2


@pytest.mark.parametrize(("x", "name"), [(5, "piece 0"), (30, "piece 0"), (150, "piece 1"), (595, "piece 3")])
def test_a_click_means_the_piece_under_it(x, name):
    slots = bar_shape.laid_out(pieces(20.0, 100.0, 20.0, 100.0), 600)
    assert bar_shape.chosen(slots, x).piece.name == name


def test_a_click_on_a_thin_piece_means_its_wide_neighbour():
    slots = bar_shape.laid_out(pieces(6.0, 100.0, 6.0, 100.0), 600)
    assert bar_shape.chosen(slots, slots[2].left + 1).piece.name == "piece 1"


def test_a_click_says_the_place(bar, qtbot):
    with qtbot.waitSignal(bar.place_chosen) as chosen:
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(590, 3))
    assert chosen.args == [Place("1")]


def test_the_marker_stands_at_its_share_of_the_piece(bar):
    bar.show_moment(moment(session_done=70.0))
    now = bar.slots()[1]
    assert bar.marker() == pytest.approx(now.left + now.width / 2)


def test_a_marker_that_hardly_moved_is_not_repainted(bar):
    bar.show_moment(moment(session_done=70.0))
    paints = Paints(bar)
    bar.show_moment(moment(session_done=70.05))
    assert paints.after() == 0
    bar.show_moment(moment(session_done=71.0))
    assert paints.after() == 1
    assert paints.area() < 44 * 20


def test_tab_goes_from_step_to_step_and_enter_enters(bar, qtbot):
    bar.setFocus()
    QTest.keyClick(bar, Qt.Key.Key_Tab)
    assert bar.accessibleDescription() == "piece 2, 0:20"
    with qtbot.waitSignal(bar.place_chosen) as chosen:
        QTest.keyClick(bar, Qt.Key.Key_Return)
    assert chosen.args == [Place("1")]


def test_too_many_steps_become_a_list(bar):
    assert not bar.plain
    bar.set_pieces(pieces(*[1.0, 9.0] * 80), pieces(*[10.0] * 80))
    assert bar.plain


@pytest.mark.parametrize("way", [(130.0,), (230.0, 5.0), (5.0, 60.0, 130.0, 230.0)])
def test_pieces_painted_again_look_as_if_all_were(bar, qtbot, way):
    bar.grab()
    for seconds in way:
        bar.show_moment(moment(session_done=seconds))
        now = bar.grab().toImage()
    bar.set_pieces(pieces(20.0, 100.0, 20.0, 100.0), pieces(120.0, 120.0))
    assert bar.grab().toImage() == now
