"""Makes the page "When to stop" from its data."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followalong.files.rows import load_rows
from followalong.qt.before_views import Advice
from followalong.qt.look import Look
from followalong.qt.safety_page import SafetyPage

if TYPE_CHECKING:
    from followalong.files.library import Library


def advice_of(data: Mapping[str, Any]) -> tuple[Advice, ...]:
    """`data` is assets/safety.toml as read by tomllib."""
    return tuple(
        Advice(part["title"], part["lead"], tuple(part["points"]), part["tone"]) for part in data["advice"]
    )


def safety_page(assets: Path, library: Library, look: Look) -> SafetyPage:
    """In the library's language, also after it has changed."""
    page = SafetyPage(advice(assets, library.language), look)
    page.language_changed.connect(lambda: page.show_advice(advice(assets, library.language)))
    return page


def advice(assets: Path, language: str) -> tuple[Advice, ...]:
    return advice_of(load_rows(assets, "safety.toml", language))
