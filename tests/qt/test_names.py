"""A screen reader and the keyboard reach everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from followalong.qt.look import Look
from followalong.qt.widgets.card import Card
from tests.qt.samples import PAGES

SMALLEST = 44


def reached(page: QWidget, qtbot: QtBot) -> list[QWidget]:
    """What the Tab key can reach."""
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    QApplication.processEvents()
    return [one for one in page.findChildren(QWidget) if one.isVisible() and one.isEnabled()
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus]


@pytest.mark.parametrize("name", PAGES)
def test_what_can_be_reached_has_a_name_and_a_tooltip(name: str, look: Look, qtbot: QtBot) -> None:
    """But for a card that says everything itself."""
    page = PAGES[name](look)
    nameless = [one for one in reached(page, qtbot)
                if not (one.accessibleName() and (one.toolTip() or isinstance(one, Card)))]
    assert nameless == []


@pytest.mark.parametrize("name", PAGES)
def test_what_can_be_reached_is_large_enough_to_hit(name: str, look: Look, qtbot: QtBot) -> None:
    page = PAGES[name](look)
    small = [(one.accessibleName(), one.size()) for one in reached(page, qtbot)
             if min(one.width(), one.height()) < SMALLEST]
    assert small == []


@pytest.mark.parametrize("name", PAGES)
def test_labels_are_plain_text(name: str, look: Look, qtbot: QtBot) -> None:
    page = PAGES[name](look)
    qtbot.addWidget(page)
    formats = {label.textFormat() for label in page.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}
