"""How much larger a large window is shown: bounded, and a small one not at all."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from followalong.qt import growth
from followalong.qt.settings.card import SettingsCard
from followalong.qt.side_bar import SideBar
from followalong.qt.style import style_sheet
from followalong.qt.theme import LIGHT
from followalong.qt.widgets.mark import Mark
from tests.qt.desk import Desk


@pytest.mark.parametrize(("size", "unit"), [
    ((480, 360), 1.0), ((1366, 768), 1.0), ((1366, 2000), 1.0), ((2732, 1536), 2.0), ((3840, 2160), 2.8111),
    ((7680, 4320), 3.0)])
def test_the_player_grows_with_its_window(size, unit):
    assert growth.of_player(*size) == pytest.approx(unit, abs=0.001)


@pytest.mark.parametrize(("size", "unit"), [
    ((1366, 768), 1.0), ((1920, 1080), 1.0), ((2560, 1440), 1.25), ((3840, 1080), 1.0), ((3840, 2160), 2.0),
    ((7680, 4320), 2.0)])
def test_a_page_grows_in_steps_in_a_window_larger_than_most(size, unit):
    assert growth.of_page(*size) == unit


def test_the_window_takes_on_the_look_for_its_size(qtbot, tmp_path, warm):
    window = Desk(qtbot, tmp_path, warm, safety_seen=True, text_size=125).program.window
    for size, scale in (((3840, 2160), 2.5), ((1000, 700), 1.25)):
        window.resize(*size)
        QApplication.processEvents()
        assert (window.look.fonts.scale, window.page.look) == (scale, window.look)


@pytest.mark.parametrize(("text", "icon", "mark"), [(100, 40, 56), (200, 80, 112)])
def test_icons_grow_with_their_words(qtbot, tmp_path, warm, text, icon, mark):
    window = Desk(qtbot, tmp_path, warm, safety_seen=True, text_size=text).program.window
    window.resize(3840, 2160)
    QApplication.processEvents()
    bar = window.page.findChild(SideBar)
    assert {one.iconSize().width() for one in bar.findChildren(QPushButton)} == {icon}
    assert bar.findChild(Mark).width() == mark
    assert bar.width() >= icon + 40


def test_what_is_left_free_grows_with_the_window(qtbot, look):
    card = SettingsCard("Look", look.sized(2.0, 2.0), None)
    qtbot.addWidget(card)
    assert card.layout().contentsMargins().left() == 40
    assert "padding: 0 32px" in style_sheet(LIGHT, 2.0, 2.0)
    assert "border: 1px" in style_sheet(LIGHT, 2.0, 2.0)
