"""Reads assets/synonyms.toml."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from followalong.core.search import Synonym, Wordbook, folded


def load_synonyms(assets: Path) -> Wordbook:
    with (assets / "synonyms.toml").open("rb") as file:
        found = tomllib.load(file)
    return Wordbook(tuple(map(_synonym, found["say"])), frozenset(found["fillers"]))


def _synonym(row: dict[str, Any]) -> Synonym:
    typed, finds, avoid = (tuple(map(folded, row.get(name, ()))) for name in ("typed", "finds", "avoid"))
    return Synonym(typed, finds, avoid)
