"""Checks files and folders for `followalong check`: routines and stretches, every fault of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from followalong.core.errors import Fault
from followalong.core.routine import Routine
from followalong.core.sentence import NOTHING, said
from followalong.files.kind_of_file import is_named_so, is_stretch, is_translation
from followalong.files.library import Library

Lint = Callable[[Routine], Iterable[Fault]]


def checked(paths: Iterable[Path], library: Library, lint: Lint) -> Iterator[tuple[Fault, ...]]:
    """The faults of each file; a folder stands for all routines and stretches below it."""
    for path in paths:
        for file in _files(path):
            yield _check(file, library, lint)


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.rglob("*") if is_named_so(file.name))


def _check(path: Path, library: Library, lint: Lint) -> tuple[Fault, ...]:
    from followalong.files.routine_yaml import read_stretch

    if not path.is_file():
        return (Fault(str(path), 0, 0, NOTHING, said("There is no such file.")),)
    if is_stretch(path):
        return read_stretch(path, beside=library.stretches(path.parent.parent)).faults
    if is_translation(path):
        return _check_translation(path, library, lint)
    loaded = library.reread(path)
    return (*loaded.faults, *_linted(path, loaded.value, lint))


def _check_translation(path: Path, library: Library, lint: Lint) -> tuple[Fault, ...]:
    """Against its original; then a routine is looked through in its language, but for the minutes promised there."""
    from followalong.files.routine_yaml import read_routine
    from followalong.files.translations import check_translation, folder_language, original_of

    faults, original = check_translation(path), original_of(path)
    if is_stretch(original) or any(not fault.warning for fault in faults):
        return faults
    routine = read_routine(original, library.stretches(original.parent), folder_language(path)).value
    return (*faults, *_linted(path, routine and replace(routine, minutes=None), lint))


def _linted(path: Path, routine: Routine | None, lint: Lint) -> tuple[Fault, ...]:
    return () if routine is None else tuple(replace(fault, path=str(path)) for fault in lint(routine))
