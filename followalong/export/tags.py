"""Title and chapters of a session, and the comments that hold them in FLAC and Ogg files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from followalong.export.chapters import Chapter


@dataclass(frozen=True, slots=True)
class Tags:
    title: str
    chapters: tuple[Chapter, ...]
    language: str  # of two letters
    seconds: float  # of the whole


def to_flac(path: Path, tags: Tags) -> None:
    _write(import_module("mutagen.flac").FLAC(path), tags)


def to_ogg(path: Path, tags: Tags) -> None:
    _write(import_module("mutagen.oggvorbis").OggVorbis(path), tags)


def _write(file: Any, tags: Tags) -> None:
    file.update(_comments(tags))
    file.save()


def _comments(tags: Tags) -> dict[str, str]:
    return {"TITLE": tags.title, "LANGUAGE": tags.language, **dict(_chapters(tags.chapters))}


def _chapters(chapters: tuple[Chapter, ...]) -> Iterator[tuple[str, str]]:
    for number, (at, name) in enumerate(chapters, 1):
        yield f"CHAPTER{number:03}", clock(at)
        yield f"CHAPTER{number:03}NAME", name


def clock(seconds: float, point: str = ".") -> str:
    """Hours, minutes, seconds and milliseconds: 00:01:02.345."""
    whole = round(seconds * 1000)
    return f"{whole // 3_600_000:02}:{whole // 60_000 % 60:02}:{whole // 1000 % 60:02}{point}{whole % 1000:03}"
