"""A session waits while a panel hides its number or what to do, says so, and goes on when that is gone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from followalong.core.events import Left, Paused
from followalong.qt.player.notes import Notes
from followalong.qt.player.player_page import VOICE_OFF
from followalong.qt.player.waiting import WAITS
from tests.helpers import FakeClock, hold, routine, stretching
from tests.qt.player.moments import look

Key = Qt.Key
SIZES = [(480, 360), (640, 480), (800, 600), (1366, 768), (1920, 1080)]


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def session(clock):
    return stretching(routine(hold(30), hold(30)), clock)


@pytest.fixture
def page(page):
    page.resize(640, 480)
    return page


@pytest.fixture
def press(press):
    return lambda *keys: [press(key) for key in keys]


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("closing", [Key.Key_Question, Key.Key_Escape])
def test_it_waits_for_the_list_of_keys_and_goes_on_after_it(page, press, session, size, closing):
    page.resize(*size)
    press(Key.Key_Question)
    assert session.state == "paused"
    assert page.parts.keys.accessibleDescription().startswith(WAITS)
    press(closing)
    assert (session.state, page.parts.keys.isHidden()) == ("running", True)
    assert WAITS not in page.parts.keys.accessibleDescription()


def test_a_click_on_the_list_lets_it_go_on(page, press, session):
    press(Key.Key_Question)
    QTest.mouseClick(page.parts.keys, Qt.MouseButton.LeftButton)
    assert session.state == "running"


def test_one_that_was_paused_stays_so_and_is_not_said_to_wait(page, press, session):
    press(Key.Key_Space, Key.Key_Question)
    assert WAITS not in page.parts.keys.accessibleDescription()
    press(Key.Key_Question)
    assert session.state == "paused"


@pytest.mark.parametrize("closing", [Key.Key_Space, Key.Key_Return, Key.Key_F5])
def test_what_would_go_on_closes_the_list_first(page, press, session, closing):
    press(Key.Key_Question, closing)
    assert (session.state, page.parts.keys.isHidden(), page.parts.note.accessibleName()) == ("running", True, "")


UNDER = [Key.Key_PageDown, Key.Key_PageUp, Key.Key_Right, Key.Key_Left, Key.Key_Plus, Key.Key_Minus, Key.Key_E,
         Key.Key_M, Key.Key_R, Key.Key_1, Key.Key_Tab, Key.Key_Down, Key.Key_Home, Key.Key_End]


@pytest.mark.parametrize("key", UNDER)
def test_no_other_key_moves_the_session_under_the_list(page, press, session, key):
    before = session.segment, session.choices
    press(Key.Key_Question, key, key)
    assert (session.segment, session.choices, session.state) == (*before, "paused")
    assert page.parts.keys.isVisible()
    press(Key.Key_Space)
    assert (session.state, page.parts.keys.isHidden()) == ("running", True)


def test_the_key_that_pauses_lets_it_stay_paused_after_the_list(page, press, session):
    press(Key.Key_Question)
    page.keys.acted.emit("pause")  # no test can press it: Qt does not know how to
    press(Key.Key_Question)
    assert session.state == "paused"


@pytest.mark.parametrize("opened", [Key.Key_Question, Key.Key_C])
def test_a_window_that_gets_smaller_under_a_panel_makes_it_wait_too(page, press, session, opened):
    page.resize(1366, 768)
    press(Key.Key_C)
    assert session.state == "running"
    page.resize(480, 360)
    assert session.state == "paused"
    page.resize(1366, 768)
    assert session.state == "running"


def test_from_one_panel_to_the_other_it_waits_only_where_that_hides_something(page, press, session):
    press(Key.Key_Question, Key.Key_C)
    assert session.state == "running"
    press(Key.Key_Question)
    assert session.state == "paused"


def test_the_question_whether_to_leave_takes_the_place_of_the_list(page, press, session):
    press(Key.Key_Question)
    page.ask_to_leave()
    assert (session.state, page.parts.note.accessibleName()) == ("paused", "")
    press(Key.Key_Escape)
    assert session.state == "running"


def test_a_page_in_another_look_waits_as_before(page, press, session):
    heard = []
    page.happened.connect(heard.append)
    press(Key.Key_Question)
    page.dress(look(still=True))
    assert (session.state, len(heard)) == ("paused", 1)
    assert page.parts.keys.accessibleDescription().startswith(WAITS)
    press(Key.Key_Question)
    assert session.state == "running"


def test_the_panel_of_changes_says_so_again_when_it_has_told_what_was_changed(page, press):
    page.resize(480, 360)
    press(Key.Key_C, Key.Key_M)
    assert told(page) == [VOICE_OFF]
    page.findChild(Notes).clear_short()
    assert told(page) == [WAITS]


def told(page):
    return [label.text() for label in page.parts.change.findChildren(QLabel) if label.text() in (WAITS, VOICE_OFF)]


def test_it_waits_for_the_question_why_where_that_lies_over_the_number(page, press, session):
    page.dress(look(still=True, scale=2.0))
    page.resize(480, 360)
    press(Key.Key_E, Key.Key_E)
    assert session.state == "paused"
    press(Key.Key_1)
    assert session.state == "running"


def test_what_made_it_wait_is_told_before_that_it_waits(page, press):
    heard = []
    page.happened.connect(heard.extend)
    page.dress(look(still=True, scale=2.0))
    page.resize(480, 360)
    press(Key.Key_E, Key.Key_E)
    kinds = [type(event) for event in heard]
    assert kinds.index(Left) < kinds.index(Paused)
