"""The process that lowers other programs, as the one that speaks sees it; and the question whether it can."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from contextlib import suppress
from io import BufferedReader
from pathlib import Path
from threading import Thread

from followalong.audio import waves
from followalong.audio.child import environment
from followalong.audio.ducking import ASK, CUT, RETURN

STARTS = 3  # of the process; then others are left alone
NOTHING = subprocess.DEVNULL


class LoweredOthers:
    """Started when words come; told of each in a line."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._left = STARTS

    def wake(self) -> None:
        if self._process is None and self._left:
            self._left -= 1
            with suppress(OSError):
                pipe = subprocess.PIPE
                self._process = subprocess.Popen(
                    self._command, stdin=pipe, stdout=pipe, stderr=NOTHING, env=environment(), bufsize=0,
                    start_new_session=True,  # whatever ends the program and all of its group must not end this
                )
                Thread(target=watch, args=(self._process, self._command), daemon=True).start()

    def word(self, path: Path) -> None:
        seconds = waves.seconds_of(path)
        if seconds and not self._tell(seconds):
            self.wake()
            self._tell(seconds)

    def cut(self) -> None:
        self._tell(CUT)

    def close(self) -> None:
        """It gives everything back by itself, and ends; it is not waited for."""
        self._left = 0
        self._let_go()

    def _tell(self, order: float) -> bool:
        """Whether somebody was there to hear it. One that stands still is not waited for: its pipe has room."""
        if self._process is None or self._process.stdin is None:
            return False
        os.set_blocking(self._process.stdin.fileno(), False)
        try:
            self._process.stdin.write(f"{order:.3f}\n".encode())
        except OSError:
            self._let_go()
            return False
        return True

    def _let_go(self) -> None:
        process, self._process = self._process, None
        if process and process.stdin:
            process.stdin.close()


def watch(process: subprocess.Popen[bytes], command: Sequence[str]) -> None:
    """Until it ends; what it owes then, because it was killed, is given back by another one."""
    owed = b""
    with BufferedReader(process.stdout) as told:  # type: ignore[type-var]
        for line in told:
            owed = line
    process.wait()
    if owed.strip() not in (b"", b"[]"):
        with suppress(OSError):
            subprocess.run(
                [*command, RETURN], input=owed, stdout=NOTHING, stderr=NOTHING, env=environment(), check=False,
                start_new_session=True,
            )


class Question:
    """Whether it can be done here; the answer comes some time later."""

    def __init__(self, command: Sequence[str]) -> None:
        words, around = [*command, ASK], environment()
        self._process = subprocess.Popen(words, stdin=NOTHING, stdout=NOTHING, stderr=NOTHING, env=around)

    def answer(self) -> int | None:
        """Of the process; None while it is not known."""
        return self._process.poll()

    def close(self) -> None:
        self._process.kill()
        self._process.wait()
