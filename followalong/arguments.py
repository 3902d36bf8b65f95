"""The command line's words, checked and in one frozen value."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from followalong.core.choices import Effort, OneSide
    from followalong.core.routine import Breath

SPEECH_WORKER, FILE_READER, SOUND_WRITER = "--speech-worker", "--file-reader", "--sound-writer"
OTHER_SOUND = "--other-sound"


class Arguments(NamedTuple):
    """What a person asked for; only the command's own fields differ from their defaults."""

    command: str  # window, play, outline, export, check, list or doctor
    gui: bool = False  # open the window although no screen was found
    routine: str = ""  # a name from the library, or a file
    terminal: bool = False
    speed: float = 1.0  # 10 plays ten seconds in one
    from_step: int = 1  # counts from 1
    go_on: bool = False  # with what was left, unasked
    avoid: tuple[str, ...] = ()  # kinds of movement
    without: tuple[str, ...] = ()  # things that are not at hand, as typed
    minutes: int = 0  # to fit a routine into; 0: as long as it takes
    language: str = ""  # instead of the one that is set
    files: tuple[str, ...] = ()
    exact: bool = False  # by the lengths of what the voice says
    stretches: bool = False  # list those, and not the routines
    what: str = ""  # to export: audio or subtitles
    out: str = ""  # file to write
    effort: Effort = "usual"
    sides: OneSide = "both"
    breath: Breath | None = None  # instead of the routine's own


def parse(words: Sequence[str]) -> Arguments:
    """SystemExit, with the sentence printed: 2 for words that make no sense, 0 after --help and --version."""
    if not words:  # the usual start, which is quicker without a parser
        return Arguments("window")
    from followalong.command_line import parser
    from followalong.files.kind_of_file import SUFFIXES
    from followalong.language import language_here, teller

    if words[0].endswith(SUFFIXES):  # no command ends so
        words = ["play", *words]
    found = vars(parser(teller(language_here())).parse_args(words))
    found["command"] = found["command"] or "window"
    for several in ("files", "avoid", "without"):
        found[several] = tuple(found.get(several) or ())
    return Arguments(**found)


def others_command() -> list[str]:
    """The process that lowers other programs; empty where no system of ours lets it."""
    return worker_command(OTHER_SOUND) if sys.platform == "linux" else []


def worker_command(word: str = SPEECH_WORKER) -> list[str]:
    """The words that start this program again as its speech process, or as one of the others."""
    if getattr(sys, "frozen", False):
        return [sys.executable, word]
    return [sys.executable, *(["-P"] if sys.flags.safe_path else []), "-m", "followalong", word]
