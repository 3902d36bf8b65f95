"""Where the window stands, when screens come and go."""

import json
import os
import subprocess
import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from followalong.files.frame import Frame, FrameFile
from followalong.qt.window_place import WindowPlace


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.setGeometry(100, 80, 300, 200)
    return made


@pytest.fixture
def file(tmp_path):
    return FrameFile(tmp_path / "window")


@pytest.fixture
def place(window, file, qapp):
    return WindowPlace(window, file, qapp, window)


def test_a_window_comes_back_to_where_it_was_closed(place, window):
    window.show()
    place.keep()
    window.setGeometry(0, 0, 200, 200)
    place.restore()
    assert window.geometry().getRect() == (100, 80, 300, 200)


def test_a_window_that_filled_its_screen_fills_it_again(place, window, file):
    file.write(Frame(100, 80, 300, 200, full=True))
    place.restore()
    assert window.isMaximized()


@pytest.mark.parametrize("frame", [Frame(5000, 80, 300, 200), Frame(-290, 80, 300, 200)])
def test_a_place_where_no_screen_is_any_more_is_forgotten(place, window, file, frame):
    file.write(frame)
    place.restore()
    assert window.geometry().getRect() == (100, 80, 300, 200)


def test_the_first_start_leaves_the_place_to_the_desktop(place, window):
    place.restore()
    assert window.geometry().getRect() == (100, 80, 300, 200)


def test_when_its_screen_goes_it_says_so_and_comes_in_sight(place, window, qapp, qtbot):
    window.show()
    window.setGeometry(5000, 80, 300, 200)
    with qtbot.waitSignal(place.lost):
        qapp.screenRemoved.emit(window.screen())
    place.come_in_sight()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())


def test_a_window_that_is_larger_than_what_is_left_shrinks(place, window):
    window.setGeometry(0, 0, 5000, 5000)
    place.come_in_sight()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(window.geometry())


def test_it_goes_back_when_the_screen_returns_unless_it_was_moved(place, window, qapp):
    window.show()
    for moved in (False, True):
        window.setGeometry(100, 80, 300, 200)
        qapp.screenRemoved.emit(window.screen())
        window.setGeometry(10, 10, 300, 200)
        place.settle()
        if moved:
            window.setGeometry(20, 10, 300, 200)
        qapp.screenAdded.emit(window.screen())
        assert window.geometry().x() == (20 if moved else 100)


CHILD = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication, QWidget
from followalong.files.frame import FrameFile
from followalong.qt.window_place import WindowPlace
app = QApplication([])
window = QWidget()
place = WindowPlace(window, FrameFile(Path(sys.argv[1])), app, window)
place.restore()
window.show()
print(window.screen().name(), *window.geometry().getRect())
"""
LEFT = {"name": "left", "x": 0, "y": 0, "width": 1000, "height": 700,
        "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
RIGHT = {**LEFT, "name": "right", "x": 1000}


@pytest.mark.parametrize(("screens", "name"), [((LEFT, RIGHT), "right"), ((LEFT,), "left")])
def test_with_two_screens_it_comes_back_to_its_own_and_with_one_it_stays_in_sight(tmp_path, file, screens, name):
    file.write(Frame(1200, 80, 400, 300))
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}"}
    words = [sys.executable, "-c", CHILD, str(tmp_path / "window")]
    done = subprocess.run(words, env={**os.environ, **platform}, capture_output=True, text=True, check=True)
    shown, x, *_ = done.stdout.split()
    assert (shown, int(x) >= 1000) == (name, name == "right")
