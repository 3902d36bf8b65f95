"""The two timers."""

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from followalong.qt.player.driver import NEAR, Driver


class Due:
    """Says when the next event is."""

    def __init__(self, seconds):
        self.seconds = seconds

    def __call__(self):
        return self.seconds


@pytest.fixture
def owner(qapp):
    return QObject()


def shot(driver):
    return driver.findChild(QTimer, "shot")


def test_the_next_event_has_one_precise_single_shot(owner):
    driver = Driver(Due(0.15), owner)
    driver.arm()
    assert shot(driver).timerType() == Qt.TimerType.PreciseTimer
    assert shot(driver).interval() == 150


@pytest.mark.parametrize(("seconds", "told"), [(0.15, 1), (0.5, 0), (3.0, 0)])
def test_an_event_that_is_near_is_told(owner, seconds, told):
    driver, near = Driver(Due(seconds), owner), []
    driver.near.connect(lambda: near.append(1))
    driver.arm()
    assert near == []
    QCoreApplication.processEvents()
    assert len(near) == told


def test_it_comes_back_when_the_event_is_near(owner):
    driver = Driver(Due(0.75), owner)
    driver.arm()
    assert shot(driver).interval() == round((0.75 - NEAR) * 1000)


def test_it_looks_at_most_a_second_ahead(owner):
    driver = Driver(Due(40.0), owner)
    driver.arm()
    assert shot(driver).interval() == 1000


def test_nothing_to_come_awaits_nothing(owner):
    due = Due(0.25)
    driver = Driver(due, owner)
    driver.arm()
    due.seconds = None
    driver.arm()
    assert not driver.armed


def test_frames_are_thirty_a_second_at_most(owner):
    driver = Driver(Due(None), owner)
    driver.repaint(on=True)
    frames = next(timer for timer in driver.findChildren(QTimer) if not timer.isSingleShot())
    assert 1000 / frames.interval() <= 30
    driver.repaint(on=False)
    assert not driver.repainting


def test_an_event_that_is_due_is_told(owner, qtbot):
    driver = Driver(Due(0.0), owner)
    with qtbot.waitSignal(driver.due):
        driver.arm()
