"""Whether a file holds a stretch, a routine or a translation, seen from its first words alone."""

from __future__ import annotations

import re
from pathlib import Path

SUFFIXES = (".yaml", ".yml")
STRETCH, ROUTINE = re.compile(rb"^stretch\s*:", re.MULTILINE), re.compile(rb"^(routine|steps)\s*:", re.MULTILINE)
TRANSLATION = re.compile(rb"^translation\s*:", re.MULTILINE)
HEAD = 262_144  # bytes: the most a file may have


def is_named_so(name: str) -> bool:
    """Whether a file of that name, or path, may be a routine."""
    return name.lower().endswith(SUFFIXES)


def may_be_routine(path: str) -> bool:
    """A file that is named so, or nothing yet; a folder never."""
    return is_named_so(path) and not Path(path).is_dir()


def is_stretch(path: Path) -> bool:
    """False for a file that cannot be read."""
    head = _head(path)
    return bool(STRETCH.search(head)) and not ROUTINE.search(head)


def is_translation(path: Path) -> bool:
    """False for a file that cannot be read."""
    return bool(TRANSLATION.search(_head(path)))


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""
