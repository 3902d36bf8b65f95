"""Reads assets/guidance.toml."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from followalong.core.guidance import Caution, Disagreement, Guidance, Guideline, Habit
from followalong.files.bundled import data

T = TypeVar("T")


def load_guidance(assets: Path | None = None) -> Guidance:
    """From the folder assets, else from the one that came with the program."""
    with ((assets or data("assets")) / "guidance.toml").open("rb") as file:
        found = tomllib.load(file)
    return Guidance(
        _all(Guideline, found["guideline"]), _all(Caution, found["caution"]), _all(Disagreement, found["disagree"]),
        _all(Habit, found["habit"]),
    )


def _all(kind: Callable[..., T], rows: list[dict[str, Any]]) -> tuple[T, ...]:
    return tuple(kind(**{name: tuple(value) if isinstance(value, list) else value for name, value in row.items()})
                 for row in rows)
