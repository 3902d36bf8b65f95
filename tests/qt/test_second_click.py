"""The second click of a double click is not for the page that came with the first."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from followalong.qt.before_page import BeforePage
from followalong.qt.widgets.card import Card

LEFT = Qt.MouseButton.LeftButton


def filling(desk, page):
    """A page that is one button; how often it was pressed."""
    pressed = []
    button = QPushButton("Start", page)
    button.setGeometry(page.rect())
    button.clicked.connect(lambda: pressed.append(1))
    button.show()
    return pressed


def click_twice(desk, at, kind=QTest.mouseDClick):
    kind(desk.program.window.windowHandle(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def test_a_double_click_on_a_card_opens_it_and_presses_nothing_there(desk):
    card, presses = desk.page.cards[0], []
    desk.program.entrance.shown.connect(lambda page, _: presses.append(filling(desk, page)))
    click_twice(desk, card.mapTo(desk.program.window, QPoint(40, 40)))
    assert isinstance(card, Card)
    assert isinstance(desk.page, BeforePage)
    assert presses == [[]]


def test_the_next_click_presses_and_a_double_click_in_its_place_does_too(desk):
    pressed = filling(desk, desk.page)
    middle = desk.program.window.rect().center()
    click_twice(desk, middle, QTest.mouseClick)
    click_twice(desk, middle)
    assert len(pressed) == 3
