"""Reads files for the index: a process of its own, so that no file, however long, holds up the window.

It is told the folders in a line of JSON, then a file in each line; it answers each with what the file holds.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from followalong.core.alone import alone
from followalong.core.compiler import compile
from followalong.core.parts import parts_of
from followalong.core.routine import Routine, Stretch
from followalong.core.script import Script
from followalong.core.shortest import shortest
from followalong.files import parts
from followalong.files.entries import Entry, broken_entry, entry_of, entry_of_stretch
from followalong.files.index import Known, packed
from followalong.files.routine_yaml import read_routine, read_stretch
from followalong.files.stamps import marks_of
from followalong.files.stretch_folders import Read, StretchFolders
from followalong.files.survey import File

Compile = Callable[[Routine], Script]


class Reader:
    """A stretch that many routines use is read once."""

    def __init__(self, folders: Sequence[str], compiled: Compile, language: str = "") -> None:
        self._folders = tuple(map(Path, folders))
        self._compiled = compiled
        self._language = language
        self._read: Read = {}
        self._seconds: dict[int, tuple[Stretch, float]] = {}  # what is kept keeps its number

    def known(self, file: File) -> Known:
        """Whatever is wrong with a file is in its entry."""
        path, own = Path(file.path), marks_of(file.path, self._language)
        stretches = StretchFolders((path.parent, *self._folders), self._read)
        entry = self._stretch(path) if file.kind == "stretch" else self._routine(path, stretches)
        marks = " ".join((own, *stretches.used.values()))
        return Known(*file, marks, " ".join(stretches.used), packed(replace(entry, folder=file.folder)))

    def _routine(self, path: Path, stretches: StretchFolders) -> Entry:
        loaded = read_routine(path, stretches, self._language)
        if loaded.value is None:
            return broken_entry(path, "routine", loaded.faults)
        script = self._compiled(loaded.value)
        found = parts_of(loaded.value, script, stretches.finder(loaded.value), self._alone)
        least = shortest((part.way for part in found), script.seconds)
        return entry_of(path, loaded.value, loaded.faults, script.seconds, parts.packed(found), least)

    def _alone(self, stretch: Stretch) -> float:
        """Seconds that it takes by itself; one that stands instead of many is measured once."""
        if id(stretch) not in self._seconds:
            self._seconds[id(stretch)] = stretch, self._compiled(alone(stretch)).seconds
        return self._seconds[id(stretch)][1]

    def _stretch(self, path: Path) -> Entry:
        loaded = read_stretch(path, language=self._language)
        if loaded.value is None:
            return broken_entry(path, "stretch", loaded.faults)
        return entry_of_stretch(path, loaded.value, loaded.faults, self._alone(loaded.value))


def main(asked: Iterable[str] | None = None, language: str = "") -> int:
    """Until its input ends."""
    lines = iter(sys.stdin if asked is None else asked)
    reader = Reader(json.loads(next(lines)), compile, language)
    for line in lines:
        sys.stdout.write(json.dumps(reader.known(File(*json.loads(line)))) + "\n")
        sys.stdout.flush()
    return 0


if __name__ == "__main__":  # pragma: no cover
    sys.exit(main())
