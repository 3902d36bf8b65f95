"""The tones: their names and their files."""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from followalong.audio import waves

Name = Literal["tick", "count", "halfway", "start", "change", "finish", "in", "out", "word"]
NAMES: tuple[Name, ...] = get_args(Name)
LEAD_IN: Name = "tick"
SILENCE = "silence"  # wakes the sound device up before the first cue


class Tones:
    """The files of `assets/sounds`; a name without a file has no sound."""

    def __init__(self, folder: Path) -> None:
        lengths = {name: waves.seconds_of(folder / f"{name}.wav") for name in (*NAMES, SILENCE)}
        self._paths = {name: folder / f"{name}.wav" for name, seconds in lengths.items() if seconds}

    def path(self, name: str) -> Path | None:
        return self._paths.get(name)

    @property
    def silence(self) -> Path | None:
        return self._paths.get(SILENCE)
