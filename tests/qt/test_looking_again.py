"""The library notices what became of its files when the person comes back to it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from followalong.app import data
from followalong.core.choices import Choices
from followalong.qt.cards_area import CardsArea
from tests.qt.desk import Desk

DEMO = data("routines") / "demo.yaml"


@pytest.fixture
def own(qtbot, tmp_path, warm):
    """A window with its library up to date, and a folder of the person's own that is not there yet."""
    desk = Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")
    desk.caught_up()
    return desk, Path(desk.parts.library.own)


def come_back(desk):
    """As if another window had been the active one meanwhile."""
    desk.program.window.activateWindow()
    QCoreApplication.sendEvent(desk.program.window, QEvent(QEvent.Type.ActivationChange))
    desk.caught_up()


def write(folder, name, title):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.yaml").write_text(DEMO.read_text().replace("title: ", f"title: {title} "))


def titles(desk):
    return [card.title for card in desk.program.library.routines]


def test_a_new_file_in_a_new_folder_is_there_when_the_window_is_active_again(own):
    desk, folder = own
    write(folder, "mine", "Fresh")
    come_back(desk)
    assert any(title.startswith("Fresh") for title in titles(desk))


def test_a_changed_file_is_there_when_the_library_is_entered(own):
    desk, folder = own
    write(folder, "mine", "Old")
    come_back(desk)
    desk.program.window.show_safety()
    write(folder, "mine", "Newer")
    desk.page.closed.emit()
    desk.caught_up()
    assert any(title.startswith("Newer") for title in titles(desk))
    assert not any(title.startswith("Old") for title in titles(desk))


def test_nothing_is_read_twice_and_nothing_shown_anew_where_nothing_changed(own):
    desk, folder = own
    learnt, rounds = [], []
    desk.program.catching_up.learnt.connect(lambda read, _: learnt.append(len(read)))
    desk.program.catching_up.ended.connect(lambda: rounds.append(1))
    write(folder, "mine", "Fresh")
    for _ in range(3):
        come_back(desk)
    assert (learnt, len(rounds)) == ([1], 3)


def test_the_focus_and_the_place_stay(own):
    desk, folder = own
    card, bar = desk.page.cards[0], desk.page.findChild(CardsArea).verticalScrollBar()
    card.stops[0].setFocus()
    bar.setValue(300)
    write(folder, "mine", "Fresh")
    come_back(desk)
    held = next(one for one in desk.page.cards if QApplication.focusWidget() in one.stops)
    assert (held.routine.id, bar.value()) == (card.routine.id, 300)


def test_nothing_is_looked_for_while_a_session_is_there(own):
    desk, _ = own
    desk.program.open(str(DEMO))
    desk.program.start(Choices())
    QCoreApplication.sendEvent(desk.program.window, QEvent(QEvent.Type.ActivationChange))
    assert not desk.program.catching_up.going
