"""What is wrong with a file can be read to the last mistake, and taken along."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from followalong.core.errors import Fault, step_label
from followalong.core.sentence import NOTHING, said
from followalong.qt.focus import FocusRing
from followalong.qt.library_page import LibraryPage
from followalong.qt.look import Look
from followalong.qt.mistakes_dialog import MistakesDialog
from tests.qt.samples import CARDS, NO_KEY

FAULTS = (
    Fault("legs.yaml", 14, 3, step_label("2", "Calf"), NO_KEY, said('Did you mean "{word}"?', word="seconds")),
    *(Fault("legs.yaml", line, 1, NOTHING, said("Write true or false.")) for line in range(20, 24)),
    Fault("legs.yaml", 0, 0, NOTHING, said("The file is empty."), warning=True),
)


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> LibraryPage:
    made = LibraryPage(look)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.show_routines([replace(CARDS[4], faults=FAULTS)])
    return made


def pressed(page: LibraryPage, name: str) -> MistakesDialog:
    next(one for one in page.findChildren(QPushButton) if one.accessibleName() == name).click()
    dialog = page.findChild(MistakesDialog)
    assert dialog
    return dialog


def test_a_card_with_no_room_for_all_mistakes_leads_to_them(page: LibraryPage) -> None:
    told = pressed(page, "Show all 5: legs.yaml").shown.toPlainText()
    assert told.splitlines()[:3] == [
        'Line 14, column 3, step 2 "Calf"', '"secnds" is not a key of a hold.', 'Did you mean "seconds"?']
    assert [line for line in told.splitlines() if line.startswith("Line 2")] == [
        f"Line {line}, column 1" for line in range(20, 24)]
    assert "The file is empty." not in told  # it can be played all the same


def test_all_of_it_can_be_copied_with_the_name_of_the_file(page: LibraryPage) -> None:
    pressed(page, "Show all 5: legs.yaml").copy()
    copied = QApplication.clipboard().text()
    assert copied.startswith("What to fix in legs.yaml\n\nLine 14, column 3")
    assert "Line 23, column 1\nWrite true or false." in copied


@pytest.mark.parametrize("by_keyboard", [True, False])
def test_the_ring_goes_along_with_the_keyboard(by_keyboard: bool, page: LibraryPage, look: Look, qtbot: QtBot) -> None:
    FocusRing(page, look.theme.focus, by_keyboard=by_keyboard)
    dialog = pressed(page, "Show all 5: legs.yaml")
    qtbot.waitUntil(lambda: dialog.isAncestorOf(QApplication.focusWidget() or page))
    ring = dialog.findChild(FocusRing)
    assert ring is not None
    assert (ring.target is None) is not by_keyboard


def test_a_card_with_few_mistakes_leads_to_them_too(page: LibraryPage, qtbot: QtBot) -> None:
    page.show_routines([replace(CARDS[4], faults=FAULTS[:1])])
    dialog = pressed(page, "Details: legs.yaml")
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
