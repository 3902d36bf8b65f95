"""What is there, held against what is known: a few files at a time, so that a window can look in between."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followalong.files.entries import Kind
from followalong.files.kind_of_file import is_named_so
from followalong.files.stamps import Marks

if TYPE_CHECKING:
    from followalong.files.index import Index

AT_ONCE = 64  # files between two pauses


class File(NamedTuple):
    """A file of the library, and which of its folders it is of."""

    path: str
    kind: Kind
    folder: int


class Changes(NamedTuple):
    """Files to read, and paths to forget."""

    read: tuple[File, ...]
    gone: tuple[str, ...]


def survey(
    index: Index, folders: Sequence[str], also: Iterable[str] = (), language: str = "",
) -> Iterator[Changes | None]:
    """None where a pause can be made; at the end, once, what has changed."""
    known: dict[str, tuple[str, str]] = {}
    for number, (path, mark, stretches) in enumerate(index.marks()):
        known[path] = mark, stretches
        if number % AT_ONCE == 0:
            yield None
    marks, changed = Marks(folders, language), []
    for number, file in enumerate(files(folders, also)):
        mark, stretches = known.pop(file.path, ("", ""))
        if marks.of(file.path, stretches.split()) != mark:
            changed.append(file)
        if number % AT_ONCE == 0:
            yield None
    yield Changes(tuple(changed), tuple(known))


def files(folders: Sequence[str], also: Iterable[str] = ()) -> Iterator[File]:
    """Routines and stretches of each folder by name; then routines elsewhere, as long as they are there."""
    found = set()
    for number, folder in enumerate(folders):
        for path in listed(folder):
            found.add(path)
            yield File(path, "routine", number)
        for path in listed(f"{folder}{os.sep}stretches"):
            yield File(path, "stretch", number)
    for path in also:
        if path not in found and Path(path).is_file():
            yield File(path, "routine", len(folders))


def listed(folder: str) -> list[str]:
    """The routine files in a folder, by name; none where there is no such folder."""
    try:
        with os.scandir(folder) as found:
            names = sorted(each.name for each in found if is_named_so(each.name))
    except OSError:
        return []
    return [f"{folder}{os.sep}{name}" for name in names]
