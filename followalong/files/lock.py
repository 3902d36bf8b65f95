"""One program at a time: with a running session, in a window or a terminal, and with a window."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path


class FileLock:
    """Held by the system for this process: a crash lets it go."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        return self._handle is not None

    def take(self) -> bool:
        """Tell whether this program now has it. OSError if the folder cannot be written."""
        if self.held:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def free(self) -> bool:
        """Whether no other program has it now; where none can have it, too."""
        held = self.held
        try:
            return self.take()
        except OSError:
            return True
        finally:
            if not held:
                self.release()

    def release(self) -> None:
        """Let it go; nothing happens if it is not held. The empty file stays, so that nobody locks a deleted one."""
        if self._handle is not None:
            with suppress(OSError):
                os.close(self._handle)
            self._handle = None


def _lock(handle: int) -> None:
    """Lock without waiting; OSError if another has it."""
    if sys.platform == "win32":  # pragma: no cover
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
