"""Tables of rows from a file of assets, with their words in a language where they have them."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

Rows = list[dict[str, Any]]


def load_rows(assets: Path, name: str, language: str = "") -> dict[str, Rows]:
    """A translation, such as es/guidance.toml, has the words of each row, in the same order."""
    found, other = _rows(assets / name), assets / language / name
    if not language or not other.is_file():
        return found
    words = _rows(other)
    return {kind: [{**row, **new} for row, new in zip(rows, words[kind], strict=True)] for kind, rows in found.items()}


def _rows(path: Path) -> dict[str, Rows]:
    with path.open("rb") as file:
        return tomllib.load(file)
