"""The library: search, walk, open, keep, mend."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from followalong.core.sentence import said
from followalong.qt.before_views import Resume
from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.search import Finder, with_hay
from followalong.qt.widgets.broken_card import BrokenCard
from followalong.qt.widgets.card import Card
from followalong.qt.widgets.icon_button import IconButton
from followalong.qt.widgets.meta_line import MetaLine
from tests.qt.samples import CARDS, LONG, library

RESUME = Resume("Happy hips", 3, "Hamstring stretch, left side", changed=True)


def shown(look: Look, qtbot: QtBot, *, resume: bool = False) -> LibraryPage:
    page = library(look, resume=resume)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    return page


def ids(page: LibraryPage) -> list[str]:
    return [card.routine.id for card in page.cards]


def press(page: LibraryPage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or page, key)


def named(page: LibraryPage, name: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name)


def test_recent_and_favourites_come_first(look: Look, qtbot: QtBot) -> None:
    assert ids(shown(look, qtbot)) == ["hips", "breathe", "long", "broken", "desk"]


def test_a_click_opens_a_routine(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.opened) as opened:
        qtbot.mouseClick(page.cards[1], Qt.MouseButton.LeftButton)
    assert opened.args == ["breathe"]


def test_arrows_walk_from_card_to_card_and_enter_opens(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.enter()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left):
        press(page, qtbot, key)
    with qtbot.waitSignal(page.opened) as opened:
        press(page, qtbot, Qt.Key.Key_Return)
    assert opened.args == ["long"]


def test_tab_goes_as_the_eye_does(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot, resume=True)
    page.focus_search()
    stops = []
    for _ in range(12):
        press(page, qtbot, Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget().accessibleName().split(",")[0])
    assert stops[:6] == ["Open a file", "Time", "Place", "Things I have", "Body part", "Avoid"]
    assert stops[6:] == ["Continue", "Not now", "Happy hips", "Add to favourites: Happy hips",
                     "Breathe first", "Take out of favourites: Breathe first"]


def test_arrows_lead_on_from_a_star(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    named(page, "Add to favourites: Happy hips").setFocus()
    press(page, qtbot, Qt.Key.Key_Right)
    assert page.cards[1].hasFocus()


def test_the_first_card_has_the_focus_at_once(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignal(page.opened) as opened:
        press(page, qtbot, Qt.Key.Key_Return)
    assert opened.args == ["hips"]


def test_enter_continues_where_there_is_an_offer(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot, resume=True)
    page.enter()
    with qtbot.waitSignal(page.resumed):
        press(page, qtbot, Qt.Key.Key_Return)


def test_an_offer_that_comes_later_takes_the_focus_of_the_first_card(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    press(page, qtbot, Qt.Key.Key_Right)
    page.show_resume(RESUME)
    assert page.cards[1].hasFocus()
    page.show_resume(None)
    page.enter()
    page.show_resume(RESUME)
    with qtbot.waitSignal(page.resumed):
        press(page, qtbot, Qt.Key.Key_Return)


@pytest.mark.parametrize("size", [(480, 360), (640, 480)])
def test_an_offer_leaves_room_for_the_first_routine(size: tuple[int, int], look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(*size)
    page.show_resume(replace(RESUME, changed=False))
    first = page.cards[0]
    assert first.mapTo(page, QPoint(0, 0)).y() < size[1] - 40


def test_a_slash_leads_to_the_search_and_typing_finds_a_stretch(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.enter()
    press(page, qtbot, Qt.Key.Key_Slash)
    qtbot.keyClicks(QApplication.focusWidget(), "flexor hip")
    assert ids(page) == ["hips"]


def test_escape_empties_the_search(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.focus_search()
    qtbot.keyClicks(QApplication.focusWidget(), "nowhere")
    found = ids(page)
    press(page, qtbot, Qt.Key.Key_Escape)
    assert (found, len(ids(page))) == ([], 5)


def test_escape_leaves_an_empty_search_for_the_first_card(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.focus_search()
    press(page, qtbot, Qt.Key.Key_Escape)
    assert page.cards[0].hasFocus()


def test_typing_anywhere_searches_and_the_space_bar_does_not(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.enter()
    qtbot.keyClicks(page.cards[0], "C")
    qtbot.keyClicks(QApplication.focusWidget(), "afe")
    assert ids(page) == ["desk"]
    press(page, qtbot, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.opened):
        press(page, qtbot, Qt.Key.Key_Space)
    qtbot.keyClick(page.cards[0], Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert page.cards[0].hasFocus()


def test_the_cross_in_the_search_empties_it(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.search("nowhere")
    cross = next(one for one in page.findChildren(IconButton) if one.toolTip() == "Clear the search (Esc)")
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert (len(ids(page)), cross.isVisible()) == (5, False)


def test_when_nothing_fits_one_button_clears_the_search(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.focus_search()
    qtbot.keyClicks(QApplication.focusWidget(), "nowhere")
    qtbot.mouseClick(named(page, "Clear the search"), Qt.MouseButton.LeftButton)
    assert len(ids(page)) == 5


def test_the_way_out_of_an_empty_page_is_in_sight_in_a_small_window(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.resize(480, 360)
    page.search("nowhere")
    clear = named(page, "Clear the search")
    assert clear.mapTo(page, QPoint(0, clear.height())).y() <= page.height()


def test_an_empty_library_offers_to_open_a_file(look: Look, qtbot: QtBot) -> None:
    page = LibraryPage(look)
    qtbot.addWidget(page)
    page.show_routines(())
    page.show()
    empty = page.findChildren(QPushButton)[-1]
    with qtbot.waitSignal(page.file_wanted):
        qtbot.mouseClick(empty, Qt.MouseButton.LeftButton)


def test_the_star_keeps_a_routine_and_does_not_open_it(look: Look, qtbot: QtBot) -> None:
    page, opened = shown(look, qtbot), []
    page.opened.connect(opened.append)
    with qtbot.waitSignal(page.starred) as starred:
        qtbot.mouseClick(named(page, "Add to favourites: Happy hips"), Qt.MouseButton.LeftButton)
    assert (starred.args, opened) == (["hips", True], [])


def test_a_broken_file_can_be_opened_and_checked_again(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    with qtbot.waitSignals([page.file_shown, page.checked_again]):
        qtbot.mouseClick(named(page, "Open the file: legs.yaml"), Qt.MouseButton.LeftButton)
        qtbot.mouseClick(named(page, "Check again: legs.yaml"), Qt.MouseButton.LeftButton)


@pytest.mark.usefixtures("spanish")
def test_what_is_wrong_with_a_file_is_told_in_the_language_of_the_window(look: Look, qtbot: QtBot) -> None:
    told = "Línea 14: «secnds» no es una clave de un «hold». ¿Querías decir «seconds»?"
    assert told in [label.accessibleName() for label in shown(look, qtbot).findChildren(QLabel)]


def test_what_is_wrong_with_a_file_is_shown_as_it_is_written(look: Look, qtbot: QtBot) -> None:
    fault = replace(CARDS[-1].faults[0], text=said('"{name}" is not a key of {what}.', name="<b>", what=said("a hold")))
    parent = QWidget()
    card = BrokenCard(replace(CARDS[-1], faults=(fault,)), look, parent)
    told = next(label.text() for label in card.findChildren(QLabel) if label.accessibleName().startswith("Line 14"))
    assert told.startswith("<b>Line 14:</b> &quot;&lt;b&gt;&quot; is not a key")


def test_a_session_that_was_left_can_go_on(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot, resume=True)
    with qtbot.waitSignals([page.resumed, page.resume_declined]):
        qtbot.mouseClick(named(page, "Continue"), Qt.MouseButton.LeftButton)
        qtbot.mouseClick(named(page, "Not now"), Qt.MouseButton.LeftButton)


def test_other_routines_replace_the_ones_before(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.show_routines(CARDS[:1])
    assert ids(page) == ["hips"]


@pytest.mark.parametrize(("minutes", "words"), [(0.48, "30 seconds"), (0.1, "10 seconds"), (1.2, "1 minute,"),
                                                (12.4, "12 minutes")])
def test_a_short_routine_tells_its_seconds(minutes: float, words: str, look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.show_routines((replace(CARDS[0], minutes=minutes),))
    assert words in page.cards[0].accessibleName()


def test_the_search_ignores_case_and_accents() -> None:
    assert [card.id for card in Finder().found(map(with_hay, CARDS), "CAFE")] == ["desk"]


def test_every_word_of_a_search_must_fit() -> None:
    assert Finder().found(map(with_hay, CARDS[:1]), "hips mat") == []


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_small_window_stands_inside_it(look: Look, qtbot: QtBot) -> None:
    page = library(look)
    qtbot.addWidget(page)
    page.resize(480, 360)
    with qtbot.waitExposed(page):
        page.show()
    page.move(60, 60)
    named(page, "Menu").click()
    menu = next(menu for menu in page.findChildren(QMenu) if menu.isVisible())
    assert page.geometry().contains(menu.geometry())
    menu.close()


@pytest.mark.parametrize("size", [(1366, 768), (900, 700), (480, 360)])
def test_the_place_stands_apart_from_the_things(size: tuple[int, int], look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.show_routines((replace(CARDS[0], needs=("mat", "wall", "chair", "foam roller", "knee pad")),))
    page.resize(*size)
    (place,) = [one for one in page.cards[0].findChildren(QLabel) if one.text() == "Home"]
    things = page.cards[0].findChildren(MetaLine)[-1]
    assert place.isVisible()
    assert things.natural_width() + 24 <= place.mapTo(page, QPoint(0, 0)).x() - things.mapTo(page, QPoint(0, 0)).x()


def test_the_place_goes_below_a_thing_that_leaves_no_room_for_it(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.show_routines((replace(CARDS[0], needs=("a stool of about the height of the knee",)),))
    things = page.cards[0].findChildren(MetaLine)[-1]
    assert [words for _, words in things.items][1:] == ["Home"]


def test_cards_of_one_row_have_the_same_lines_whatever_they_need(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    long = replace(CARDS[0], title="Everything that is good for hips and hamstrings",
                   needs=("mat", "wall", "chair", "foam roller"), places=("home", "clinic"),
                   positions=("standing", "half-kneeling", "on a chair", "lying on the back"))
    page.show_routines((long, *CARDS[1:3]))
    lines = [[line.geometry() for line in card.findChildren(MetaLine)] for card in page.cards]
    assert len({(meta.top(), meta.height(), things.top(), things.height()) for meta, things in lines}) == 1


def test_what_a_card_has_no_room_for_is_in_its_tooltip(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.show_routines((replace(CARDS[0], title="Good " * 12, needs=("mat", "wall", "chair", "foam roller", "strap")),))
    card = page.cards[0]
    assert card.findChildren(MetaLine)[-1].spoken() == "Mat, wall, chair +2"
    assert any(label.text().endswith("…") for label in card.findChildren(QLabel))
    assert card.toolTip().splitlines() == ["Good " * 12, "Needs mat, wall, chair, foam roller, strap"]


def test_a_place_gives_way_to_all_things_where_they_fit_without_it(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.show_routines((replace(CARDS[0], needs=("mat", "wall", "chair", "foam roller")),))
    card = page.cards[0]
    assert card.findChildren(MetaLine)[-1].spoken() == "Mat, wall, chair, foam roller"
    assert card.toolTip() == "Home"


def test_a_tooltip_does_not_repeat_what_the_card_says(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    assert {card.routine.id: card.toolTip() for card in page.cards if isinstance(card, Card)} == {
        "hips": "", "breathe": "Needs chair or bench", "long": f"{LONG}\nHands and knees, kneeling, sitting",
        "desk": "Café break"}


def test_one_quiet_line_stands_over_the_routines(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.tell("The settings could not be read.")
    (line,) = [one for one in page.findChildren(QLabel) if one.text() == "The settings could not be read."]
    assert line.isVisible()
    page.tell("")
    assert not line.isVisible()


def test_a_card_in_sight_is_no_taller_for_what_it_showed_before(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    short = replace(CARDS[0], needs=("bench", "foam roller", "mat"), places=("home", "clinic"), adapted="1 swapped")
    for needs in ((*short.needs, "knee pad", "long belt"), short.needs):
        page.show_routines((replace(short, needs=needs), *CARDS[1:]))
        tall = page.cards[0].height()
        QApplication.processEvents()
    page.show_routines(())
    page.show_routines((short, *CARDS[1:]))
    assert tall == page.cards[0].height()


def test_the_card_that_has_the_focus_keeps_it_in_another_look(look: Look, qtbot: QtBot) -> None:
    page = shown(look, qtbot)
    page.enter()
    press(page, qtbot, Qt.Key.Key_Right)
    page.dress(look.sized(2.0, 2.0))
    assert page.focusWidget() is page.cards[1]  # a window that was hidden is not active
