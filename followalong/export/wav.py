"""A session as a WAV file: chapters are cue points with labels, the title stands in the list of facts."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from struct import pack

from followalong.export.chapters import Chapter
from followalong.export.mix import Samples
from followalong.export.tags import Tags

BYTES = 2  # of a sample


def write(path: Path, pieces: Iterable[Samples], rate: int, tags: Tags) -> None:
    with path.open("wb") as file:
        begin = file.write(_head(rate, 0, 0))
        for piece in pieces:
            file.write(little(piece))
        end = file.tell()
        file.write(_list(b"INFO", _chunk(b"INAM", _text(tags.title))) + _cues(tags.chapters, rate))
        size = file.tell()
        file.seek(0)
        file.write(_head(rate, size - 8, end - begin))


def _head(rate: int, whole: int, sound: int) -> bytes:
    """Both sizes in bytes, without what stands before them."""
    form = pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, rate, BYTES * rate, BYTES, 8 * BYTES)
    return pack("<4sI4s", b"RIFF", whole, b"WAVE") + form + pack("<4sI", b"data", sound)


def little(piece: Samples) -> bytes:
    """As files have it, whatever the machine."""
    if sys.byteorder == "big":
        piece = piece[:]
        piece.byteswap()
    return piece.tobytes()


def _cues(chapters: tuple[Chapter, ...], rate: int) -> bytes:
    places = [round(chapter.at * rate) for chapter in chapters]
    points = (pack("<II4sIII", number, at, b"data", 0, 0, at) for number, at in enumerate(places, 1))
    labels = (_chunk(b"labl", pack("<I", number) + _text(one.name)) for number, one in enumerate(chapters, 1))
    return _chunk(b"cue ", pack("<I", len(places)) + b"".join(points)) + _list(b"adtl", b"".join(labels))


def _list(kind: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", kind + content)


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + pack("<I", len(content)) + content + b"\0" * (len(content) % 2)


def _text(words: str) -> bytes:
    return words.encode() + b"\0"
