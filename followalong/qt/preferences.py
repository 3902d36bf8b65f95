"""What the person has set: read once, written at each change."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from followalong.files.settings import SettingsFile
from followalong.qt.tr import in_words, mark, tr

RECENT = 12  # routines remembered
UNWRITTEN = mark("The settings cannot be written ({why}). They hold until the window closes.")


class Preferences:
    """A folder that cannot be written keeps them for this run."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file
        self.now, _ = file.read()
        self._unwritten = ""  # why the last change is not in the file

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is wrong with the file."""
        unwritten = tr(UNWRITTEN, why=self._unwritten) if self._unwritten else ""
        return (*map(in_words, self._file.sentences), *filter(None, (unwritten,)))

    def change(self, **changes: Any) -> None:
        """Only what is changed is written; also what is usual, instead of a bad value in the file."""
        settings, wrong = replace(self.now, **changes), self._file.wrong
        new = [key for key in changes if key in wrong or getattr(settings, key) != getattr(self.now, key)]
        if not new:
            return
        self.now, self._unwritten = settings, ""
        try:
            self._file.write(settings, only=new)
        except OSError as error:
            self._unwritten = str(error.strerror)

    def star(self, routine: str, *, on: bool) -> None:
        others = tuple(each for each in self.now.favourites if each != routine)
        self.change(favourites=(*others, routine) if on else others)

    def remember(self, routine: str) -> None:
        """The last one done: its id if it comes with the program, else the path of its file."""
        others = tuple(each for each in self.now.recent if each != routine)
        self.change(recent=(routine, *others)[:RECENT])

    def open(self, path: str) -> None:
        """A file from elsewhere was opened: it stays in the library, among the first ones."""
        others = tuple(each for each in self.now.opened if each != path)
        self.change(opened=(path, *others)[:RECENT])

    def remove(self, path: str) -> None:
        """Neither opened nor done any more, as far as the library is concerned."""
        opened, recent = (tuple(each for each in every if each != path) for every in (self.now.opened, self.now.recent))
        self.change(opened=opened, recent=recent)

    def options(self, routine: str) -> dict[str, int]:
        """Which option of each either/or was chosen last, by step."""
        own = f"{routine}/"
        return {key.removeprefix(own): number for key, number in self.now.options.items() if key.startswith(own)}

    def choose(self, routine: str, options: dict[str, int]) -> dict[str, int]:
        """All remembered options, with these of one routine."""
        return {**self.now.options, **{f"{routine}/{key}": number for key, number in options.items()}}


