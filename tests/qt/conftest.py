"""What the tests of the window share."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from followalong import app
from followalong.folders import Folders
from followalong.qt import opening
from followalong.qt.look import Look
from tests.qt.desk import Desk
from tests.qt.samples import look_of

# The platform without a screen says so for each window that has a least size, and for each menu.
HARMLESS = r"This plugin does not support (propagateSizeHints|grabbing the keyboard|raise)"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore(HARMLESS, extend=True))


@pytest.fixture
def look(qapp: QApplication) -> Look:
    """Light, at 100 %."""
    return look_of(qapp)


@pytest.fixture
def look_for(qapp: QApplication) -> Callable[..., Look]:
    """Another theme, text size or family."""

    def make(theme: str = "light", scale: float = 1.0, family: str = "") -> Look:
        return look_of(qapp, theme, scale, family)

    return make


@pytest.fixture(scope="session")
def warm(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of a program that has run before: nothing has to be read."""
    home = tmp_path_factory.mktemp("warm")
    library = app.library(Folders(home / "config", home / "data", home / "cache", home / "state"))
    library.keep_glimpse(library.entries())
    return home / "cache"


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, warm: Path) -> Desk:
    """A person who has been here before."""
    return Desk(qtbot, tmp_path, warm, safety_seen=True, motion="reduced")


@pytest.fixture
def demo(desk: Desk) -> Desk:
    """The same, before the start of the demo."""
    desk.program.open(str(app.data("routines") / "demo.yaml"))
    return desk


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    """The interface, until the test is over."""
    opening.speak(qapp, app.data("assets"), "es")
    yield
    opening.speak(qapp, app.data("assets"), "en")


@pytest.fixture(autouse=True)
def nothing_left_over(qapp: QApplication) -> Iterator[None]:
    """What a test has closed goes before the next one: else a style sheet is worked out for all that there ever was."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
