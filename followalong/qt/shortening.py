"""Words with fewer and fewer of them, for lines that do not hold all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence


def shorter(parts: Sequence[str]) -> Iterator[str]:
    """All of them, then "strap, chair +2", "strap +3"; one stays."""
    yield ", ".join(parts)
    for count in range(len(parts) - 1, 0, -1):
        yield f"{', '.join(parts[:count])} +{len(parts) - count}"


def begun(words: str) -> Iterator[str]:
    """All of them, then as many as there still are, one at least: "Four stretches for the…"."""
    yield words
    parts = words.split()
    for count in range(len(parts) - 1, 0, -1):
        yield f"{' '.join(parts[:count]).rstrip(',:;')}…"
