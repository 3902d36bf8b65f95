"""A sound server of our own, with a sink that nobody hears; nothing of the person's own sound is touched."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from followalong import clock
from tests.bench.hearing import RATE

NEEDED = ("pulseaudio", "parec", "pactl")
SINK = ("module-null-sink", "sink_name=proof", f"rate={RATE}", "channels=2", "norewinds=1")
LOOK, PATIENCE = 0.1, 20.0  # seconds
# Through these the person's own desktop is found, and with it a sound server that is not ours.
DESKTOP = frozenset({"DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"})
OTHER_SOUND = ("PULSE_", "PIPEWIRE_")


def missing() -> str:
    """A sentence, if there is nothing to make one with."""
    gone = [name for name in NEEDED if not shutil.which(name)]
    return f"Missing: {', '.join(gone)} (Debian: pulseaudio pulseaudio-utils)." if gone else ""


@dataclass(slots=True)
class Server:
    """`environment` is that of its clients, the whole of it."""

    words: list[str]
    environment: Mapping[str, str]
    process: subprocess.Popen[bytes] = field(init=False)

    def start(self) -> None:
        """Until it answers."""
        nowhere = subprocess.DEVNULL
        around = {**self.environment, "DBUS_SESSION_BUS_ADDRESS": "disabled:"}  # the person's own has its name there
        self.process = subprocess.Popen(self.words, env=around, stdout=nowhere, stderr=nowhere)
        end = clock.elapsed() + PATIENCE
        while not self.ask("info"):
            if self.process.poll() is not None or clock.elapsed() > end:
                raise SystemExit("The sound server does not start here.")
            clock.sleep(LOOK)

    def end(self) -> None:
        self.process.terminate()
        self.process.wait()

    def ask(self, *words: str) -> bool:
        """Whether pactl could do it."""
        done = subprocess.run(["pactl", *words], env=self.environment, capture_output=True, check=False)
        return not done.returncode


@contextmanager
def server(home: Path, environment: Mapping[str, str]) -> Iterator[Server]:
    """Ended with the block, if it has not ended before."""
    socket = home / "pulse.sock"
    modules = ["-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1", "-L", " ".join(SINK)]
    words = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *modules]
    around = {**apart(environment), "XDG_RUNTIME_DIR": str(home), "PULSE_SERVER": f"unix:{socket}"}
    made = Server(words, around)
    try:
        made.start()
        yield made
    finally:
        made.end()


def apart(environment: Mapping[str, str]) -> dict[str, str]:
    """Without all that leads to the person's own desktop."""
    return {name: value for name, value in environment.items()
            if name not in DESKTOP and not name.startswith(OTHER_SOUND)}
