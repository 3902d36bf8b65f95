"""A page that plays a session which only remembers what it was asked."""

import pytest
from PySide6.QtTest import QTest

from followalong.qt.player.player_page import PlayerPage
from tests.qt.player.moments import AskedSession, HandClock, look


class Heard:
    """An ear that remembers."""

    def __init__(self):
        self.events, self.silenced, self.repeated = [], 0, []

    def hear(self, events):
        self.events += events

    def repeat(self, cue):
        self.repeated.append(cue.words)

    def silence(self):
        self.silenced += 1


@pytest.fixture
def session():
    return AskedSession()


@pytest.fixture
def clock():
    return HandClock()


@pytest.fixture
def ear():
    return Heard()


@pytest.fixture
def page(qtbot, session, clock, ear):
    made = PlayerPage(session, look(), clock, ear)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.driver.stop()


@pytest.fixture
def press(page):
    """A real key, as the window system sends it."""

    def key(which, modifier=None):
        handle = page.window().windowHandle()
        QTest.keyClick(handle, which) if modifier is None else QTest.keyClick(handle, which, modifier)

    return key
