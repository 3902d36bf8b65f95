"""Reads assets/synonyms.toml, and the words of another language beside it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from followalong.core.folding import folded
from followalong.core.search import Synonym, Wordbook

NAME = "synonyms.toml"


def load_synonyms(assets: Path, language: str = "") -> Wordbook:
    """English is always understood."""
    own = assets / language / NAME
    files = (assets / NAME, *((own,) if language and own.is_file() else ()))
    found = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
    fillers = (folded(word) for each in found for word in each["fillers"])
    return Wordbook(tuple(_synonym(row) for each in found for row in each["say"]), frozenset(fillers))


def _synonym(row: dict[str, Any]) -> Synonym:
    typed, finds, avoid = (tuple(map(folded, row.get(name, ()))) for name in ("typed", "finds", "avoid"))
    return Synonym(typed, finds, avoid)
