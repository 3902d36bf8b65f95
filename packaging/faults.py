"""The faults of `proof faults`: how each is made, and what the person should be told of it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from silent_server import SINK, Server

from followalong import clock
from followalong.audio.cache import NOT_KEPT as NO_CACHE
from followalong.audio.system_player import ALL_FAILED, NO_PLAYER, STOPPED
from followalong.audio.voice import GAVE_UP, NO_ENGINE, NO_ROOM
from followalong.files.diary import NO_HISTORY
from followalong.files.diary import NOT_KEPT as NO_PLACE
from followalong.qt.sound import GONE, NO_DEVICE, NO_LIBRARY, NO_PART
from tests.bench.child import children_of
from tests.bench.hearing import Recording, recorded

Front = Literal["window", "terminal"]
Running = subprocess.Popen[str]
WORKER = b"--speech-worker"
MIDDLE = 9.0  # seconds of the session
AWAY = 6.0  # seconds that a device is gone
LOOK = 0.02  # seconds between two looks for a worker
SIZES = {"CACHE": 6_000_000, "DATA": 6_000_000, "TMP": 2_300_000}  # bytes; the last has room for some words
FILLED = ("CACHE",)  # from the start
FULL = "The history cannot be written: database or disk is full."
ALONE = ("unshare", "--user", "--map-root-user", "--mount")  # what is mounted there, only its child sees
HIDE = """import os, sys
for name in os.environ.get("FAULT_HIDDEN", "").split():
    sys.modules[name] = None
"""


class Skip(Exception):  # noqa: N818
    """It cannot be made on this machine; says why."""


@dataclass(slots=True)
class Run:
    """One session that is to be made: its folders, its environment, and what stands before its command."""

    home: Path
    front: Front
    environment: dict[str, str]
    before: list[str] = field(default_factory=list)
    recording: Recording | None = None  # of what came after the fault

    @property
    def pages(self) -> Path:
        """What the session writes down."""
        return self.home / "pages"

    def folder(self, name: str) -> Path:
        return Path(self.environment[f"XDG_{name}_HOME"])

    def shadow(self, *libraries: str) -> None:
        """The system's libraries of these names cannot be loaded: files without a word come first."""
        folder = self.home / "shadow"
        folder.mkdir(exist_ok=True)
        for name in libraries:
            (folder / name).touch()
        self.environment["LD_LIBRARY_PATH"] = str(folder)

    def hide(self, *modules: str) -> None:
        """From every Python of the session, as if they were not installed."""
        folder = self.home / "hide"
        folder.mkdir(exist_ok=True)
        (folder / "sitecustomize.py").write_text(HIDE, encoding="utf-8")
        self.environment["FAULT_HIDDEN"] = " ".join(modules)
        self.environment["PYTHONPATH"] = os.pathsep.join((str(folder), self.environment["PYTHONPATH"]))


Make = Callable[[Run, Running, Server], None]


def nothing(_run: Run, _running: Running, _server: Server) -> None:
    """Already made."""


def as_it_is(_run: Run) -> None:
    """It is made later."""


def always() -> None:
    """Every machine can do it."""


@dataclass(frozen=True, slots=True)
class Fault:
    """`tells` has the sentences for each front end in which it can happen."""

    name: str
    tells: Mapping[Front, tuple[str, ...]]
    make: Make = nothing  # while the session plays
    prepare: Callable[[Run], None] = as_it_is
    possible: Callable[[], None] = always
    instead: Mapping[str, str] = field(default_factory=dict)  # a sentence that is as true, and what stands for it


def both(*sentences: str) -> dict[Front, tuple[str, ...]]:
    return {"window": sentences, "terminal": sentences}


# the voice


def workers(running: Running) -> Iterator[int]:
    """Each speech process of the session, as it appears, until the session ends."""
    seen: set[int] = set()
    while running.poll() is None:
        for child in descendants(running.pid):
            if child not in seen and WORKER in command_of(child):
                seen.add(child)
                yield child
        clock.sleep(LOOK)


def descendants(process: int) -> Iterator[int]:
    try:
        children = children_of(process)
    except OSError:  # it has just ended
        return
    for child in children:
        yield child
        yield from descendants(child)


def command_of(process: int) -> bytes:
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return b""


def send(process: int, what: signal.Signals) -> None:
    try:
        os.kill(process, what)
    except ProcessLookupError:
        return


def strike(what: signal.Signals, times: int) -> Make:
    """The first so many speech processes, each as soon as it is there."""

    def make(_run: Run, running: Running, _server: Server) -> None:
        for number, worker in enumerate(workers(running)):
            if number < times:
                send(worker, what)

    return make


def babble(_run: Run, running: Running, _server: Server) -> None:
    """Into the pipe through which it answers, among its own answers."""
    for worker in workers(running):
        try:
            pipe = os.open(f"/proc/{worker}/fd/2", os.O_WRONLY)
        except OSError:
            continue
        for noise in NOISE:
            os.write(pipe, noise)
            clock.sleep(LOOK)
        os.close(pipe)


NOISE = (
    bytes(range(256)) * 8, b"\n{\n[]\n3\nnull\n",
    b'{"ev": 3}\n{"ev": "done", "id": 9999}\n{"ev": "error", "id": null}\n',
    b'{"ev": "voices", "id": 9999, "voices": 7}\n{"ev": "ready", "engine": [', b"]" * 300 + b"\n",
    b"[" * 60_000 + b"\n", b'{"ev": "done", "id": {"a": []}}\n', "Größe \u2028 ¿?\n".encode(), b"x" * 100_000 + b"\n",
)


# the sound


def middle(run: Run, running: Running) -> None:
    """Wait until the session is under way."""
    while not run.pages.exists() and running.poll() is None:
        clock.sleep(LOOK)
    clock.sleep(MIDDLE)


def kill_server(run: Run, running: Running, server: Server) -> None:
    middle(run, running)
    server.process.kill()


def kill_and_start_server(run: Run, running: Running, server: Server) -> None:
    kill_server(run, running, server)
    clock.sleep(AWAY)
    server.start()
    listen(run, running, server)


def listen(run: Run, running: Running, server: Server) -> None:
    """To the end of the session."""
    with recorded(server.environment) as run.recording:
        running.wait()


def take_device(run: Run, running: Running, server: Server) -> None:
    middle(run, running)
    server.ask("unload-module", SINK[0])


def put_back(run: Run, running: Running, server: Server) -> None:
    take_device(run, running, server)
    clock.sleep(AWAY)
    server.ask("load-module", *SINK)
    listen(run, running, server)


def no_server(run: Run) -> None:
    run.environment["PULSE_SERVER"] = f"unix:{run.home / 'nobody'}"


def no_player(run: Run) -> None:
    run.environment["PATH"] = str(run.home)


# the disk


def file_for_cache(run: Run) -> None:
    (run.folder("CACHE") / "followalong").mkdir(parents=True)
    (run.folder("CACHE") / "followalong" / "cues").touch()


def small_disks(*names: str) -> Callable[[Run], None]:
    """Each of these folders is on a disk of its own, seen by the session alone."""

    def prepare(run: Run) -> None:
        lines = []
        for name in names:
            place = Path(run.environment["TMPDIR"]) if name == "TMP" else run.folder(name)
            place.mkdir(parents=True, exist_ok=True)
            lines.append(f"mount -t tmpfs -o size={SIZES[name]} followalong '{place}'")
            if name in FILLED:
                lines.append(f"head -c {SIZES[name]} /dev/zero > '{place}/full' 2>/dev/null")
        run.before[:] = [*ALONE, "sh", "-c", "\n".join((*lines, 'exec "$@"')), "sh"]

    return prepare


def fill(run: Run, running: Running, _server: Server) -> None:
    """The disk of the person's data; it is reached through the session, for nobody else sees it."""
    middle(run, running)
    place = Path(f"/proc/{running.pid}/root{run.folder('DATA')}")
    with (place / "full").open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            return


def may_mount() -> None:
    if not shutil.which("unshare") or subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode:
        raise Skip("no disk can be mounted for one program alone here (unshare)")


NOTICED = {NO_DEVICE: GONE}  # Qt may tell that there is none, or only go silent
QUIET = Fault("no fault", both())
FAULTS = (
    Fault("voice process killed once", both(), strike(signal.SIGKILL, 1)),
    Fault("voice process killed every time", both(GAVE_UP), strike(signal.SIGKILL, 9)),
    Fault("voice process hangs once", both(), strike(signal.SIGSTOP, 1)),
    Fault("voice process hangs every time", both(GAVE_UP), strike(signal.SIGSTOP, 9)),
    Fault("voice process gives garbage", both(), babble),
    Fault("sound server killed", {"window": (GONE,), "terminal": (STOPPED,)}, kill_server, instead=NOTICED),
    Fault("sound server killed and started again", {"window": (GONE,), "terminal": (STOPPED,)}, kill_and_start_server,
          instead=NOTICED),
    Fault("sound device removed", {"window": (GONE,), "terminal": (STOPPED,)}, take_device, instead=NOTICED),
    Fault("sound device removed and put back", {"window": (GONE,), "terminal": (STOPPED,)}, put_back,
          instead=NOTICED),
    Fault("no sound server", {"window": (NO_DEVICE,), "terminal": (ALL_FAILED,)}, prepare=no_server),
    Fault("cache cannot be written", both(NO_CACHE), prepare=file_for_cache),
    Fault("disk of the cache full", both(NO_CACHE), prepare=small_disks("CACHE"), possible=may_mount),
    Fault("disks of cache and passing files full", both(NO_CACHE, NO_ROOM), prepare=small_disks("CACHE", "TMP"),
          possible=may_mount),
    Fault("disk of the history fills up", {
        "window": (NO_PLACE, f"{NO_HISTORY} {FULL}"), "terminal": (NO_PLACE, NO_HISTORY, FULL),
    }, fill, small_disks("DATA"), may_mount),
    Fault("no libpulse0", {"window": (NO_LIBRARY,), "terminal": (ALL_FAILED,)},
          prepare=lambda run: run.shadow("libpulse.so.0")),
    Fault("no QtMultimedia", {"window": (NO_PART,)}, prepare=lambda run: run.hide("PySide6.QtMultimedia")),
    Fault("no program that plays sound", {"terminal": (NO_PLAYER,)}, prepare=no_player),
    Fault("no espeak", both(NO_ENGINE), prepare=lambda run: (
        run.hide("espeakng_loader"), run.shadow("libespeak-ng.so.1", "libespeak.so.1", "libespeak-ng.so"))[0]),
)
