"""A sleep that the system tells of, from a service like logind on a bus of the test's own."""

import pytest
from PySide6.QtDBus import QDBusConnection

from followalong.qt.sleep_signal import SleepSignal
from tests.qt.desk import Now
from tests.qt.private_bus import LOGIN, on, private_bus, says_sleep


@pytest.fixture
def address(tmp_path):
    with private_bus(tmp_path) as address:
        yield address


def test_a_sleep_is_heard_with_its_length(qtbot, qapp, address):
    clock = Now()
    with on(address, "logind") as logind, on(address, "ours") as ours:
        assert logind.registerService(LOGIN[0])
        sleep = SleepSignal(ours, clock, qapp)
        with qtbot.waitSignal(sleep.slept):
            says_sleep(logind, going=True)
        clock.now += 754.0
        with qtbot.waitSignal(sleep.woke) as woke:
            says_sleep(logind, going=False)
    assert (sleep.heard, woke.args) == (True, [754.0])


def test_without_a_bus_nothing_is_heard_and_nothing_is_wrong(qapp):
    assert SleepSignal(QDBusConnection("nobody"), Now(), qapp).heard is False
