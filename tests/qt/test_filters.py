"""Filters: chips, their menus, and what is left."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from followalong.core.filters import ANYTHING, Wanted
from followalong.qt.filter_words import Choice, choices, chosen, label
from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.widgets.choice_menu import ChoiceMenu
from followalong.qt.widgets.filter_chip import FilterChip
from followalong.qt.widgets.meta_line import MetaLine
from tests.qt.samples import CARDS, library

EVERYTHING = Wanted(15, frozenset({"home"}), frozenset(), frozenset({"hips"}), frozenset({"twisting", "bending"}))


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> LibraryPage:
    made = library(look)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    with qtbot.waitExposed(made):
        made.show()
    return made


def ids(page: LibraryPage) -> list[str]:
    return [routine.id for routine in page.routines]


def chip(page: LibraryPage, name: str) -> FilterChip:
    return next(one for one in page.findChildren(FilterChip) if one.accessibleName().startswith(name))


def menu() -> ChoiceMenu:
    found = QApplication.activePopupWidget()
    assert isinstance(found, ChoiceMenu)
    return found


def pick(page: LibraryPage, qtbot: QtBot, name: str, words: str) -> None:
    """As a person does, with the mouse."""
    qtbot.mouseClick(chip(page, name), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    action = next(action for action in menu().actions() if action.text() == words)
    qtbot.mouseClick(menu(), Qt.MouseButton.LeftButton, pos=menu().actionGeometry(action).center())


def test_every_chip_says_what_is_asked() -> None:
    assert [label(name, ANYTHING) for name in ("minutes", "places", "things", "areas", "avoid")] == [
        "Time", "Place", "Things I have", "Body part", "Avoid"]
    assert [label(name, EVERYTHING) for name in ("minutes", "places", "things", "areas", "avoid")] == [
        "Up to 15 min", "At home", "I have nothing", "Hips", "Avoid 2 kinds"]


def test_a_menu_offers_the_things_that_there_are() -> None:
    words = [choice.words for choice in choices("things", ANYTHING, CARDS)]
    assert words == ["Nothing at all", "Mat", "Chair or bench", "Knee pad", "Strap", "Anything that is needed"]


def test_things_add_up_and_go_again() -> None:
    one = chosen("things", "mat", ANYTHING)
    assert (one.things, chosen("things", "chair", one).things) == ({"mat"}, {"mat", "chair"})
    assert chosen("things", "mat", one) == chosen("things", "any", one) == ANYTHING


def test_a_thing_that_is_had_is_named_and_the_chip_says_what_it_does(page: LibraryPage) -> None:
    assert label("things", Wanted(things=frozenset({"strap or belt"}))) == "I have: strap"
    assert label("things", Wanted(things=frozenset({"mat", "wall"}))) == "I have 2 things"
    assert chip(page, "Things").toolTip() == "Filter: what can be done with these things and no others"


def test_the_time_is_one_of_a_few() -> None:
    assert choices("minutes", Wanted(minutes=10), ())[1] == Choice("10", "Up to 10 minutes", on=True, alone=True)
    assert chosen("minutes", "5", Wanted(minutes=10)) == Wanted(minutes=5)


def test_filters_narrow_the_cards_and_never_hide_a_broken_file(page: LibraryPage, qtbot: QtBot) -> None:
    pick(page, qtbot, "Time", "Up to 5 minutes")
    assert ids(page) == ["desk", "broken"]


def test_what_can_be_shortened_to_that_time_is_listed_below_it(page: LibraryPage) -> None:
    page.show_routines([replace(card, least=2.0) for card in CARDS])
    page.ask(Wanted(minutes=10))
    assert ids(page) == ["breathe", "long", "desk", "broken", "hips"]
    title = next(label for label in page.findChildren(QLabel) if label.text() == "Can be shortened to 10 min")
    assert title.isVisible()
    assert page.cards[-1].accessibleName().startswith("Happy hips, 12 minutes, can be shortened to 10, kneeling")
    assert page.cards[-1].findChild(MetaLine).items[0][1] == "10 of 12 min"


def test_what_was_listed_as_shorter_is_opened_so(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_routines([replace(card, least=2.0) for card in CARDS])
    page.ask(Wanted(minutes=10))
    page.search("happy")
    with qtbot.waitSignal(page.shortened) as told, qtbot.assertNotEmitted(page.opened):
        page.cards[0].click()
    assert told.args == ["hips", 10]


def test_a_menu_of_several_stays_open(page: LibraryPage, qtbot: QtBot) -> None:
    pick(page, qtbot, "Place", "In a clinic")
    assert ids(page) == ["breathe", "long", "broken"]
    qtbot.keyClick(menu(), Qt.Key.Key_Up)
    qtbot.keyClick(menu(), Qt.Key.Key_Space)
    assert page.wanted == Wanted(places=frozenset({"clinic", "desk"}))
    qtbot.keyClick(menu(), Qt.Key.Key_Escape)


def test_filters_and_search_hold_together(page: LibraryPage) -> None:
    page.ask(Wanted(places=frozenset({"home"})))
    page.search("breathe")
    assert ids(page) == ["breathe"]


def test_the_cross_clears_one_filter(page: LibraryPage, qtbot: QtBot) -> None:
    page.ask(EVERYTHING)
    one = chip(page, "Avoid")
    qtbot.mouseClick(one, Qt.MouseButton.LeftButton, pos=QPoint(one.width() - 20, 20))
    assert page.wanted.avoid == frozenset()
    assert QApplication.activePopupWidget() is None


def test_delete_clears_one_filter(page: LibraryPage, qtbot: QtBot) -> None:
    page.ask(EVERYTHING)
    qtbot.keyClick(chip(page, "Time"), Qt.Key.Key_Delete)
    assert page.wanted.minutes is None


def test_an_empty_page_clears_all_filters(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_routines(CARDS[:3])
    page.ask(EVERYTHING)
    assert ids(page) == []
    clear = next(one for one in page.findChildren(QPushButton) if one.text() == "Clear the filters")
    qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert len(ids(page)) == 3


def test_in_a_narrow_window_one_chip_holds_them_all(page: LibraryPage, qtbot: QtBot) -> None:
    page.resize(640, 480)
    page.ask(Wanted(minutes=5))
    whole = chip(page, "Filter")
    assert (whole.isVisible(), whole.text(), chip(page, "Place").isVisible()) == (True, "Filter: 1", False)
    qtbot.mouseClick(whole, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    names = [action.text() for action in menu().actions()]
    assert names[:5] == ["Time", "Place", "Things I have", "Body part", "Avoid"]
    menu().actions()[-1].trigger()
    assert page.wanted == ANYTHING
