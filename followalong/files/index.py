"""The library's memory: what each file held when it was last read."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from followalong import __version__
from followalong.files import atomic
from followalong.files.entries import Entry, from_json, to_json
from followalong.files.stamps import Stamp, stamp

FORM = 2  # of an entry; another one is read anew


@dataclass(frozen=True, slots=True)
class Known:
    """An entry, and every file it hangs on as it was then; None for one that was looked for in vain."""

    entry: Entry
    files: Mapping[str, Stamp | None]

    @property
    def fresh(self) -> bool:
        return all(stamp(Path(path)) == then for path, then in self.files.items())


def load(path: Path) -> dict[str, Known]:
    """By path of the routine. A broken or an old index is no index."""
    try:
        found = json.loads(path.read_bytes())
        if (found["program"], found["form"]) != (__version__, FORM):
            return {}
        return {name: _known(each) for name, each in found["routines"].items()}
    except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def save(path: Path, known: Mapping[str, Known]) -> None:
    """Write it down; without a place to write, the next start reads the files again."""
    routines = {name: {"entry": to_json(each.entry), "files": dict(each.files)} for name, each in known.items()}
    with suppress(OSError):
        atomic.write(path, json.dumps({"program": __version__, "form": FORM, "routines": routines}).encode())


def _known(found: dict[str, Any]) -> Known:
    files = {path: None if then is None else (int(then[0]), int(then[1])) for path, then in found["files"].items()}
    return Known(from_json(found["entry"]), files)
