"""The menus are found and used by a screen reader too."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.qt.reader import Role, found, one
from tests.qt.samples import library
from tests.qt.screens import SCREENS


@pytest.fixture
def menu_of(look, qtbot):
    kept = []

    def opened(page, name, size=(1366, 768)):
        kept.append(page)
        qtbot.addWidget(page)
        page.resize(*size)
        page.show()
        QApplication.processEvents()
        one(page, name).press()
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        return QApplication.activePopupWidget()

    yield opened
    QApplication.activePopupWidget().close()


def lines(menu):
    return [each.name for each in found(menu) if each.role in (Role.MenuItem, Role.CheckBox)]


def test_a_filter_opens_its_choices(menu_of, look):
    menu = menu_of(library(look), "Place")
    assert lines(menu) == ["At home", "At a desk", "In a clinic"]


def test_the_bar_of_the_session_opens_the_list_of_steps(menu_of, look, qtbot):
    page = SCREENS["player: stretch"](look)
    menu = menu_of(page, "The whole session")
    assert [line.partition("\t")[0] for line in lines(menu)] == ["1. Hip stretch", "2. Hip stretch"]
    with qtbot.waitSignal(page.parts.bar.place_chosen):
        next(each for each in found(menu) if each.name.startswith("2.")).press()
    page.parts.bar.open_list()


def test_more_controls_are_in_a_menu_of_a_small_window(menu_of, look):
    menu = menu_of(SCREENS["player: stretch"](look), "More", (640, 480))
    assert "Say it again" in " ".join(lines(menu))
