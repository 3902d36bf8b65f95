"""The search finds routines and stretches, by everyday words, the nearest first."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from followalong.core.filters import Wanted
from followalong.core.search import Wordbook
from followalong.qt.search import Finder, with_hay
from followalong.qt.stretch_page import StretchPage
from tests.qt.samples import CARDS

HIPS = (
    replace(CARDS[3], id="text", summary="For the hips"), replace(CARDS[3], id="step", stretches=("Hips",)),
    replace(CARDS[0], id="bad", discouraged=True), replace(CARDS[0], id="title"),
)


def titles(desk, typed):
    desk.caught_up()
    desk.page.search(typed)
    return [card.title for card in desk.page.routines]


def words(desk):
    return [label.text() for label in desk.page.findChildren(QLabel) if label.isVisibleTo(desk.page)]


def button(desk, text):
    return next(one for one in desk.page.findChildren(QPushButton) if one.text() == text and one.isVisible())


def test_a_title_comes_before_a_step_before_any_other_word_and_what_is_best_left_out_is_last():
    assert [card.id for card in Finder().found(map(with_hay, HIPS), "hips")] == ["title", "step", "text", "bad"]


def test_a_title_with_more_of_the_typed_words_comes_first_small_ones_too(desk):
    assert titles(desk, "three minutes at")[:2] == ["Three minutes at the desk", "Three minutes of breath"]
    assert titles(desk, "three minutes of")[:2] == ["Three minutes of breath", "Three minutes at the desk"]


def test_of_titles_that_fit_alike_the_order_stays():
    cards = [replace(CARDS[0], id=name, title="Hips and back") for name in "bac"]
    assert [card.id for card in Finder().found(map(with_hay, cards), "hips")] == ["b", "a", "c"]


def test_the_book_is_opened_for_the_first_question_only():
    opened = []
    finder = Finder(lambda: opened.append(1) or Wordbook())
    assert opened == []
    finder.found((), "a")
    finder.found((), "b")
    assert opened == [1]


def test_a_stretch_stands_under_the_routines_that_have_it_and_opens_its_page(desk):
    assert titles(desk, "sphinx")[-1] == "Sphinx"
    assert {"Routines: 3", "Stretches: 1"} <= set(words(desk))
    desk.page.opened.emit(desk.page.routines[-1].id)
    assert isinstance(desk.page, StretchPage)


def test_arrows_lead_from_the_routines_to_the_stretches(desk):
    titles(desk, "sphinx")
    desk.page.cards[2].setFocus()
    desk.qtbot.keyClick(desk.page.cards[2], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is desk.page.cards[3]


@pytest.mark.parametrize(("typed", "first"), [
    ("sore knees", "Kind to the knees"), ("I can’t kneel", "Kind to the knees"),
    ("back pain", "Four for the low back"), ("tight hamstring", "Happy hips and hamstrings"),
    ("desk", "Two minutes at the desk"), ("office", "Two minutes at the desk"), ("insomnia", "Before bed"),
    ("no bending", "No bending"),
])
def test_everyday_words_find_what_is_meant(desk, typed, first):
    assert titles(desk, typed)[0] == first


def test_a_name_that_a_stretch_has_elsewhere_finds_it(desk):
    assert titles(desk, "couch stretch")[-1] == "Hip and thigh stretch, foot on the wall"


def test_who_cannot_kneel_is_told_how_the_others_are_adapted(desk):
    found = titles(desk, "cannot kneel")
    assert all("kneeling" not in card.avoid for card in desk.page.routines)
    assert "Found without kneeling. Choose it under “Avoid”, and the other routines are adapted as well." in words(desk)
    desk.page.ask(Wanted(avoid=frozenset({"kneeling"})))
    assert len(titles(desk, "cannot kneel ")) > len(found)


def test_a_slip_is_mended_with_a_button(desk):
    assert titles(desk, "hamstrnig") == []
    desk.qtbot.mouseClick(button(desk, "Search for “hamstring”"), Qt.MouseButton.LeftButton)
    assert len(desk.page.routines) > 5


def test_where_nothing_is_near_it_says_what_would_do(desk):
    assert titles(desk, "xyzzy") == []
    assert any("Try a part of the body" in text for text in words(desk))


def test_where_the_filters_are_in_the_way_they_are_cleared_and_the_search_stays(desk):
    desk.caught_up()
    desk.page.ask(Wanted(places=frozenset({"desk"})))
    assert titles(desk, "sphinx") == []
    desk.qtbot.mouseClick(button(desk, "Clear the filters"), Qt.MouseButton.LeftButton)
    assert desk.page.routines[-1].title == "Sphinx"
