"""Keys reach the session wherever the focus is, with the one exception."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication

Key = Qt.Key
ASKED = ((Key.Key_Space, ("space",)), (Key.Key_Right, ("next",)), (Key.Key_Left, ("again",)),
         (Key.Key_Plus, ("more", 1)), (Key.Key_Minus, ("more", -1)), (Key.Key_Return, ("answer",)),
         (Key.Key_PageDown, ("next",)), (Key.Key_E, ("ease_off",)))


def send(page, key, held):
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", autorep=held)
    QApplication.sendEvent(page.window().windowHandle(), event)


@pytest.mark.parametrize(("key", "asked"), ASKED)
def test_a_key_asks_the_session(press, session, key, asked):
    press(key)
    assert session.asked == [asked]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Right, Key.Key_Return])
def test_a_key_works_while_a_clicked_control_has_the_focus(page, press, session, key):
    page.parts.controls.button("repeat").setFocus()
    press(key)
    assert len(session.asked) == 1


def test_shift_makes_it_the_next_step(press, session):
    press(Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert session.asked == [("next_step",)]


def test_a_held_key_is_one_next_step(page, session):
    for _ in range(3):
        send(page, Key.Key_Right, held=True)
    assert session.asked == [("next_step",)]


@pytest.fixture
def x11(page, monkeypatch):
    """Every key as X11 sends it: `x11(key, 2)` is held for two repeats, each let go and pressed at one moment."""
    monkeypatch.setattr(QGuiApplication, "platformName", staticmethod(lambda: "xcb"))
    times = iter(range(100, 900))

    def send_at(kind, key, time):
        event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
        event.setTimestamp(time)
        QApplication.sendEvent(page.window().windowHandle(), event)

    def keys(key, repeats):
        send_at(QEvent.Type.KeyPress, key, next(times))
        for time in [next(times) for _ in range(repeats)]:
            send_at(QEvent.Type.KeyRelease, key, time)
            send_at(QEvent.Type.KeyPress, key, time)
        send_at(QEvent.Type.KeyRelease, key, next(times))

    return keys


@pytest.mark.parametrize(("key", "asked"), [
    (Key.Key_E, [("ease_off",)]), (Key.Key_Plus, [("more", 1)]), (Key.Key_Minus, [("more", -1)]),
    (Key.Key_Space, [("space",)]), (Key.Key_Right, [("next",), ("next_step",)]),
])
def test_on_x11_a_held_key_is_one_key(x11, session, key, asked):
    x11(key, 3)
    assert session.asked == asked
    x11(key, 0)
    assert session.asked == [*asked, asked[0]]


def test_on_x11_escape_that_is_held_does_not_answer_its_own_question(x11, page):
    x11(Key.Key_Escape, 3)
    assert page.asking


def test_on_x11_a_held_space_presses_the_control_with_the_ring_once(x11, page, press, session):
    page.activateWindow()
    press(Key.Key_Tab)
    page.parts.controls.button("more").setFocus()
    x11(Key.Key_Space, 3)
    assert session.asked == [("more", 1)]


def test_a_media_key_is_a_key(page, session):
    send(page, Key.Key_MediaPause, held=False)
    assert session.asked == [("pause",)]


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_Enter])
def test_with_the_focus_ring_on_a_control_space_and_enter_press_it(page, press, session, key):
    page.activateWindow()
    page.parts.controls.button("more").setFocus()
    press(Key.Key_Tab)
    button = page.parts.controls.button("next")
    button.setFocus()
    press(key)
    assert session.asked == [("next",)]


def test_enter_that_is_held_presses_a_control_once(page, press, session):
    page.activateWindow()
    press(Key.Key_Tab)
    page.parts.controls.button("more").setFocus()
    for held in (False, True, True):
        send(page, Key.Key_Return, held=held)
    assert session.asked == [("more", 1)]


def test_escape_gives_the_keys_back_to_the_stage(page, press, session):
    press(Key.Key_Tab)
    page.parts.controls.button("next").setFocus()
    press(Key.Key_Escape)
    assert QApplication.focusWidget() is page.parts.stage
    press(Key.Key_Space)
    assert session.asked == [("space",)]


@pytest.mark.parametrize(("state", "asked"), [("paused", [("play",)]), ("waiting", [("answer",)])])
def test_the_start_of_a_remote_goes_on(press, session, state, asked):
    session.state = state
    press(Key.Key_F5)
    assert session.asked == asked


def test_start_and_stop_of_a_remote_in_turns_pause_and_go_on(page, press, session):
    press(Key.Key_Escape)
    press(Key.Key_F5)
    assert session.asked == [("pause",), ("play",)]
    assert page.parts.question.isHidden()


@pytest.mark.parametrize("key", [Key.Key_MediaTogglePlayPause, Key.Key_MediaPlay])
def test_a_media_key_goes_on_from_the_question(page, press, session, key):
    press(Key.Key_Escape)
    send(page, key, held=False)
    assert session.asked == [("pause",), ("play",)]
    assert page.parts.question.isHidden()


def test_an_open_menu_has_its_own_keys_and_no_others(page, press, session):
    page.resize(640, 480)
    page.parts.controls.button("menu").click()
    press(Key.Key_Plus)
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert session.asked == [("more", 1), ("more", -1)]


def test_in_a_question_escape_answers_it_even_from_a_button(page, press, session):
    page.ask_to_leave()
    press(Key.Key_Tab)
    press(Key.Key_Escape)
    assert page.parts.question.isHidden()
    assert QApplication.focusWidget() is page.parts.stage


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter])
def test_enter_presses_the_control_with_the_ring(key, page, press, session):
    press(Key.Key_Tab)
    page.parts.controls.button("more").setFocus()
    press(key)
    page.ask_to_leave()
    press(Key.Key_Tab)
    press(key)  # stay
    assert page.parts.question.isHidden()
    assert session.asked == [("more", 1), ("pause",), ("play",)]


def test_in_a_question_space_presses_the_button_with_the_ring(page, press, session):
    page.ask_to_leave()
    page.activateWindow()
    press(Key.Key_Tab)
    press(Key.Key_Space)
    assert page.parts.question.isHidden()
    assert session.asked == [("pause",), ("play",)]


def test_so_does_waiting(page, press):
    press(Key.Key_Tab)
    page.parts.controls.button("next").setFocus()
    page.keys.return_to_stage()
    assert QApplication.focusWidget() is page.parts.stage


def test_a_window_that_came_by_itself_is_deaf_for_a_second(page, press, session, clock):
    page.keys.appeared_by_itself()
    clock.now += 0.9
    press(Key.Key_Space)
    assert session.asked == []
    clock.now += 0.2
    press(Key.Key_Space)
    assert session.asked == [("space",)]


def test_single_letters_can_be_turned_off(page, press, session):
    page.keys.use_letters(on=False)
    press(Key.Key_E)
    press(Key.Key_B)
    assert session.asked == []
    press(Key.Key_Period)
    assert session.asked == [("space",)]
