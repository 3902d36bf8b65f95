"""The languages that can be chosen, each in its own words."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from followalong.files.settings import LANGUAGES
from followalong.qt.tr import mark, tr

NAMES = {"system": mark("As the system"), "en": "English", "es": "Español"}


def name_of(language: str) -> str:
    """Qt's own name where we have none."""
    own = QLocale(language).nativeLanguageName()
    return tr(NAMES.get(language, "")) or own[:1].upper() + own[1:] or language


def choices() -> tuple[tuple[str, str], ...]:
    """As a person chooses: the word that is kept, and how it is said."""
    return tuple((language, name_of(language)) for language in LANGUAGES)
