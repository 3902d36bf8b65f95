"""What the program says, in a language: from the texts that packaging/translate.py keeps beside those of the window."""

from __future__ import annotations

import json
from pathlib import Path

from followalong.core.sentence import Translate
from followalong.files.bundled import data


def wording(language: str, folder: Path | None = None) -> Translate:
    """Of a language that has no texts, English for one, each is as it is."""
    path = (folder or data("assets") / "translations") / f"{language}.json"
    if not path.is_file():
        return str
    texts: dict[str, str] = json.loads(path.read_bytes())
    return lambda text: texts.get(text, text)
