"""All routines and stretches of some folders, the broken ones too; only files that changed are read again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from followalong.core.sentence import NOTHING, Sentence, said
from followalong.files import glimpse
from followalong.files.entries import Entry, Kind
from followalong.files.kind_of_file import is_named_so, is_stretch
from followalong.files.stamps import Marks, looked_for, marks_of, stamp
from followalong.files.suggest import holding, nearest, perhaps

# YAML and the database are imported when they are needed: the window is seen sooner.
if TYPE_CHECKING:
    from followalong.core.routine import Routine, Stretch
    from followalong.core.script import Script
    from followalong.files.index import Index, Known
    from followalong.files.loaded import Loaded
    from followalong.files.stretch_folders import StretchFolders
    from followalong.files.survey import Changes, File


class Found(NamedTuple):
    """A routine's file, or a hint at what the person may have meant."""

    path: Path | None
    hint: Sentence = NOTHING


class Library:
    """`compiled` makes the Script of a routine as it is written. What is known of the files is kept in `index_file`.

    `reader`: the words that start a process which reads files (reader.py), for those who cannot wait. Routines and
    stretches come in that language where they have it, else as they are written.
    """

    def __init__(
        self, folders: Sequence[Path], index_file: Path, compiled: Callable[[Routine], Script],
        reader: Sequence[str] = (), language: str = "",
    ) -> None:
        self._reader, self.language = reader, language
        self._own = self._folders = tuple(folders)
        self._index_file = index_file
        self._compiled = compiled
        self._opened: Index | None = None

    @property
    def folders(self) -> tuple[str, ...]:
        return tuple(map(str, self._folders))

    @property
    def own(self) -> str:
        """The person's own folder: the last of those it was made with."""
        return str(self._own[-1])

    def look_into(self, folders: Iterable[str]) -> None:
        """From now on in these folders too, after its own."""
        self._folders = tuple(dict.fromkeys((*self._own, *map(Path, folders))))

    def speak(self, language: str) -> None:
        """From now on in that language; what is known of it lies in a file of its own."""
        if self._opened is not None:
            self._opened.close()
        self._opened, self.language = None, language

    def speaking(self, language: str) -> Library:
        """The same files in another language."""
        other = Library(self._own, self._index_file, self._compiled, self._reader, language)
        other.look_into(map(str, self._folders))
        return other

    @property
    def reader(self) -> tuple[str, ...]:
        return (*self._reader, self.language)

    @property
    def _path(self) -> Path:
        file = self._index_file
        return file.with_stem(f"{file.stem}-{self.language}") if self.language else file

    @property
    def _index(self) -> Index:
        from followalong.files.index import Index

        if self._opened is None:
            self._opened = Index(self._path)
        return self._opened

    # what is known

    def glimpse(self) -> tuple[Entry, ...]:
        """The routines that were kept to be shown first."""
        return glimpse.load(self._glimpse_file)

    def keep_glimpse(self, entries: Iterable[Entry]) -> None:
        glimpse.save(self._glimpse_file, entries)

    def known(self, kind: Kind = "routine") -> Iterator[Entry]:
        """As they were when they were read last: in the order of the folders, by name of file."""
        return self._index.entries(kind)

    def survey(self, also: Iterable[str] = ()) -> Iterator[Changes | None]:
        """Look for what has changed, a few files at each step; at the end, once, what it is."""
        from followalong.files.survey import survey

        return survey(self._index, self.folders, also, self.language)

    def learn(self, read: Iterable[Known], gone: Iterable[str] = ()) -> None:
        """Keep what was read, and forget what is gone."""
        self._index.put(read)
        self._index.drop(gone)

    def entries(self, also: Iterable[str] = (), kind: Kind = "routine") -> tuple[Entry, ...]:
        """As they are now; then those of the files elsewhere that are still there."""
        for changes in self.survey(also):
            if changes:
                self.learn(self.read(changes.read), changes.gone)
        return tuple(self.known(kind))

    def read(self, files: Sequence[File]) -> Iterator[Known]:
        """Each of them, when it is asked for, here and now."""
        if not files:
            return
        from followalong.files.reader import Reader

        reader = Reader(self.folders, self._compiled, self.language)
        yield from map(reader.known, files)

    # one file

    def open(self, what: Entry | Path) -> Loaded[Routine]:
        """The whole routine, its stretches from its own folder first; a stretch's file is a routine of one step.

        One that was opened before is not read again while nothing changed.
        """
        path = Path(what.path) if isinstance(what, Entry) else what
        return self._open_stretch_alone(path) if is_stretch(path) else self._ready_or_read(path)

    def _open_stretch_alone(self, path: Path) -> Loaded[Routine]:
        from followalong.core.alone import alone
        from followalong.files.loaded import Loaded

        loaded = self.open_stretch(path)
        return Loaded(alone(loaded.value) if loaded.value else None, loaded.faults)

    def _ready_or_read(self, path: Path) -> Loaded[Routine]:
        from followalong.files.ready import Kept, Ready

        ready = Ready(self._path.with_suffix(""))
        known = ready.of(path)
        if known and known.mark == Marks(self.folders, self.language).of(str(path), known.stretches):
            return known.loaded
        own, stretches = marks_of(str(path), self.language), self.stretches(path.parent)
        loaded = self.reread(path, stretches)
        if loaded.value and path.is_absolute():
            ready.keep(path, Kept(" ".join((own, *stretches.used.values())), tuple(stretches.used), loaded))
        return loaded

    def reread(self, path: Path, stretches: StretchFolders | None = None) -> Loaded[Routine]:
        """A routine as its files are, whatever is known of it."""
        from followalong.files.routine_yaml import read_routine

        return read_routine(path, stretches or self.stretches(path.parent), self.language)

    def open_stretch(self, path: Path) -> Loaded[Stretch]:
        from followalong.files.routine_yaml import read_stretch

        return read_stretch(path, language=self.language)

    def stretch_path(self, name: str, folder: Path) -> str:
        """The file of a stretch as a routine in that folder finds it; empty if there is none."""
        return looked_for(name, tuple(dict.fromkeys((str(folder), *self.folders))))[0]

    def holds(self, path: str) -> bool:
        """Whether a file lies in one of the folders."""
        file = Path(path)
        return file.parent in self._folders and is_named_so(path) and file.is_file()

    def find(self, text: str) -> Found:
        """A routine by its name or by the path of its file."""
        path = Path(text)
        if is_named_so(text) or len(path.parts) > 1:
            return Found(path) if stamp(path) else Found(None, said('There is no file "{name}".', name=text))
        files = {file.stem: file for file in reversed(self._files())}
        if text in files:
            return Found(files[text])
        hint = said("followalong list shows all routines.")
        return Found(None, perhaps(nearest(text, files) or holding(text, files), hint))

    def stretches(self, folder: Path) -> StretchFolders:
        """Those a routine in that folder finds: its own first."""
        from followalong.files.stretch_folders import StretchFolders

        return StretchFolders((folder, *self._folders))

    def finder(self, path: Path, routine: Routine) -> Callable[[str], Stretch | None]:
        """Finds the stretches that are done instead of others, for the routine of that file; few ask for one."""
        folders = cache(partial(self.stretches, path.parent))

        def find(name: str) -> Stretch | None:
            return folders().finder(routine)(name)

        return find

    @property
    def _glimpse_file(self) -> Path:
        return self._path.with_suffix(".json")

    def _files(self) -> list[Path]:
        from followalong.files.survey import listed

        return [Path(path) for folder in self.folders for path in listed(folder)]

