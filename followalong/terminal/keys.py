"""Keys of a terminal, one at a time; none where there is no terminal."""

from __future__ import annotations

import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Protocol

LONGEST = 16  # bytes of one key's sequence


class Keys(Protocol):
    def read(self, seconds: float) -> str:
        """The key that comes within that time, or nothing."""


class NoKeys:
    """Only waits."""

    def __init__(self, sleep: Callable[[float], None]) -> None:
        self._sleep = sleep

    def read(self, seconds: float) -> str:
        self._sleep(seconds)
        return ""


class TerminalKeys:
    """Reads a terminal that `opened` has set to give every key at once."""

    def __init__(self, number: int) -> None:
        self._number = number

    def read(self, seconds: float) -> str:
        ready, _, _ = select.select([self._number], [], [], max(0.0, seconds))
        return os.read(self._number, LONGEST).decode("utf-8", "ignore") if ready else ""


class WindowsKeys:
    """Polls the console; Windows has no waiting for a key with a limit."""

    SLICE = 0.02

    def __init__(self, sleep: Callable[[float], None]) -> None:
        self._sleep = sleep

    def read(self, seconds: float) -> str:
        import msvcrt  # only there

        left = seconds
        while not msvcrt.kbhit():  # type: ignore[attr-defined,unused-ignore]
            if left <= 0:
                return ""
            self._sleep(min(self.SLICE, left))
            left -= self.SLICE
        return str(msvcrt.getwch())  # type: ignore[attr-defined,unused-ignore]


@contextmanager
def opened(sleep: Callable[[float], None]) -> Iterator[tuple[Keys, bool]]:
    """Keys for as long as it is open, and whether a person can press them."""
    if not (sys.stdin and sys.stdin.isatty() and sys.stdout.isatty()):
        yield NoKeys(sleep), False
    elif sys.platform == "win32":
        yield WindowsKeys(sleep), True
    else:
        with _every_key(sys.stdin.fileno()):
            yield TerminalKeys(sys.stdin.fileno()), True


@contextmanager
def _every_key(number: int) -> Iterator[None]:
    """No line buffer and no echo, put back whatever happens; Ctrl-C keeps its meaning."""
    import termios
    import tty

    before = termios.tcgetattr(number)
    try:
        tty.setcbreak(number)
        yield
    finally:
        termios.tcsetattr(number, termios.TCSADRAIN, before)
