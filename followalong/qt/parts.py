"""Everything that the window needs from outside, built by the composition root."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from followalong.arguments import SOUND_WRITER, others_command, worker_command
from followalong.files.frame import FrameFile
from followalong.files.library import Library
from followalong.files.log import LogFile
from followalong.files.settings import SettingsFile

if TYPE_CHECKING:
    from followalong.audio.cache import Speech
    from followalong.audio.output import Output
    from followalong.audio.voice import Speaks
    from followalong.desktop.awake import Awake
    from followalong.desktop.own_program import Launched
    from followalong.files.shelf import Shelf
    from followalong.qt.studio import OpenSound


def open_sound(parent: QObject, silence: Path | None) -> Output:
    """QtMultimedia is never loaded before a session."""
    from followalong.qt import sound

    return sound.open_sound(parent, silence)


def launch(path: str) -> Launched:
    """Imported when something is opened."""
    from followalong.qt import own_program

    return own_program.launch(path)


@dataclass(frozen=True, slots=True)
class Parts:
    """Times in seconds are read through `clock`, the time of day through `wall`."""

    library: Library
    settings: SettingsFile
    shelf: Shelf
    voice: Callable[[Speech], Speaks]
    assets: Path
    awake: Awake
    clock: Callable[[], float]
    wall: Callable[[], datetime]
    log: LogFile
    frame: FrameFile
    sound: OpenSound = open_sound
    launch: Callable[[str], Launched] = launch  # opens files and folders in the person's own programs
    voices_folder: Path = field(kw_only=True)  # where a person puts Piper voices
    writer: Sequence[str] = field(default_factory=partial(worker_command, SOUND_WRITER))  # of sound files
    others: Sequence[str] = field(default_factory=others_command)  # lowers other programs; empty where nothing can
