"""Piper voices that a person has put into a folder: found with their licences, and spoken by the package piper-tts.

A voice is a pair NAME.onnx and NAME.onnx.json. Nothing is ever fetched.
"""

from __future__ import annotations

import hashlib
import json
import os
import wave
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from followalong.audio.own_voices import PREFIX

KINDS = ("espeak", "text")  # how a voice takes its words; for other kinds the package would fetch files
LICENCES = ("MODEL_CARD", "LICENSE", "LICENCE", "COPYING")  # with or without an ending, in capitals or not
MOST_TEXT = 200_000  # bytes of a licence
USUAL_SPEED = 160  # words a minute that count as the voice's own
POLITE = 10  # so much the window and the sound server come first


@dataclass(frozen=True, slots=True)
class Found:
    """A voice in the folder; `licence` is the file that tells what may be done with it."""

    name: str
    language: str
    model: Path
    licence: Path | None

    @property
    def id(self) -> str:
        return f"{PREFIX}{self.name}"

    @property
    def label(self) -> str:
        """As the list of voices shows it."""
        return f"{self.name} (Piper, {self.licence.name if self.licence else 'no licence file'})"


def found(folder: Path) -> tuple[Found, ...]:
    """Every whole pair, in folders of the folder too; what is broken, or would need more, is passed over."""
    return tuple(filter(None, map(_voice, sorted(folder.rglob("*.onnx")))))


def _voice(model: Path) -> Found | None:
    try:
        facts = json.loads(model.with_name(f"{model.name}.json").read_text(encoding="utf-8"))
        spoken = facts.get("language", {}).get("code") or facts["espeak"]["voice"]
        if facts.get("phoneme_type", "espeak") not in KINDS or not facts["phoneme_id_map"]:
            return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Found(model.stem, str(spoken).lower().replace("_", "-").partition("-")[0], model, licence_of(model))


def licence_of(model: Path) -> Path | None:
    """One that begins with the voice's name comes before one for the whole folder."""
    files = sorted(path for path in model.parent.iterdir() if path.is_file() and path.suffix not in (".onnx", ".json"))
    own = [path for path in files if path.name.startswith(model.stem)]
    for path in (*own, *files):
        if path.name.removeprefix(model.stem).lstrip("._-").upper().startswith(LICENCES):
            return path
    return None


def text_of(licence: Path) -> str:
    """What can be read of it; raises OSError."""
    with licence.open("rb") as file:
        text = file.read(MOST_TEXT).decode(errors="replace")
    return "".join(letter for letter in text if letter.isprintable() or letter in "\n\t")


def installed() -> bool:
    return find_spec("piper") is not None


class Piper:
    """One model is held at a time; used from one thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._loaded: tuple[Path, Any] | None = None

    @property
    def stamp(self) -> str:
        """Changes with the voices in the folder: what was spoken by others is not theirs."""
        facts = hashlib.sha256()
        for voice in self.found():
            with suppress(OSError):
                stat = voice.model.stat()
                facts.update(f"{voice.name} {stat.st_size} {stat.st_mtime_ns}\n".encode())
        return facts.hexdigest()[:12]

    def found(self) -> tuple[Found, ...]:
        return found(self._folder)

    def voices(self) -> Iterator[tuple[str, str, str, str]]:
        """Id, name, language and licence file of each."""
        for voice in self.found():
            yield voice.id, voice.label, voice.language, str(voice.licence or "")

    def find(self, chosen: str, language: str) -> Found | None:
        """The chosen one, if it is there and speaks the language; without a choice any that does."""
        return next((voice for voice in self.found() if chosen in ("", voice.id) and voice.language == language), None)

    def render(self, words: str, voice: Found, words_per_minute: int, path: Path) -> None:
        """Raises what the package raises; some of that ends the process, which its supervisor expects."""
        piper: Any = import_module("piper")
        speaks = self._load(piper, voice.model)
        slower = speaks.config.length_scale * USUAL_SPEED / words_per_minute
        with wave.open(str(path), "wb") as file:
            file.setparams((1, 2, speaks.config.sample_rate, 0, "NONE", ""))
            speaks.synthesize_wav(words, file, syn_config=piper.SynthesisConfig(length_scale=slower))

    def _load(self, piper: Any, model: Path) -> Any:
        if self._loaded is None or self._loaded[0] != model:
            if self._loaded is None and hasattr(os, "nice"):
                os.nice(POLITE)
            self._loaded = None  # two large models at once are too much
            self._loaded = model, piper.PiperVoice.load(model)
        return self._loaded[1]
