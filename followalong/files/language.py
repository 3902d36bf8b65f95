"""The language that is spoken: the one that is set, else that of the computer if it is known here."""

from __future__ import annotations

import os
from collections.abc import Mapping

from followalong.files.settings import LANGUAGES

FALLBACK = "en"
TOLD = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is not empty decides


def spoken_language(setting: str, environment: Mapping[str, str] = os.environ) -> str:
    """`setting` is one of LANGUAGES; "es_MX.UTF-8" of the computer is "es"."""
    if setting != "system":
        return setting
    told = next(filter(None, map(environment.get, TOLD)), "")
    short = told[:2] if told[2:3] in ("", "_", ".", "@", "-") else ""
    return short if short in LANGUAGES else FALLBACK
