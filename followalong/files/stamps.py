"""The mark of a file by which a change is seen without reading it."""

from __future__ import annotations

from pathlib import Path

Stamp = tuple[int, int]  # nanoseconds of its last change, bytes


def stamp(path: Path) -> Stamp | None:
    """None if there is no such file."""
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size
