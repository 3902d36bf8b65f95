"""Routines that were opened before, kept as they were read: to open one again takes no YAML while nothing changed."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from followalong import __version__
from followalong.core import routine
from followalong.core.errors import Fault
from followalong.core.routine import Routine
from followalong.core.sentence import Sentence
from followalong.files import atomic
from followalong.files.loaded import Loaded

FORM = 1  # another one is read anew
MOST = 32  # files; the oldest goes
KIND = "is"  # names the class among the fields of an object
KINDS = {
    kind.__name__: kind for kind in (*vars(routine).values(), Loaded, Fault, Sentence)
    if isinstance(kind, type) and is_dataclass(kind)
}


class Kept(NamedTuple):
    """With the mark of everything that it hangs on, as the index has it."""

    mark: str
    stretches: tuple[str, ...]  # ids of those that it asked for
    loaded: Loaded[Routine]


class Ready:
    """In a folder of its own, which may be thrown away at any time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def of(self, path: Path) -> Kept | None:
        """None if it is not there, broken or of another version."""
        try:
            found = json.loads(self._file(path).read_bytes(), object_hook=_made)
            if found["head"] != (__version__, FORM, str(path)):
                return None
            return Kept(found["mark"], found["stretches"], found["loaded"])
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None

    def keep(self, path: Path, kept: Kept) -> None:
        """Without a place to write, it is read again the next time."""
        head = (__version__, FORM, str(path))
        made = {"head": head, "mark": kept.mark, "stretches": kept.stretches, "loaded": _plain(kept.loaded)}
        with suppress(OSError):
            atomic.write(self._file(path), json.dumps(made, ensure_ascii=False).encode())
            for old in sorted(self._folder.glob("*.json"), key=_age)[:-MOST]:
                old.unlink()

    def _file(self, path: Path) -> Path:
        return self._folder / f"{crc32(str(path).encode()):08x}.json"


def _age(path: Path) -> int:
    return path.stat().st_mtime_ns


def _plain(value: Any) -> Any:
    """Without what is as usual."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if type(value).__name__ not in KINDS:
        return value
    held = ((field, getattr(value, field.name)) for field in fields(value))
    return {KIND: type(value).__name__} | {
        field.name: _plain(one) for field, one in held if one is not field.default
    }


def _made(found: dict[str, Any]) -> Any:
    """The same object again; TypeError or KeyError if it is something else."""
    found = {name: _firm(value) for name, value in found.items()}
    return KINDS[found.pop(KIND)](**found) if KIND in found else found


def _firm(value: Any) -> Any:
    return tuple(map(_firm, value)) if isinstance(value, list) else value
