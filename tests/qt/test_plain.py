"""Words from a file stay words."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.plain import plain
from followalong.qt.views import RoutineCard


def test_ordinary_words_are_left_alone() -> None:
    assert plain("Hips & hamstrings") == "Hips & hamstrings"


def test_a_title_with_tags_is_shown_as_it_is_written(look: Look, qtbot: QtBot, qapp: QApplication) -> None:
    page = LibraryPage(look)
    qtbot.addWidget(page)
    page.show()
    page.show_routines((RoutineCard("x", "Hips", summary="<img src='/etc/passwd'>Hips"),))
    assert "&lt;img" in page.cards[0].toolTip()
