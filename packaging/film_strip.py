#!/usr/bin/env python3
"""Play a session with real keys and clicks, and keep a film strip: python packaging/film_strip.py FOLDER [SIZE...].

Needs Xvfb, openbox and xdotool (Debian: xvfb openbox xdotool). For each size (640x480, 1366x768, 3840x2160) and each
theme the program runs on a screen of its own, under a window manager, with folders of its own; at each scene the whole
screen is photographed. A strip of all scenes is written beside the single pictures.
"""

from __future__ import annotations

import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SIZES, THEMES = ("640x480", "1366x768", "3840x2160"), ("light", "dark", "high contrast")
PROGRAMS = ("Xvfb", "openbox", "xdotool")
PATIENCE = 30.0  # seconds for the window to come
CENTRE = "click in the middle"
SCENES = (  # what is done, the seconds until it is seen, and the name of the picture
    ((), 2.5, "library"),
    (("type hips",), 1.5, "search"),
    (("Down", "Return"), 2.0, "before"),
    (("space",), 3.0, "get-ready"),
    (("Return",), 5.5, "pulses"),
    (("plus",), 1.0, "ten-more"),
    (("e",), 1.5, "eased"),
    (("Right",), 2.0, "switch"),
    (("shift+Right", "Return"), 9.0, "hold"),
    ((CENTRE,), 1.2, "paused"),
    (("question",), 1.0, "keys"),
    (("Escape", "space"), 2.0, "again"),
    (("shift+Right", "Return"), 9.0, "strap"),
    (("f",), 1.5, "full"),
    (("Escape", "Escape"), 1.2, "leave"),
    (("Return",), 2.0, "stopped"),
    (("3",), 1.0, "rated"),
    (("Return",), 2.0, "library-again"),
)
PHOTOGRAPH = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication(sys.argv[:1])
if not app.primaryScreen().grabWindow(0).save(sys.argv[1]):
    sys.exit("The picture could not be taken.")
"""
STRIP = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
app = QGuiApplication([*sys.argv[:1], "-platform", "offscreen"])
shots = [QImage(name).scaledToWidth(480, Qt.TransformationMode.SmoothTransformation) for name in sys.argv[2:]]
wide, high = shots[0].width() + 8, shots[0].height() + 8
strip = QImage(6 * wide, -(-len(shots) // 6) * high, QImage.Format.Format_RGB32)
strip.fill(QColor("#808080"))
painter = QPainter(strip)
for index, shot in enumerate(shots):
    painter.drawImage(index % 6 * wide + 4, index // 6 * high + 4, shot)
painter.end()
strip.save(sys.argv[1])
"""


@contextmanager
def running(*command: str, environment: dict[str, str], **more: int) -> Iterator[subprocess.Popen[bytes]]:
    """Ended with the block."""
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, **more}
    process = subprocess.Popen(command, env=environment, **quiet)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


@contextmanager
def screen(size: str) -> Iterator[dict[str, str]]:
    """The environment of a screen of its own, with a window manager."""
    seen, told = os.pipe()
    with running("Xvfb", "-displayfd", str(told), "-screen", "0", f"{size}x24", "-nolisten", "tcp",
                 environment=dict(os.environ), pass_fds=(told,)):  # type: ignore[arg-type]
        os.close(told)
        with os.fdopen(seen, encoding="ascii") as answer:
            display = answer.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{display}", "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
        environment.pop("WAYLAND_DISPLAY", None)
        with running("openbox", environment=environment):
            yield environment


def play(environment: dict[str, str], theme: str, folder: Path) -> None:
    """One session, from the library back to it."""
    with tempfile.TemporaryDirectory() as home:
        for name in ("CONFIG", "DATA", "STATE", "CACHE"):
            environment[f"XDG_{name}_HOME"] = str(Path(home) / name.lower())
        settings = Path(home) / "config" / "followalong" / "settings.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text(f'theme = "{theme}"\nsafety_seen = true\n', encoding="utf-8")
        with running(sys.executable, "-P", "-m", "followalong", environment=environment):
            window = _window(environment)
            for does, seconds, name in SCENES:
                _act(environment, window, does)
                time.sleep(seconds)
                _python(environment, PHOTOGRAPH, str(folder / f"{name}.png"))
    shots = [str(folder / f"{name}.png") for _, _, name in SCENES]
    _python(environment, STRIP, str(folder.with_suffix(".png")), *shots)


def _window(environment: dict[str, str]) -> str:
    """Its number, once it is there and as large as the screen."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = _xdotool(environment, "search", "--onlyvisible", "--name", "followalong").split()
        if found:
            _xdotool(environment, "windowsize", "--sync", found[-1], "100%", "100%", "windowmove", found[-1], "0", "0")
            return found[-1]
        time.sleep(0.3)
    sys.exit("The window did not come.")


def _act(environment: dict[str, str], window: str, does: tuple[str, ...]) -> None:
    for what in does:
        if what.startswith("type "):
            _xdotool(environment, "type", "--delay", "60", what.removeprefix("type "))
        elif what == CENTRE:
            wide, high = map(int, _xdotool(environment, "getdisplaygeometry").split())
            _xdotool(environment, "mousemove", "--sync", str(wide // 3), str(high // 3), "click", "1")
        else:
            _xdotool(environment, "key", "--window", window, what)
        time.sleep(0.4)


def _xdotool(environment: dict[str, str], *words: str) -> str:
    return subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False).stdout


def _python(environment: dict[str, str], source: str, *words: str) -> None:
    subprocess.run([sys.executable, "-c", source, *words], env=environment, check=True)


def main(folder: Path, sizes: tuple[str, ...]) -> int:
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    if missing:
        print(f"This needs {', '.join(missing)}. On Debian: apt-get install xvfb openbox xdotool")
        return 3
    for size, theme in itertools.product(sizes, THEMES):
        own = folder / f"{size}-{theme.replace(' ', '-')}"
        own.mkdir(parents=True, exist_ok=True)
        with screen(size) as environment:
            play(environment, theme, own)
        print(own.with_suffix(".png"), flush=True)
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1].startswith("-"):
        print(__doc__)
        sys.exit(0)
    sys.exit(main(Path(sys.argv[1]), tuple(sys.argv[2:]) or SIZES))
