"""The languages that can be chosen, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from followalong.files.settings import LANGUAGES
from followalong.qt.tr import mark, tr

SYSTEM = mark("As the system")
NAMES = {"en": "English", "es": "Español"}
WORDS = {"en": mark("English"), "es": mark("Spanish")}


def name_of(language: str) -> str:
    """As those call it who speak it; Qt's name where we have none."""
    if language == "system":
        return tr(SYSTEM)
    own = QLocale(language).nativeLanguageName()
    return NAMES.get(language) or own[:1].upper() + own[1:] or language


def word_of(language: str) -> str:
    """Within a sentence, in the language of the window."""
    return tr(WORDS[language]) if language in WORDS else name_of(language)


def choices() -> tuple[tuple[str, str], ...]:
    """As a person chooses: the word that is kept, and how it is said."""
    return tuple((language, name_of(language)) for language in LANGUAGES)
