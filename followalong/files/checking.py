"""Checks files and folders for `followalong check`: routines and stretches, every fault of each."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from followalong.core.errors import Fault
from followalong.core.routine import Routine
from followalong.files.library import SUFFIXES, Library

STRETCH, ROUTINE = re.compile(rb"^stretch\s*:", re.MULTILINE), re.compile(rb"^(routine|steps)\s*:", re.MULTILINE)
HEAD = 262_144  # bytes: the most a file may have

Lint = Callable[[Routine], Iterable[Fault]]


def checked(paths: Iterable[Path], library: Library, lint: Lint) -> Iterator[tuple[Fault, ...]]:
    """The faults of each file; a folder stands for all routines and stretches below it."""
    for path in paths:
        for file in _files(path):
            yield _check(file, library, lint)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if file.suffix in SUFFIXES)


def _check(path: Path, library: Library, lint: Lint) -> tuple[Fault, ...]:
    from followalong.files.routine_yaml import read_stretch

    if not path.is_file():
        return (Fault(str(path), 0, 0, "", "There is no such file."),)
    if _is_stretch(path):
        return read_stretch(path, beside=library.stretches(path.parent.parent)).faults
    loaded = library.open(path)
    found = () if loaded.value is None else tuple(replace(fault, path=str(path)) for fault in lint(loaded.value))
    return (*loaded.faults, *found)


def _is_stretch(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return bool(STRETCH.search(head)) and not ROUTINE.search(head)
