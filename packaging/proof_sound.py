"""Plays a routine into a silent sound server, records what came out and lays it beside what was due.

Needs PulseAudio's `pulseaudio` and `parec`; nothing is heard and nothing of the person's own sound is touched.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import wave
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from silent_server import missing, server  # noqa: E402

from tests.bench.hearing import RATE, SOON, Recording, error, recorded  # noqa: E402

USUAL, SECONDS = "hips-and-hamstrings", 60.0
TABLE, SOUND = "onsets.txt", "session.wav"


@dataclass(frozen=True, slots=True)
class Heard:
    """A cue of the outline, when it was due in the recording, and how much later it was heard; None for never."""

    at: float  # seconds of the session
    due: float  # seconds of the recording
    words: str
    error: float | None

    def __str__(self) -> str:
        late = "never heard"
        if self.error is not None:
            late = f"{self.due + self.error:9.3f}  {self.error * 1000:6.1f} ms"
        return f"{self.at:8.2f}  {self.due:9.3f}  {late:>20}  {self.words}"


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
    from tests.bench.children.heard_session import Noted

    folders, clock = Folders(home / "config", home / "data", home / "cache", home / "state"), Noted()
    SettingsFile(folders.settings).write(Settings(safety_seen=True))
    parts = replace(app.parts(folders, "en"), clock=clock)
    found = parts.library.find(routine).path
    if found is None:
        raise SystemExit(f'There is no routine "{routine}".')
    qt = opening.application()
    program = Program(qt, parts)
    program.window.show()
    program.open(str(found))
    expected: list[tuple[float, float, str]] = []

    def hear(events: list[object]) -> None:
        now, sitting = clock.last, program.sitting
        for event in events:
            if sitting and isinstance(event, Due) and (event.cue.spoken or event.cue.kind == "tick"):
                script = sitting.session.script
                begun = script.starts[script.index(event.segment.place) or 0]
                at = begun + event.segment.second_of(event.cue)
                expected.append((at, now - event.late, event.cue.spoken or "(tick)"))

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


def begun(recording: Recording) -> float:
    """When its first sample was, on the clock."""
    offsets = sorted(now - count / RATE for now, count in recording.blocks)
    return offsets[len(offsets) * SOON // 100]


def laid_beside(expected: Sequence[tuple[float, float, str]], onsets: list[float], begin: float) -> list[Heard]:
    return [Heard(at, due - begin, words, error(due, onsets)) for at, due, words in expected]


def table(heard: Sequence[Heard]) -> Iterator[str]:
    """A line for each cue, and what they come to."""
    yield " outline        due      onset      error  what"
    yield from map(str, heard)
    late = sorted(one.error * 1000 for one in heard if one.error is not None)
    if late:
        yield (f"{len(late)} of {len(heard)} heard; late by {statistics.median(late):.1f} ms (median), "
               f"{late[round(0.95 * (len(late) - 1))]:.1f} ms (95 %), {late[-1]:.1f} ms (most)")


def keep(folder: Path, recording: Recording, lines: Sequence[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / TABLE).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    with wave.open(str(folder / SOUND), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(recording.samples.tobytes())


def asked(arguments: list[str]) -> argparse.Namespace:
    words = argparse.ArgumentParser(prog="proof sound", description=__doc__.partition("\n")[0] if __doc__ else "")
    words.add_argument("routine", nargs="?", default=USUAL)
    words.add_argument("seconds", nargs="?", type=float, default=SECONDS)
    words.add_argument("--minutes", type=float, help="instead of seconds")
    words.add_argument("--keep", type=Path, metavar="FOLDER",
                       help=f"for the recording ({SOUND}) and the table ({TABLE})")
    return words.parse_args(arguments)


def prove(arguments: list[str]) -> int:
    """0 everything was heard, 1 something was not, 3 something is not installed."""
    wanted = asked(arguments)
    if gone := missing():
        print(gone, file=sys.stderr)
        return 3
    seconds = 60.0 * wanted.minutes if wanted.minutes else wanted.seconds
    with tempfile.TemporaryDirectory() as folder, server(Path(folder), os.environ) as sounding:
        os.environ.update(sounding.environment)
        with recorded() as recording:
            expected = play(wanted.routine, seconds, Path(folder))
        heard = laid_beside(expected, recording.onsets(), begun(recording))
    lines = list(table(heard))
    print("\n".join(lines))
    if wanted.keep:
        keep(wanted.keep, recording, lines)
    return 0 if heard and all(one.error is not None for one in heard) else 1


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:]))
