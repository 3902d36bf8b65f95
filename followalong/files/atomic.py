"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def write(path: Path, data: bytes) -> None:
    """Write aside, then rename; a link stays a link. OSError leaves the old file and nothing else."""
    Path(os.path.realpath(path)).parent.mkdir(parents=True, exist_ok=True)
    with aside(path) as file:
        file.write_bytes(data)


@contextmanager
def aside(path: Path, new: int = 0o600) -> Iterator[Path]:
    """An empty file beside it to be filled, which then takes its place; if anything fails it goes instead.

    `new` is what people may do with a file that was not there before.
    """
    import tempfile

    target = Path(os.path.realpath(path))
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.", suffix=".tmp")
    os.close(handle)
    try:
        yield Path(name)
        _sync(Path(name))
        Path(name).chmod(_mode(target, new))
        os.replace(name, target)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise
    _sync_folder(target.parent)


def set_aside(path: Path, stamp: str) -> Path:
    """Move a bad file out of the way, to NAME.bad-STAMP.SUFFIX; the new path."""
    aside = path.with_name(f"{path.stem}.bad-{stamp}{path.suffix}")
    os.replace(path, aside)
    return aside


def _mode(path: Path, new: int) -> int:
    """What people may do with it: as before, if it was there."""
    try:
        return path.stat().st_mode & 0o777
    except FileNotFoundError:
        return new


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # pragma: no cover - other systems have no handle on a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
