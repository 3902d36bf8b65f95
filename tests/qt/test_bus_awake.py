"""Keeping the screen on, asked of a screen saver on a bus of the test's own."""

import subprocess
import sys

import pytest
from PySide6.QtDBus import QDBusConnection

from followalong.qt.bus_awake import GNOME, LINE, BusAwake, awake_of_the_desktop
from tests.qt.private_bus import on, private_bus


class Other:
    """Another way, which always works."""

    held = False

    def hold(self):
        self.held = True

    def release(self):
        self.held = False


@pytest.fixture
def address(tmp_path):
    with private_bus(tmp_path) as address:
        yield address


@pytest.fixture
def awake(address):
    made = BusAwake(Other(), lambda: QDBusConnection.connectToBus(address, LINE))
    yield made
    made.release()


@pytest.fixture
def saver(address):
    """A program of its own: who asks waits for the answer."""
    words = [sys.executable, "-P", "-m", "tests.qt.saver", address]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "True\n"
        yield
        process.stdin.close()


@pytest.mark.usefixtures("saver")
def test_the_screen_is_held_until_it_is_released(awake):
    awake.hold()
    assert awake.held
    awake.release()
    assert not awake.held
    assert not QDBusConnection(LINE).isConnected()


@pytest.mark.usefixtures("saver")
def test_the_screen_can_be_held_again_after_a_release(awake):
    for _ in range(2):
        awake.hold()
        awake.hold()
        assert awake.held
        awake.release()
        assert not awake.held


def test_a_desktop_without_a_saver_is_asked_in_another_way(awake, address):
    with on(address, "gnome") as gnome:
        assert gnome.registerService(GNOME)
        awake.hold()
    assert awake.held


def test_where_nobody_can_be_asked_nothing_is_held(awake):
    awake.hold()
    assert not awake.held


def test_without_a_bus_nothing_is_held():
    awake = BusAwake(Other(), lambda: QDBusConnection("nobody"))
    awake.hold()
    assert not awake.held


def test_elsewhere_than_on_linux_no_bus_is_asked(monkeypatch):
    monkeypatch.setattr("sys.platform", "darwin")
    assert not isinstance(awake_of_the_desktop(), BusAwake)
