"""The system libraries that Qt needs: looked for, and fetched or named when they are missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PACKAGES = [
    "libgl1", "libegl1", "libxkbcommon0", "libdbus-1-3", "libfontconfig1", "libglib2.0-0", "libpulse0", "fonts-inter",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
]
WINDOW = "import PySide6.QtWidgets, PySide6.QtDBus, PySide6.QtSvg, PySide6.QtTest"
EVERYTHING = f"{WINDOW}, PySide6.QtMultimedia, PySide6.QtPrintSupport"
# Qt loads these when the first window opens and aborts without them; an import does not show it.
ON_X11 = [
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-keysyms.so.1", "libxcb-shape.so.0", "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
]
LINUX = f"{EVERYTHING}\nimport ctypes\nfor name in {ON_X11}: ctypes.CDLL(name)"


def window_possible(python: str) -> bool:
    """Whether Qt's window parts import, after fetching what is missing where this process may."""
    problem = trouble(python, LINUX if sys.platform == "linux" else EVERYTHING)
    if not problem:
        return True
    if can_install():
        print("Fetching system libraries for the window, once.", file=sys.stderr, flush=True)
        if apt_install(PACKAGES):
            problem = trouble(python, LINUX)
    if problem:
        print(advice(problem), file=sys.stderr, flush=True)
    return not problem or not trouble(python, WINDOW)


def trouble(python: str, program: str) -> str:
    """The last line of what a program prints when it fails; nothing when it works."""
    done = subprocess.run([python, "-P", "-c", program], capture_output=True, text=True, check=False)
    return (done.stderr.strip() or f"exit {done.returncode}").splitlines()[-1] if done.returncode else ""


def advice(problem: str) -> str:
    if sys.platform == "linux" and shutil.which("apt-get"):
        return f"Some system libraries are missing ({problem}). Type:\n  sudo apt-get install -y {' '.join(PACKAGES)}"
    return f"Qt does not start here: {problem}"


def can_install() -> bool:
    return sys.platform == "linux" and os.geteuid() == 0 and shutil.which("apt-get") is not None


def apt_install(packages: list[str]) -> bool:
    """Install; when that fails, refresh the lists and try once more."""
    return apt("install", "-y", "--no-install-recommends", *packages) or (
        apt("update") and apt("install", "-y", "--no-install-recommends", *packages)
    )


def apt(*words: str) -> bool:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(["apt-get", "-qq", *words], env=quiet, capture_output=True, check=False).returncode == 0
