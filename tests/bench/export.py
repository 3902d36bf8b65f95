"""How long a routine of fifteen minutes takes to become a sound file, once its clips are there."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from followalong import clock
from followalong.arguments import worker_command
from followalong.audio.cache import ClipCache, Speech
from followalong.audio.speaker import Ear
from followalong.audio.voice import Setup, Voice
from followalong.core.choices import Choices
from followalong.core.routine import Routine
from followalong.export.kinds import AUDIO
from followalong.exporting import Means, Wanted, audio
from followalong.files.bundled import data
from followalong.files.routine_yaml import read_routine
from followalong.files.stretch_folders import StretchFolders
from tests.bench.figures import Figure

ROUTINE = "fifteen-minutes"
ROUNDS = 3
POLL = 0.02  # seconds


def export() -> list[Figure]:
    """Processor time of the slowest kind of file: the machine may be shared. The note has all, and the wall time."""
    with tempfile.TemporaryDirectory(prefix="followalong-export-") as folder:
        voice = Voice(worker_command(), ClipCache(Path(folder) / "cues"), clock.elapsed, Setup(Speech()))
        try:
            means = Means(voice, data("assets") / "sounds", Ear(), _wait, _watch)
            _timed(means, Path(folder) / "first.wav")  # the voice speaks all of it
            used = {kind: min(_timed(means, Path(folder) / f"a{kind}") for _ in range(ROUNDS)) for kind in AUDIO}
        finally:
            voice.close()
    every = ", ".join(f"{kind} {busy:.2f} (wall {wall:.2f})" for kind, (busy, wall) in used.items())
    slowest, _ = max(used.values())
    return [Figure("export", slowest, "s", most=3.0, note=f"{ROUTINE}: {every}")]


def _timed(means: Means, out: Path) -> tuple[float, float]:
    """Seconds of the processor, and of the clock on the wall."""
    begun, before = time.perf_counter(), time.process_time()
    outcome = audio(Wanted(_routine(), Choices(), out), means)
    if not outcome.written:
        raise ChildProcessError(outcome.sentence)
    return time.process_time() - before, time.perf_counter() - begun


def _routine() -> Routine:
    path = data("routines") / f"{ROUTINE}.yaml"
    found = read_routine(path, StretchFolders((path.parent,))).value
    assert found is not None
    return found


def _wait() -> None:
    time.sleep(POLL)


def _watch(_: float) -> None:
    """Nobody looks on."""
