"""Ten thousand routines cost no more than those that are seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.widgets.card import Card
from tests.qt.samples import CARDS, library
from tests.qt.test_layout import mistakes

MANY = tuple(replace(CARDS[3], id=f"{number}", title=f"Routine {number}") for number in range(10_000))


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> LibraryPage:
    made = library(look)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    made.show_routines(MANY)
    return made


def seen(page: LibraryPage) -> list[str]:
    return [card.routine.id for card in page.cards]


def to_the_end(page: LibraryPage) -> None:
    bar = page.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    bar.setValue(bar.maximum())


def test_only_those_in_sight_are_made(page: LibraryPage, qtbot: QtBot) -> None:
    assert seen(page)[0] == "0"
    assert len(page.findChildren(Card)) < 30
    assert len(page.routines) == 10_000


def test_cards_that_were_let_go_come_again_with_the_page(page: LibraryPage, qtbot: QtBot) -> None:
    before = seen(page)
    page.hide()
    page.let_go()
    assert seen(page) == []
    qtbot.waitUntil(lambda: not page.findChildren(Card))
    page.show()
    qtbot.waitUntil(lambda: seen(page)[: len(before)] == before)


def test_at_the_end_the_last_ones_are_seen_and_others_were_used_again(page: LibraryPage, qtbot: QtBot) -> None:
    to_the_end(page)
    assert seen(page)[-1] == "9999"
    assert len(page.findChildren(Card)) < 40
    last = page.cards[-1]
    assert last.accessibleName().startswith("Routine 9999")


def test_a_card_that_is_used_again_has_room_for_its_words(page: LibraryPage, qtbot: QtBot) -> None:
    things = ("mat", "foam roller or ball", "chair")
    kinds = [replace(CARDS[number % 3], needs=things[: number % 4]) for number in range(24)]
    every = [replace(one, id=f"{number}", recent=0, favourite=False) for number, one in enumerate(kinds * 9)]
    page.show_routines(every)
    bar = page.findChild(QScrollArea).verticalScrollBar()
    for share in (0.3, 0.7, 0.1, 0.5):
        bar.setValue(round(bar.maximum() * share))
        QApplication.processEvents()
        assert mistakes(page) == []


def test_arrows_lead_on_to_cards_that_were_not_made(page: LibraryPage, qtbot: QtBot) -> None:
    page.enter()
    for _ in range(20):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert QApplication.focusWidget().accessibleName().startswith("Routine 80,")


def test_the_card_that_has_the_focus_stays_wherever_the_list_is(page: LibraryPage, qtbot: QtBot) -> None:
    page.enter()
    to_the_end(page)
    assert QApplication.focusWidget().accessibleName().startswith("Routine 0,")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert QApplication.focusWidget().accessibleName().startswith("Routine 1,")


def test_a_search_shows_what_it_finds_and_lets_the_focus_be(page: LibraryPage, qtbot: QtBot) -> None:
    page.focus_search()
    qtbot.keyClicks(QApplication.focusWidget(), "e 99")
    assert len(page.routines) == 280
    assert seen(page)[:2] == ["99", "990"]


def test_a_card_that_is_made_anew_keeps_the_focus(page: LibraryPage, qtbot: QtBot) -> None:
    page.cards[1].setFocus()
    page.show_routines((MANY[0], replace(MANY[1], minutes=7), *MANY[2:50]))
    assert QApplication.focusWidget().accessibleName().startswith("Routine 1, 7 minutes")


def test_a_card_that_is_gone_gives_the_focus_to_the_first(page: LibraryPage, qtbot: QtBot) -> None:
    page.cards[1].setFocus()
    page.show_routines(MANY[7:])
    assert QApplication.focusWidget().accessibleName().startswith("Routine 7,")
