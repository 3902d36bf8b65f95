"""The cards that the library shows first, as they were shown last: a start waits for nothing else."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from followalong import __version__
from followalong.files import atomic
from followalong.files.entries import Entry, from_json, to_json

FORM = 5


def load(path: Path) -> tuple[Entry, ...]:
    """None of them if it is broken or of another version."""
    try:
        found = json.loads(path.read_bytes())
        if (found["program"], found["form"]) != (__version__, FORM):
            return ()
        return tuple(from_json(each) for each in found["entries"])
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return ()


def save(path: Path, entries: Iterable[Entry]) -> None:
    """Without a place to write, the next start shows its cards a moment later."""
    made = {"program": __version__, "form": FORM, "entries": [to_json(entry) for entry in entries]}
    with suppress(OSError):
        atomic.write(path, json.dumps(made, ensure_ascii=False).encode())
