"""A session as a FLAC or Ogg Vorbis file, by libsndfile.

The wheel of soundfile brings the library; soundfile itself stays out, because it loads numpy for each export.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import sys
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from followalong.export.mix import Samples
from followalong.export.tags import Tags, to_flac, to_ogg

WRITE = 0x20
FLAC, OGG = 0x170000 | 0x0002, 0x200000 | 0x0060  # 16 bits; Vorbis
AT_ONCE = 8192  # samples in one call: libvorbis keeps them on the stack (libsndfile issue 1023)


class Info(ctypes.Structure):
    """SF_INFO."""

    _fields_ = (
        ("frames", ctypes.c_int64), ("rate", ctypes.c_int), ("channels", ctypes.c_int), ("format", ctypes.c_int),
        ("sections", ctypes.c_int), ("seekable", ctypes.c_int),
    )


def write_flac(path: Path, pieces: Iterable[Samples], rate: int, tags: Tags) -> None:
    write(path, pieces, rate, FLAC)
    to_flac(path, tags)


def write_ogg(path: Path, pieces: Iterable[Samples], rate: int, tags: Tags) -> None:
    write(path, pieces, rate, OGG)
    to_ogg(path, tags)


def write(path: Path, pieces: Iterable[Samples], rate: int, kind: int) -> None:
    """Raises ImportError where the library is missing, OSError where the file cannot be written."""
    library = load()
    info = Info(rate=rate, channels=1, format=kind)
    windows = sys.platform == "win32"
    begin = library.sf_wchar_open if windows else library.sf_open
    file = begin(str(path) if windows else os.fsencode(path), WRITE, ctypes.byref(info))
    if not file:
        raise _fault(library, None)
    try:
        for piece in pieces:
            _give(library, file, piece)
    finally:
        failed = library.sf_close(file)
    if failed:
        raise _fault(library, None)


def _give(library: ctypes.CDLL, file: int, piece: Samples) -> None:
    for start in range(0, len(piece), AT_ONCE):
        some = piece[start : start + AT_ONCE]
        buffer = (ctypes.c_short * len(some)).from_buffer(some)
        if library.sf_writef_short(file, buffer, len(some)) != len(some):
            raise _fault(library, file)


def _fault(library: ctypes.CDLL, file: int | None) -> OSError:
    number = ctypes.get_errno()
    return OSError(number, library.sf_strerror(file).decode(errors="replace"))


def load() -> ctypes.CDLL:
    """From the wheel, else the system's. Raises ImportError if there is none."""
    for name in _names():
        try:
            library = ctypes.CDLL(name, use_errno=True)
        except OSError:
            continue
        for function in ("sf_open", "sf_wchar_open"):
            if hasattr(library, function):
                getattr(library, function).restype = ctypes.c_void_p
        library.sf_writef_short.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
        library.sf_writef_short.restype = ctypes.c_int64
        library.sf_close.argtypes = library.sf_strerror.argtypes = [ctypes.c_void_p]
        library.sf_strerror.restype = ctypes.c_char_p
        return library
    raise ImportError("libsndfile is missing", name="soundfile")


def _names() -> Iterator[str]:
    found = find_spec("_soundfile_data")
    for folder in (found.submodule_search_locations or ()) if found else ():
        yield from map(str, sorted(Path(folder).glob("libsndfile*")))
    system = ctypes.util.find_library("sndfile")
    if system:
        yield system
