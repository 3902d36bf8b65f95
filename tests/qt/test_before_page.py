"""Before you start: every choice changes the time, and Start begins with them."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from followalong.core.choices import Choices
from followalong.qt.before_page import BeforePage
from followalong.qt.look import Look
from followalong.qt.widgets.step_row import StepRow
from followalong.qt.widgets.total import Total
from tests.qt.samples import PREVIEW, before, script_for


def shown(look: Look, qtbot: QtBot) -> BeforePage:
    page = before(look)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.enter()
    return page


def named(page: QWidget, name: str) -> QAbstractButton:
    return next(one for one in page.findChildren(QAbstractButton) if one.accessibleName().startswith(name))


def click(page: BeforePage, qtbot: QtBot, name: str) -> None:
    qtbot.mouseClick(named(page, name), Qt.MouseButton.LeftButton)


def total(page: BeforePage) -> str:
    return next(one for one in page.findChildren(Total) if one.isVisible()).accessibleName()


def test_space_starts_from_the_beginning(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.started) as started:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert started.args == [Choices(), ""]


def test_space_starts_after_a_choice_was_clicked(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Wait for me")
    with qtbot.waitSignal(page.started) as started:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert started.args == [Choices(wait_for_me=True), ""]


def test_a_click_on_a_step_starts_from_there(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.started) as started:
        click(page, qtbot, "Start from step 3")
    assert started.args == [Choices(), "3"]


def test_effort_changes_the_time_of_today(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    usual = total(page)
    click(page, qtbot, "Effort: Gentle")
    assert (usual, total(page)) == ("3:54 minutes today", "1:57 minutes today")


def test_a_step_says_what_left_and_right_name(look: Look, qtbot: QtBot) -> None:
    line = replace(script_for(Choices()).steps[0], side="the <b>knee</b> below")
    page = QWidget()
    qtbot.addWidget(page)
    row = StepRow(1, line, look, page)
    body = named(row, "Start from step 1")
    assert body.accessibleDescription() == "Left and right: the <b>knee</b> below"
    assert "the &lt;b&gt;knee" in body.toolTip()
    row.show_line(replace(line, chosen=False))
    assert body.accessibleDescription() == "Left out today. Left and right: the <b>knee</b> below"


def test_one_side_only(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Sides: Left only")
    assert page.choices.sides == "left"


def test_one_way_of_a_step_is_chosen(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Step 1: which way?: Hold still")
    assert page.choices.options == {"1": 0}


def test_arrows_move_between_the_choices_of_a_row(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    usual = named(page, "Effort: Usual")
    usual.setFocus()
    qtbot.keyClick(usual, Qt.Key.Key_Right)
    assert page.choices.effort == "full"


def test_tab_stops_once_at_a_row_of_choices(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    stops = []
    for _ in range(16):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget().accessibleName())
    efforts = [stop for stop in stops if stop.startswith(("Effort", "Sides"))]
    assert efforts == ["Effort: Usual", "Sides: Both"]


def test_an_optional_step_can_be_done(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Do step 2 today")
    assert (page.choices.turned_on, total(page)) == ({"2"}, "5:34 minutes today")


def test_a_step_can_be_left_out_and_taken_back(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Do step 1 today")
    left_out = page.choices.left_out
    click(page, qtbot, "Do step 1 today")
    assert (left_out, page.choices.left_out) == ({"1"}, frozenset())


def test_with_nothing_to_do_start_says_why_it_cannot(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.choose(replace(page.choices, left_out=frozenset({"1", "3"})))
    started: list[object] = []
    page.started.connect(started.append)
    page.start()
    assert (started, named(page, "Start").isEnabled()) == ([], False)


def test_escape_goes_back(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)


def test_when_to_stop_is_one_click_away(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.safety_asked):
        click(page, qtbot, "When to stop")


def test_a_long_list_of_warnings_begins_short_and_opens(look: Look, qtbot: QtBot) -> None:
    cautions = tuple(f"Mind part {number}." for number in range(1, 10))
    page = BeforePage(replace(PREVIEW, cautions=cautions), script_for, look)
    qtbot.addWidget(page)
    page.show()
    short = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and "Mind" in label.text()]
    click(page, qtbot, "Show 6 more")
    whole = [label.text() for label in page.findChildren(QLabel) if label.isVisible() and "Mind" in label.text()]
    assert (short, whole) == (list(cautions[:3]), list(cautions))


def test_in_a_narrow_window_the_choices_and_start_are_still_there(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(640, 480)
    QApplication.processEvents()
    assert named(page, "Effort: Full").isVisible()
    with qtbot.waitSignal(page.started):
        click(page, qtbot, "Start")
