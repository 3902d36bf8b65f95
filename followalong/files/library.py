"""All routines of some folders, the broken ones too; only files that changed are read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from followalong.files import index
from followalong.files.entries import Entry, entry_of
from followalong.files.index import Known
from followalong.files.stamps import stamp
from followalong.files.suggest import nearest

if TYPE_CHECKING:
    from followalong.core.routine import Routine
    from followalong.files.stretch_folders import StretchFolders
    from followalong.files.stretches import Loaded

SUFFIXES = (".yaml", ".yml")


@dataclass(frozen=True, slots=True)
class Found:
    """A routine's file, or a hint at what the person may have meant."""

    path: Path | None
    hint: str = ""


class Library:
    """`minutes` says how long a routine takes as it is written."""

    def __init__(self, folders: Sequence[Path], index_file: Path, minutes: Callable[[Routine], float]) -> None:
        self._folders = tuple(folders)
        self._index = index_file
        self._minutes = minutes

    def entries(self, also: Iterable[str] = ()) -> tuple[Entry, ...]:
        """In the order of the folders, by name of file; then those of the files elsewhere that are still there."""
        known = index.load(self._index)
        paths = dict.fromkeys([*self._files(), *(path for path in map(Path, also) if stamp(path))])
        now = {str(path): self._known(path, known.get(str(path))) for path in paths}
        if now != known:
            index.save(self._index, now)
        return tuple(each.entry for each in now.values())

    def open(self, what: Entry | Path) -> Loaded[Routine]:
        """The whole routine; its stretches from its own folder first."""
        return self._read(Path(what.path) if isinstance(what, Entry) else what)[0]

    def holds(self, path: str) -> bool:
        """Whether a file lies in one of the folders."""
        return Path(path) in self._files()

    def find(self, text: str) -> Found:
        """A routine by its name or by the path of its file."""
        path = Path(text)
        if path.suffix in SUFFIXES or len(path.parts) > 1:
            return Found(path) if stamp(path) else Found(None, f'There is no file "{text}".')
        files = {file.stem: file for file in reversed(self._files())}
        if text in files:
            return Found(files[text])
        near = nearest(text, files)
        return Found(None, f'Did you mean "{near}"?' if near else "followalong list shows all routines.")

    def stretches(self, folder: Path) -> StretchFolders:
        """Those a routine in that folder finds: its own first."""
        from followalong.files.stretch_folders import StretchFolders

        return StretchFolders((folder, *self._folders))

    def _files(self) -> list[Path]:
        return [path for folder in self._folders for path in sorted(folder.glob("*.y*ml")) if path.suffix in SUFFIXES]

    def _known(self, path: Path, before: Known | None) -> Known:
        if before is not None and before.fresh:
            return before
        then = stamp(path)
        loaded, used = self._read(path)
        return Known(entry_of(path, loaded.value, loaded.faults, self._minutes), {str(path): then, **used})

    def _read(self, path: Path) -> tuple[Loaded[Routine], dict[str, tuple[int, int] | None]]:
        # YAML is imported only when a file has to be read: a warm start goes without.
        from followalong.files.routine_yaml import read_routine

        stretches = self.stretches(path.parent)
        return read_routine(path, stretches), stretches.used
