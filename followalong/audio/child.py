"""A process that is spoken to in JSON lines, with one thread that reads what it writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Any

LONGEST = 65_536  # bytes of one line; the rest of a longer one counts as the next
MOST, NOISE = 2_000, 200  # lines that wait, and of those that cannot be an answer; what comes beyond them is lost
AT_ONCE = 200  # lines
PATIENCE = 1.0  # seconds to wait for a killed process
ROOT = Path(__file__).resolve().parents[2]


def worker_command() -> tuple[str, ...]:
    """The speech process of this program, from a checkout, an installed package or a frozen one."""
    if getattr(sys, "frozen", False):
        return (sys.executable, "--speech-worker")
    return (sys.executable, "-P", "-m", "followalong.audio.worker")  # -P: the current folder's modules stay out


class Child:
    """Raises OSError if the process cannot be started."""

    def __init__(self, command: Sequence[str]) -> None:
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            env=environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),  # only Windows has it
        )
        self._lines: deque[str | None] = deque()
        self._reader = Thread(target=read, args=(self._process.stdout, self._lines), daemon=True)
        self._reader.start()

    @property
    def number(self) -> int:
        """Of the process."""
        return self._process.pid

    def lines(self) -> Iterator[str | None]:
        """What it wrote since the last time, as far as it fits into a moment; None once it has ended."""
        for _ in range(min(AT_ONCE, len(self._lines))):
            yield self._lines.popleft()

    def send(self, message: Mapping[str, Any]) -> None:
        """Raises OSError if it has ended."""
        pipe = self._process.stdin
        if pipe:
            pipe.write(json.dumps(message).encode() + b"\n")
            pipe.flush()

    def end(self) -> None:
        """At once, and without leaving anything behind."""
        self._process.kill()
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(PATIENCE)
        if self._process.stdin:
            with suppress(OSError):
                self._process.stdin.close()
        self._reader.join(PATIENCE)


def environment() -> dict[str, str]:
    """For a process that finds this program where we did."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    return os.environ | {"PYTHONPATH": path, "PYTHONUTF8": "1"}


def read(pipe: IO[bytes], lines: deque[str | None]) -> None:
    """Every line that is not empty and finds a place, then None."""
    with pipe:
        while line := pipe.readline(LONGEST):
            text = line.decode(errors="replace").strip()
            if text and len(lines) < (MOST if text.startswith("{") else NOISE):
                lines.append(text)
    lines.append(None)


def message(line: str) -> dict[str, Any] | None:
    """What the line says; None if it is noise."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):  # of brackets without end
        return None
    return found if isinstance(found, dict) and "ev" in found else None
