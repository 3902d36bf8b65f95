"""The commands that open no window and play nothing: each answers with an exit code."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from followalong import clock
from followalong.app import BROKEN, DONE, USAGE, asked_library, found, library, nothing, today_of, voices
from followalong.arguments import Arguments
from followalong.core.sentence import counted, said
from followalong.files.bundled import data
from followalong.folders import own_folders
from followalong.language import language_here, phrases_here, teller

if TYPE_CHECKING:
    from followalong.core.errors import Fault
    from followalong.core.routine import Routine
    from followalong.core.script import Script

UNWRITTEN = 5
POLL, SHORT = 0.02, 0.002  # seconds between two looks at the voice
GONE = said("The routine's file cannot be read any more, so nothing was written.")


def outline(arguments: Arguments) -> int:
    """Print the Script of a routine."""
    from followalong.core.choices import Choices
    from followalong.core.compiler import compile
    from followalong.core.phrases import phrases
    from followalong.export.outline import outline as written
    from followalong.files.settings import Settings

    routines = asked_library(arguments, own_folders())
    routine, path = found(arguments.routine, routines)
    if routine is None:
        return nothing(path)
    today = today_of(arguments, Settings(), routine, routines.finder(Path(path), routine), Choices())
    if today is None:
        return USAGE
    for sentence in today.sentences:
        print(sentence)
    script = as_exported(today.routine) if arguments.exact else compile(today.routine)
    print(written(script, phrases(routine.language)), end="")
    return DONE


def as_exported(routine: Routine) -> Script:
    """With the voice as it is set, as a sound file has it."""
    from followalong import exporting
    from followalong.core.choices import Choices
    from followalong.files.settings import SettingsFile

    folders, sounds = own_folders(), data("assets") / "sounds"
    settings, wait, show = SettingsFile(folders.settings).glance(), partial(clock.sleep, POLL), exporting.shown_on(None)
    with exporting.opened(voices(folders), settings, routine.language, sounds, wait, show) as means:
        return exporting.rehearsed(exporting.Wanted(routine, Choices(), Path()), means)[0]


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
    settings, routines = SettingsFile(folders.settings).glance(), asked_library(arguments, folders)
    routine, path = found(arguments.routine, routines)
    if routine is None:
        return nothing(path)
    choices = Choices(arguments.effort, sides=arguments.sides, breath=arguments.breath)
    today = today_of(arguments, settings, routine, routines.finder(Path(path), routine), choices)
    if today is None:
        return USAGE
    print("\n".join(today.sentences), end="\n" if today.sentences else "", flush=True)
    if today.empty:
        return USAGE
    write = exporting.audio if heard else exporting.subtitles
    sounds, wait, show = data("assets") / "sounds", partial(clock.sleep, POLL), exporting.shown_on(sys.stderr)
    with exporting.opened(voices(folders), settings, today.routine.language, sounds, wait, show) as means:
        outcome = write(exporting.Wanted(today.routine, choices, out), means)
    print(tell(outcome.sentence), file=sys.stdout if outcome.written else sys.stderr)
    return DONE if outcome.written else UNWRITTEN


def write_sound() -> int:
    """The same for the window, as a process of its own."""
    from followalong import exporting
    from followalong.core.preparing import again
    from followalong.export.kinds import SUBTITLES
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
        with exporting.opened(voices(folders), settings, routine.language, sounds, wait, show) as means:
            make = exporting.subtitles if order.out.suffix.lower() in SUBTITLES else exporting.audio
            return make(exporting.Wanted(routine, order.choices, order.out), means)

    return serve(sys.stdin.fileno(), sys.stdout, write, partial(clock.sleep, POLL))


def check(arguments: Arguments) -> int:
    """Every mistake of every file; 4 if any of them keeps a routine from being played."""
    from followalong.audio.cache import Speech
    from followalong.files.checking import checked
    from followalong.lengths import Measured

    folders, tell = own_folders(), teller(language_here())
    measured = Measured(voices(folders)(Speech()), partial(clock.sleep, SHORT), lambda sentence: print(tell(sentence)))
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
    routines, terms = asked_library(arguments, own_folders()), phrases_here(arguments.language)
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
