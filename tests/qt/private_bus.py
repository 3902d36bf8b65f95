"""A message bus of a test's own."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


@contextmanager
def private_bus(folder: Path) -> Iterator[str]:
    """Its address; the test is left out where there is no such program."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("dbus-daemon is not installed")
    address = f"unix:path={folder / 'bus'}"
    words = [program, "--session", f"--address={address}", "--nofork", "--print-address"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout
            process.stdout.readline()
            yield address
        finally:
            process.terminate()


@contextmanager
def on(address: str, name: str) -> Iterator[QDBusConnection]:
    """A connection of one part of a test."""
    bus = QDBusConnection.connectToBus(address, name)
    assert bus.isConnected()
    try:
        yield bus
    finally:
        QDBusConnection.disconnectFromBus(name)


def says_sleep(bus: QDBusConnection, *, going: bool) -> None:
    """As logind does before a sleep and after it."""
    _, path, interface = LOGIN
    signal = QDBusMessage.createSignal(path, interface, "PrepareForSleep")
    signal.setArguments([going])
    assert bus.send(signal)
