"""Plays a session beside a tone that stands for somebody's music, and measures how loud that is under each word.

All goes into a silent sound server of its own; nothing is heard and nothing of the person's own sound is touched.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import signal
import subprocess
import sys
import tempfile
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from faults import command_of, descendants  # noqa: E402
from silent_server import missing, server  # noqa: E402

from followalong import clock  # noqa: E402
from followalong.arguments import OTHER_SOUND  # noqa: E402
from followalong.audio import waves  # noqa: E402
from followalong.audio.ducking import GAP, LOW  # noqa: E402
from followalong.files.settings import Settings, SettingsFile  # noqa: E402
from tests.bench.child import child  # noqa: E402
from tests.bench.hearing import RATE, Recording, recorded  # noqa: E402
from tests.bench.home import own_home, words  # noqa: E402

ROUTINE, SECONDS, SEEN = "hips-and-hamstrings", 40.0, 1.5
HERTZ, LOUD = 9_600.0, 6_000  # where a voice has next to nothing
WINDOW = 0.02  # seconds that are measured at once: 192 waves
SOON = 0.15  # seconds after a word's start by which the music is low
HAIR = 0.03  # of its loudness
LATE = 0.05  # seconds that a sound may come after it was asked for
AFTER, LONGEST = 1.0, 120.0  # seconds: recorded after the session; of the music
PATIENCE = 20.0
PLAYER, WHOLE = "paplay", 65_536


@dataclass(frozen=True, slots=True)
class Word:
    begin: float  # on the clock
    end: float


def tone(path: Path, seconds: float) -> Path:
    """A quiet sine."""
    turn = 2 * math.pi * HERTZ / RATE
    waves.write(path, array("h", (round(LOUD * math.sin(turn * index)) for index in range(int(seconds * RATE)))), RATE)
    return path


@contextmanager
def music(path: Path, environment: Mapping[str, str]) -> Iterator[None]:
    """Another program that plays it."""
    player = subprocess.Popen(["paplay", str(path)], env=dict(environment))
    try:
        yield
    finally:
        player.terminate()
        player.wait()


def loudness(recording: Recording, second: float) -> float:
    """Of the tone, in the window that begins then."""
    part = recording.part(second, second + WINDOW)
    turn = 2 * math.pi * HERTZ / RATE
    real = sum(sample * math.cos(turn * index) for index, sample in enumerate(part))
    other = sum(sample * math.sin(turn * index) for index, sample in enumerate(part))
    return 2 * math.hypot(real, other) / max(len(part), 1)


def between(begin: float, end: float) -> Iterator[float]:
    """The windows."""
    while begin + WINDOW <= end:
        yield begin
        begin += WINDOW


def streams(environment: Mapping[str, str]) -> dict[str, int]:
    """The volume of each program's stream, of 65,536."""
    asked = ["pactl", "--format=json", "list", "sink-inputs"]
    done = subprocess.run(asked, env=dict(environment), capture_output=True, text=True, check=True)
    return {
        one["properties"].get("application.name", ""): max(each["value"] for each in one["volume"].values())
        for one in json.loads(done.stdout or "[]")
    }


def prepare(environment: Mapping[str, str]) -> None:
    file = SettingsFile(Path(environment["XDG_CONFIG_HOME"]) / "followalong" / "settings.toml")
    file.write(Settings(safety_seen=True, other_sound="lower"))


def measured(recording: Recording, said: Sequence[Word]) -> Iterator[tuple[str, bool]]:
    """A line for each thing that should be, and whether it is."""
    whole = [loudness(recording, second) for second in between(said[0].begin - 1.0, said[0].begin - 0.1)]
    usual = sorted(whole)[len(whole) // 2]

    def share(second: float) -> float:
        return loudness(recording, second) / usual

    falls = []
    for word in said:
        low = next((at for at in between(word.begin, word.end) if share(at) <= LOW + HAIR), None)
        falls.append(math.inf if low is None else low - word.begin)
    yield f"before the first word: {min(whole) / usual:.2f} to {max(whole) / usual:.2f} of itself", True
    fresh = [fall for fall, word in zip(falls, said, strict=True) if fall > 0]
    yield f"low after a word began: {1000 * max(fresh, default=0):.0f} ms at most", max(falls) <= SOON + LATE
    under = [share(at) for word in said for at in between(word.begin + SOON + LATE, word.end)]
    yield (f"under {len(said)} words: {min(under):.3f} to {max(under):.3f} of itself",
           max(under) <= LOW + HAIR and min(under) >= LOW - HAIR)
    short = [(now.end, after.begin) for now, after in pairwise(said)
             if 0 < after.begin - now.end < GAP]
    most = max((share(at) for begin, end in short for at in between(begin, end)), default=LOW)
    yield f"in {len(short)} gaps under {GAP:g} s: {most:.3f} at most", most <= LOW + HAIR
    end = recording.second(len(recording.samples) - 1)
    after = [share(at) for at in between(end - 0.4, end - 0.1)]
    yield f"after the session: {min(after):.3f} to {max(after):.3f} of itself", min(after) >= 1 - HAIR


def session(environment: Mapping[str, str]) -> list[Word]:
    """What it said, but for what its end cut off."""
    with child(environment, "heard_session", ROUTINE, str(SECONDS), str(SEEN)) as made:
        told, ended = made.told(), clock.elapsed()
        lengths = ((begin, waves.seconds_of(Path(path)) or 0.0) for begin, path in told["said"])
        words = [Word(begin, begin + seconds) for begin, seconds in lengths]
    clock.sleep(AFTER)
    return [word for word in words if word.end < ended - LATE]


def until(wanted: Callable[[dict[str, int]], bool], environment: Mapping[str, str]) -> dict[str, int]:
    """The volumes of all streams, as soon as they are so; or as they are after a while."""
    end = clock.elapsed() + PATIENCE
    while not wanted(found := streams(environment)) and clock.elapsed() < end:
        clock.sleep(WINDOW)
    return found


def killed(environment: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """A session that is ended under a word, in the way that no program can do anything about."""
    running = subprocess.Popen(words("heard_session", ROUTINE, str(SECONDS), str(SEEN)), env=dict(environment))
    low = until(is_low, environment)
    running.kill()
    running.wait()
    back = until(is_whole, environment)
    ours = [volume for name, volume in low.items() if name != PLAYER]
    yield f"our own sound meanwhile: {ours}, of {WHOLE}", ours == [WHOLE]
    yield f"killed (9) under a word: {low.get(PLAYER)}, then {back.get(PLAYER)}", is_whole(back)


def ducker_killed(environment: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    """The process that lowers the others is ended under a word in the same way; the session goes on."""
    running = subprocess.Popen(words("heard_session", ROUTINE, str(SECONDS), str(SEEN)), env=dict(environment))
    low = until(is_low, environment)
    for process in descendants(running.pid):
        if OTHER_SOUND.encode() in command_of(process).split(b"\0"):
            os.kill(process, signal.SIGKILL)
    began = clock.elapsed()
    back = until(is_whole, environment)
    took = clock.elapsed() - began
    again, plays = until(is_low, environment), running.poll() is None
    running.terminate()
    running.wait()
    last = until(is_whole, environment)
    told = f"{low.get(PLAYER)}, then {back.get(PLAYER)} after {took:.1f} s, low again {again.get(PLAYER)}"
    good = plays and is_low(low) and is_whole(back) and is_low(again) and is_whole(last)
    yield f"the process that lowers it killed (9) under a word: {told}, at last {last.get(PLAYER)}", good


def is_low(found: Mapping[str, int]) -> bool:
    return found.get(PLAYER, WHOLE) < WHOLE * LOW ** (1 / 3) + 1


def is_whole(found: Mapping[str, int]) -> bool:
    return found.get(PLAYER) == WHOLE


def rows(home: Path, environment: Mapping[str, str]) -> Iterator[tuple[str, bool]]:
    with music(tone(home / "music.wav", LONGEST), environment):
        with recorded() as recording:
            said = session(environment)
        yield from measured(recording, said)
        yield from killed(environment)
        yield from ducker_killed(environment)


def prove(arguments: list[str]) -> int:
    """0 as it should be, 1 something is not, 3 something is not installed."""
    asked = argparse.ArgumentParser(prog="proof music", description=__doc__.partition("\n")[0] if __doc__ else "")
    asked.parse_args(arguments)
    if gone := missing():
        print(gone, file=sys.stderr)
        return 3
    with (
        tempfile.TemporaryDirectory() as folder, own_home() as environment,
        server(Path(folder), {**environment, "QT_QPA_PLATFORM": "offscreen"}) as sounding,
    ):
        os.environ.update(sounding.environment)
        prepare(environment)
        bad = 0
        for line, good in rows(Path(folder), sounding.environment):
            print(f"{line}  {'good' if good else 'NOT GOOD'}", flush=True)
            bad += not good
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:]))
