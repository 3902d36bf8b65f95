"""What to watch for: as much as there is room for, and the rest a click away."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from followalong.qt.look import Look
from followalong.qt.style import style_sheet
from followalong.qt.watch_box import REACH, RIGHT, WatchBox, care_of
from tests.qt.samples import LINES

ALWAYS = "Stop on sharp pain, numbness or dizziness."
CARE = ("Pad the knee.", "Go slowly.", "Do not arch.", "Keep breathing.", "Never bounce.")


@pytest.fixture
def box(look: Look, qtbot: QtBot) -> WatchBox:
    made = WatchBox(CARE, look, None)
    qtbot.addWidget(made)
    made.resize(480, 140)
    made.show()
    return made


def seen(box: WatchBox) -> list[str]:
    QApplication.processEvents()
    labels = [label for label in box.findChildren(QLabel) if label.isVisible() and label.text()]
    return [label.text() for label in sorted(labels, key=lambda label: label.mapTo(box, label.rect().center()).y())]


def press(box: WatchBox, name: str) -> None:
    next(one for one in box.findChildren(QPushButton) if one.accessibleName() == name).click()


def test_the_first_lines_of_the_steps_that_are_done_come_first_and_each_line_once() -> None:
    cares = (("a", "b", "c"), ("d",), ("a", "e"))
    lines = [replace(line, chosen=at != 1, care=care) for at, (line, care) in enumerate(zip(LINES, cares, strict=True))]
    assert care_of(lines) == ("a", "b", "e", "c")


def test_a_few_lines_are_seen_and_the_one_for_all(box: WatchBox) -> None:
    assert seen(box) == ["Watch for", *CARE[:2], ALWAYS]


def test_as_many_lines_are_seen_as_what_stands_beside_is_tall(box: WatchBox) -> None:
    box.set_room(200)
    assert seen(box) == ["Watch for", *CARE[:4], ALWAYS]


def test_in_a_narrow_window_one_line_leaves_room_for_the_steps(box: WatchBox) -> None:
    box.set_narrow(narrow=True)
    assert seen(box) == ["Watch for", CARE[0], ALWAYS]


def test_the_others_are_a_click_away_and_go_with_another(box: WatchBox, qtbot: QtBot) -> None:
    with qtbot.waitSignal(box.opened) as opened:
        press(box, "Show 3 more")
    assert (opened.args, seen(box)) == ([True], ["Watch for", *CARE, ALWAYS])
    press(box, "Show fewer")
    assert seen(box) == ["Watch for", *CARE[:2], ALWAYS]


def test_where_all_are_seen_nothing_more_is_offered(box: WatchBox, look: Look, qtbot: QtBot) -> None:
    box.set_room(400)
    assert not any(one.isVisible() for one in box.findChildren(QPushButton) if one.text().startswith("Show"))


def test_when_to_stop_is_beside_its_line_or_under_it(box: WatchBox, qtbot: QtBot) -> None:
    stop = next(one for one in box.findChildren(QPushButton) if one.text() == "When to stop")
    QApplication.processEvents()
    beside = stop.x()
    box.resize(300, 240)
    QApplication.processEvents()
    with qtbot.waitSignal(box.safety_asked):
        stop.click()
    assert beside > 200 > stop.x()


def test_without_any_care_the_one_for_all_stands_alone(look: Look, qtbot: QtBot) -> None:
    box = WatchBox((), look, None)
    qtbot.addWidget(box)
    box.show()
    assert seen(box) == ["Watch for", ALWAYS]


def test_the_ground_of_the_link_reaches_over_its_words_and_they_end_where_the_lines_do(
    box: WatchBox, look: Look,
) -> None:
    box.setStyleSheet(style_sheet(look.theme))
    box.layout().activate()
    link = next(one for one in box.findChildren(QPushButton) if one.text().startswith("Show"))
    words = link.fontMetrics().horizontalAdvance(link.text())
    assert link.width() >= words + 2 * REACH
    assert link.geometry().right() + 1 - REACH == box.width() - look.length(RIGHT)
