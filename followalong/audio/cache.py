"""Clips kept from one day to the next: found by what they say and how, checked, and never too many."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from followalong.audio import waves
from followalong.core.short_name import short_name

FORMAT = 1  # raised whenever a clip is made differently
CONTROL = ("Cc", "Cs")  # never spoken: an engine might take them for commands, or fall over them
MOST = 50_000_000  # bytes kept
USUAL_PITCH = 50
NOT_KEPT = 'Spoken lines cannot be kept, so they are made again each time. "followalong doctor" names their folder.'


@dataclass(frozen=True, slots=True)
class Clip:
    """A checked wave file and its exact length."""

    path: Path
    seconds: float


@dataclass(frozen=True, slots=True)
class Speech:
    """How words are spoken; an empty voice is the engine's own for the language."""

    voice: str = ""
    words_per_minute: int = 160
    language: str = "en"
    pitch: int = USUAL_PITCH  # 0 to 100


def plain(words: str) -> str:
    """With single spaces and no control characters: what two lines have in common if they sound alike."""
    if not words.isprintable():
        import unicodedata  # for the rare line that needs it

        words = "".join(" " if unicodedata.category(letter) in CONTROL else letter for letter in words)
    return " ".join(words.split())


def key(engine: str, version: str, speech: Speech, words: str) -> str:
    facts = [FORMAT, engine, version, speech.voice, speech.language, speech.words_per_minute, plain(words)]
    if speech.pitch != USUAL_PITCH:
        facts.append(speech.pitch)
    return short_name(json.dumps(facts, ensure_ascii=False))


class ClipCache:
    """A folder of clips; where it cannot be written, a folder that lasts as long as the program."""

    def __init__(self, folder: Path, most: int = MOST) -> None:
        self.sentence = ""  # what to tell the person, if anything
        self._most = most
        self._passing = False
        self._folder = folder
        if not writable(folder):
            self.move()

    def move(self) -> bool:
        """To a folder that lasts as long as the program; False if there is none, or it is there already."""
        if not self._passing:
            with suppress(OSError):
                self._folder, self._passing = Path(tempfile.mkdtemp(prefix="followalong-")), True
                self.sentence = NOT_KEPT
                return True
        return False

    def path(self, name: str) -> Path:
        return self._folder / f"{name}.wav"

    def load(self, name: str) -> Clip | None:
        """The clip if it is there and whole; a bad file is removed."""
        path = self.path(name)
        seconds = waves.seconds_of(path)
        if seconds is None:
            removed(path)
            return None
        with suppress(OSError):
            os.utime(path)  # the date of a clip is that of its last use
        return Clip(path, seconds)

    def trim(self) -> int:
        """Remove what was not used for longest until the rest is small enough; returns how many went."""
        files = sorted((stat.st_mtime, stat.st_size, path) for path, stat in self._files())
        over, gone = sum(size for _, size, _ in files) - self._most, 0
        for _, size, path in files:
            if over <= 0:
                break
            if removed(path):
                over, gone = over - size, gone + 1
        return gone

    def _files(self) -> list[tuple[Path, os.stat_result]]:
        """Clips, and what a stopped process left half-made; another program may remove some meanwhile."""
        found = []
        for path in (*self._folder.glob("*.wav"), *self._folder.glob("*.part")):
            with suppress(OSError):
                found.append((path, path.stat()))
        return found

    def close(self) -> None:
        if self._passing:
            shutil.rmtree(self._folder, ignore_errors=True)


def removed(path: Path) -> bool:
    """False where it must stay, as a file in use must on Windows."""
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def writable(folder: Path) -> bool:
    """Whether a file can be made in it; makes the folder if need be."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False
