"""Reads assets/guidance.toml."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from followalong.core.guidance import Caution, Disagreement, Evidence, Guidance, Guideline, Habit
from followalong.files.bundled import data
from followalong.files.rows import Rows, load_rows

T = TypeVar("T")


def load_guidance(assets: Path | None = None, language: str = "") -> Guidance:
    """From the folder assets, else from the one that came with the program; in a language, if it is translated."""
    found = load_rows(assets or data("assets"), "guidance.toml", language)
    return Guidance(
        _all(Guideline, found["guideline"]), _all(Caution, found["caution"]), _all(Disagreement, found["disagree"]),
        _all(Habit, found["habit"]), _all(Evidence, found["evidence"]),
    )


def _all(kind: Callable[..., T], rows: Rows) -> tuple[T, ...]:
    return tuple(kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in row.items()})
                 for row in rows)
