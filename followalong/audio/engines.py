"""Speech engines: pyttsx3 with what the machine has, on Linux first with espeak-ng from a wheel."""

from __future__ import annotations

import ctypes
import locale
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from importlib import import_module, metadata
from pathlib import Path
from typing import Any, Protocol

from followalong.audio.cache import USUAL_PITCH, Speech
from followalong.audio.own_voices import PREFIX
from followalong.audio.piper import Piper
from followalong.audio.piper import installed as piper_installed

UNFIT = (ImportError, OSError, RuntimeError, ValueError, KeyError, AttributeError)  # what an absent engine raises
LANGUAGE = re.compile(r"[a-z]{2,3}(?![a-z])")
HEXADECIMAL = re.compile(r"(?=.*\d)[0-9a-fA-F]{3,4}")  # how Windows tells a language: 409
MAKERS = {"win32": "Windows", "darwin": "macOS"}  # of the voices there; elsewhere espeak-ng speaks
PATIENCE = 10.0  # seconds until an engine that says nothing counts as failed; the supervisor is stricter


class Engine(Protocol):
    """Renders words to a wave file; never plays."""

    name: str
    version: str

    @property
    def stamp(self) -> str:
        """Changes when the same voice may sound differently."""

    def voices(self) -> tuple[tuple[str, ...], ...]:
        """Id, name and language of each, and the licence file of one that a person has added."""

    def render(self, words: str, speech: Speech, path: Path) -> None:
        """Raises RuntimeError, ValueError or OSError."""


def wheel_library() -> str:
    """Make espeak-ng from the espeakng-loader wheel the one that pyttsx3 finds; returns its version.

    Linux only: elsewhere pyttsx3 looks in fixed places. It works because the library keeps the name pyttsx3 asks for.
    """
    loader: Any = import_module("espeakng_loader")
    data = Path(loader.get_data_path())
    if not (data / "phontab").is_file():  # espeak-ng ends the whole process when it finds no data
        raise OSError("espeak-ng in the wheel has no data")
    os.environ["ESPEAK_DATA_PATH"] = str(data)
    library = ctypes.CDLL(loader.get_library_path())  # never global: Piper brings one, too, and would crash
    library.espeak_Info.restype = ctypes.c_char_p
    return str(library.espeak_Info(None).decode())


def system_library() -> str:
    """Whatever pyttsx3 finds by itself: SAPI, NSSpeechSynthesizer, or espeak-ng of the system."""
    return ""


class Pyttsx3:
    """One engine for the life of the process, used from one thread, one line at a time (AUDIO.md 1)."""

    name = "pyttsx3"
    stamp = ""

    def __init__(self, prepare: Callable[[], str]) -> None:
        library = prepare()
        self._engine: Any = import_module("pyttsx3").init()
        self._espeak: Any = None
        if self._engine.driver_name == "espeak":
            self._espeak = import_module("pyttsx3.drivers._espeak")
            self._engine.proxy.setBusy(False)  # or the first settings wait until the first line
        self._settings: dict[str, str | int] = {"pitch": USUAL_PITCH}
        self._chosen: dict[tuple[str, str], str] = {}
        self._finished = threading.Event()
        self._engine.connect("finished-utterance", self._finish)
        self.version = f"{installed('pyttsx3')} {self._engine.driver_name} {library}".strip()

    def voices(self) -> tuple[tuple[str, str, str], ...]:
        every = self._engine.getProperty("voices")
        maker = "eSpeak" if self._espeak else MAKERS.get(sys.platform, "")
        return tuple((str(voice.id), labelled(str(voice.name), maker), language_of(voice.languages)) for voice in every)

    def render(self, words: str, speech: Speech, path: Path) -> None:
        self._set("voice", self._voice_for(speech.voice, speech.language))
        self._set("rate", speech.words_per_minute)
        if self._espeak:  # the drivers of Windows and macOS cannot
            self._set("pitch", speech.pitch)
        self._finished.clear()
        self._engine.save_to_file(words, str(path))
        self._engine.runAndWait()
        if self._espeak:
            self._settle()
        if path.stat().st_size and not path.read_bytes().startswith(b"RIFF"):
            to_wave(path)

    def _set(self, name: str, value: str | int) -> None:
        if value == "" or self._settings.get(name) == value:
            return
        self._settings[name] = value
        self._engine.setProperty(name, value)
        if self._espeak:
            self._espeak.Synchronize()  # a change still under way makes the driver cancel the next line

    def _settle(self) -> None:
        """The driver returns before it is done, and would speak the old text again at the next run."""
        if not self._finished.wait(PATIENCE):
            raise RuntimeError("the voice did not finish")
        self._espeak.Synchronize()  # its thread must be out of the callback, or it ends the next run early
        driver = self._engine.proxy._driver  # noqa: SLF001  (pyttsx3 offers no other way to forget a line)
        driver._save_file = driver._text_to_say = None  # noqa: SLF001

    def _voice_for(self, chosen: str, language: str) -> str:
        """The chosen voice, unless it speaks another language and there is one that speaks this."""
        if (chosen, language) not in self._chosen:
            self._chosen[chosen, language] = self._choose(chosen, language)
        return self._chosen[chosen, language]

    def _choose(self, chosen: str, language: str) -> str:
        voices: dict[str, Any] = {str(voice.id): voice for voice in self._engine.getProperty("voices")}
        if not language or (chosen and (chosen not in voices or speaks(voices[chosen], language))):
            return chosen
        if self._espeak:
            return language  # espeak-ng takes it for a name
        return next((name for name, voice in voices.items() if speaks(voice, language)), chosen)

    def _finish(self, **_: object) -> None:
        self._finished.set()


def labelled(name: str, maker: str) -> str:
    """As the list of voices shows it, among those of other engines: "English (America, eSpeak)", "Zira (Windows)"."""
    if not maker:
        return name
    return f"{name[:-1]}, {maker})" if name.endswith(")") else f"{name} ({maker})"


def speaks(voice: Any, language: str) -> bool:
    """Whether a voice of pyttsx3 is of that language, in whatever country."""
    return any(str(spoken).casefold().startswith(language.casefold()) for spoken in voice.languages or ())


def language_of(told: Sequence[object] | None) -> str:
    """The two or three letters of the first language that an engine tells: "en-gb", "es_ES", bytes or a number."""
    for each in told or ():
        text = each.decode(errors="ignore") if isinstance(each, bytes) else str(each)
        text = locale.windows_locale.get(int(text, 16), text) if HEXADECIMAL.fullmatch(text) else text
        if found := LANGUAGE.search(text.lower()):
            return found.group()
    return ""


def installed(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:  # a frozen program may come without
        return "?"


def to_wave(path: Path) -> None:
    """macOS writes AIFF whatever the name says; its own converter is always there."""
    if sys.platform != "darwin":
        raise ValueError("the voice wrote a file that is not a wave file")
    made = path.with_suffix(".converted")
    subprocess.run(["afconvert", "-f", "WAVE", "-d", "LEI16@22050", "-c", "1", str(path), str(made)], check=True)
    os.replace(made, path)


class WithPiper:
    """The machine's own engine, if it has one, with Piper voices beside it."""

    def __init__(self, usual: Engine | None, piper: Piper) -> None:
        self._usual, self._piper = usual, piper
        self.name = usual.name if usual else "piper"
        self.version = usual.version if usual else installed("piper-tts")

    @property
    def stamp(self) -> str:
        return f"{installed('piper-tts')} {self._piper.stamp}"

    def voices(self) -> tuple[tuple[str, ...], ...]:
        return (*self._piper.voices(), *(self._usual.voices() if self._usual else ()))

    def render(self, words: str, speech: Speech, path: Path) -> None:
        """A voice that has gone from the folder is stood in for."""
        chosen = speech.voice if speech.voice.startswith(PREFIX) else ""
        found = self._piper.find(chosen, speech.language) if chosen or not self._usual else None
        if found:
            self._piper.render(words, found, speech.words_per_minute, path)
        elif self._usual:
            self._usual.render(words, replace(speech, voice="") if chosen else speech, path)
        else:
            raise ValueError(f"no voice speaks {speech.language}")


def open_engine(folder: Path | None = None) -> tuple[Engine | None, tuple[str, ...]]:
    """The first that works here, with the Piper voices of the folder; and why those before it did not."""
    usual, why = open_usual()
    if folder is None or not piper_installed():
        return usual, why
    piper = Piper(folder)
    return (WithPiper(usual, piper) if usual or piper.found() else None), why


def open_usual() -> tuple[Engine | None, tuple[str, ...]]:
    why: list[str] = []
    for prepare in (wheel_library, system_library) if sys.platform.startswith("linux") else (system_library,):
        try:
            return Pyttsx3(prepare), tuple(why)
        except UNFIT as fault:
            why.append(f"{prepare.__name__}: {type(fault).__name__}: {fault}")
    return None, tuple(why)
