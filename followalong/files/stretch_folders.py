"""Stretches in folders, read once each, with a note of every one that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from followalong.core.routine import Breath, Routine, Stretch
from followalong.core.wishes import Find
from followalong.files.breaths import EASY_EXHALE
from followalong.files.loaded import Loaded
from followalong.files.routine_yaml import read_stretch
from followalong.files.stamps import looked_for
from followalong.files.values import UnreadableError
from followalong.files.values import name as readable_id

Read = dict[tuple[str, str, Breath, str], Loaded[Stretch]]


class StretchFolders:
    """The first folder that has a stretch gives it.

    `used` is what an answer hung on: by id, after its language if one was wanted ("es/ID"), the marks of the files that
    were looked for. With the same `read`, others share what was read.
    """

    def __init__(self, folders: Sequence[Path], read: Read | None = None) -> None:
        self._folders = tuple(dict.fromkeys(map(str, folders)))
        self._read: Read = {} if read is None else read
        self.used: dict[str, str] = {}

    def find(self, name: str, breath: Breath, language: str = "") -> Loaded[Stretch] | None:
        """Only an id is looked for, so no name leads out of the folder."""
        try:
            readable_id(name)
        except UnreadableError:
            return None
        path, marks = looked_for(name, self._folders, language)
        self.used.setdefault(f"{language}/{name}" if language else name, marks)
        return self._loaded((path, marks, breath, language)) if path else None

    def finder(self, routine: Routine) -> Find:
        """Finds the stretches that are done instead of others in that routine."""
        breath = routine.breath or EASY_EXHALE

        def find(name: str) -> Stretch | None:
            found = self.find(name, breath, routine.language)
            return found.value if found else None

        return find

    def names(self) -> tuple[str, ...]:
        return tuple(path.stem for folder in self._folders for path in sorted(Path(folder, "stretches").glob("*.yaml")))

    def _loaded(self, key: tuple[str, str, Breath, str]) -> Loaded[Stretch]:
        if key not in self._read:
            self._read[key] = read_stretch(Path(key[0]), key[2], language=key[3])
        return self._read[key]
