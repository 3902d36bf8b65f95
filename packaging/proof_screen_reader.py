"""Finds, starts, pauses and ends a routine by a screen reader's means alone, and prints what it heard.

Our own program runs on a screen that nobody sees, with a session bus of its own. Everything that is done goes through
AT-SPI: names, roles and actions; no key, no click, no word with the program itself. Needs AT-SPI and Python's GObject.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
ROUTINE = "Two minutes at the desk"
MISSING = 3
NEEDS = (
    "This proof needs AT-SPI, GObject for Python, a session bus and a screen "
    "(Debian: at-spi2-core gir1.2-atspi-2.0 python3-gi dbus xvfb)."
)
PATIENCE, BETWEEN = 60.0, 0.05  # seconds
TOLD = 1.5  # seconds in which what is told of may still come
BY_ITSELF = "--reader"  # the part that listens runs in a Python that has GObject


def prove(arguments: list[str]) -> int:
    """0 all of it was done, 1 something was not found, 3 something is not installed."""
    reader = reading_python()
    if reader is None or not all(map(shutil.which, ("dbus-daemon", "Xvfb"))):
        print(NEEDS, file=sys.stderr)
        return MISSING
    with tempfile.TemporaryDirectory(prefix="followalong-proof-") as folder, program(Path(folder)) as environment:
        words = [reader, "-P", str(Path(__file__).resolve()), BY_ITSELF, *arguments]
        return subprocess.run(words, env=environment, check=False).returncode


def reading_python() -> str | None:
    """The packages of a system belong to the Python of that system."""
    asked = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
    for python in dict.fromkeys(("/usr/bin/python3", shutil.which("python3") or "", sys.executable)):
        if python and not subprocess.run([python, "-c", asked], capture_output=True, check=False).returncode:
            return python
    return None


@contextmanager
def program(home: Path) -> Iterator[dict[str, str]]:
    """Our window, seen by nobody; what must be set to listen to it."""
    from tests.bench.desk import desk, running
    from tests.bench.home import own_home

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        os.environ.pop(name, None)
    bus = home / "bus"
    with own_home() as environment, desk(home) as here:
        environment.update(here.environment, DBUS_SESSION_BUS_ADDRESS=f"unix:path={bus}", XDG_RUNTIME_DIR=str(home))
        os.environ.update(environment)
        with running("dbus-daemon", "--session", f"--address=unix:path={bus}", "--nofork"):
            wait_for(bus.exists, "the session bus")
            os.environ.update(QT_ACCESSIBILITY="1", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
            with running(sys.executable, "-P", "-m", "followalong"):
                yield environment


def wait_for(what: Callable[[], Any], name: str) -> Any:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        found = what()
        if found:
            return found
        time.sleep(BETWEEN)
    raise SystemExit(f"Not found: {name}.")


class Reader:
    """Hears what is told, finds things by role and name, and presses them."""

    def __init__(self) -> None:
        import gi

        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib

        self._atspi, self._events = Atspi, GLib.MainContext.default()
        Atspi.init()
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:announcement")
        self._program: Any = None

    def begin(self) -> None:
        """When the program is there."""
        self._program = self.wait(self._running, "the program")

    def wait(self, what: Callable[[], Any], name: str) -> Any:
        return wait_for(lambda: self._listen() or what(), name)

    def find(self, role: str, name: str, within: Any = None) -> Any:
        """What is to be seen, has that role, and that name, or one that goes on after a comma or a full stop."""
        found = self.wait(lambda: self._first(within or self._program, role, name), f"{role} “{name}”")
        print(f"  found:  {self._said(found)}")
        return found

    def press(self, thing: Any) -> None:
        print(f"  press:  {self._said(thing)}")
        thing.do_action(0)
        until = time.monotonic() + TOLD
        while time.monotonic() < until:
            self._listen()
            time.sleep(BETWEEN)

    def read(self, thing: Any) -> str:
        said = self._said(thing)
        print(f"  read:   {said}")
        return said

    def number(self, stage: Any) -> None:
        """The one in the ring."""
        numbers = (one for one in self._walk(stage) if one.get_role_name() == "label" and one.get_name()[:1].isdigit())
        self.read(self.wait(lambda: next(numbers, None), "a number"))

    def _listen(self) -> None:
        while self._events.iteration(may_block=False):
            pass

    def _hear(self, event: Any) -> None:
        print(f"  told:   {event.any_data}")

    def _running(self) -> Any:
        desktop = self._atspi.get_desktop(0)
        every = (desktop.get_child_at_index(index) for index in range(desktop.get_child_count()))
        return next((one for one in every if one is not None and one.get_name() == "followalong"), None)

    def _first(self, thing: Any, role: str, name: str) -> Any:
        for one in self._walk(thing):
            if one.get_role_name() == role and f"{one.get_name()}.".startswith((f"{name},", f"{name}.")):
                return one
        return None

    def _walk(self, thing: Any) -> Iterator[Any]:
        """Depth first; only what is shown."""
        thing.clear_cache()
        yield thing
        for index in range(thing.get_child_count()):
            child = thing.get_child_at_index(index)
            if child is not None and child.get_state_set().contains(self._atspi.StateType.VISIBLE):
                yield from self._walk(child)

    def _said(self, thing: Any) -> str:
        thing.clear_cache()
        about = thing.get_description() or ""
        return f"{thing.get_name()} [{thing.get_role_name()}]{f' ({about})' if about else ''}"


def read_through(routine: str) -> int:
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    reader = Reader()
    reader.begin()
    print("A routine is found by its name and opened:")
    reader.press(reader.find("push button", routine))
    print("It is started:")
    reader.press(reader.find("push button", "Start"))
    stage = reader.find("panel", "Get ready")
    print("It goes on to the stretch, and the number is read when it is asked for:")
    reader.press(reader.find("push button", "Next"))
    reader.find("panel", "Stretch")
    reader.number(stage)
    print("It is paused:")
    reader.press(reader.find("push button", "Pause"))
    if not reader.read(stage).startswith("Paused"):
        raise SystemExit("It was not paused.")
    reader.number(stage)
    print("It goes on, until this one is done:")
    reader.press(reader.find("push button", "Resume"))
    reader.wait(lambda: not stage.get_name().startswith("Stretch"), "the end of the stretch")
    print("It is left, which is asked once:")
    reader.press(reader.find("push button", "Leave"))
    reader.press(reader.find("push button", "Leave", reader.find("dialog", "Leave this session?")))
    print("It is over:")
    reader.find("label", "Stopped")
    reader.press(reader.find("push button", "Save and close"))
    reader.find("push button", routine)
    print("Found, started, paused and ended by names, roles and presses alone.")
    return 0


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[:1] == [BY_ITSELF]:
        sys.exit(read_through(words[1] if len(words) > 1 else ROUTINE))
    sys.exit(prove(words))
