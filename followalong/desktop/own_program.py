"""Opens a file or a folder in the program that the person has for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from typing import Protocol


class Launched(Protocol):
    def poll(self) -> int | None:
        """None while nobody knows; 0 if it was opened."""


Launch = Callable[[str], Launched]


class Done:
    """What is known at once."""

    def __init__(self, *, opened: bool) -> None:
        self._opened = opened

    def poll(self) -> int | None:
        return 0 if self._opened else 1


def launched(path: str, otherwise: Callable[[], bool]) -> Launched:
    """By the command that a free desktop has for it, which tells whether it could; else in the other way."""
    command = shutil.which("xdg-open") if sys.platform == "linux" else None
    if command is None:
        return Done(opened=otherwise())
    # A session of its own: it may be the editor itself, which stays when this program ends.
    return subprocess.Popen(
        [command, path], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
