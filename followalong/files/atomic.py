"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Write aside, then rename; a link stays a link. OSError leaves the old file and nothing else."""
    import tempfile

    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    handle, aside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(aside).chmod(_mode(target))
        os.replace(aside, target)
    except BaseException:
        with suppress(OSError):
            Path(aside).unlink()
        raise
    _sync_folder(target.parent)


def set_aside(path: Path, stamp: str) -> Path:
    """Move a bad file out of the way, to NAME.bad-STAMP.SUFFIX; the new path."""
    aside = path.with_name(f"{path.stem}.bad-{stamp}{path.suffix}")
    os.replace(path, aside)
    return aside


def _mode(path: Path) -> int:
    """What people may do with it: as before, or for the owner alone."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return 0o600


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # pragma: no cover - other systems have no handle on a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
