"""The window: pages come and go, files are dropped, help is one key away."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from followalong.qt.look import Look
from followalong.qt.main_window import MainWindow
from tests.qt.samples import before, finished, library, safety


@pytest.fixture
def window(look: Look, qtbot: QtBot) -> MainWindow:
    made = MainWindow(look, library, safety)
    qtbot.addWidget(made)
    made.show_library()
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def test_it_begins_with_the_library(window: MainWindow) -> None:
    assert (window.page.metaObject().className(), window.windowTitle()) == ("LibraryPage", "followalong")


def test_a_page_names_the_window_and_goes_when_it_is_left(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    page = before(look)
    window.show_page(page, "Happy hips")
    title = window.windowTitle()
    with qtbot.waitSignal(page.destroyed):
        window.show_library()
    assert (title, window.windowTitle()) == ("Happy hips — followalong", "followalong")


def test_f1_shows_when_to_stop_over_any_page_and_enter_returns(
    window: MainWindow, look: Look, qtbot: QtBot,
) -> None:
    page = before(look)
    window.show_page(page)
    with qtbot.waitSignals([window.covered, window.safety_closed]):
        qtbot.keyClick(window, Qt.Key.Key_F1)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert window.page is page


def test_when_to_stop_has_its_own_name_for_the_way_back(window: MainWindow) -> None:
    window.show_safety()
    assert window.named == "When to stop"


def test_dropped_files_are_opened(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    files = ["/somewhere/evening.yaml", "/somewhere/morning.yaml"]
    data.setUrls([*map(QUrl.fromLocalFile, files), QUrl("https://example.org/far.yaml")])
    actions, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), actions, data, button, keys)
    QApplication.sendEvent(window, enter)
    with qtbot.waitSignal(window.files_opened) as opened:
        QApplication.sendEvent(window, QDropEvent(QPointF(9, 9), actions, data, button, keys))
    assert (enter.isAccepted(), opened.args) == (True, [files])


def test_a_guard_can_keep_the_window_open(window: MainWindow) -> None:
    asked: list[int] = []

    def may_close() -> bool:
        asked.append(1)
        return len(asked) > 1

    window.guard(may_close)
    assert (window.close(), window.close()) == (False, True)


def test_it_is_never_smaller_than_all_pages_can_bear(window: MainWindow) -> None:
    window.resize(100, 100)
    QApplication.processEvents()
    assert (window.width(), window.height()) == (480, 360)


def test_the_ring_shows_for_tab_and_goes_with_a_click(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    by_key = (window.ring.isVisible(), window.ring.target)
    qtbot.mouseClick(window.ring.target or QWidget(), Qt.MouseButton.LeftButton)
    assert by_key[0]
    assert not window.ring.isVisible()


def test_the_ring_goes_with_a_click_on_what_takes_no_focus(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    by_key = window.ring.isVisible()
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(window.width() // 2, 5))
    assert by_key
    assert (window.ring.isVisible(), window.ring.by_keyboard) == (False, False)


def test_a_page_that_only_takes_keys_has_no_ring(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    page = finished(look)
    window.show_page(page)
    assert (page.hasFocus(), window.ring.isVisible()) == (True, False)


def test_the_ring_surrounds_the_whole_control(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    target = window.ring.target
    assert target is not None
    place = target.mapTo(window, QPoint(0, 0))
    assert window.ring.geometry().contains(place - QPoint(2, 2)) or hasattr(target, "ring_rect")


def test_the_ring_follows_arrows_in_a_row_of_choices(window: MainWindow, look: Look, qtbot: QtBot) -> None:
    window.show_page(before(look))
    while not QApplication.focusWidget().accessibleName().startswith("Effort"):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert window.ring.target is not None
    assert window.ring.target.accessibleName() == "Effort: Full"
