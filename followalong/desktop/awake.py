"""Keeping the screen on while a routine plays."""

from __future__ import annotations

from contextlib import ExitStack, suppress
from importlib.util import find_spec
from typing import Protocol


class Awake(Protocol):
    """Hold and release may each be called twice; nothing happens the second time."""

    @property
    def held(self) -> bool:
        """Whether the system agreed; it may not, and then the screen may sleep."""

    def hold(self) -> None: ...
    def release(self) -> None: ...


class NullAwake:
    """Where nothing can keep the screen on."""

    held = False

    def hold(self) -> None:
        """Nothing to do."""

    def release(self) -> None:
        """Nothing to do."""


class WakepyAwake:
    """Asks the desktop through wakepy; wakepy wants every call from the same thread."""

    def __init__(self) -> None:
        self._stack = ExitStack()
        self._asked = False
        self._held = False

    @property
    def held(self) -> bool:
        return self._held

    def hold(self) -> None:
        if self._asked:
            return
        # Imported when the first session starts: 34 ms that nobody waits for before.
        from wakepy import keep

        self._asked = True
        self._held = self._stack.enter_context(keep.presenting(on_fail="pass")).active

    def release(self) -> None:
        self._asked = self._held = False
        # A desktop that went away took the request with it.
        with suppress(RuntimeError):
            self._stack.close()


def open_awake() -> Awake:
    return WakepyAwake() if find_spec("wakepy") else NullAwake()
