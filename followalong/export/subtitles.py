"""The words of a session as subtitles: SRT for players, WebVTT for the web."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from textwrap import fill
from typing import NamedTuple

from followalong.core.script import Script
from followalong.export.tags import clock

WIDTH = 42  # letters in a line, as is usual for subtitles
READ = 15.0  # letters that are read in a second
LEAST = 0.3  # seconds of a line; two that come at once are shown together
LINGER = 2.0  # seconds that words stay after they were said or read
ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


class Line(NamedTuple):
    """Seconds from the start."""

    start: float
    end: float
    words: str


def lines(script: Script) -> Iterator[Line]:
    """One for each caption, until the next one comes."""
    told = [(at, cue) for at, cue in script.track() if cue.words]
    starts = pairwise([*(at for at, _ in told), script.seconds])
    for (at, latest), (_, cue) in zip(starts, told, strict=True):
        end = min(latest, at + max(cue.seconds, len(cue.words) / READ) + LINGER)
        yield Line(at, max(end, at + LEAST), cue.words)


def srt(script: Script) -> str:
    parts = (
        f"{number}\n{clock(line.start, ',')} --> {clock(line.end, ',')}\n{fill(line.words, WIDTH)}\n"
        for number, line in enumerate(lines(script), 1)
    )
    return "\n".join(parts)


def vtt(script: Script) -> str:
    parts = (
        f"{clock(line.start)} --> {clock(line.end)}\n{fill(line.words, WIDTH).translate(ESCAPED)}\n"
        for line in lines(script)
    )
    return "\n".join(("WEBVTT\n", *parts))
