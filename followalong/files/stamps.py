"""The marks of files by which a change is seen without reading them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

Stamp = tuple[int, int]  # nanoseconds of its last change, bytes


def stamp(path: Path | str) -> Stamp | None:
    """None if there is no such file."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size


def mark(path: Path | str) -> str:
    """The stamp as a word; a dash if there is no such file."""
    found = stamp(path)
    return f"{found[0]}:{found[1]}" if found else "-"


def translation_path(path: str, language: str) -> str:
    """Where the words of a file would be in a language: es/ID.yaml, for a stretch es/stretches/ID.yaml."""
    folder, _, name = path.rpartition(os.sep)
    above, _, last = folder.rpartition(os.sep)
    inside = f"{above}{os.sep}{language}{os.sep}{last}" if last == "stretches" else f"{folder}{os.sep}{language}"
    return f"{inside}{os.sep}{name}"


def looked_for(stretch: str, folders: Sequence[str], language: str = "") -> tuple[str, str]:
    """The first file that has a stretch, or nothing; and the marks of all that were asked on the way."""
    marks = []
    for folder in folders:
        path = f"{folder}{os.sep}stretches{os.sep}{stretch}.yaml"
        marks.append(mark(path))
        if marks[-1] != "-":
            translation = (mark(translation_path(path, language)),) if language else ()
            return path, ",".join((*marks, *translation))
    return "", ",".join(marks)


def marks_of(path: str, language: str) -> str:
    """Of a file and, in a language, of its translation."""
    return f"{mark(path)},{mark(translation_path(path, language))}" if language else mark(path)


class Marks:
    """Of routines with the stretches they asked for; a stretch that many use is looked at once.

    A stretch is told as "es/ID" where its words were wanted in a language.
    """

    def __init__(self, folders: Sequence[str], language: str = "") -> None:
        self._folders = tuple(folders)
        self._language = language
        self._stretches: dict[tuple[str, str], str] = {}

    def of(self, path: str, stretches: Sequence[str]) -> str:
        """In one line: that of the file, then those of its stretches."""
        here = path.rpartition(os.sep)[0]
        return " ".join((marks_of(path, self._language), *(self._stretch(here, name) for name in stretches)))

    def _stretch(self, here: str, name: str) -> str:
        key = (here, name)
        if key not in self._stretches:
            language, _, stretch = name.rpartition("/")
            self._stretches[key] = looked_for(stretch, tuple(dict.fromkeys((here, *self._folders))), language)[1]
        return self._stretches[key]
