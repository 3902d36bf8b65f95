"""A process that is measured: started, listened to, looked at from outside, and ended."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO, Any

from tests.bench.home import words

PATIENCE = 20.0  # seconds for a child to end
LONGEST = 15 * 60.0  # seconds for the next word of one; on a machine at rest no figure takes a third of it
KIB = 1024
ENVIRONMENT = tuple(str(Path(each).resolve()) for each in (sys.prefix, sys.base_prefix))


@dataclass(frozen=True, slots=True)
class Child:
    """`started` is in seconds of the clock that all processes of a machine share."""

    process: subprocess.Popen[str]
    started: float
    errors: IO[str]

    def told(self, longest: float = LONGEST) -> Any:
        """The next thing it says; ChildProcessError if it ends without a word, or says none for so many seconds."""
        until = time.monotonic() + longest
        line = self._line(longest)
        if not line:
            code = self.process.wait()
            self.errors.seek(0)
            silent = time.monotonic() >= until
            how = f"said nothing for {longest:g} seconds" if silent else f"ended early ({code})"
            raise ChildProcessError(f"a measured process {how}. {self.errors.read()}".strip())
        return json.loads(line)

    def _line(self, longest: float) -> str:
        """Empty if it ended, or had to be ended."""
        end = Timer(longest, self.process.kill)
        end.start()
        try:
            return self.process.stdout.readline() if self.process.stdout else ""
        finally:
            end.cancel()


@contextmanager
def child(environment: Mapping[str, str], module: str, *arguments: str) -> Iterator[Child]:
    """Told to go by closing its input; ended if it does not."""
    command = words(module, *arguments)
    with tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        started = time.monotonic()
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True,
        )
        try:
            yield Child(process, started, errors)
            process.communicate(timeout=PATIENCE)
            if process.returncode:
                raise ChildProcessError(f"the measured process {module} ended with {process.returncode}")
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()


@dataclass(frozen=True, slots=True)
class Memory:
    """MiB. `whole` is the PSS on a machine where nobody else uses this environment of Python."""

    pss: float  # each shared page divided among those that share it
    whole: float  # the same, but pages of files of Python and of its packages are counted in full
    own: float  # pages that are not shared


def memory(process: int) -> Memory:
    """Added up over all that is mapped."""
    pss = whole = own = 0
    ours = False
    for line in Path(f"/proc/{process}/smaps").read_text(encoding="utf-8").splitlines():
        word, *rest = line.split()
        if not word.endswith(":"):  # the first line of a mapping ends with its file, if it has one
            ours = rest[-1].startswith(ENVIRONMENT)
        elif word == "Rss:":
            whole += int(rest[0]) if ours else 0
        elif word == "Pss:":
            pss, whole = pss + int(rest[0]), whole + (0 if ours else int(rest[0]))
        elif word in ("Private_Clean:", "Private_Dirty:"):
            own += int(rest[0])
    return Memory(pss / KIB, whole / KIB, own / KIB)


def children_of(process: int) -> tuple[int, ...]:
    """Those it has started itself."""
    found = Path(f"/proc/{process}/task").glob("*/children")
    return tuple(int(word) for path in found for word in path.read_text(encoding="ascii").split())
