"""What a voice tells those who poll it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from followalong.audio.cache import Clip


@dataclass(frozen=True, slots=True)
class Ready:
    """A speech process has started."""

    engine: str
    version: str
    stamp: str = ""  # changes when the same voice may sound differently


@dataclass(frozen=True, slots=True)
class Rendered:
    words: str
    clip: Clip


@dataclass(frozen=True, slots=True)
class Failed:
    """These words will not be spoken; `why` is for the log."""

    words: str
    why: str


@dataclass(frozen=True, slots=True)
class Told:
    """For the person, and never twice; the voice goes on."""

    sentence: str


@dataclass(frozen=True, slots=True)
class GaveUp:
    """No voice until `try_again`; the sentence is for the person."""

    sentence: str


class NamedVoice(NamedTuple):
    """`language` is one of two or three letters; empty where the engine does not tell. `licence` is a file."""

    id: str
    name: str
    language: str = ""
    licence: str = ""


@dataclass(frozen=True, slots=True)
class Voices:
    """Every voice of the engine."""

    voices: tuple[NamedVoice, ...]


News = Ready | Rendered | Failed | Told | GaveUp | Voices
