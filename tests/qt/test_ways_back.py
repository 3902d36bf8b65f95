"""Esc leads back from everywhere, and the focus goes where one left off."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from followalong import app
from followalong.core.choices import Choices
from followalong.qt.before_page import BeforePage
from followalong.qt.finished_page import FinishedPage
from followalong.qt.stretch_page import StretchPage
from tests.qt.desk import Desk

HIPS = str(Path(app.__file__).parents[1] / "routines" / "hips-and-hamstrings.yaml")


@pytest.fixture
def desk(qtbot, tmp_path, warm):
    made = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    qtbot.waitUntil(made.program.window.isActiveWindow)
    return made


def key(desk, which):
    desk.qtbot.keyClick(QApplication.focusWidget(), which)


def named():
    return QApplication.focusWidget().accessibleName()


def to_a_card(desk, steps=3):
    """With the arrows; its name."""
    for _ in range(steps):
        key(desk, Qt.Key.Key_Right)
    return named()


def test_escape_from_before_you_start_leads_to_the_card_that_was_opened(desk):
    card = to_a_card(desk)
    key(desk, Qt.Key.Key_Return)
    assert isinstance(desk.page, BeforePage)
    assert named() == "Start"
    key(desk, Qt.Key.Key_Escape)
    assert desk.page is desk.program.library
    assert named() == card


def test_escape_from_a_stretch_leads_to_its_card_and_then_to_the_library(desk):
    desk.program.stretches.show_list()
    card = to_a_card(desk)
    key(desk, Qt.Key.Key_Return)
    assert isinstance(desk.page, StretchPage)
    key(desk, Qt.Key.Key_Escape)
    assert named() == card
    key(desk, Qt.Key.Key_Escape)
    assert desk.page is desk.program.library


def test_escape_in_the_search_empties_it_and_then_leads_to_the_cards(desk):
    card = named()
    key(desk, Qt.Key.Key_Slash)
    desk.qtbot.keyClicks(QApplication.focusWidget(), "hips")
    key(desk, Qt.Key.Key_Escape)
    assert named() == "Search routines and stretches"
    key(desk, Qt.Key.Key_Escape)
    assert named() == card


def test_escape_from_when_to_stop_leads_back_to_the_focus_of_before(desk):
    card = to_a_card(desk)
    desk.program.window.show_safety()
    assert named() == "I have read this"
    key(desk, Qt.Key.Key_Escape)
    assert desk.page is desk.program.library
    assert named() == card


@pytest.mark.parametrize("away", [(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_F1,)])
def test_a_card_far_down_has_the_focus_again_after_another_place(away, desk):
    desk.caught_up()
    for _ in range(4):
        key(desk, Qt.Key.Key_Down)
    card, place = named(), QApplication.focusWidget().mapToGlobal(QPoint(0, 0))
    desk.qtbot.keyClick(QApplication.focusWidget(), *away)
    assert desk.page is not desk.program.library
    key(desk, Qt.Key.Key_Escape)
    assert (named(), QApplication.focusWidget().mapToGlobal(QPoint(0, 0))) == (card, place)


def test_a_star_keeps_the_focus_when_its_card_goes_to_the_top(desk):
    desk.caught_up()
    for _ in range(4):
        key(desk, Qt.Key.Key_Down)
    key(desk, Qt.Key.Key_Tab)
    name = named().removeprefix("Add to favourites: ")
    key(desk, Qt.Key.Key_Return)
    assert named() == f"Take out of favourites: {name}"
    assert desk.page.routines[0].title == name


def test_escape_after_a_session_that_was_left_leads_to_the_offer_to_continue(desk):
    to_a_card(desk)
    key(desk, Qt.Key.Key_Return)
    desk.program.start(Choices())
    desk.run(40.0)
    desk.page.ask_to_leave()
    desk.page.act("answer")
    assert isinstance(desk.page, FinishedPage)
    key(desk, Qt.Key.Key_Escape)
    assert (desk.page, named()) == (desk.program.library, "Continue")


def test_escape_puts_the_list_of_keys_away_and_the_stage_has_the_focus(desk):
    desk.program.open(HIPS)
    desk.program.start(Choices())
    desk.page.act("keys")
    assert desk.page.parts.keys.hasFocus()
    desk.page.act("escape")
    assert desk.page.parts.keys.isHidden()
    assert desk.page.parts.stage.hasFocus()
