"""Writes a whole session to a file: as sound to follow without the program, or as subtitles beside it."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import TextIO

from followalong.audio import waves
from followalong.audio.cache import Speech
from followalong.audio.prompter import Prompter
from followalong.audio.recital import recital
from followalong.audio.speaker import Ear
from followalong.audio.tones import Tones
from followalong.audio.voice import NullVoice, Speaks
from followalong.core.choices import Choices
from followalong.core.compiler import compile
from followalong.core.look import clock
from followalong.core.phrases import phrases
from followalong.core.routine import Routine
from followalong.core.script import Script
from followalong.core.sentence import NOTHING, Sentence, joined, said
from followalong.export.chapters import chapters
from followalong.export.kinds import AUDIO, SUBTITLES
from followalong.export.mix import Samples, mixed
from followalong.export.tags import Tags
from followalong.files import atomic, system_errors
from followalong.files.settings import Settings

EVERYBODY = 0o644  # may read a file that is made to be taken along
FULL = said("The disk is full, so the file was not written.")
NO_FOLDER = said("There is no folder {folder}.")
WHY = {
    errno.ENOENT: NO_FOLDER,
    errno.ENOTDIR: NO_FOLDER,
    errno.EISDIR: said("{name} is a folder. Give the file another name."),
    errno.EACCES: said(
        "{name} cannot be written in {folder}: that is not allowed, or another program is using the file."
    ),
    errno.ENOSPC: FULL,
    errno.EDQUOT: FULL,
    errno.EFBIG: said("The file is larger than this disk allows, so it was not written."),
    errno.EROFS: said("Nothing can be written in {folder}."),
}
MISSING = said(
    "{kind} needs the Python package {package}, which is missing here. A .wav file needs none; "
    "`pip install {package}` brings it."
)
VOICE_OFF = said("The voice is off in the settings, so the file has tones only.")
NO_VOICE = said("There is no voice on this computer, so the file has tones only.")
UNSAID = said("{count} of {of} lines could not be spoken; tones stand in for them.")


@dataclass(frozen=True, slots=True)
class Wanted:
    routine: Routine
    choices: Choices
    out: Path


@dataclass(frozen=True, slots=True)
class Means:
    """What it is made with. `waited` is called while the voice works, `progressed` with the share that is written.

    What either of them raises ends it, and leaves nothing behind.
    """

    voice: Speaks
    sounds: Path
    ear: Ear
    waited: Callable[[], None]
    progressed: Callable[[float], None]


@dataclass(frozen=True, slots=True)
class Outcome:
    """`written` is false where the sentence says why not."""

    written: bool
    sentence: Sentence


@contextmanager
def opened(
    voice: Callable[[Speech], Speaks], settings: Settings, language: str, sounds: Path, waited: Callable[[], None],
    progressed: Callable[[float], None],
) -> Iterator[Means]:
    """With what is set."""
    speaks = voice(Speech(settings.voices.get(language, ""), settings.words_per_minute, language, settings.pitch))
    try:
        yield Means(speaks, sounds, ear(settings), waited, progressed)
    finally:
        speaks.close()


def ear(settings: Settings) -> Ear:
    """Voice and tones as they are set to each other, but at full volume: a file is made softer where it is played."""
    heard = settings.volume * settings.voice, settings.sounds_volume * settings.sounds
    most = max(heard) or 1.0
    voice, tones = (min(1.0, volume / most) for volume in (settings.volume, settings.sounds_volume))
    return Ear(settings.voice, settings.sounds, voice, tones, settings.ticks)


def shown_on(out: TextIO | None) -> Callable[[float], None]:
    """The share that is written, where a person looks on."""

    def show(share: float) -> None:
        if out is not None and out.isatty():
            print(f"\r{share:4.0%}", end="\r     \r" if share == 1.0 else "", file=out, flush=True)

    return show


def audio(wanted: Wanted, means: Means) -> Outcome:
    """Raises nothing that a person can cause."""
    script, sentence = rehearsed(wanted, means)
    heard = recital(script, Tones(means.sounds), means.voice.clip, means.ear)
    marks = chapters(script, phrases(wanted.routine.language))
    tags = Tags(script.title, marks, wanted.routine.language, script.seconds)
    pieces = _told(mixed(heard, script.seconds, _clips(), waves.RATE), script.seconds, means.progressed)
    suffix = wanted.out.suffix.lower()
    try:
        with atomic.aside(wanted.out, EVERYBODY) as path:
            AUDIO[suffix](path, pieces, waves.RATE, tags)
    except ImportError as fault:
        return Outcome(written=False, sentence=MISSING.filled(kind=suffix, package=fault.name or ""))
    except OSError as fault:
        return Outcome(written=False, sentence=why(fault, wanted.out))
    return Outcome(written=True, sentence=joined(_saved(wanted, script, len(marks)), sentence))


def subtitles(wanted: Wanted, means: Means) -> Outcome:
    """Timed as the sound is, by the exact lengths of what the voice says."""
    script, _ = rehearsed(wanted, means)
    try:
        with atomic.aside(wanted.out, EVERYBODY) as path:
            path.write_text(SUBTITLES[wanted.out.suffix.lower()](script), encoding="utf-8")
    except OSError as fault:
        return Outcome(written=False, sentence=why(fault, wanted.out))
    return Outcome(written=True, sentence=_saved(wanted, script))


def rehearsed(wanted: Wanted, means: Means) -> tuple[Script, Sentence]:
    """Compiled with the exact lengths of all that can be spoken; and what the person should know of the voice.

    Nobody can answer a file, so it waits nowhere.
    """
    choices = replace(wanted.choices, hands_free=True)
    prompter = Prompter(means.voice if means.ear.voice else NullVoice())
    script = compile(wanted.routine, choices)
    prompter.want(script)
    while True:
        while prompter.working:
            prompter.poll()
            means.waited()
        script = compile(wanted.routine, choices, prompter.speech(), script)
        prompter.want(script)  # some words have become short forms
        if not prompter.working:
            return script, _of_voice(script, means)


def _of_voice(script: Script, means: Means) -> Sentence:
    if not means.ear.voice:
        return VOICE_OFF
    spoken = [cue.spoken for _, cue in script.track() if cue.spoken]
    unsaid = sum(means.voice.clip(words) is None for words in spoken)
    if not unsaid:
        return NOTHING
    return NO_VOICE if unsaid == len(spoken) else UNSAID.filled(count=unsaid, of=len(spoken))


def _clips() -> Callable[[str], Samples]:
    """Each file is read once."""

    @cache
    def clip(name: str) -> Samples:
        return waves.resampled(*waves.read(Path(name)))

    return clip


def _told(pieces: Iterable[Samples], seconds: float, progressed: Callable[[float], None]) -> Iterator[Samples]:
    done = 0
    for piece in pieces:
        yield piece
        done += len(piece)
        progressed(min(1.0, done / (seconds * waves.RATE)))


def _saved(wanted: Wanted, script: Script, count: int = 1) -> Sentence:
    """`count` chapters."""
    file, time = str(wanted.out), clock(script.seconds)
    if count > 1:
        return said("Saved as {file}: {time}, {count} chapters.", file=file, time=time, count=count)
    return said("Saved as {file}: {time}.", file=file, time=time)


def why(fault: OSError, out: Path) -> Sentence:
    """A sentence about a file that could not be written."""
    folder, name = out.absolute().parent, out.name
    known = WHY.get(errno.EACCES if isinstance(fault, PermissionError) else fault.errno or 0)
    if known:
        return known.filled(folder=str(folder), name=name)
    return said("{name} could not be written: {why}.", name=name, why=system_errors.why(fault))
