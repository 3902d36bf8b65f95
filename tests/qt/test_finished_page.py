"""Finished: one key answers, Enter saves."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from followalong.qt.finished_page import FinishedPage
from followalong.qt.finished_panel import FinishedPanel
from followalong.qt.finished_views import Result, StepResult
from followalong.qt.look import Look
from followalong.qt.widgets.figure_tile import FigureTile
from followalong.qt.widgets.question_card import QuestionCard
from followalong.qt.widgets.result_row import ResultRow
from tests.qt.samples import RESULT, finished, stopped


def shown(look: Look, qtbot: QtBot, make: Callable[[Look], FinishedPage] = finished) -> FinishedPage:
    page = make(look)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.enter()
    return page


def press(qtbot: QtBot, page: FinishedPage, keys: str) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or page, key)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_that_is_held_since_the_session_does_not_close_it(look: Look, qtbot: QtBot, key: Qt.Key) -> None:
    page = shown(look, qtbot)
    with qtbot.assertNotEmitted(page.saved):
        QApplication.sendEvent(page, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, autorep=True))


def click(page: FinishedPage, qtbot: QtBot, name: str) -> None:
    found = next(one for one in page.findChildren(QAbstractButton) if one.accessibleName() == name)
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(("keys", "rating"), [("0", 0), ("1", 1), ("10", 10), ("7", 7), ("70", 0), ("110", 10)])
def test_number_keys_answer(keys: str, rating: int, look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    press(qtbot, page, keys)
    assert page.rating == rating


def test_the_whole_question_is_in_sight_in_a_low_window(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(640, 480)
    page.enter()
    (card,) = page.findChildren(QuestionCard)
    qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect())


def test_who_stops_half_way_sees_first_what_was_done(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot, stopped)
    page.resize(640, 360)
    page.enter()
    head = next(label for label in page.findChildren(QLabel) if label.text() == "You did 2 steps.")
    qtbot.waitUntil(lambda: head.visibleRegion().boundingRect() == head.rect())
    assert page.findChild(FinishedPanel).accessibleName() == "Stopped, 11:40 minutes"


def opened(page: FinishedPage, qtbot: QtBot, size: tuple[int, int]) -> FinishedPage:
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.enter()
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("make", [finished, stopped])
@pytest.mark.parametrize("size", [(640, 480), (480, 360)])
def test_a_small_page_opens_at_its_top(
    look: Look, qtbot: QtBot, make: Callable[[Look], FinishedPage], size: tuple[int, int],
) -> None:
    page = opened(make(look), qtbot, size)
    (head,) = (label for label in page.findChildren(QLabel) if label.text() in ("Done for today.", "You did 2 steps."))
    assert head.visibleRegion().boundingRect() == head.rect()


@pytest.mark.parametrize("make", [finished, stopped])
@pytest.mark.parametrize("size", [(1366, 768), (640, 480), (480, 360), (900, 500)])
def test_what_the_numbers_mean_is_seen_with_them(
    look: Look, qtbot: QtBot, make: Callable[[Look], FinishedPage], size: tuple[int, int],
) -> None:
    page = opened(make(look), qtbot, size)
    ends = [label for label in page.findChildren(QLabel) if label.text() in ("0 no pain", "10 worst I can think of")]
    assert [one.visibleRegion().boundingRect() == one.rect() for one in ends] == [True, True]


def tiles(page: FinishedPage) -> list[str]:
    return [tile.accessibleName() for tile in page.findChildren(FigureTile)]


def test_the_numbers_add_up_to_the_list(look: Look, qtbot: QtBot) -> None:
    steps = tuple(StepResult(f"Step {why}", why) for why in ("done", "eased off", "in part", "in part", "left out"))
    page = FinishedPage(Result("Hips", 60.0, steps, stopped=True), look)
    qtbot.addWidget(page)
    assert tiles(page) == ["2 steps done", "1 of them eased off", "2 in part", "1 not done"]


def test_what_there_is_none_of_is_not_counted(look: Look, qtbot: QtBot) -> None:
    page = FinishedPage(Result("Hips", 60.0, (StepResult("Calf", "done"),)), look)
    qtbot.addWidget(page)
    assert tiles(page) == ["1 step done"]


def test_in_a_band_what_was_done_in_part_is_listed(look: Look, qtbot: QtBot) -> None:
    steps = (StepResult("Calf", "done"), StepResult("Twist", "in part", "in part: left side only"))
    page = FinishedPage(Result("Hips", 60.0, steps, stopped=True), look)
    qtbot.addWidget(page)
    page.resize(640, 480)
    page.show()
    rows = [row.accessibleName() for row in page.findChildren(ResultRow) if row.isVisible()]
    assert rows == ["Twist: in part: left side only"]


@pytest.mark.parametrize(("whys", "stopped", "head"), [
    (("done", "left out"), True, "You did 1 step."), (("in part", "left out"), True, "Enough for today."),
    (("left out",), True, "Everything was left out."), (("left out",), False, "Everything was left out."),
    (("in part",), False, "Done for today."),
])
def test_the_headline_is_plain(look: Look, qtbot: QtBot, whys: tuple[str, ...], stopped: bool, head: str) -> None:
    page = FinishedPage(Result("Hips", 60.0, tuple(StepResult("Calf", why) for why in whys), stopped=stopped), look)
    qtbot.addWidget(page)
    assert head in [label.text() for label in page.findChildren(QLabel)]


@pytest.mark.parametrize(("make", "question"), [
    (finished, "How does your back feel now?"), (stopped, "How does your body feel now?"),
])
def test_the_question_is_about_the_back_where_the_routine_is(
    look: Look, qtbot: QtBot, make: Callable[[Look], FinishedPage], question: str,
) -> None:
    assert question in [label.text() for label in shown(look, qtbot, make).findChildren(QLabel)]


def test_two_rows_of_numbers_stand_close_together(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(640, 480)
    first, last = (next(one for one in page.findChildren(QRadioButton) if one.text() == text) for text in ("0", "10"))
    qtbot.waitUntil(lambda: 0 < last.y() - first.geometry().bottom() <= 10)


def test_enter_saves_the_answer(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    press(qtbot, page, "3")
    with qtbot.waitSignal(page.saved) as saved:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert saved.args == [3]


def test_enter_without_an_answer_saves_none(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.saved) as saved:
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert saved.args == [None]


def test_one_next_too_many_answers_nothing(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    qtbot.keyClick(page, Qt.Key.Key_Right)
    assert page.rating is None
    with qtbot.waitSignal(page.saved) as saved:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert saved.args == [None]


def test_arrows_answer_too(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    for _ in range(4):  # to the numbers, 0, 1, 2
        qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left)
    assert page.rating == 1


def test_a_click_answers(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "10 of 10")
    assert page.rating == 10


def test_the_question_can_be_skipped_after_an_answer(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    press(qtbot, page, "5")
    with qtbot.waitSignal(page.saved) as saved:
        click(page, qtbot, "Skip the question")
    assert saved.args == [None]


def test_it_can_be_done_again_and_keeps_the_answer(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    press(qtbot, page, "2")
    with qtbot.waitSignal(page.again_asked) as again:
        click(page, qtbot, "Do it again")
    assert again.args == [2]


def test_what_is_told_fills_the_row_and_the_last_word_ends_with_it(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot, lambda worn: FinishedPage(replace(RESULT, breathing=0.0), worn))
    tiles, question = page.findChildren(FigureTile), page.findChild(QuestionCard)
    assert max(tile.width() for tile in tiles) - min(tile.width() for tile in tiles) <= 1
    assert tiles[-1].geometry().right() == question.geometry().right()
    skip = next(one for one in page.findChildren(QPushButton) if one.accessibleName() == "Skip the question")
    assert skip.mapTo(page, skip.rect().topRight()).x() == question.mapTo(page, question.rect().topRight()).x()
