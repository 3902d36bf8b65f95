"""How late a cue is heard while other programs keep every core busy."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tests.bench.child import child
from tests.bench.figures import Figure, middle, share
from tests.bench.home import own_home

CUES, TURNS = 70, 3  # 210 samples of each
LOOPS = 2  # for each core
PERCENT = 99


def cue() -> list[Figure]:
    with own_home() as environment, busy_loops(), child(environment, "cue_times", str(CUES), str(TURNS)) as made:
        told = made.told()
    ours, bare = told["ours"], told["bare"]
    late, floor = share(ours, PERCENT), share(bare, PERCENT)
    note = f"p{PERCENT} of {len(ours)}, median {middle(ours):.2f}; the floor's {middle(bare):.2f}"
    beside = f"{LOOPS} busy loops on each of {os.cpu_count()} cores; the floor's {floor:.1f}"
    return [
        Figure("cue", late, "ms", floor, times=3.0, note=note),
        Figure("cue-late", late, "ms", most=20.0, note=beside),
    ]


@contextmanager
def busy_loops(each: int = LOOPS) -> Iterator[None]:
    """So many for each core; they end with the block."""
    count = each * (os.cpu_count() or 1)
    loops = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for loop in loops:
            loop.kill()
            loop.wait()
