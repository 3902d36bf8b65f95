"""A page in another look is the page that would have been made in it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from followalong.core.filters import Wanted
from followalong.qt.look import Look
from followalong.qt.page import Page
from tests.qt.samples import PAGES, finished, library, safety, stretch

SIZE = QSize(1000, 700)


def shown(page: Page, qtbot: QtBot) -> Page:
    qtbot.addWidget(page)
    page.resize(SIZE)
    page.show()
    QApplication.processEvents()
    return page


def framed(page: Page, qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(SIZE)
    window.show()
    window.activateWindow()
    QApplication.processEvents()
    return window


def picture(page: QWidget) -> QImage:
    """From the top, with no focus on a part of it."""
    QApplication.processEvents()
    page.setFocus()
    for area in page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    return page.grab().toImage()


@pytest.mark.parametrize(("theme", "scale"), [("dark", 1.0), ("high contrast", 1.0), ("light", 1.5)])
@pytest.mark.parametrize("name", PAGES)
def test_a_dressed_page_looks_like_a_new_one(
    name: str, theme: str, scale: float, look: Look, look_for: Callable[..., Look], qtbot: QtBot,
) -> None:
    page = shown(PAGES[name](look), qtbot)
    page.dress(look_for(theme, scale))
    new = shown(PAGES[name](page.look), qtbot)
    qtbot.waitUntil(lambda: picture(page) == picture(new))  # figures of cards are drawn one by one


def test_what_was_searched_and_asked_stays(look: Look, look_for: Callable[..., Look], qtbot: QtBot) -> None:
    page = shown(library(look, resume=True), qtbot)
    page.ask(Wanted(15))
    page.search("hips")
    page.tell("A sentence.")
    before = [card.id for card in page.routines]
    page.dress(look_for("dark"))
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert ([card.id for card in page.routines], page.wanted, page.told) == (before, Wanted(15), "A sentence.")
    assert "Continue at Hamstring stretch, left side?" in labels


def test_what_had_the_focus_has_it_still(look: Look, look_for: Callable[..., Look], qtbot: QtBot) -> None:
    page = library(look)
    window = framed(page, qtbot)
    page.focus_search()
    page.dress(look_for("dark"))
    focused = window.focusWidget()
    assert (focused.accessibleName(), focused.isVisible()) == ("Search routines and stretches", True)


def test_what_was_scrolled_to_stays(look: Look, look_for: Callable[..., Look], qtbot: QtBot) -> None:
    page = safety(look)
    window = framed(page, qtbot)
    window.resize(640, 480)
    QApplication.processEvents()
    page.findChild(QScrollArea).verticalScrollBar().setValue(9999)
    page.dress(look_for("dark"))
    bar = next(area for area in window.findChildren(QScrollArea) if area.isVisible()).verticalScrollBar()
    assert bar.value() == bar.maximum() > 0


def test_the_side_that_is_shown_stays(look: Look, look_for: Callable[..., Look], qtbot: QtBot) -> None:
    page = shown(stretch(look), qtbot)
    page.stage.show_side(0)
    page.dress(look_for("dark"))
    assert page.stage.side == "left"


def test_an_answer_that_was_given_stays(look: Look, look_for: Callable[..., Look], qtbot: QtBot) -> None:
    page = shown(finished(look), qtbot)
    qtbot.keyClick(page, Qt.Key.Key_7)
    page.dress(look_for("dark"))
    assert page.rating == 7
