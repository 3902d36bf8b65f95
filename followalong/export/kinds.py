"""The kinds of file that a session can be written to, by the end of their names."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from followalong.core.script import Script
from followalong.core.sentence import NOTHING, Sentence, said
from followalong.export import mp3, sndfile, subtitles, wav
from followalong.export.mix import Samples
from followalong.export.tags import Tags

Write = Callable[[Path, Iterable[Samples], int, Tags], None]  # ImportError: its library is missing

AUDIO: dict[str, Write] = {
    ".wav": wav.write, ".flac": sndfile.write_flac, ".mp3": mp3.write, ".ogg": sndfile.write_ogg,
}
SUBTITLES: dict[str, Callable[[Script], str]] = {".srt": subtitles.srt, ".vtt": subtitles.vtt}


def unknown(path: Path, kinds: Iterable[str]) -> Sentence:
    """A sentence about a name that ends in none of them; empty if it does."""
    every = tuple(kinds)
    if path.suffix.lower() in every:
        return NOTHING
    text = said('"{name}" is none of the kinds of file that can be written: {kinds}.')
    return text.filled(name=path.name, kinds=", ".join(every))
