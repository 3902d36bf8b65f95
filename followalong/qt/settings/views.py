"""What the page of settings shows besides the settings, as plain values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class VoiceChoice:
    """As an engine names it."""

    id: str
    name: str
    own: bool = False  # it lies in the person's folder for voices
    licence: str = ""  # a file


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language that routines speak, and the voices for it that are known by now."""

    language: str
    name: str
    voices: tuple[VoiceChoice, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderPlace:
    """Where something is kept."""

    name: str
    path: str


@dataclass(frozen=True, slots=True)
class Around:
    """`languages` of the interface: a code and its words. `engine` makes the voices."""

    languages: tuple[tuple[str, str], ...]
    places: tuple[FolderPlace, ...]
    spoken: tuple[Spoken, ...]
    engine: str = ""
    voices_folder: str = ""
