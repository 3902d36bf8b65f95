"""What went wrong, in a file that a person can send."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TextIO

LARGEST = 1_000_000  # bytes; a larger file is put beside as the old one


class LogFile:
    """Kept on this computer. One that cannot be written is silent."""

    def __init__(self, path: Path, wall: Callable[[], datetime]) -> None:
        self.path, self._wall = path, wall
        self.file: TextIO | None = None

    def open(self) -> None:
        """Goes on where the last one ended."""
        self.close()
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists() and self.path.stat().st_size > LARGEST:
                self.path.replace(self.path.with_suffix(".old.log"))
            self.file = self.path.open("a", encoding="utf-8", errors="backslashreplace")

    def write(self, words: str) -> None:
        """With the time before it; at once, for the next thing may be the end."""
        if self.file is not None:
            with suppress(OSError):
                self.file.write(f"{self._wall():%Y-%m-%d %H:%M:%S} {words.rstrip()}\n")
                self.file.flush()

    def close(self) -> None:
        if self.file is not None:
            with suppress(OSError):
                self.file.close()
            self.file = None
