"""Keys of a terminal: a real pseudo-terminal, and none at all."""

import os
import sys
from pathlib import Path

import pytest

from followalong.terminal import keys


def test_without_a_terminal_reading_only_waits(monkeypatch):
    waited = []
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        with keys.opened(waited.append) as (found, person):
            assert (found.read(0.25), person, waited) == ("", False, [0.25])


@pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal is not there on Windows")
def test_a_key_is_read_at_once_and_the_terminal_is_put_back(monkeypatch):
    import pty
    import termios

    master, slave = pty.openpty()
    before = termios.tcgetattr(slave)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    with os.fdopen(slave, closefd=False) as terminal, os.fdopen(master, "wb", buffering=0) as typist:
        monkeypatch.setattr(sys, "stdin", terminal)
        with keys.opened(lambda _: None) as (found, person):
            typist.write(b"n")
            assert (found.read(1.0), person) == ("n", True)
            assert found.read(0.0) == ""
        assert termios.tcgetattr(slave) == before
    os.close(slave)
