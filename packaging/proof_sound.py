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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from silent_server import missing, server  # noqa: E402

from followalong import app  # noqa: E402
from followalong.folders import own_folders  # noqa: E402
from tests.bench.child import child  # noqa: E402
from tests.bench.hearing import RATE, Recording, clip, recorded  # noqa: E402
from tests.bench.home import own_home  # noqa: E402
from tests.bench.onset import AFTER, BEFORE  # noqa: E402

USUAL, SECONDS = "hips-and-hamstrings", 60.0
SEEN = 1.0  # seconds until somebody presses Start
TABLE, SOUND = "onsets.txt", "session.wav"


class Cue(NamedTuple):
    """Due on the clock; the sound that it begins with, and its words."""

    due: float
    sound: Path
    words: str


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


def play(routine: str, seconds: float, environment: Mapping[str, str]) -> list[Cue]:
    """All that should be heard; in a process that leaves the recorder alone."""
    if app.library(own_folders()).find(routine).path is None:
        raise SystemExit(f'There is no routine "{routine}".')
    with child(environment, "heard_session", routine, str(seconds), str(SEEN)) as made:
        told = made.told()
    return [Cue(due, Path(path), words) for (due, path), words in zip(told["due"], told["words"], strict=True)]


def laid_beside(cues: Sequence[Cue], recording: Recording) -> list[Heard]:
    """Each is known by its own sound. The outline begins with the first."""
    begin, known = recording.begins[0], cache(clip)
    start = cues[0].due if cues else begin
    found = []
    for cue in cues:
        sound, quiet = known(cue.sound)
        heard = recording.found(sound, cue.due - BEFORE, cue.due + AFTER)
        error = None if heard is None else heard + quiet - cue.due
        found.append(Heard(cue.due - start, cue.due - begin, cue.words, error))
    return found


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
    with (
        tempfile.TemporaryDirectory() as folder, own_home() as environment,
        server(Path(folder), {**environment, "QT_QPA_PLATFORM": "offscreen"}) as sounding,
    ):
        os.environ.update(sounding.environment)
        with recorded() as recording:
            expected = play(wanted.routine, seconds, sounding.environment)
        heard = laid_beside(expected, recording)
    lines = list(table(heard))
    print("\n".join(lines))
    if wanted.keep:
        keep(wanted.keep, recording, lines)
    return 0 if heard and all(one.error is not None for one in heard) else 1


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:]))
