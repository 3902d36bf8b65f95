"""A screen and a sound server of the bench's own, where they are installed and the machine has none."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

SIZE, RATE = "1366x768x24", 48_000
PATIENCE, BETWEEN = 10.0, 0.05  # seconds


@dataclass(frozen=True, slots=True)
class Desk:
    """What the measured programs are shown on and heard through, in words and for their environment."""

    screen: str
    sound: str
    environment: Mapping[str, str]


@contextmanager
def desk(home: Path) -> Iterator[Desk]:
    """The sockets are made in `home`; both servers end with the block."""
    with ExitStack() as open_until_the_end:
        shown, screen = open_until_the_end.enter_context(_screen())
        heard, sound = open_until_the_end.enter_context(_sound(home))
        yield Desk(screen, sound, {**shown, **heard})


@contextmanager
def _screen() -> Iterator[tuple[dict[str, str], str]]:
    asked = os.environ.get("QT_QPA_PLATFORM")
    if asked or os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        yield {}, asked or "the display"
    elif not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen"}, "offscreen"
    else:
        seen, told = os.pipe()
        with running("Xvfb", "-displayfd", str(told), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset", keep=told):
            os.close(told)
            with os.fdopen(seen, encoding="ascii") as answer:
                number = answer.readline().strip()
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}, "Xvfb"


@contextmanager
def _sound(home: Path) -> Iterator[tuple[dict[str, str], str]]:
    """A sink that nobody hears, so that nothing depends on the machine's own sound."""
    if not shutil.which("pulseaudio"):
        yield {}, "none, so that no sound is loaded"
        return
    path = home / "sound"  # the server keeps a folder "pulse" beside it
    modules = (
        "-L", f"module-native-protocol-unix socket={path} auth-anonymous=1",
        "-L", f"module-null-sink rate={RATE} channels=2 norewinds=1",
    )
    words = ("pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *modules)
    with running(*words, runtime=home):
        _await(path)
        yield {"PULSE_SERVER": f"unix:{path}"}, "a null sink"


def _await(path: Path) -> None:
    """Until somebody listens there."""
    until = time.monotonic() + PATIENCE
    with socket.socket(socket.AF_UNIX) as client:
        while client.connect_ex(str(path)):
            if time.monotonic() > until:
                raise ChildProcessError("the sound server did not begin")
            time.sleep(BETWEEN)


@contextmanager
def running(*words: str, keep: int | None = None, runtime: Path | None = None) -> Iterator[None]:
    """With a runtime folder of its own, and then without a bus: another PulseAudio may have the name there."""
    own = {"XDG_RUNTIME_DIR": str(runtime), "DBUS_SESSION_BUS_ADDRESS": "disabled:"} if runtime else {}
    environment = {**os.environ, **own}
    process = subprocess.Popen(
        words, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=(keep,) if keep else (),
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait()
