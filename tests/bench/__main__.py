"""Measure: `python -m tests.bench [NAME...] [--json]`; a figure that is short is information, not a failure."""

from __future__ import annotations

import json
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.compiling import compiling
from tests.bench.cue import cue
from tests.bench.desk import Desk, desk
from tests.bench.drift import drift
from tests.bench.export import export
from tests.bench.figures import Figure, plain, table
from tests.bench.frames import frames
from tests.bench.growth import growth
from tests.bench.key import key
from tests.bench.killed import killed
from tests.bench.many import many
from tests.bench.memory import player_memory
from tests.bench.minimised import minimised
from tests.bench.onset import onset
from tests.bench.processor import processor
from tests.bench.stale import stale
from tests.bench.start import start

DONE, FAILED, USAGE = 0, 1, 2
TABLE: dict[tuple[str, ...], Callable[[], list[Figure]]] = {
    ("start", "library"): start,
    ("memory", "memory-from-library", "memory-voice"): player_memory,
    ("processor", "paused"): processor,
    ("minimised",): minimised,
    ("growth",): growth,
    ("cue", "cue-late"): cue,
    ("onset", "onset-95", "onset-99", "first-cue"): onset,
    ("stale", "cut"): stale,
    ("drift",): drift,
    ("compile", "recompile"): compiling,
    ("export",): export,
    ("figure",): frames,
    ("key",): key,
    ("library-10000", "search-10000"): many,
    ("killed", "killed-lost", "killed-window", "killed-window-lost"): killed,
}
NAMES = tuple(name for names in TABLE for name in names)


def main(words: Sequence[str]) -> int:
    """0 measured, 1 something could not be, 2 for a name that is not in the table."""
    asked = [word for word in words if word != "--json"]
    unknown = [word for word in asked if word not in NAMES]
    if unknown:
        print(f'There is no figure "{unknown[0]}". There are: {", ".join(NAMES)}.', file=sys.stderr)
        return USAGE
    quiet = "--json" in words
    try:
        with tempfile.TemporaryDirectory(prefix="followalong-desk-") as folder, desk(Path(folder)) as here:
            os.environ.update(here.environment)  # for every process that is measured
            if not quiet:
                print(header(here), flush=True)
            figures = measured(asked or NAMES, quiet=quiet)
    except ChildProcessError as error:
        print(error, file=sys.stderr)
        return FAILED
    print(json.dumps([plain(figure) for figure in figures], indent=1) if quiet else table(figures))
    return DONE


def header(here: Desk) -> str:
    """What the figures depend on."""
    load = " ".join(f"{each:.1f}" for each in os.getloadavg())
    return (
        f"# Python {platform.python_version()}, {platform.machine()}; windows on: {here.screen}; sound: {here.sound}\n"
        f"# load of the last 1, 5 and 15 minutes {load}, on {os.cpu_count()} cores\n"
        "# name  value  unit  floor  ratio  goal  state; every floor is measured in turns with its figure"
    )


def measured(asked: Sequence[str], *, quiet: bool) -> list[Figure]:
    """Those that were asked for; figures of one group are measured together."""
    found: list[Figure] = []
    for names, measure in TABLE.items():
        if any(name in asked for name in names):
            if not quiet:
                print(f"# measuring {', '.join(names)} ...", file=sys.stderr, flush=True)
            found += [figure for figure in measure() if figure.name in asked]
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
