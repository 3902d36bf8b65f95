"""Whether a file holds a stretch or a routine, seen from its first words alone."""

from __future__ import annotations

import re
from pathlib import Path

SUFFIXES = (".yaml", ".yml")
STRETCH, ROUTINE = re.compile(rb"^stretch\s*:", re.MULTILINE), re.compile(rb"^(routine|steps)\s*:", re.MULTILINE)
HEAD = 262_144  # bytes: the most a file may have


def is_stretch(path: Path) -> bool:
    """False for a file that cannot be read."""
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return bool(STRETCH.search(head)) and not ROUTINE.search(head)
