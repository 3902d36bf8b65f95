"""Whether a window can open, asked before Qt is: without a screen Qt ends the whole process."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from followalong.core.sentence import NOTHING, Sentence, said

NEED_NO_SCREEN = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
ANSWER_SECONDS = 1.0
FIRST_TCP_PORT = 6000
CURSOR_LIBRARY = "libxcb-cursor.so.0"


def why_no_screen(environment: Mapping[str, str] = os.environ, system: str = sys.platform) -> Sentence:
    """A reason to put into a sentence ("no X server answers at :5"); nothing when a window can open."""
    if system in {"win32", "darwin"}:
        return NOTHING
    asked = [name.partition(":")[0] for name in environment.get("QT_QPA_PLATFORM", "").split(";") if name]
    if asked and asked[0] in NEED_NO_SCREEN:
        return NOTHING
    wayland = "" if asked and not any(name.startswith("wayland") for name in asked) else wayland_socket(environment)
    if wayland and answers_here(wayland):
        return NOTHING
    display = "" if asked and "xcb" not in asked else environment.get("DISPLAY", "")
    if display:
        return why_no_x11(display)
    if wayland:
        return said("no Wayland server answers at {place}", place=wayland)
    return said("neither WAYLAND_DISPLAY nor DISPLAY is set")


def wayland_socket(environment: Mapping[str, str]) -> str:
    """The path of the server's socket; nothing when none is named."""
    name = environment.get("WAYLAND_DISPLAY", "")
    return name and os.path.join(environment.get("XDG_RUNTIME_DIR", "/nonexistent"), name)  # noqa: PTH118


def why_no_x11(display: str) -> Sentence:
    """Nothing when a server answers at this display, lets us in, and Qt has what it needs there."""
    host, _, rest = display.rpartition(":")
    number = rest.partition(".")[0]
    if not number.isdecimal():
        return said('DISPLAY is "{place}", which names no screen', place=display)
    here = host in {"", "unix"} or host.startswith("/")
    if not (here and let_in(display)):  # one of this machine that lets us in needs no other question
        if not (x11_here(int(number)) if here else x11_there(host, int(number))):
            return said("no X server answers at {place}", place=display)
        if let_in(display) is False:
            return said("the X server at {place} does not let this program in", place=display)
    if loadable(CURSOR_LIBRARY):
        return NOTHING
    return said("the system library {name} is missing", name=CURSOR_LIBRARY)


def x11_here(number: int) -> bool:
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - the X server's own, fixed place
    return answers_here(f"\0{path}") or answers_here(path)


def x11_there(host: str, number: int) -> bool:
    import socket

    try:
        socket.create_connection((host.strip("[]"), FIRST_TCP_PORT + number), ANSWER_SECONDS).close()
    except (OSError, OverflowError):
        return False
    return True


def answers_here(address: str) -> bool:
    """Whether something listens at the address of a socket of this machine, within a second."""
    import socket

    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(ANSWER_SECONDS)
        try:
            line.connect(address)
        except OSError:
            return False
    return True


def let_in(display: str) -> bool | None:
    """A server may answer and still turn us away: another person's screen, or root without its key. None: unknown."""
    import ctypes

    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    x11.XOpenDisplay.restype = ctypes.c_void_p
    opened = x11.XOpenDisplay(display.encode())
    if opened:
        x11.XCloseDisplay(ctypes.c_void_p(opened))
    return bool(opened)


def loadable(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
