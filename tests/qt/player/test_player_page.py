"""The page: commands in, events out, and no work while nothing moves."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage

from followalong.core.events import Changed, Due, Eased, Entered, Finished, Left, Paused, Resumed
from followalong.core.script import Place, Segment
from followalong.qt.player.notes import AT_LEAST, EASED, SLEPT
from followalong.qt.player.player_page import PlayerPage
from followalong.qt.player.push import Push
from followalong.qt.theme import DARK
from tests.qt.player.moments import look, moment, script
from tests.qt.player.paints import Paints


def test_a_click_on_the_stage_pauses(page, session, qtbot):
    qtbot.mouseClick(page.parts.stage, Qt.MouseButton.LeftButton, pos=QPoint(100, 200))
    assert session.asked == [("space",)]


def test_a_click_on_the_bar_goes_there(page, session, qtbot):
    bar = page.parts.bar
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=QPoint(bar.width() - 5, 20))
    assert session.asked == [("seek", Place("2", "left"))]


@pytest.mark.parametrize(("action", "asked"), [("more", ("more", 1)), ("next", ("next",)), ("again", ("again",))])
def test_a_control_asks_the_session(page, session, qtbot, action, asked):
    qtbot.mouseClick(page.parts.controls.button(action), Qt.MouseButton.LeftButton)
    assert session.asked == [asked]


def test_events_reach_the_ear_and_whoever_listens(page, session, ear, qtbot):
    session.events = [Resumed()]
    with qtbot.waitSignal(page.happened) as happened:
        page.play()
    assert ear.events == [Resumed()]
    assert happened.args == [[Resumed()]]


def test_the_end_is_told_once(page, session, qtbot):
    session.events = [Finished()]
    with qtbot.waitSignal(page.finished):
        page.act("next")


def test_a_late_cue_is_told(page, session, qtbot):
    session.events = [Due(session.repeat(), 0.8, session.segment)]
    with qtbot.waitSignal(page.fell_behind) as late:
        page.act("next")
    assert late.args == [0.8]


def test_a_paused_player_paints_nothing(page, session):
    session.shown = moment(paused=True, moving=False)
    page.act("pause")
    paints = Paints(page, inside=True)
    for _ in range(30):
        page.show_moment(session.moment())
    assert paints.after() == 0
    assert not page.driver.repainting
    assert not page.driver.armed


def test_a_moving_player_repaints_and_awaits_the_next_event(page, session):
    session.due = 0.4
    page.act("play")
    assert page.driver.repainting
    assert page.driver.armed


def test_a_minimised_player_paints_nothing_and_goes_on(page, session, qtbot):
    session.due = 0.4
    page.act("play")
    page.showMinimized()
    qtbot.waitUntil(lambda: not page.driver.repainting)
    paints = Paints(page, inside=True)
    session.shown = moment(number="21", caption="Something else.")
    page.act("next")
    assert paints.after() == 0
    assert page.driver.armed


def test_a_player_that_comes_back_from_minimised_shows_where_it_is(page, session, qtbot):
    page.showMinimized()
    session.shown = moment(kind_word="Rest", kind="rest")
    page.act("play")
    page.showNormal()
    qtbot.waitUntil(lambda: page.driver.repainting)
    assert page.parts.stage.spoken().startswith("Rest")


def test_a_hidden_player_does_not_repaint_but_goes_on(page, session):
    session.due = 0.4
    page.act("play")
    page.hide()
    assert not page.driver.repainting
    assert page.driver.armed


def test_sleep_is_said_in_a_sentence_until_it_goes_on(page, session):
    session.events = [Paused("slept")]
    page.slept()
    assert page.parts.note.accessibleName() == SLEPT
    session.events = [Resumed()]
    page.play()
    assert page.parts.note.isHidden()


def test_leaving_asks_once_and_pauses(page, session, press, qtbot):
    press(Qt.Key.Key_Escape)
    assert page.parts.question.isVisible()
    assert session.asked == [("pause",)]
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Return)


@pytest.mark.parametrize(("keeps", "can_go_on", "note"), [
    (True, True, "You can go on from here for a week."), (True, False, ""), (False, True, ""),
])
def test_going_on_is_told_only_where_the_place_is_kept(page, session, press, keeps, can_go_on, note):
    page.keeps, session.can_go_on = keeps, can_go_on
    press(Qt.Key.Key_Escape)
    assert page.parts.question.accessibleDescription() == note


def test_staying_goes_on(page, session, press):
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Escape)
    assert page.parts.question.isHidden()
    assert session.asked == [("pause",), ("play",)]


def test_a_session_that_is_over_is_left_without_a_question(page, session, qtbot):
    session.state = "finished"
    with qtbot.waitSignal(page.left):
        page.ask_to_leave()


def test_the_list_of_keys_opens_and_escape_closes_it_first(page, press):
    press(Qt.Key.Key_Question)
    assert page.parts.keys.isVisible()
    press(Qt.Key.Key_Escape)
    assert page.parts.keys.isHidden()
    assert page.parts.question.isHidden()


@pytest.mark.parametrize(("less", "words"), [(True, EASED), (False, AT_LEAST)])
def test_easing_off_says_what_it_did(page, session, press, less, words):
    session.events = [Eased(Place("1", "left"), less)]
    press(Qt.Key.Key_E)
    assert session.asked == [("ease_off",)]
    assert page.parts.note.accessibleName() == words


def test_a_change_is_told_on_the_stage(page, session, press):
    session.events = [Changed("10 s more.", "A little longer.")]
    press(Qt.Key.Key_Plus)
    assert page.parts.note.accessibleName() == "10 s more."


@pytest.mark.parametrize("event", [
    Eased(Place("1", "left"), less=False), Changed("10 s more.", "A little longer.", "1"),
])
def test_what_is_said_of_a_step_goes_when_the_next_one_comes(page, session, press, event):
    session.events = [event, Entered(Segment(Place("1", "right")))]
    press(Qt.Key.Key_E)
    assert page.parts.note.isVisible()
    session.events = [Entered(Segment(Place("2")))]
    press(Qt.Key.Key_Right)
    assert page.parts.note.isHidden()


def test_what_is_said_of_all_steps_stays_when_the_next_one_comes(page, session, press):
    session.events = [Changed("Slower: 0.9×", "Slower."), Entered(Segment(Place("2")))]
    press(Qt.Key.Key_Right)
    assert page.parts.note.isVisible()


def test_the_question_why_goes_when_that_step_is_done_after_all(page, session, press):
    session.events = [Left(Place("2", "left"), 4.0, 1, "eased"), Entered(Segment(Place("3")))]
    press(Qt.Key.Key_E)
    assert page.parts.reasons.isVisible()
    session.events = [Entered(Segment(Place("2", "left")))]
    press(Qt.Key.Key_Left)
    assert page.parts.reasons.isHidden()


def test_in_a_small_window_each_reason_is_as_much_narrower(page, session, press):
    page.resize(640, 480)
    page.parts.reasons.ask("1")
    buttons = page.parts.reasons.findChildren(Push)
    less = {button.sizeHint().width() - button.width() for button in buttons}
    assert len(buttons) == 3
    assert max(less) - min(less) <= 1


def test_leaving_a_step_by_easing_off_asks_why_and_says_a_word_of_care(page, session, press):
    session.events = [Left(Place("2", "left"), 4.0, 1, "eased")]
    press(Qt.Key.Key_E)
    assert page.parts.reasons.isVisible()
    session.events = [Changed("Leave it for today.", "Stop if it stays.")]
    press(Qt.Key.Key_1)
    assert session.asked[-1] == ("give_reason", "2", "pain")
    assert page.parts.note.accessibleName() == "Leave it for today."


@pytest.mark.parametrize("size", [(1366, 768), (1000, 700), (1920, 1080)])
def test_the_question_why_covers_neither_the_figure_nor_the_time(size, page, session, press):
    page.resize(*size)
    session.events = [Left(Place("2", "left"), 4.0, 1, "eased")]
    press(Qt.Key.Key_E)
    asked = page.parts.reasons.geometry()
    assert not asked.intersects(page.parts.stage.geometry())
    assert asked.right() < page.parts.top.geometry().right() - 60


def test_a_digit_means_nothing_while_nothing_is_asked(page, session, press):
    press(Qt.Key.Key_1)
    assert session.asked == []


def test_repeat_says_the_last_words_again(page, ear, press):
    press(Qt.Key.Key_R)
    assert (ear.repeated, ear.events) == (["Press."], [])


def test_the_voice_is_switched_and_falls_silent(page, ear, press, qtbot):
    with qtbot.waitSignal(page.voice_switched) as told:
        press(Qt.Key.Key_M)
    assert told.args == [False]
    assert ear.silenced == 1


def test_another_script_cuts_the_bar_anew(page, session):
    before = len(page.parts.bar.slots())
    session.script = script(30.0, 30.0, 30.0)
    page.act("more")
    assert len(page.parts.bar.slots()) > before


def test_reduced_motion_steps_once_a_second(qtbot, session, clock):
    page = PlayerPage(session, look(still=True), clock)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    paints = Paints(page, inside=True)
    page.show_moment(replace(session.shown, filled=0.69, session_done=10.4))
    assert paints.after() == 0
    page.show_moment(replace(session.shown, filled=0.66, number="21", session_done=11.1))
    assert paints.after() > 0
    page.driver.stop()


def test_full_screen_is_a_key_and_escape_leaves_it_first(page, press):
    press(Qt.Key.Key_F)
    assert page.window().isFullScreen()
    assert page.parts.controls.button("full").accessibleName() == "Leave full screen"
    press(Qt.Key.Key_Escape)
    assert not page.window().isFullScreen()
    assert page.parts.question.isHidden()


def test_in_another_look_it_looks_like_a_new_page(page, session, clock, qtbot):
    dark = look(DARK, 1.5)
    page.dress(dark)
    new = PlayerPage(session, dark, clock)
    qtbot.addWidget(new)
    new.resize(page.size())
    new.show()
    new.driver.stop()
    ours, fresh = (each.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8) for each in (page, new))
    assert max(abs(one - other) for one, other in zip(ours.constBits(), fresh.constBits(), strict=True)) < 20


def test_another_look_leaves_the_session_alone(page, session, press):
    page.act("voice")
    page.tell("A sentence.")
    page.dress(look(DARK))
    assert (session.asked, page.parts.note.words) == ([], "A sentence.")
    press(Qt.Key.Key_Space)
    assert session.asked == [("space",)]


def test_what_is_asked_over_the_stage_is_asked_in_another_look_too(page, press, qtbot):
    page.ask_to_leave()
    page.dress(look(DARK))
    assert page.asking
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Return)


def test_the_list_of_keys_stays_open_in_another_look(page):
    page.act("keys")
    page.dress(look(DARK))
    assert page.parts.keys.isVisible()
