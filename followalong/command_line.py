"""The words of the command line and their help."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from typing import TYPE_CHECKING, get_args

from followalong import __version__
from followalong.core.avoiding import AVOIDABLE
from followalong.core.choices import Effort, OneSide
from followalong.core.phrases import LANGUAGES
from followalong.core.routine import Breath
from followalong.core.sentence import Sentence, Tell, joined, said
from followalong.files.settings import nothing_to_avoid

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

SPEED_MOST = 1000.0
MINUTES_MOST = 480
CODES = said(
    "exit codes: 0 done, 2 usage, 3 set-up failed, 4 a routine file has errors, 5 a file could not be written, "
    "6 a session is going on in the window, 130 Ctrl-C"
)
# What argparse itself puts into the language, as far as these commands can make it speak.
ITS_OWN = (
    said("usage: "), said("positional arguments"), said("options"), said("show this help message and exit"),
    said("%(prog)s: error: %(message)s\n"),
    said("argument %(argument_name)s: %(message)s"), said("the following arguments are required: %s"),
    said("unrecognized arguments: %s"), said("expected one argument"),
    said("expected at least one argument"), said("expected at most one argument"), said("not allowed with argument %s"),
    said("ignored explicit argument %r"), said("invalid choice: %(value)r (choose from %(choices)s)"),
    said("invalid %(type)s value: %(value)r"), said("commands"),
)


def parser(tell: Tell = str) -> argparse.ArgumentParser:
    # argparse asks gettext, which wants a compiled file for each language; its own hook takes ours.
    argparse._ = lambda text: text and tell(Sentence(text))  # type: ignore[attr-defined]
    return CommandLine(tell).parser()


@dataclass(frozen=True, slots=True)
class CommandLine:
    """Its commands, with their help and complaints in a language."""

    tell: Tell

    def parser(self) -> argparse.ArgumentParser:
        description = said(
            "Plays a stretching routine to you. Without a command it opens the window; a file alone is played.")
        whole = argparse.ArgumentParser(
            prog="followalong", description=self.tell(description), epilog=self.tell(CODES),
        )
        whole.add_argument(
            "--version", action="version", version=f"followalong {__version__}",
            help=self.tell(said("show program's version number and exit")),
        )
        self._add_gui(whole)
        name = self.tell(said("COMMAND"))
        commands = whole.add_subparsers(dest="command", metavar=name, title="commands")
        self._add_play(commands)
        outline = self._command(commands, "outline", said("print a routine as it will be played"))
        self._add_routine(outline)
        self._add_wishes(outline)
        self._add_language(outline)
        by_the_voice = said("take the exact lengths of what the voice says, as a sound file has them")
        outline.add_argument("--exact", action="store_true", help=self.tell(by_the_voice))
        self._add_export(commands)
        files = self._command(commands, "check", said("find mistakes in routine files"))
        files.add_argument("files", nargs="+", metavar=self.tell(said("FILE")))
        names = self._command(commands, "list", said("print the routines of the library"))
        for_authors = said("print its stretches instead: what a routine can name")
        names.add_argument("--stretches", action="store_true", help=self.tell(for_authors))
        self._add_language(names)
        self._command(commands, "doctor", said("print what works on this computer"))
        return whole

    def _command(self, commands: Commands, name: str, what: Sentence) -> argparse.ArgumentParser:
        return commands.add_parser(name, help=self.tell(what))

    def _add_play(self, commands: Commands) -> None:
        play = self._command(commands, "play", said("play one routine"))
        self._add_routine(play)
        self._add_gui(play)
        here = said("play in the terminal, not in a window")
        play.add_argument("--terminal", action="store_true", help=self.tell(here))
        fast = said("for trying out: 10 is ten times as fast, without speech")
        play.add_argument("--speed", type=self.speed, default=1.0, metavar="X", help=self.tell(fast))
        where = play.add_mutually_exclusive_group()
        first, name = said("start at this step; the first is 1"), self.tell(said("STEP"))
        where.add_argument("--from", type=self.step, default=1, dest="from_step", metavar=name, help=self.tell(first))
        on = said("go on where you left this routine in the last week")
        where.add_argument("--continue", action="store_true", dest="go_on", help=self.tell(on))
        self._add_wishes(play)
        self._add_language(play)

    def _add_export(self, commands: Commands) -> None:
        what = said("write a routine to a file, to follow it without the program")
        export = self._command(commands, "export", what)
        choice = said("what to hear, or what to read")
        export.add_argument("what", choices=("audio", "subtitles"), help=self.tell(choice))
        self._add_routine(export)
        kinds, file = said("audio: .wav, .flac, .mp3 or .ogg; subtitles: .srt or .vtt"), self.tell(said("FILE"))
        export.add_argument("-o", "--output", required=True, dest="out", metavar=file, help=self.tell(kinds))
        much = said("how much of each dose")
        export.add_argument("--effort", choices=get_args(Effort), default="usual", help=self.tell(much))
        side = said("one side only")
        export.add_argument("--sides", choices=get_args(OneSide), default="both", help=self.tell(side))
        paced = said("inhale, pause and exhale in seconds, such as 4-2-6, or a name: box")
        name = self.tell(said("BREATH"))
        export.add_argument("--breath", type=self.breath, metavar=name, help=self.tell(paced))
        self._add_wishes(export)
        self._add_language(export)

    def _add_language(self, one: argparse.ArgumentParser) -> None:
        spoken = said("the language of words and voice, instead of the one that is set")
        one.add_argument("--language", choices=LANGUAGES, default="", help=self.tell(spoken))

    def _add_wishes(self, one: argparse.ArgumentParser) -> None:
        kinds, movement = said("a kind of movement, as often as needed: {names}"), self.tell(said("MOVEMENT"))
        named = self.tell(kinds.filled(names=", ".join(AVOIDABLE)))
        one.add_argument("--avoid", action="append", type=self.movement, metavar=movement, help=named)
        absent, thing = said("a thing that is not at hand, such as wall"), self.tell(said("THING"))
        one.add_argument("--without", action="append", metavar=thing, help=self.tell(absent))
        short = said("make it fit into so many minutes")
        one.add_argument("--minutes", type=self.minutes, default=0, metavar="N", help=self.tell(short))

    def _add_gui(self, one: argparse.ArgumentParser) -> None:
        # SUPPRESS: a sub-command must not put back what the words before it set.
        forced = said("open a window although no screen was found")
        one.add_argument("--gui", action="store_true", default=argparse.SUPPRESS, help=self.tell(forced))

    def _add_routine(self, one: argparse.ArgumentParser) -> None:
        name = said("a name from the library, or a file")
        one.add_argument("routine", metavar=self.tell(said("ROUTINE")), help=self.tell(name))

    # types of a word

    def speed(self, word: str) -> float:
        value = float(word)
        if not 0 < value <= SPEED_MOST:
            text = said("{word} is not a speed; use a number above 0, up to {most:.0f}", word=word, most=SPEED_MOST)
            raise self._wrong(text)
        return value

    def step(self, word: str) -> int:
        value = int(word)
        if value < 1:
            raise self._wrong(said("{word} is not a step; the first is 1", word=word))
        return value

    def movement(self, word: str) -> str:
        if word not in AVOIDABLE:
            raise self._wrong(nothing_to_avoid(word, AVOIDABLE))
        return word

    def breath(self, word: str) -> Breath:
        from followalong.files.breaths import breath as read
        from followalong.files.values import UnreadableError

        try:
            return read(word)
        except UnreadableError as wrong:
            raise self._wrong(joined(wrong.text, wrong.hint)) from wrong

    def minutes(self, word: str) -> int:
        value = int(word)
        if not 0 < value <= MINUTES_MOST:
            text = said("{word} is no time for a routine; use 1 to {most} minutes", word=word, most=MINUTES_MOST)
            raise self._wrong(text)
        return value

    def _wrong(self, sentence: Sentence) -> argparse.ArgumentTypeError:
        return argparse.ArgumentTypeError(self.tell(sentence))
