"""Back after a sleep: paused where it was, told how long, and after long asked whether to end."""

import pytest
from PySide6.QtCore import Qt

from followalong.core.events import Paused, Resumed
from followalong.qt.player.notes import SLEPT
from followalong.qt.player.push import Push


@pytest.fixture
def note(page):
    return page.parts.note


def woken(page, session, away):
    session.events = [Paused("slept")]
    page.slept()
    session.events = []
    page.woke(away)
    session.asked.clear()


def test_it_is_told_how_long_it_was(page, session, note):
    woken(page, session, 754.0)
    assert note.accessibleName() == "Paused: the computer slept or stood still for 12 minutes."
    assert page.parts.away.isHidden()


def test_a_gap_of_the_clock_is_told_like_a_sleep(page, session, note):
    session.events = [Paused("slept", 4.3)]
    page.act("pause")
    assert note.accessibleName() == "Paused: the computer slept or stood still for 4 seconds."


def test_a_clock_that_was_set_back_has_no_length(page, session, note):
    session.events = [Paused("slept", 0.0)]
    page.act("pause")
    assert note.accessibleName() == SLEPT


@pytest.mark.parametrize(("away", "asked"), [(1800.0, False), (1801.0, True)])
def test_after_more_than_half_an_hour_it_asks(page, session, away, asked):
    woken(page, session, away)
    assert page.parts.away.isVisible() is asked


def test_ending_is_the_first_answer_and_enter_takes_it(page, session, press, qtbot):
    woken(page, session, 2700.0)
    assert page.parts.away.accessibleName() == "You were away for 45 minutes"
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Return)


def test_space_goes_on(page, session, press):
    woken(page, session, 2700.0)
    press(Qt.Key.Key_Space)
    assert session.asked == [("play",)]
    assert page.parts.away.isHidden()


def test_a_click_on_an_answer_is_an_answer(page, session, qtbot):
    woken(page, session, 2700.0)
    go_on = page.parts.away.findChildren(Push)[1]
    qtbot.mouseClick(go_on, Qt.MouseButton.LeftButton)
    assert session.asked == [("play",)]


def test_escape_leaves_it_paused_and_other_keys_do_nothing(page, session, press):
    woken(page, session, 2700.0)
    press(Qt.Key.Key_Right)
    assert page.parts.away.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.parts.away.isHidden()
    assert session.asked == []


def test_whoever_goes_on_in_another_way_is_not_asked_any_more(page, session):
    woken(page, session, 2700.0)
    session.events = [Resumed()]
    page.play()
    assert page.parts.away.isHidden()


def test_the_question_whether_to_leave_stays_alone(page, session):
    page.ask_to_leave()
    woken(page, session, 2700.0)
    assert page.parts.away.isHidden()


def test_a_session_that_is_over_does_not_care(page, session, note):
    session.state = "finished"
    page.woke(2700.0)
    assert (page.parts.away.isHidden(), note.isHidden()) == (True, True)
