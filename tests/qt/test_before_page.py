"""Before you start: every choice changes the time, and Start begins with them."""

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from followalong.core.choices import Choices
from followalong.core.wishes import Wishes
from followalong.qt.before_page import BeforePage
from followalong.qt.before_views import Day, Resume
from followalong.qt.fetch_box import FetchBox
from followalong.qt.look import Look
from followalong.qt.widgets.check_row import CheckRow
from followalong.qt.widgets.chip import Chip
from followalong.qt.widgets.key_button import KeyButton
from followalong.qt.widgets.picture_bed import PictureBed
from followalong.qt.widgets.segmented import Segmented
from followalong.qt.widgets.step_row import StepRow
from followalong.qt.widgets.total import Total
from tests.qt.samples import FETCH, PREVIEW, before, day_for


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
    if not named(page, name).isVisible():
        click(page, qtbot, "More choices")
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
        click(page, qtbot, "Start from step 2")
    assert started.args == [Choices(), "3"]


def test_effort_changes_the_time_of_today(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    usual = total(page)
    click(page, qtbot, "Effort: Gentle")
    assert (usual, total(page)) == ("3:54 minutes today", "1:57 minutes today")


def test_a_step_says_what_left_and_right_name(look: Look, qtbot: QtBot) -> None:
    line = replace(day_for(Choices(), Wishes()).script.steps[0], side="the <b>knee</b> below")
    page = QWidget()
    qtbot.addWidget(page)
    row = StepRow(line, look, page)
    row.show_line(1, line, 90)
    body = named(row, "Start from step 1")
    assert body.accessibleDescription() == "Left and right: the <b>knee</b> below"
    assert "the &lt;b&gt;knee" in body.toolTip()
    row.show_line(1, replace(line, chosen=False), 90, "Kept short: you have 5 minutes.")
    assert body.accessibleDescription() == (
        "Kept short: you have 5 minutes. Left out today. Left and right: the <b>knee</b> below")


def test_one_side_only(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Sides: Left only")
    assert page.choices.sides == "left"


def test_one_way_of_a_step_is_chosen(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Step 1: which way? Hold still")
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
    for _ in range(20):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget().accessibleName())
    efforts = [stop for stop in stops if stop.startswith(("Effort", "Sides"))]
    assert efforts == ["Effort: Usual", "Sides: Both"]


def test_an_optional_step_can_be_done(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Do today: Foot on the wall")
    assert (page.choices.turned_on, total(page)) == ({"2"}, "5:34 minutes today")


def test_a_step_can_be_left_out_and_taken_back(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Do today: Hip pulses")
    left_out = page.choices.left_out
    click(page, qtbot, "Do today: Hip pulses")
    assert (left_out, page.choices.left_out) == ({"1"}, frozenset())


def numbers(page: QWidget) -> list[str]:
    return [next(label.text() for label in row.findChildren(QLabel)) for row in page.findChildren(StepRow)]


def test_the_numbers_are_those_of_today(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    before = numbers(page)
    click(page, qtbot, "Do today: Foot on the wall")
    click(page, qtbot, "Do today: Hip pulses")
    assert (before, numbers(page)) == (["1", "", "2"], ["", "1", "2"])


def test_a_way_is_asked_for_by_the_number_of_today(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    assert named(page, "Step 1: which way? Slow pulses").isVisible()
    click(page, qtbot, "Do today: Hip pulses")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not [one for one in page.findChildren(QAbstractButton) if "which way" in one.accessibleName()]


def test_what_was_left_at_a_rest_is_continued_without_a_name(look: Look, qtbot: QtBot) -> None:
    page = BeforePage(replace(PREVIEW, left=replace(LEFT, words="")), day_for, look)
    qtbot.addWidget(page)
    assert named(page, "Continue").accessibleName() == "Continue"


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


Cautions = dict[str, dict[str, Any]]
AGAINST, ASK, PAD = "Leave it out with sore knees.", "With a new hip, ask first.", "Pad the knee."


def cautious(look: Look, qtbot: QtBot, cautions: Cautions) -> BeforePage:
    """With these for its steps and no others."""

    def day(choices: Choices, wishes: Wishes) -> Day:
        made = day_for(choices, wishes)
        lines = (replace(line, contraindications=(), care=()) for line in made.script.steps)
        steps = tuple(replace(line, **cautions.get(line.key, {})) for line in lines)
        return replace(made, script=replace(made.script, steps=steps))

    page = BeforePage(PREVIEW, day, look)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    return page


def seen(page: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def test_who_had_better_leave_a_step_out_is_told_under_it_and_what_else_is_not(look: Look, qtbot: QtBot) -> None:
    page = cautious(look, qtbot, {"1": {"contraindications": (AGAINST, ASK), "care": (PAD,)}})
    row = page.findChildren(StepRow)[0]
    assert f"{AGAINST} {ASK}" in seen(row)
    assert PAD not in seen(row)
    assert named(row, "About").accessibleName().endswith(f"{AGAINST} {ASK}")


@pytest.mark.parametrize("size", [(1366, 768), (640, 480), (480, 360)])
def test_no_contraindication_hides_in_any_window_nor_when_its_step_is_off(
    size: tuple[int, int], look: Look, qtbot: QtBot,
) -> None:
    page = cautious(look, qtbot, {key: {"contraindications": (f"Not with {key}.",)} for key in "123"})
    page.resize(*size)
    page.choose(replace(page.choices, left_out=frozenset({"1"})))
    assert {"Not with 1.", "Not with 2.", "Not with 3."} <= set(seen(page))


def test_steps_that_share_a_contraindication_each_have_it(look: Look, qtbot: QtBot) -> None:
    page = cautious(look, qtbot, {key: {"contraindications": (AGAINST,)} for key in "13"})
    assert seen(page).count(AGAINST) == 2


def test_a_stretch_that_comes_again_has_it_once_to_be_seen_and_each_time_to_be_heard(
    look: Look, qtbot: QtBot,
) -> None:
    page = cautious(look, qtbot, {key: {"contraindications": (AGAINST,), "name": "Cobra"} for key in "13"})
    heard = [one.accessibleName() for one in page.findChildren(QAbstractButton)
             if one.accessibleName().startswith("About Cobra")]
    assert (seen(page).count(AGAINST), [AGAINST in name for name in heard]) == (1, [True, True])


def test_steps_are_equally_tall_with_and_without_a_contraindication(look: Look, qtbot: QtBot) -> None:
    page = cautious(look, qtbot, {"1": {"contraindications": (AGAINST,)}})
    page.resize(1366, 700)  # in a larger one the pictures are larger
    QApplication.processEvents()
    assert len({row.height() for row in page.findChildren(StepRow)}) == 1


def test_the_times_of_the_steps_add_up_to_the_whole(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    times = [one.text().strip() for one in page.findChildren(QAbstractButton)
             if one.accessibleName().startswith("Start from") and one.isEnabled()]
    assert (times, total(page)) == (["1:30", "2:24"], "3:54 minutes today")


def test_start_keeps_the_focus_in_a_window_of_another_size(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(640, 480)
    qtbot.waitUntil(lambda: page.width() == 640)
    assert QApplication.focusWidget() is page.findChild(KeyButton)


LEFT = Resume("Happy hips", 4, "Cat and cow", away="2 days", steps=9)


@pytest.mark.parametrize("width", [1366, 640, 480])
def test_what_was_left_can_be_continued_beside_start(look: Look, qtbot: QtBot, width: int) -> None:
    page = BeforePage(replace(PREVIEW, left=LEFT), day_for, look)
    qtbot.addWidget(page)
    page.resize(width, 480)
    page.show()
    again = named(page, "Continue at Cat and cow")
    assert (again.isVisible(), again.accessibleDescription()) == (True, "Step 4 of 9. That was 2 days ago")
    with qtbot.waitSignal(page.went_on):
        again.click()


def test_its_name_is_in_the_button_or_beside_it(look: Look, qtbot: QtBot) -> None:
    page = BeforePage(replace(PREVIEW, left=LEFT), day_for, look)
    qtbot.addWidget(page)
    page.resize(640, 480)
    page.show()
    narrow = named(page, "Continue at Cat and cow").text(), "Left at Cat and cow" in seen(page)
    page.resize(1366, 768)
    QApplication.processEvents()
    assert narrow == ("Continue", True)
    assert named(page, "Continue at Cat and cow").text() == "Continue at Cat and cow"
    assert "Left at Cat and cow" not in seen(page)


def test_in_a_narrow_window_the_choices_and_start_are_still_there(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(640, 480)
    QApplication.processEvents()
    assert named(page, "Effort: Full").isVisible()
    with qtbot.waitSignal(page.started):
        click(page, qtbot, "Start")


def told(page: QWidget) -> list[str]:
    """The sentences of what is not done, in their places, and the notes beside what is."""
    QApplication.processEvents()
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()
            and label.text().startswith(("Hip pulses, hands on the buttocks is", "Instead of", "Kept short"))]


def test_what_is_avoided_goes_and_says_so_where_it_stood(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.wished) as wished:
        click(page, qtbot, "Avoid: Kneeling")
    assert wished.args == [Wishes(frozenset({"kneeling"}))]
    assert told(page) == ["Hip pulses, hands on the buttocks is left out: it is done kneeling."]
    assert named(page, "Start from step 1").isVisible()


def test_what_is_avoided_can_be_taken_back(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Avoid: Kneeling")
    click(page, qtbot, "Avoid: Kneeling")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert (told(page), total(page)) == ([], "3:54 minutes today")


def test_the_choice_stands_beside_what_the_sources_do_not_agree_on(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Good to know")
    click(page, qtbot, "Avoid bending")
    assert named(page, "Avoid: Bending").isChecked()
    assert told(page) == ["Instead of Forward bend: it bends the low back."]


KNOWN = {"Keep breathing as you stretch.", "After an article of 2023", "Some say hold still."}


def test_what_is_good_to_know_is_one_click_away_and_goes_with_another(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    assert KNOWN.isdisjoint(seen(page))
    click(page, qtbot, "Good to know: 5 points")
    assert set(seen(page)) >= KNOWN
    assert named(page, "Good to know").accessibleDescription() == "Shown below"
    click(page, qtbot, "Good to know: 5 points")
    assert KNOWN.isdisjoint(seen(page))


def test_good_to_know_speaks_of_what_is_done_today(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Good to know: 5 points")
    click(page, qtbot, "Avoid bending")
    assert "Some say hold still." not in seen(page)
    click(page, qtbot, "Avoid bending")  # it stays to be taken back
    assert "Some say hold still." in seen(page)


def test_what_is_opened_comes_into_sight(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(1366, 500)
    QApplication.processEvents()
    click(page, qtbot, "Good to know")
    head = named(page, "Good to know")
    assert 0 <= head.mapTo(page, head.rect().topLeft()).y() <= 400


def test_what_nothing_needs_any_more_is_not_offered_to_be_done_without(look: Look, qtbot: QtBot) -> None:
    page = BeforePage(PREVIEW, lambda *how: replace(day_for(*how), things=("mat",) if how[0].left_out else ()), look)
    qtbot.addWidget(page)
    page.show()
    click(page, qtbot, "More choices")
    offered = []
    for left_out in ("1", ""):
        page.choose(replace(page.choices, left_out=frozenset(left_out)))
        offered.append([one.accessibleName() for one in page.findChildren(Chip)
                        if one.isVisible() and one.accessibleName().startswith("I do not have")])
    assert offered == [["I do not have: Mat"], []]


def test_minutes_are_chosen_and_told(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Minutes I have: 3")
    assert told(page) == ["Kept short: you have 3 minutes."]
    click(page, qtbot, "Minutes I have: All of it")
    assert told(page) == []


def test_other_minutes_go_up_and_down(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    wishes: list[Wishes] = []
    page.wished.connect(wishes.append)
    click(page, qtbot, "Minutes I have: Other")
    for name in ("One minute more", "One minute less", "One minute less", "One minute less"):
        click(page, qtbot, name)
    assert [wish.minutes for wish in wishes] == [5, 6, 5, 4, 3]
    assert named(page, "Minutes I have: Other").isChecked()


def test_if_it_cannot_be_shorter_it_says_so(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.wish(Wishes(minutes=1))
    assert any(label.text() == "It cannot be made any shorter." for label in page.findChildren(QLabel))


def test_a_thing_that_is_not_there_stays_to_be_taken_back(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "I do not have: Chair")
    assert (named(page, "I do not have: Chair").isChecked(), named(page, "I do not have: Strap").isChecked()) == (
        True, False)


def test_what_is_ticked_stays_ticked_when_other_things_are_needed(look: Look, qtbot: QtBot) -> None:
    fetch = [FETCH, FETCH[:1]]
    page = BeforePage(PREVIEW, lambda *how: replace(day_for(*how), fetch=fetch["kneeling" in how[1].avoid]), look)
    qtbot.addWidget(page)
    page.show()
    click(page, qtbot, "Strap")
    click(page, qtbot, "Avoid: Kneeling")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    ticks = [box.isChecked() for box in page.findChildren(CheckRow)]
    assert ticks == [True]


def test_tab_goes_from_the_steps_to_the_choices_in_order(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "Avoid: Kneeling")
    page.enter()
    stops = []
    for _ in range(30):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget().accessibleName())
    wanted = ["Back to: Library", "Do today: Foot on the wall", "Good to know: 5 points", "Effort: Usual",
              "Minutes I have: All of it", "Wait for me", "Avoid: Bending", "I do not have: Chair",
              "More time to move", "Start"]
    assert [stop for stop in stops if stop in wanted][:len(wanted)] == wanted


def test_enter_turns_a_chip(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    click(page, qtbot, "More choices")
    chip = named(page, "Avoid: Bending")
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Return)
    assert chip.isChecked()


def test_choices_that_scroll_end_in_line_with_start(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(1366, 440)
    QApplication.processEvents()
    parts = page.findChild(Segmented), page.findChild(KeyButton)
    assert len({part.mapTo(page, part.rect().topRight()).x() for part in parts}) == 1


def test_what_is_seldom_chosen_is_in_sight_once_it_is(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    assert not named(page, "More time to move").isVisible()
    page.choose(Choices(more_time=True))
    assert named(page, "More time to move").isVisible()
    assert not named(page, "More choices").isVisible()


def test_three_things_stand_in_two_columns_as_long_as_they_fit(look: Look, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    box = FetchBox(FETCH, frozenset(), look, page)
    page.show()
    lefts = []
    for width in (400, 200):
        box.resize(width, 300)
        QApplication.processEvents()
        lefts.append({row.x() for row in box.findChildren(CheckRow)})
    assert [len(each) for each in lefts] == [2, 1]


def test_to_take_it_along_is_in_the_bar_where_there_is_room(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    save = named(page, "Save as a sound file")
    assert save.mapTo(page, save.rect().center()).y() < 60
    page.resize(640, 480)
    QApplication.processEvents()
    assert save.mapTo(page, save.rect().center()).y() > 480


@pytest.mark.parametrize(("size", "tall"), [((1366, 700), 55), ((1920, 1080), 83)])
def test_pictures_of_steps_are_larger_where_a_window_has_room(
    size: tuple[int, int], tall: int, look: Look, qtbot: QtBot,
) -> None:
    page = before(look)
    qtbot.addWidget(page)
    page.resize(*size)
    with qtbot.waitExposed(page):
        page.show()
    assert {bed.height() for bed in page.findChildren(PictureBed)} == {tall}


def test_what_is_kept_for_every_routine_and_what_is_for_today_is_said(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    told = "Only today: minutes, sides, breath. The rest is kept."
    assert told not in seen(page)
    click(page, qtbot, "More choices")
    assert told in seen(page)
    tips = {one.accessibleName(): one.toolTip() for one in page.findChildren(QWidget) if one.toolTip()}
    assert {name: tips[name] for name in ("Effort", "Sides", "Minutes I have")} == {
        "Effort": "Kept for next time", "Sides": "Only today", "Minutes I have": "Only today"}
