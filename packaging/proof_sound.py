"""Plays a routine into a silent sound server, records what came out and lays it beside what was due.

Needs PulseAudio's `pulseaudio` and `parec`; nothing is heard and nothing of the person's own sound is touched.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from followalong import clock  # noqa: E402
from tests.bench.hearing import RATE, error, recorded  # noqa: E402

NEEDED = ("pulseaudio", "parec", "pactl")


@contextmanager
def server(home: Path) -> Iterator[None]:
    """A sound server of our own, with a sink that nobody hears."""
    socket = home / "pulse.sock"
    os.environ.update(XDG_RUNTIME_DIR=str(home), PULSE_SERVER=f"unix:{socket}")
    modules = [
        "-L", f"module-native-protocol-unix socket={socket} auth-anonymous=1",
        "-L", f"module-null-sink sink_name=proof rate={RATE} channels=2 norewinds=1",
    ]
    words = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", *modules]
    running = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while subprocess.run(["pactl", "info"], capture_output=True, check=False).returncode:
            clock.sleep(0.1)
        yield
    finally:
        running.terminate()
        running.wait()


@dataclass(frozen=True, slots=True)
class Heard:
    """A cue, when it was due, and how much later it was heard; None for never."""

    at: float  # seconds of the session
    words: str
    error: float | None


def play(routine: str, seconds: float, home: Path) -> list[tuple[float, float, str]]:
    """Second of the session, due time on the clock and words of everything that should be heard."""
    from PySide6.QtCore import QTimer

    from followalong import app
    from followalong.core.choices import Choices
    from followalong.core.events import Due
    from followalong.files.settings import Settings, SettingsFile
    from followalong.folders import Folders
    from followalong.qt import opening
    from followalong.qt.program import Program

    folders = Folders(home / "config", home / "data", home / "cache", home / "state")
    SettingsFile(folders.settings).write(Settings(safety_seen=True))
    parts = app.parts(folders, "en")
    found = parts.library.find(routine).path
    if found is None:
        raise SystemExit(f'There is no routine "{routine}".')
    qt = opening.application()
    program = Program(qt, parts)
    program.window.show()
    program.open(str(found))
    expected: list[tuple[float, float, str]] = []

    def hear(events: list[object]) -> None:
        now = clock.elapsed()
        for event in events:
            if isinstance(event, Due) and (event.cue.spoken or event.cue.kind == "tick"):
                done = program.sitting.session.moment().session_done if program.sitting else 0.0
                expected.append((done, now - event.late, event.cue.spoken or "(tick)"))

    def start() -> None:
        program.start(Choices())
        if program.sitting:
            program.sitting.page.happened.connect(hear)

    def stop() -> None:
        program.window.guard(None)  # or the running session would ask whether to leave
        qt.quit()

    QTimer.singleShot(1500, start)
    QTimer.singleShot(round(1000 * (seconds + 1.5)), stop)
    qt.exec()
    return expected


def laid_beside(expected: list[tuple[float, float, str]], onsets: list[float]) -> list[Heard]:
    return [Heard(at, words, error(due, onsets)) for at, due, words in expected]


def prove(arguments: list[str]) -> int:
    missing = [name for name in NEEDED if not shutil.which(name)]
    if missing:
        print(f"Missing: {', '.join(missing)} (Debian: pulseaudio pulseaudio-utils).", file=sys.stderr)
        return 3
    routine = arguments[0] if arguments else "hips-and-hamstrings"
    seconds = float(arguments[1]) if len(arguments) > 1 else 60.0
    with tempfile.TemporaryDirectory() as folder, server(Path(folder)):
        with recorded() as recording:
            expected = play(routine, seconds, Path(folder))
        heard = laid_beside(expected, recording.onsets())
    for one in heard:
        late = "never heard" if one.error is None else f"{one.error * 1000:7.1f} ms"
        print(f"{one.at:7.1f} s  {late}  {one.words}")
    errors = sorted(one.error * 1000 for one in heard if one.error is not None)
    print(f"{len(errors)} of {len(heard)} heard; late by {statistics.median(errors):.1f} ms (median), "
          f"{errors[round(0.95 * (len(errors) - 1))]:.1f} ms (95 %), {errors[-1]:.1f} ms (most)")
    return 0 if len(errors) == len(heard) else 1


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:]))
