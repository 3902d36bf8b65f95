"""Title and chapters in front of the sound of an MP3 file: ID3 2.4 with its addendum for chapters."""

from __future__ import annotations

from itertools import pairwise
from struct import pack

from followalong.export.tags import Tags

UTF8 = b"\3"
NOWHERE = 0xFFFFFFFF  # no place in bytes; the times count
WHOLE_IN_ORDER = 0b11
MOST = 255  # chapters in a list of contents


def id3(tags: Tags) -> bytes:
    chapters = tags.chapters[:MOST]
    names = [b"chapter%d\0" % number for number in range(1, len(chapters) + 1)]
    contents = b"toc\0" + bytes([WHOLE_IN_ORDER, len(names)]) + b"".join(names)
    frames = _text(b"TIT2", tags.title) + _frame(b"CTOC", contents)
    times = pairwise([*(round(1000 * chapter.at) for chapter in chapters), round(1000 * tags.seconds)])
    for name, chapter, (start, end) in zip(names, chapters, times, strict=True):
        where = pack(">IIII", start, end, NOWHERE, NOWHERE)
        frames += _frame(b"CHAP", name + where + _text(b"TIT2", chapter.name))
    return b"ID3\4\0\0" + _size(len(frames)) + frames


def _text(name: bytes, words: str) -> bytes:
    return _frame(name, UTF8 + words.encode())


def _frame(name: bytes, content: bytes) -> bytes:
    return name + _size(len(content)) + b"\0\0" + content


def _size(count: int) -> bytes:
    """Seven bits in each of four bytes."""
    return bytes(count >> shift & 0x7F for shift in (21, 14, 7, 0))
