"""The process that writes a sound file for the window: an order in, news out, an end when nobody waits for it."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from typing import TextIO

from followalong.core.choices import Choices
from followalong.core.sentence import told
from followalong.exporting import Outcome
from followalong.files.bookmark_form import choices_of
from followalong.files.wording import wording

MOST = 65_536  # bytes in one reading
NICE = 10  # a session that plays meanwhile comes first


class GivenUpError(Exception):
    """The window does not want it any more: it closed the pipe, or is gone."""


@dataclass(frozen=True, slots=True)
class Order:
    """A routine's file, and what it became before the start (DESIGN.md, rule 10)."""

    path: str
    language: str
    adaptations: tuple[str, ...]
    choices: Choices
    out: Path


Write = Callable[[Order, Callable[[], None], Callable[[float], None]], Outcome]


def serve(source: int, out: TextIO, write: Write, rest: Callable[[], None]) -> int:
    """`source` is a file descriptor: a line of JSON, then nothing until it is closed. `rest` is a little sleep."""
    if sys.platform != "win32":
        os.nice(NICE)
    order = _order(_line(source))
    gone = Event()
    Thread(target=_wait_for_end, args=(source, gone), daemon=True).start()
    shown = -1

    def look() -> None:
        if gone.is_set():
            raise GivenUpError

    def wait() -> None:
        look()
        rest()

    def show(share: float) -> None:
        nonlocal shown
        look()
        if int(100 * share) != shown:
            shown = int(100 * share)
            _tell(out, share=share)

    try:
        outcome = write(order, wait, show)
    except GivenUpError:
        return 0
    _tell(out, written=outcome.written, sentence=told(outcome.sentence, wording(order.language)))
    return 0


def _order(line: str) -> Order:
    found = json.loads(line)
    return Order(
        str(found["path"]), str(found["language"]), tuple(map(str, found["adaptations"])), choices_of(found["choices"]),
        Path(found["out"]),
    )


def _line(source: int) -> str:
    whole = b""
    while not whole.endswith(b"\n") and (some := os.read(source, MOST)):
        whole += some
    return whole.decode()


def _wait_for_end(source: int, gone: Event) -> None:
    """Below Python's own files: one of those that still waits would hold up the end of the program."""
    while os.read(source, MOST):
        pass
    gone.set()


def _tell(out: TextIO, **news: object) -> None:
    print(json.dumps(news), file=out, flush=True)
