"""How long nobody has touched keyboard or pointer, where a program can know without a desktop service."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Mapping
from typing import Protocol

from followalong.core.sentence import NOTHING, Sentence, said


class Idle(Protocol):
    """`why` says why the answer is never known; nothing where it is."""

    why: Sentence

    def seconds(self) -> float | None:
        """Since the last touch; None when unknown."""


class NullIdle:
    """Knows nothing and says why."""

    def __init__(self, why: Sentence) -> None:
        self.why = why

    def seconds(self) -> None:
        return None


class ScreenSaverInfo(ctypes.Structure):
    """XScreenSaverInfo of X11/extensions/scrnsaver.h; times in milliseconds."""

    _fields_ = (
        ("window", ctypes.c_ulong), ("state", ctypes.c_int), ("kind", ctypes.c_int),
        ("since", ctypes.c_ulong), ("idle", ctypes.c_ulong), ("events", ctypes.c_ulong),
    )


class X11Idle:
    """Asks the screen saver extension. Opens a line for each question: a server that ends takes its clients along."""

    why = NOTHING

    def __init__(self) -> None:
        """OSError when the libraries are not there."""
        self._x11, self._saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong

    def seconds(self) -> float | None:
        opened = self._x11.XOpenDisplay(None)
        if not opened:
            return None
        display = ctypes.c_void_p(opened)
        try:
            return self._ask(display)
        finally:
            self._x11.XCloseDisplay(display)

    def _ask(self, display: ctypes.c_void_p) -> float | None:
        info, unused = ScreenSaverInfo(), ctypes.c_int()
        if not self._saver.XScreenSaverQueryExtension(display, ctypes.byref(unused), ctypes.byref(unused)):
            return None
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(display))
        return info.idle / 1000 if self._saver.XScreenSaverQueryInfo(display, root, ctypes.byref(info)) else None


def open_idle(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Idle:
    """Never the X server under Wayland: it sees only the windows of old programs (Safe Eyes #286)."""
    if system != "linux":
        return NullIdle(said("Time away from the computer is not known on this system yet."))
    if environment.get("WAYLAND_DISPLAY"):
        return NullIdle(said("Under Wayland only the desktop itself can tell how long you are away."))
    if not environment.get("DISPLAY"):
        return NullIdle(said("There is no screen, so there is no time away from it."))
    try:
        idle = X11Idle()
    except OSError:
        return NullIdle(said("The system library libXss.so.1 is missing (package libxss1)."))
    if idle.seconds() is None:
        return NullIdle(said("The X server does not tell how long you are away."))
    return idle
