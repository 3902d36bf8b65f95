"""The language in which the program speaks to who types: as typed, else as set, else that of the system."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from followalong.core.sentence import Tell, told
from followalong.files.language import spoken_language
from followalong.files.settings import SettingsFile
from followalong.folders import own_folders

if TYPE_CHECKING:
    from followalong.core.phrases import Phrases


def language_here(typed: str = "") -> str:
    return typed or spoken_language(SettingsFile(own_folders().settings).glance().language)


def teller(language: str) -> Tell:
    """Puts sentences into that language."""
    from followalong.files.wording import wording

    return partial(told, translate=wording(language))


def phrases_here(typed: str) -> Phrases:
    """For what is said beside a session."""
    from followalong.core.phrases import phrases

    return phrases(language_here(typed))
