"""The composition root: builds everything, and answers the commands that play with an exit code."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from followalong import clock
from followalong.arguments import FILE_READER, Arguments, others_command, worker_command
from followalong.core.sentence import NOTHING
from followalong.desktop.display import why_no_screen
from followalong.files.bookmark import Bookmarks
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
    from followalong.core.preparing import Prepared
    from followalong.core.routine import Routine
    from followalong.core.script import Script
    from followalong.core.sentence import Sentence
    from followalong.core.wishes import Find
    from followalong.files.history import History
    from followalong.files.settings import Settings
    from followalong.qt.parts import Parts
    from followalong.qt.request import Request

DONE, USAGE, BROKEN, BUSY = 0, 2, 4, 6
DEMO = "demo"


def window(arguments: Arguments) -> int:
    """The window; without a screen, the demo routine in the terminal."""
    why = NOTHING if arguments.gui else why_no_screen()
    if not why:
        return _open_window(arguments)
    print(_no_screen(arguments, "no_screen_demo", why), flush=True)
    return _terminal(arguments._replace(routine=DEMO))


def play(arguments: Arguments) -> int:
    if arguments.terminal:
        return _terminal(arguments)
    why = NOTHING if arguments.gui else why_no_screen()
    if why:
        print(_no_screen(arguments, "no_screen", why), flush=True)
        return _terminal(arguments)
    routine, path = found(arguments.routine, asked_library(arguments, own_folders()))
    if routine is None:
        if path and not _in_a_terminal():  # a file manager shows nobody what is printed; the window shows what is wrong
            _open_window(arguments, path, plays=False)
        return nothing(path)
    if not _known(arguments, routine):
        return USAGE
    return _open_window(arguments, path)


def _in_a_terminal() -> bool:
    return sys.stdout is not None and sys.stdout.isatty()


def library(folders: Folders, language: str = "") -> Library:
    """The bundled routines, then the person's own."""
    both = data("routines"), folders.routines
    return Library(both, folders.index, _compiled, worker_command(FILE_READER), language)


def asked_library(arguments: Arguments, folders: Folders) -> Library:
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
        library(folders, language), SettingsFile(folders.settings), shelf(folders), voices(folders), data("assets"),
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

    return Shelf(Bookmarks(folders.bookmarks), history, FileLock(folders.lock), ToldFile(folders.told))


def _compiled(routine: Routine) -> Script:
    # Imported here: a window whose index is fresh compiles nothing before it is seen.
    from followalong.core.compiler import compile

    return compile(routine)


def found(name: str, routines: Library) -> tuple[Routine | None, str]:
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


def nothing(path: str) -> int:
    """The exit code where `found` has no routine: its file has errors, or there is no such file."""
    return BROKEN if path else USAGE


def _first_left_out(routine: Routine, step: int) -> Choices:
    """The steps before that one are left out."""
    from followalong.core.choices import Choices
    from followalong.core.compiler import compile

    script = compile(routine)
    keys, numbered = [line.key for line in script.steps], script.numbered
    first = keys.index(numbered[step - 1]) if step <= len(numbered) else len(keys)
    return Choices(left_out=frozenset(keys[:first] if step > 1 else ()))


def today_of(
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
    from followalong.audio.others import lowered_by
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
    routine, path = found(arguments.routine, routines)
    if routine is None:
        return nothing(path)
    today = today_of(arguments, settings, routine, routines.finder(Path(path), routine), Choices())
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
    others = lowered_by(others_command() if settings.other_sound == "lower" else ())
    stage = Stage(
        clock.elapsed, clock.wall, clock.sleep, sys.stdout, kept, voices(folders), sounds, ear,
        settings.words_per_minute, settings.voices, settings.audio_offset / 1000,
        settings.pitch, others,
    )
    before = left(kept, routines, path) if arguments.from_step == 1 else None
    wanted = Wanted(today, path, choices, arguments.speed, before, arguments.go_on)
    play_here(wanted, stage)
    return DONE


def voices(folders: Folders) -> Callable[[Speech], Speaks]:
    """Makes the voice when it is wanted."""

    def make(speech: Speech) -> Speaks:
        from followalong.audio.cache import ClipCache
        from followalong.audio.voice import Setup, Voice

        command = [*worker_command(), str(folders.voices)]
        return Voice(command, ClipCache(folders.cues), clock.elapsed, Setup(speech))

    return make


def _open_window(arguments: Arguments, path: str = "", *, plays: bool = True) -> int:
    # Nothing becomes garbage while the window is made; looking for it takes a twentieth of that time.
    gc.disable()
    from followalong.qt.imports import as_usual

    as_usual()
    from followalong.qt.only_window import OnlyWindow
    from followalong.qt.run import run

    folders = own_folders()
    only = OnlyWindow(folders.window_lock, clock.sleep)
    first = only.first()
    answer = None if first else only.hand_over(_request(arguments, path))
    if answer is not None:
        print(phrases_here(arguments.language).say(f"window_{answer}"))
        return BUSY if answer == "busy" else DONE
    # Nothing else would come through a pipe.
    if path and plays and not arguments.gui and sys.stdout and not _in_a_terminal():
        print(phrases_here(arguments.language).say("in_a_window"), flush=True)
    heard = only if first else None  # one that does not answer keeps its place
    made = parts(folders, language_here(arguments.language))
    if not path:
        return run(made, only=heard)
    from followalong.wishing import typed

    return run(made, path, arguments.from_step, typed(arguments), go_on=arguments.go_on, only=heard)


def _request(arguments: Arguments, path: str) -> Request:
    """What a second start asks the first window for."""
    from followalong.qt.request import ACTIVATION, Request

    token = os.environ.get(ACTIVATION, "")
    if not path:
        return Request(token=token)
    from followalong.wishing import typed

    wishes = typed(arguments)
    return Request(
        path, arguments.from_step, arguments.go_on, tuple(wishes.avoid), tuple(wishes.without), wishes.minutes, token,
    )
