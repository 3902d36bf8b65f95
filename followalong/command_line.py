"""The words of the command line and their help."""

from __future__ import annotations

import argparse
from typing import get_args

from followalong import __version__
from followalong.core.avoiding import AVOIDABLE
from followalong.core.choices import Effort, OneSide
from followalong.core.phrases import LANGUAGES
from followalong.core.routine import Breath
from followalong.files.suggest import did_you_mean

SPEED_MOST = 1000.0
MINUTES_MOST = 480
CODES = (
    "exit codes: 0 done, 2 usage, 3 set-up failed, 4 a routine file has errors, 5 a file could not be written, "
    "130 Ctrl-C"
)


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(
        prog="followalong",
        description="Plays a stretching routine to you. Without a command it opens the window.",
        epilog=CODES,
    )
    whole.add_argument("--version", action="version", version=f"followalong {__version__}")
    add_gui(whole)
    commands = whole.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    add_play(commands)
    outline = commands.add_parser("outline", help="print a routine as it will be played")
    add_routine(outline)
    add_wishes(outline)
    add_language(outline)
    add_export(commands)
    files = commands.add_parser("check", help="find mistakes in routine files")
    files.add_argument("files", nargs="+", metavar="FILE")
    names = commands.add_parser("list", help="print the routines of the library")
    for_authors = "print its stretches instead: what a routine can name"
    names.add_argument("--stretches", action="store_true", help=for_authors)
    add_language(names)
    commands.add_parser("doctor", help="print what works on this computer")
    return whole


def add_play(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    play = commands.add_parser("play", help="play one routine")
    add_routine(play)
    add_gui(play)
    play.add_argument("--terminal", action="store_true", help="play in the terminal, not in a window")
    fast = "for trying out: 10 is ten times as fast, without speech"
    play.add_argument("--speed", type=speed, default=1.0, metavar="X", help=fast)
    where = play.add_mutually_exclusive_group()
    first = "start at this step; the first is 1"
    where.add_argument("--from", type=step, default=1, dest="from_step", metavar="STEP", help=first)
    on = "go on where you left this routine in the last two hours"
    where.add_argument("--continue", action="store_true", dest="go_on", help=on)
    add_wishes(play)
    add_language(play)


def add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    export = commands.add_parser("export", help="write a routine to a file, to follow it without the program")
    export.add_argument("what", choices=("audio", "subtitles"), help="what to hear, or what to read")
    add_routine(export)
    kinds = "audio: .wav, .flac, .mp3 or .ogg; subtitles: .srt or .vtt"
    export.add_argument("-o", "--output", required=True, dest="out", metavar="FILE", help=kinds)
    export.add_argument("--effort", choices=get_args(Effort), default="usual", help="how much of each dose")
    export.add_argument("--sides", choices=get_args(OneSide), default="both", help="one side only")
    paced = "inhale, pause and exhale in seconds, such as 4-2-6, or a name: box"
    export.add_argument("--breath", type=breath, metavar="BREATH", help=paced)
    add_wishes(export)
    add_language(export)


def add_language(one: argparse.ArgumentParser) -> None:
    spoken = "the language of words and voice, instead of the one that is set"
    one.add_argument("--language", choices=LANGUAGES, default="", help=spoken)


def add_wishes(one: argparse.ArgumentParser) -> None:
    kinds = f"a kind of movement, as often as needed: {', '.join(AVOIDABLE)}"
    one.add_argument("--avoid", action="append", type=avoidable, metavar="MOVEMENT", help=kinds)
    one.add_argument("--without", action="append", metavar="THING", help="a thing that is not at hand, such as wall")
    short = "make it fit into so many minutes"
    one.add_argument("--minutes", type=minutes, default=0, metavar="N", help=short)


def add_gui(one: argparse.ArgumentParser) -> None:
    # SUPPRESS: a sub-command must not put back what the words before it set.
    forced = "open a window although no screen was found"
    one.add_argument("--gui", action="store_true", default=argparse.SUPPRESS, help=forced)


def add_routine(one: argparse.ArgumentParser) -> None:
    one.add_argument("routine", metavar="ROUTINE", help="a name from the library, or a file")


def speed(word: str) -> float:
    value = float(word)
    if not 0 < value <= SPEED_MOST:
        raise argparse.ArgumentTypeError(f"{word} is not a speed; use a number above 0, up to {SPEED_MOST:.0f}")
    return value


def step(word: str) -> int:
    value = int(word)
    if value < 1:
        raise argparse.ArgumentTypeError(f"{word} is not a step; the first is 1")
    return value


def avoidable(word: str) -> str:
    if word not in AVOIDABLE:
        raise argparse.ArgumentTypeError(f'there is no "{word}" to avoid. {did_you_mean(word, AVOIDABLE)}')
    return word


def breath(word: str) -> Breath:
    from followalong.files.breaths import breath as read
    from followalong.files.values import UnreadableError

    try:
        return read(word)
    except UnreadableError as wrong:
        raise argparse.ArgumentTypeError(f"{wrong.text} {wrong.hint}") from wrong


def minutes(word: str) -> int:
    value = int(word)
    if not 0 < value <= MINUTES_MOST:
        raise argparse.ArgumentTypeError(f"{word} is no time for a routine; use 1 to {MINUTES_MOST} minutes")
    return value
