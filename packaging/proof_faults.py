"""Makes each fault of voice, sound and disk while a real session plays, in the window and in the terminal.

Each session has a sound server, folders and a disk of its own; nobody hears it. Everything works for a normal user: a
full disk is a small one that is mounted where only the session sees it (a user's own namespace, as `unshare` makes it).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from faults import FAULTS, QUIET, Fault, Front, Run, Running, Skip  # noqa: E402
from silent_server import missing, server  # noqa: E402

from tests.bench.hearing import Recording, clip  # noqa: E402
from tests.bench.home import own_home  # noqa: E402
from tests.bench.onset import AFTER, BEFORE  # noqa: E402

ROUTINE = "demo"
AT_ONCE = 2  # faults; each has a window and a terminal
SLIP, LATE = 0.05, 1.5  # seconds: of the outline, and of one cue on a machine that is busy
PATIENCE = 90.0  # seconds
FRONTS: tuple[Front, ...] = ("window", "terminal")


@dataclass(frozen=True, slots=True)
class Outcome:
    """Of one session; `slip` is how far the outline has moved at its end, `late` how late the latest cue came."""

    finished: bool
    paused: str  # why
    code: int
    slip: float
    late: float
    told: Counter[str]
    loose: tuple[str, ...] = ()  # other lines
    heard: tuple[int, int] | None = None  # sounds of so many after the fault; where it was recorded

    def wrong(self, sentences: tuple[str, ...], instead: Mapping[str, str]) -> Iterator[str]:
        if not self.finished:
            yield f"the session stopped {self.paused and f'(paused: {self.paused})'}"
        if self.code:
            yield f"it ended with {self.code}"
        if self.heard and self.heard[0] * 2 < max(self.heard[1], 1):
            yield "not heard again"
        if self.slip > SLIP or self.late > LATE:
            yield "the steps slipped"
        if Counter(instead.get(each, each) for each in self.told.elements()) != Counter(sentences):
            yield f"told should be {list(sentences)}"


@dataclass(slots=True)
class Pages:
    """What a session wrote down."""

    offsets: list[float] = field(default_factory=list)  # of the clock against the outline
    paused: str = ""
    told: Counter[str] = field(default_factory=Counter)
    finished: bool = False
    sounds: list[tuple[float, Path]] = field(default_factory=list)  # when one was asked for, and its file

    def read(self, path: Path) -> None:
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            what = json.loads(line)
            if "outline" in what:
                self.offsets.append(what["now"] - what["outline"])
            self.sounds += [(what["now"], Path(what["sound"]))] if "sound" in what else []
            self.told.update([what["told"]] if "told" in what else ())
            self.paused = what.get("paused", self.paused)
            self.finished |= "finished" in what


def heard_of(sounds: Sequence[tuple[float, Path]], recording: Recording) -> tuple[int, int]:
    """How many of those that were asked for while it was recorded are in it; and how many these are."""
    begin = recording.begins[0] if recording.begins else float("inf")
    known, since = cache(clip), [(second, path) for second, path in sounds if second > begin]
    found = [recording.found(known(path)[0], second - BEFORE, second + AFTER) for second, path in since]
    return len(found) - found.count(None), len(found)


def outcome(pages: Pages, code: int, loose: tuple[str, ...]) -> Outcome:
    """A cue may be late, never early: the least of the later half shows where the outline is by then."""
    offsets = pages.offsets or [0.0]
    slip, late = (min(offsets[len(offsets) // 2 :]) - min(offsets), max(offsets) - min(offsets))
    return Outcome(pages.finished, pages.paused, code, slip, late, pages.told, loose)


def said(line: str) -> str:
    """Of a line of the terminal, what is left without its time."""
    line = line.strip()
    return line.partition("  ")[2] if line[:1].isdigit() else line


def played(fault: Fault, front: Front, usual: frozenset[str]) -> Outcome:
    """What is told in the terminal are the lines that it does not print in every session."""
    with tempfile.TemporaryDirectory(prefix="followalong-faults-") as folder, own_home() as environment:
        home = Path(folder)
        with server(home, environment) as sounding, run_of(home, front, sounding.environment, fault) as run:
            words = [sys.executable, "-P", "-m", "tests.bench.children.faulty_session", str(run.pages)]
            words += ["play", ROUTINE, "--gui" if front == "window" else "--terminal"]
            running = subprocess.Popen([*run.before, *words], env=run.environment, cwd=ROOT, text=True,
                                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            with ThreadPoolExecutor() as aside:
                making = aside.submit(fault.make, run, running, sounding)
                printed = to_its_end(running)
                making.result()
        pages = Pages()
        pages.read(run.pages)
        lines = tuple(filter(None, map(said, printed.splitlines())))
        if front == "terminal":
            pages.told.update(line for line in lines if line not in usual)
        found = outcome(pages, running.returncode, lines)
        return replace(found, heard=heard_of(pages.sounds, run.recording)) if run.recording else found


def played_awake(fault: Fault, usual: frozenset[str], front: Front) -> Outcome:
    """Once more, if a busy machine stood still so long that the session paused as after a sleep."""
    first = played(fault, front, usual)
    return first if first.paused != "slept" else played(fault, front, usual)


def to_its_end(running: Running) -> str:
    """What it printed; one that stands still is ended."""
    try:
        return running.communicate(timeout=PATIENCE)[0]
    except subprocess.TimeoutExpired:
        running.kill()
        return running.communicate()[0]


@contextmanager
def run_of(home: Path, front: Front, environment: Mapping[str, str], fault: Fault) -> Iterator[Run]:
    run = Run(home, front, {**environment, "QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(home / "tmp")})
    (home / "tmp").mkdir()
    fault.prepare(run)
    yield run


def prove(arguments: list[str]) -> int:
    """0 as it should be, 1 a row is not, 3 something is not installed."""
    asked = argparse.ArgumentParser(prog="proof faults", description=__doc__.partition("\n")[0] if __doc__ else "")
    asked.add_argument("words", nargs="*", metavar="WORD", help="only faults with one of these words in their name")
    words = asked.parse_args(arguments).words
    if gone := missing():
        print(gone, file=sys.stderr)
        return 3
    quiet = {front: played_awake(QUIET, frozenset(), front) for front in FRONTS}
    usual = frozenset(quiet["terminal"].loose)
    rows = [row(QUIET, front, quiet[front]) for front in FRONTS if front == "window"]
    chosen = [fault for fault in FAULTS if not words or any(word in fault.name for word in words)]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        rows += [good for both in pool.map(partial(tried, usual=usual), chosen) for good in both()]
    print(f"{sum(rows)} of {len(rows)} rows as they should be")
    return 0 if all(rows) else 1


def tried(fault: Fault, usual: frozenset[str]) -> partial[list[bool]]:
    """The two sessions of a fault; what comes back prints their rows."""
    try:
        fault.possible()
        with ThreadPoolExecutor(len(FRONTS)) as pool:
            fronts = [front for front in FRONTS if front in fault.tells]
            found = list(pool.map(partial(played_awake, fault, usual), fronts))
    except Skip as why:
        return partial(skipped, fault, str(why))
    return partial(rows_of, fault, dict(zip(fronts, found, strict=True)))


def skipped(fault: Fault, why: str) -> list[bool]:
    print(f"{fault.name:<36} skipped: {why}", flush=True)
    return []


def rows_of(fault: Fault, found: dict[Front, Outcome]) -> list[bool]:
    return [row(fault, front, outcome) for front, outcome in found.items()]


def row(fault: Fault, front: Front, found: Outcome) -> bool:
    """Printed; whether it is as it should be."""
    wrong = list(found.wrong(fault.tells[front], fault.instead))
    stopped = "played on" if found.finished else "STOPPED"
    heard = f"  heard again {found.heard[0]} of {found.heard[1]}" if found.heard else ""
    print(f"{fault.name:<36} {front:<9} told {found.told.total()}  {stopped}{heard}  "
          f"slipped {found.slip * 1000:3.0f} ms (latest cue {found.late * 1000:4.0f} ms)  exit {found.code}  "
          f"{'; '.join(wrong) or 'good'}")
    for sentence, times in found.told.items():
        print(f"{'':<36} {times} × {sentence}", flush=True)
    return not wrong


if __name__ == "__main__":
    sys.exit(prove(sys.argv[1:]))
