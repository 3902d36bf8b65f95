"""The keyboard reaches everything, in the order of the eye, and never stays caught."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget
from shiboken6 import delete

from followalong.qt.focus import FocusRing
from followalong.qt.widgets.key_button import KeyButton
from tests.qt.reader import astray
from tests.qt.screens import PANELS, SCREENS

MOST = 200  # steps of the Tab key round a page
OVER = ("player: question", "player: away", "player: change", "player: keys")  # Tab stays among what they ask
PARTS = [f"player: {name}" for name in PANELS]  # they lie over the rest


@pytest.fixture(params=[name for name in SCREENS if name not in OVER])
def screen(request, look, qtbot):
    made = SCREENS[request.param](look)
    qtbot.addWidget(made)
    made.resize(1366, 4000)  # nothing has to be scrolled
    made.show()
    qtbot.waitUntil(made.isActiveWindow)
    QApplication.processEvents()
    return made


def walked(screen, key=Qt.Key.Key_Tab):
    """What has the focus, step by step, until one comes again: once round, or caught among a few.

    The first card is passed over where a long list was scrolled away from it.
    """
    QTest.keyClick(QApplication.focusWidget() or screen, key)
    stops = [QApplication.focusWidget()]
    for _ in range(MOST):
        QTest.keyClick(stops[-1], key)
        now = QApplication.focusWidget()
        if now in stops[:-1]:
            return stops
        if now is not stops[-1]:  # the bar of the session has several steps
            stops.append(now)
    raise AssertionError(f"caught: {[stop.accessibleName() for stop in stops[-3:]]}")


def place(widget):
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def maximum(bar):
    return bar.maximum()


def names(widgets):
    return sorted(one.accessibleName() or str(one) for one in widgets)


def reachable(screen):
    return {one for one in screen.findChildren(QWidget) if one.isVisible() and one.isEnabled()
            and one.focusPolicy() & Qt.FocusPolicy.TabFocus}


def test_tab_reaches_everything_once_in_the_order_of_the_eye_and_comes_round(screen, request):
    stops = walked(screen)
    assert names(stops) == names(reachable(screen))
    places = [(place(stop), stop.accessibleName()) for stop in stops]
    turned = (astray(places[index:] + places[:index]) for index in range(len(stops)))
    assert min(turned, key=len) == [] or request.node.callspec.params["screen"] in PARTS


def test_the_other_way_round_is_the_same_way(screen):
    assert names(walked(screen, Qt.Key.Key_Backtab)) == names(reachable(screen))


@pytest.mark.parametrize("size", [(1366, 768), (640, 480)])
@pytest.mark.parametrize("name", [name for name in SCREENS if name not in OVER])
def test_the_ring_is_whole_round_everything_that_has_the_focus(name, size, look, qtbot):
    window, page = QMainWindow(), SCREENS[name](look)
    qtbot.addWidget(window)
    window.setCentralWidget(page)
    window.resize(*size)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    ring = FocusRing(window, "#123456")
    cut = []
    for stop in walked(page):
        QTest.keyClick(stop, Qt.Key.Key_Shift)
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        if not ring.isVisible() or not window.rect().contains(ring.geometry()) or ring.target is not stop:
            cut.append((stop.accessibleName(), ring.isVisible(), ring.geometry()))
    assert cut == []


def test_tab_stays_among_the_answers_of_a_question(look, qtbot):
    page = SCREENS["player: question"](look)
    qtbot.addWidget(page)
    qtbot.waitUntil(page.parts.question.hasFocus)
    stops = []
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        stops.append(QApplication.focusWidget().accessibleName())
    assert stops == ["Stay", "Leave", "Stay"]


def test_the_ring_is_three_pixels_wide(look, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(SCREENS["safety"](look))
    window.show()
    ring = FocusRing(window, "#123456")
    ring.show_on(window.centralWidget().findChild(KeyButton))
    line = ring.grab().toImage()
    inked = [x for x in range(10) if line.pixelColor(x, ring.height() // 2).name() == "#123456"]
    assert inked == [0, 1, 2]


def test_the_ring_leaves_what_was_deleted(look, qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setCentralWidget(SCREENS["safety"](look))
    ring = FocusRing(window, "#123456")
    ring.show_on(window.centralWidget().findChild(KeyButton))
    delete(ring.target)
    window.show()
    ring.show_on(None)
    assert ring.isHidden()


@pytest.mark.parametrize("name", ["stretch", "before", "safety", "settings"])
def test_a_long_page_is_read_with_the_arrows_and_the_focus_stays(name, look, qtbot):
    page = SCREENS[name](look)
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    page.enter()
    focus, bar = QApplication.focusWidget(), max(
        (area.verticalScrollBar() for area in page.findChildren(QScrollArea) if area.isVisible()), key=maximum)
    seen = []
    for key in ("Down", "PageDown", "PageUp", "Up", "End", "Home"):
        QTest.keyClick(QApplication.focusWidget(), getattr(Qt.Key, f"Key_{key}"))
        seen.append(bar.value())
    assert 0 == seen[5] == seen[3] < seen[2] == seen[0] < seen[1] <= seen[4] == bar.maximum()
    assert QApplication.focusWidget() is focus


def test_down_leads_from_the_head_of_the_library_to_its_cards(look, qtbot):
    page = SCREENS["library"](look)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitUntil(page.isActiveWindow)
    for stop in [one for one in reachable(page) if one.accessibleName() in ("Open a file", "Time", "Body part")]:
        stop.setFocus()
        QTest.keyClick(stop, Qt.Key.Key_Down)
        assert QApplication.focusWidget() is page.cards[0]
