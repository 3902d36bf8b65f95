"""Stretches in folders, read once each, with a note of every file that was asked for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from followalong.core.routine import Breath, Stretch
from followalong.files.routine_yaml import read_stretch
from followalong.files.stamps import Stamp, stamp
from followalong.files.stretches import Loaded
from followalong.files.values import UnreadableError
from followalong.files.values import name as readable_id


class StretchFolders:
    """The first folder that has a stretch gives it; `used` is what an answer hung on."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(dict.fromkeys(folders))
        self._read: dict[tuple[Path, Breath], Loaded[Stretch]] = {}
        self.used: dict[str, Stamp | None] = {}

    def find(self, name: str, breath: Breath) -> Loaded[Stretch] | None:
        """Only an id is looked for, so no name leads out of the folder."""
        try:
            readable_id(name)
        except UnreadableError:
            return None
        for folder in self._folders:
            path = folder / "stretches" / f"{name}.yaml"
            self.used[str(path)] = found = stamp(path)
            if found is not None:
                return self._loaded(path, breath)
        return None

    def names(self) -> tuple[str, ...]:
        return tuple(path.stem for folder in self._folders for path in sorted((folder / "stretches").glob("*.yaml")))

    def _loaded(self, path: Path, breath: Breath) -> Loaded[Stretch]:
        if (path, breath) not in self._read:
            self._read[path, breath] = read_stretch(path, breath)
        return self._read[path, breath]
