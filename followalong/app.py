"""The composition root: builds everything and answers each command with an exit code."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from followalong import clock
from followalong.arguments import FILE_READER, Arguments, worker_command
from followalong.core.sentence import NOTHING, counted, said
from followalong.desktop.display import why_no_screen
from followalong.files.bookmark import BookmarkFile
from followalong.files.bundled import data
from followalong.files.library import Library
from followalong.files.lock import FileLock
from followalong.files.shelf import Shelf
from followalong.files.told import ToldFile, as_told
from followalong.folders import Folders, own_folders
from followalong.language import language_here, phrases_here, teller

if TYPE_CHECKING:
    from followalong.audio.cache import Speech
    from followalong.audio.voice import Speaks
    from followalong.core.choices import Choices
    from followalong.core.errors import Fault
    from followalong.core.preparing import Prepared
    from followalong.core.routine import Routine
    from followalong.core.script import Script
    from followalong.core.sentence import Sentence
    from followalong.core.wishes import Find
    from followalong.files.history import History
    from followalong.files.settings import Settings
    from followalong.qt.parts import Parts
    from followalong.qt.request import Request

DONE, USAGE, BROKEN, UNWRITTEN = 0, 2, 4, 5
POLL, SHORT = 0.02, 0.002  # seconds between two looks at the voice
DEMO = "demo"
GONE = said("The routine's file cannot be read any more, so nothing was written.")


def window(arguments: Arguments) -> int:
    """The window; without a screen, the demo routine in the terminal."""
    why = NOTHING if arguments.gui else why_no_screen()
    if not why:
        return _open_window(arguments)
    print(_no_screen(arguments, "no_screen_demo", why), flush=True)
    return _terminal(replace(arguments, routine=DEMO))


def play(arguments: Arguments) -> int:
    if arguments.terminal:
        return _terminal(arguments)
    why = NOTHING if arguments.gui else why_no_screen()
    if why:
        print(_no_screen(arguments, "no_screen", why), flush=True)
        return _terminal(arguments)
    routine, path = _found(arguments.routine, _library(arguments, own_folders()))
    if routine is None:
        return BROKEN
    if not _known(arguments, routine):
        return USAGE
    if not arguments.gui and sys.stdout and not sys.stdout.isatty():  # nothing else would come through the pipe
        print(phrases_here(arguments.language).say("in_a_window"), flush=True)
    return _open_window(arguments, path)


def outline(arguments: Arguments) -> int:
    """Print the Script of a routine."""
    from followalong.core.choices import Choices
    from followalong.core.compiler import compile
    from followalong.core.phrases import phrases
    from followalong.export.outline import outline as written
    from followalong.files.settings import Settings

    routines = _library(arguments, own_folders())
    routine, path = _found(arguments.routine, routines)
    if routine is None:
        return BROKEN
    today = _today(arguments, Settings(), routine, routines.finder(Path(path), routine), Choices())
    if today is None:
        return USAGE
    for sentence in today.sentences:
        print(sentence)
    print(written(compile(today.routine), phrases(routine.language)), end="")
    return DONE


def export(arguments: Arguments) -> int:
    """Write a routine to a file, with what is typed and set."""
    from followalong import exporting
    from followalong.core.choices import Choices
    from followalong.export.kinds import AUDIO, SUBTITLES, unknown
    from followalong.files.settings import SettingsFile

    out, heard = Path(arguments.out), arguments.what == "audio"
    tell = teller(language_here(arguments.language))
    if wrong := unknown(out, AUDIO if heard else SUBTITLES):
        print(tell(wrong), file=sys.stderr)
        return USAGE
    folders = own_folders()
    settings, routines = SettingsFile(folders.settings).glance(), _library(arguments, folders)
    routine, path = _found(arguments.routine, routines)
    if routine is None:
        return BROKEN
    choices = Choices(arguments.effort, sides=arguments.sides, breath=arguments.breath)
    today = _today(arguments, settings, routine, routines.finder(Path(path), routine), choices)
    if today is None:
        return USAGE
    print("\n".join(today.sentences), end="\n" if today.sentences else "", flush=True)
    if today.empty:
        return USAGE
    write = exporting.audio if heard else exporting.subtitles
    sounds, wait, show = data("assets") / "sounds", partial(clock.sleep, POLL), exporting.shown_on(sys.stderr)
    with exporting.opened(_voices(folders), settings, today.routine.language, sounds, wait, show) as means:
        outcome = write(exporting.Wanted(today.routine, choices, out), means)
    print(tell(outcome.sentence), file=sys.stdout if outcome.written else sys.stderr)
    return DONE if outcome.written else UNWRITTEN


def write_sound() -> int:
    """The same for the window, as a process of its own."""
    from followalong import exporting
    from followalong.core.preparing import again
    from followalong.files.settings import SettingsFile
    from followalong.sound_writer import Order, serve

    folders = own_folders()
    settings, sounds = SettingsFile(folders.settings).glance(), data("assets") / "sounds"

    def write(order: Order, wait: Callable[[], None], show: Callable[[float], None]) -> exporting.Outcome:
        routines, path = library(folders, order.language), Path(order.path)
        routines.look_into(settings.folders)
        routine = routines.open(path).value
        if routine is None:
            return exporting.Outcome(written=False, sentence=GONE)
        routine = again(routine, order.adaptations, routines.finder(path, routine))
        with exporting.opened(_voices(folders), settings, routine.language, sounds, wait, show) as means:
            return exporting.audio(exporting.Wanted(routine, order.choices, order.out), means)

    return serve(sys.stdin.fileno(), sys.stdout, write, partial(clock.sleep, POLL))


def check(arguments: Arguments) -> int:
    """Every mistake of every file; 4 if any of them keeps a routine from being played."""
    from followalong.audio.cache import Speech
    from followalong.files.checking import checked
    from followalong.lengths import Measured

    folders, tell = own_folders(), teller(language_here())
    measured = Measured(_voices(folders)(Speech()), partial(clock.sleep, SHORT), lambda sentence: print(tell(sentence)))
    faults: list[Fault] = []
    files = 0
    with closing(measured):
        for each in checked([Path(name) for name in arguments.files], library(folders), measured.lint):
            files += 1
            faults += each
            print("".join(f"{fault.told(tell)}\n" for fault in each), end="", flush=True)
    errors = sum(not fault.warning for fault in faults)
    print(tell(said(
        "{files}: {mistakes}, {warnings}.", files=counted("no files", "1 file", "{count} files", files),
        mistakes=counted("no mistakes", "1 mistake", "{count} mistakes", errors),
        warnings=counted("no warnings", "1 warning", "{count} warnings", len(faults) - errors),
    )))
    return BROKEN if errors or not files else DONE


def list_library(arguments: Arguments) -> int:
    """One line a routine: its name, its minutes and its title; or a stretch: its name, its title and its position."""
    routines, terms = _library(arguments, own_folders()), phrases_here(arguments.language)
    tell, entries = teller(routines.language), routines.entries(kind="stretch" if arguments.stretches else "routine")
    broken = tell(said("broken"))
    names, titles = (max((len(getattr(entry, what)) for entry in entries), default=0) for what in ("id", "title"))
    for entry in entries:
        minutes = f"{entry.minutes:5.1f} min" if not entry.broken else f"{broken:>9}"
        position = ", ".join(map(terms.term, entry.positions)) or broken
        rest = f"{entry.title:<{titles}}  {position}" if arguments.stretches else f"{minutes}  {entry.title}"
        print(f"{entry.id:<{names}}  {rest}")
        for fault in entry.faults if entry.broken else ():
            print(f"{'':<{names}}  {fault.told(tell)}")
    return DONE


def doctor(_: Arguments) -> int:
    from followalong.doctor import report

    return report(teller(language_here()))


def library(folders: Folders, language: str = "") -> Library:
    """The bundled routines, then the person's own."""
    both = data("routines"), folders.routines
    return Library(both, folders.index, _compiled, worker_command(FILE_READER), language)


def _library(arguments: Arguments, folders: Folders) -> Library:
    """In the language that is typed or set, with the folders that the person has added."""
    from followalong.files.settings import SettingsFile

    made = library(folders, language_here(arguments.language))
    made.look_into(SettingsFile(folders.settings).glance().folders)
    return made


def parts(folders: Folders, language: str) -> Parts:
    """Everything that the window needs."""
    from followalong.files.frame import FrameFile
    from followalong.files.log import LogFile
    from followalong.files.settings import SettingsFile
    from followalong.qt.bus_awake import awake_of_the_desktop
    from followalong.qt.parts import Parts

    return Parts(
        library(folders, language), SettingsFile(folders.settings), shelf(folders), _voices(folders), data("assets"),
        awake_of_the_desktop(), clock.elapsed, clock.wall, LogFile(folders.log, clock.wall),
        FrameFile(folders.frame), voices_folder=folders.voices,
    )


def shelf(folders: Folders) -> Shelf:
    opened: list[History] = []

    def history() -> History:
        from followalong.files.history import History

        if not opened:
            opened.append(History(folders.history))
        return opened[0]

    return Shelf(BookmarkFile(folders.bookmark), history, FileLock(folders.lock), ToldFile(folders.told))


def _compiled(routine: Routine) -> Script:
    # Imported here: a window whose index is fresh compiles nothing before it is seen.
    from followalong.core.compiler import compile

    return compile(routine)


def _found(name: str, routines: Library) -> tuple[Routine | None, str]:
    """The routine of that name or file, with its path; what is wrong is printed."""
    found, tell = routines.find(name), teller(routines.language)
    if found.path is None:
        from followalong.core.phrases import phrases

        missing = phrases(routines.language).say("no_routine", name=name)
        print(f"{missing} {tell(found.hint)}".strip(), file=sys.stderr)
        return None, ""
    loaded = routines.open(found.path)
    for fault in loaded.faults:
        if not fault.warning:
            print(fault.told(tell), file=sys.stderr)
    return loaded.value, str(found.path.absolute())  # a bookmark outlives the folder that we are in


def _first_left_out(routine: Routine, step: int) -> Choices:
    """The steps before that one are left out."""
    from followalong.core.choices import Choices
    from followalong.core.compiler import compile

    script = compile(routine)
    chosen = [line.key for line in script.steps if line.chosen]
    return Choices(left_out=frozenset(chosen[: step - 1]))


def _today(
    arguments: Arguments, settings: Settings, routine: Routine, find: Find, choices: Choices
) -> Prepared | None:
    """The routine as it is done with what is typed and set; None if that makes no sense."""
    from followalong.core.preparing import prepare
    from followalong.core.wishes import Wishes
    from followalong.wishing import typed

    wishes = Wishes(frozenset(settings.avoid), frozenset(settings.without)) | typed(arguments)
    return prepare(routine, wishes, choices, find) if _known(arguments, routine) else None


def _no_screen(arguments: Arguments, name: str, why: Sentence) -> str:
    spoken = language_here(arguments.language)
    return phrases_here(spoken).say(name, why=teller(spoken)(why))


def _known(arguments: Arguments, routine: Routine) -> bool:
    """Whether there are such things; what is wrong is printed."""
    from followalong.wishing import unknown_thing

    sentence = unknown_thing(arguments, routine)
    if sentence:
        print(teller(language_here(arguments.language))(sentence), file=sys.stderr)
    return not sentence


def _terminal(arguments: Arguments) -> int:
    from followalong.audio.speaker import Ear
    from followalong.core.choices import Choices
    from followalong.core.compiler import compile
    from followalong.core.phrases import phrases
    from followalong.files.left import left
    from followalong.files.settings import SettingsFile
    from followalong.terminal.play import Stage, Wanted, play_here

    folders = own_folders()
    settings, sentences = SettingsFile(folders.settings).read()
    routines = library(folders, language_here(arguments.language))
    for sentence in sentences:
        print(teller(routines.language)(sentence), file=sys.stderr)
    routines.look_into(settings.folders)
    kept = shelf(folders)
    routine, path = _found(arguments.routine, routines)
    if routine is None:
        return BROKEN
    today = _today(arguments, settings, routine, routines.finder(Path(path), routine), Choices())
    if today is None:
        return USAGE
    if today.empty:
        print("\n".join(today.sentences))
        return USAGE
    routine = today.routine
    choices = replace(as_told(_first_left_out(routine, arguments.from_step), settings), told=kept.told.read())
    if not any(segment.seconds for segment in compile(routine, choices).segments):
        said = phrases(routine.language).say("no_step", title=routine.title, at=arguments.from_step)
        print(said, file=sys.stderr)
        return USAGE
    sounds = data("assets") / "sounds"
    ear = Ear(settings.voice, settings.sounds, settings.volume, settings.sounds_volume, settings.ticks)
    stage = Stage(
        clock.elapsed, clock.wall, clock.sleep, sys.stdout, kept, _voices(folders), sounds, ear,
        settings.words_per_minute, settings.voices, settings.audio_offset / 1000,
    )
    before = left(kept, routines) if arguments.from_step == 1 else None
    before = before if before and before.path == path else None  # it may be another routine that was left
    wanted = Wanted(today, path, choices, arguments.speed, before, arguments.go_on)
    play_here(wanted, stage)
    return DONE


def _voices(folders: Folders) -> Callable[[Speech], Speaks]:
    """Makes the voice when it is wanted."""

    def make(speech: Speech) -> Speaks:
        from followalong.audio.cache import ClipCache
        from followalong.audio.voice import Setup, Voice

        command = [*worker_command(), str(folders.voices)]
        return Voice(command, ClipCache(folders.cues), clock.elapsed, Setup(speech))

    return make


def _open_window(arguments: Arguments, path: str = "") -> int:
    # Nothing becomes garbage while the window is made; looking for it takes a twentieth of that time.
    gc.disable()
    from followalong.qt.imports import as_usual

    as_usual()
    from followalong.qt.only_window import OnlyWindow
    from followalong.qt.run import run

    folders = own_folders()
    only = OnlyWindow(folders.window_lock, clock.sleep)
    first = only.first()
    if not first and only.hand_over(_request(arguments, path)):
        print(phrases_here(arguments.language).say("window_open"))
        return DONE
    heard = only if first else None  # one that does not answer keeps its place
    made = parts(folders, language_here(arguments.language))
    if not path:
        return run(made, only=heard)
    from followalong.wishing import typed

    return run(made, path, arguments.from_step, typed(arguments), go_on=arguments.go_on, only=heard)


def _request(arguments: Arguments, path: str) -> Request:
    """What a second start asks the first window for."""
    from followalong.qt.request import Request

    if not path:
        return Request()
    from followalong.wishing import typed

    wishes = typed(arguments)
    return Request(
        path, arguments.from_step, arguments.go_on, tuple(wishes.avoid), tuple(wishes.without), wishes.minutes,
    )
